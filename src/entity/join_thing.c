#include "base/try.h"
#include "base/utf8.h"
#include "entity/gather.h"
#include "mention/scan.h"

#include <string.h>

/* A name of its own, or the unlisted owner of a role: "Siemens" in "Siemens-Chef". */
static bool is_thing_name(const gf_mention *m) {
    if (m->type == GF_PERSON) return false;
    return m->kind == GF_MENTION_NAME || (m->kind == GF_MENTION_PREFIX && m->known == GF_NONE);
}

static bool ends_with(gf_view text, gf_view end) {
    return text.len > end.len && memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

/* 'm', 'f' or 'n' as the article before the name shows, else as the noun's ending does; or 0. */
static char gender_of_noun(const gf_gather *g, const gf_mention *m) {
    const gf_view noun = g->tokens->at[m->tokens.end - 1].lower;
    gf_view value = {0};
    for (size_t at = 0; at < noun.len; at++) {
        const gf_view end = gf_view_slice(noun, at, noun.len);
        if (gf_lexicon_word(g->lexicon, GF_WORD_NOUN_GENDER, end, &value) && value.len) return value.ptr[0];
        for (size_t cut = 1; cut <= 2 && cut + 2 < end.len; cut++) {
            if (!ends_with(end, cut == 1 ? GF_VIEW("s") : GF_VIEW("es"))) continue;
            const gf_view bare = gf_view_slice(end, 0, end.len - cut);
            if (gf_lexicon_word(g->lexicon, GF_WORD_NOUN_GENDER, bare, &value) && value.len) return value.ptr[0];
        }
    }
    return 0;
}

/* "Deutschen", "Europäischer": the adjective's stem and its ending. */
static size_t stem_of(gf_view form) {
    size_t len = form.len;
    if (len > 4 && memchr("nrsm", form.ptr[len - 1], 4) && form.ptr[len - 2] == 'e') return len - 2;
    return len > 3 && form.ptr[len - 1] == 'e' ? len - 1 : 0;
}

static const char *nominative_ending(char gender) {
    switch (gender) {
    case 'm': return "er";
    case 'f': return "e";
    case 'n': return "es";
    default: return NULL;
    }
}

static bool is_genitive_context(const gf_gather *g, const gf_mention *m) {
    if (!m->tokens.begin) return false;
    const gf_view left = g->tokens->at[m->phrase.begin].lower;
    return m->phrase.begin < m->tokens.begin &&
           (gf_view_equal(left, GF_VIEW("des")) || gf_view_equal(left, GF_VIEW("eines")));
}

/* "Verteidigungsministeriums" -> "Verteidigungsministerium", but "Fonds" stays. */
static gf_view noun_nominative(const gf_gather *g, const gf_mention *m, gf_view noun) {
    if (!is_genitive_context(g, m)) return noun;
    const gf_view low = g->tokens->at[m->tokens.end - 1].lower;
    for (size_t at = 0; at < low.len; at++) {
        const gf_view end = gf_view_slice(low, at, low.len);
        if (gf_lexicon_word(g->lexicon, GF_WORD_NOUN_GENDER, end, NULL)) return noun;
        for (size_t cut = 1; cut <= 2 && cut + 2 < end.len; cut++) {
            const gf_view bare = gf_view_slice(end, 0, end.len - cut);
            const bool ending = cut == 1 ? ends_with(end, GF_VIEW("s")) : ends_with(end, GF_VIEW("es"));
            if (ending && gf_lexicon_word(g->lexicon, GF_WORD_NOUN_GENDER, bare, NULL)) {
                return gf_view_slice(noun, 0, noun.len - cut);
            }
        }
    }
    return gf_genitive_off(noun);
}

/* "Hamburger", "Berliner": never inflected. */
static bool is_town_adjective(const gf_gather *g, gf_view form) {
    if (form.len < 5 || !ends_with(form, GF_VIEW("er"))) return false;
    for (size_t cut = 1; cut <= 2; cut++) {
        const gf_view town = gf_view_slice(form, 0, form.len - cut);
        if (gf_lexicon_match(g->lexicon, &town, 1).known != GF_NONE) return true;
    }
    return false;
}

/* "Deutschen Forschungsgemeinschaft" -> "Deutsche Forschungsgemeinschaft" */
static gf_view nominative(const gf_gather *g, const gf_mention *m) {
    const gf_view surface = gf_surface_text(g, m);
    const uint32_t words = m->tokens.end - m->tokens.begin;
    if (!surface.ptr || m->kind == GF_MENTION_PREFIX) return surface;
    if (words == 1) return m->genitive ? gf_genitive_off(surface) : noun_nominative(g, m, surface);
    const gf_token *first = &g->tokens->at[m->tokens.begin];
    const size_t stem = stem_of(first->form);
    const char gender = gender_of_noun(g, m);
    const char *ending = nominative_ending(gender);
    const bool town = is_town_adjective(g, first->form) || (gender != 'f' && ends_with(first->form, GF_VIEW("er")));
    const bool adjective = stem && ending && words <= 3 && !town && (first->flags & GF_TOKEN_CAPITAL) &&
                           gf_lexicon_origin(g->lexicon, first->form).kind != GF_ORIGIN_DEMONYM;
    if (!adjective) return surface;
    const gf_view rest = noun_nominative(g, m, gf_view_slice(surface, first->form.len, surface.len));
    char *to = gf_arena_alloc(g->arena, stem + 2 + rest.len, 1);
    if (!to) return (gf_view){0};
    memcpy(to, first->form.ptr, stem);
    memcpy(to + stem, ending, strlen(ending));
    memcpy(to + stem + strlen(ending), rest.ptr, rest.len);
    return (gf_view){to, stem + strlen(ending) + rest.len};
}

/* "Vereinigung kommunaler Arbeitgeber (VKA)": the bracket is another name of the same. */
static uint32_t bracket_target(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    if (!index || m->tokens.begin < 2) return GF_NONE;
    if (!gf_view_equal(g->tokens->at[m->tokens.begin - 1].form, GF_VIEW("("))) return GF_NONE;
    for (size_t i = index; i--;) {
        const gf_mention *before = &g->mentions->at[i];
        if (before->sentence != m->sentence) return GF_NONE;
        if (!is_thing_name(before)) continue;
        const bool adjacent = before->tokens.end == m->tokens.begin - 1 && before->type == m->type;
        return adjacent ? before->entity : GF_NONE;
    }
    return GF_NONE;
}

/* "Friedensrat" / "Gaza-Friedensrat", "Direktinvestitionsfonds" / "Russischer Direkt...": the
   short form is the last word, or the part behind the last hyphen, of exactly one name. */
static uint32_t longer_or_shorter(const gf_gather *g, const gf_mention *m, gf_view name) {
    enum { SPECIFIC = 8 };
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < g->out->count; i++) {
        const gf_entity *e = &g->out->at[i];
        if (e->type != m->type || e->known != GF_NONE) continue;
        const gf_view few = name.len < e->name.len ? name : e->name;
        const gf_view many = name.len < e->name.len ? e->name : name;
        if (few.len < SPECIFIC || !ends_with(many, few)) continue;
        const char before = many.ptr[many.len - few.len - 1];
        if (before != ' ' && before != '-') continue;
        if (found != GF_NONE) return GF_NONE;
        found = i;
    }
    return found;
}

/* "Friedensrat" names it better than "Gaza-Friedensrat", "Russischer Fonds" better than "Fonds". */
static void adopt_plainer(gf_gather *g, uint32_t entity, gf_view name) {
    gf_entity *e = &g->out->at[entity];
    const gf_view many = name.len < e->name.len ? e->name : name;
    const gf_view few = name.len < e->name.len ? name : e->name;
    e->name = many.ptr[many.len - few.len - 1] == '-' ? few : many;
}

static gf_status join_thing(gf_gather *g, size_t index) {
    gf_mention *m = &g->mentions->at[index];
    uint32_t entity = m->known == GF_NONE ? bracket_target(g, index) : GF_NONE;
    const gf_view name = nominative(g, m);
    if (!name.ptr) return GF_ERR_NOMEM;
    if (entity == GF_NONE && m->known != GF_NONE) {
        entity = gf_gather_known(g, m->known, m);
    } else if (entity == GF_NONE) {
        entity = gf_map_get(&g->by_name[m->type], name);
        if (entity == GF_MAP_NONE) {
            entity = longer_or_shorter(g, m, name);
            if (entity != GF_NONE) adopt_plainer(g, entity, name);
        }
        if (entity == GF_NONE) entity = gf_gather_new(g, name, m);
    }
    if (entity == GF_NONE) return GF_ERR_NOMEM;
    if (gf_map_get(&g->by_name[m->type], name) == GF_MAP_NONE &&
        !gf_map_put(g->arena, &g->by_name[m->type], name, entity)) {
        return GF_ERR_NOMEM;
    }
    m->entity = entity;
    return GF_OK;
}

gf_status gf_join_things(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count; i++) {
        if (is_thing_name(&g->mentions->at[i])) GF_TRY(join_thing(g, i));
    }
    return GF_OK;
}

/* "US-" names the country; "russisch" and "Kremlchef" only where a role or a party needs it. */
static bool names_by_itself(const gf_gather *g, const gf_mention *m) {
    if (m->kind == GF_MENTION_GROUP) return true;
    if (m->kind != GF_MENTION_PREFIX) return false;
    const gf_token *token = &g->tokens->at[m->tokens.begin];
    const uint32_t behind = m->span.end - token->span.begin;
    return behind < token->form.len && token->form.ptr[behind] == '-' && m->span.begin == token->span.begin;
}

static gf_status join_country(gf_gather *g, size_t index, bool needed) {
    gf_mention *m = &g->mentions->at[index];
    const gf_known *known = gf_lexicon_known(g->lexicon, m->known);
    const uint32_t before = gf_map_get(&g->by_known[known->type], known->name);
    if (before != GF_MAP_NONE) {
        m->entity = before;
        return GF_OK;
    }
    if (!needed && !names_by_itself(g, m)) return GF_OK;
    m->entity = gf_gather_known(g, m->known, m);
    return m->entity == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

gf_status gf_join_countries(gf_gather *g) {
    bool *needed = GF_NEW_ARRAY(g->arena, bool, g->mentions->count + 1);
    if (!needed) return GF_ERR_NOMEM;
    for (size_t i = 0; i < g->titles->count; i++) {
        if (g->titles->at[i].object != GF_NONE) needed[g->titles->at[i].object] = true;
    }
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (m->entity == GF_NONE && m->known != GF_NONE) GF_TRY(join_country(g, i, needed[i]));
        if (m->entity != GF_NONE || m->kind != GF_MENTION_PREFIX || m->type != GF_PERSON) continue;
        const uint32_t person = gf_map_get(&g->by_name[GF_PERSON], gf_surface_text(g, m)); /* "Trump-Berater" */
        if (person != GF_MAP_NONE) m->entity = person;
    }
    return GF_OK;
}
