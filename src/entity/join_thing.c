#include "base/try.h"
#include "entity/gather.h"
#include "mention/venue_noun.h"
#include "mention/working_group.h"

#include <string.h>

static bool ends_with(gf_view text, gf_view end) {
    return text.len > end.len && memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

/* A name of its own, or the unlisted owner of a role: "Siemens" in "Siemens-Chef". */
static bool is_thing_name(const gf_mention *m) {
    if (m->type == GF_PERSON) return false;
    return m->kind == GF_MENTION_NAME || (m->kind == GF_MENTION_PREFIX && m->known == GF_NONE);
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
        const bool adjacent =
            before->tokens.end == m->tokens.begin - 1 && before->type == m->type;
        return adjacent ? before->entity : GF_NONE;
    }
    return GF_NONE;
}

static gf_view last_word(gf_view name) {
    size_t begin = name.len;
    while (begin && name.ptr[begin - 1] != ' ')
        begin--;
    return gf_view_slice(name, begin, name.len);
}

static bool is_tail(gf_view a, gf_view b) {
    enum { SPECIFIC = 8 };
    const gf_view few = a.len < b.len ? a : b, many = a.len < b.len ? b : a;
    if (few.len < SPECIFIC || !ends_with(many, few)) return false;
    const char before = many.ptr[many.len - few.len - 1];
    return before == ' ' || before == '-';
}

/* "Saalwerk" / "Saalwerk GmbH", "Hegau" / "Hegau Pumpen AG": the first word of a firm's name.
 */
static bool is_firm_of(const gf_gather *g, gf_view name, gf_view firm) {
    if (firm.len < name.len + 2 || memcmp(firm.ptr, name.ptr, name.len) != 0) return false;
    size_t last = firm.len;
    while (last && firm.ptr[last - 1] != ' ')
        last--;
    return firm.ptr[name.len] == ' ' && !memchr(name.ptr, ' ', name.len) &&
           gf_lexicon_word(g->lexicon, GF_WORD_ORG_FORM, gf_view_slice(firm, last, firm.len),
                           NULL);
}

/* "Rathaus Bruneck": the town is no short form of the house. */
static bool is_house_of_town(const gf_gather *g, gf_view name) {
    const gf_view last = last_word(name);
    if (last.len == name.len) return false;
    const gf_view before = gf_view_slice(name, 0, name.len - last.len - 1);
    return gf_venue_noun(g->lexicon, last_word(before), NULL);
}

/* "Friedensrat" / "Gaza-Friedensrat", "Direktinvestitionsfonds" / "Russischer Direkt...": the
   short form is the last word, or the part behind the last hyphen, of exactly one name. */
static uint32_t longer_or_shorter(const gf_gather *g, const gf_mention *m, gf_view name) {
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < g->out->count; i++) {
        const gf_entity *e = &g->out->at[i];
        if (e->type != m->type || e->known != GF_NONE || is_house_of_town(g, e->name) ||
            is_house_of_town(g, name))
            continue;
        if (!is_tail(name, e->name) && !is_firm_of(g, name, e->name) &&
            !is_firm_of(g, e->name, name))
            continue;
        if (found != GF_NONE) return GF_NONE;
        found = i;
    }
    return found;
}

/* "Friedensrat" names it better than "Gaza-Friedensrat", "Russischer Fonds" better than
 * "Fonds". */
static void adopt_plainer(gf_gather *g, uint32_t entity, gf_view name) {
    gf_entity *e = &g->out->at[entity];
    const gf_view many = name.len < e->name.len ? e->name : name;
    const gf_view few = name.len < e->name.len ? name : e->name;
    if (is_firm_of(g, few, many)) {
        e->name = many;
        return;
    }
    e->name = many.ptr[many.len - few.len - 1] == '-' ? few : many;
}

/* "Kurdische Arbeiterpartei (PKK)": the list knows the bracket, and so the words before it. */
static uint32_t known_in_bracket(gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    const gf_view name = gf_lexicon_known(g->lexicon, m->known)->name;
    const bool seen = gf_map_get(&g->by_known[m->type], name) != GF_MAP_NONE;
    const uint32_t before = bracket_target(g, index);
    if (seen || before == GF_NONE || g->out->at[before].known != GF_NONE)
        return gf_gather_known(g, m->known, m);
    g->out->at[before].known = m->known;
    g->out->at[before].name = name;
    return gf_map_put(g->arena, &g->by_known[m->type], name, before) ? before : GF_NONE;
}

/* "das Außenministerium" behind the "polnische Außenministerium": the one spoken of last. */
static uint32_t body_said_again(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    gf_view noun, other;
    if (m->type != GF_ORGANISATION || m->tokens.end != m->tokens.begin + 1 ||
        gf_is_national_body(g, m) ||
        !gf_token_form_is(g->lexicon, &g->tokens->at[m->tokens.begin], GF_WORD_NATIONAL_BODY,
                          &noun))
        return GF_NONE;
    for (size_t i = index; i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (gf_is_national_body(g, o) &&
            gf_token_form_is(g->lexicon, &g->tokens->at[o->tokens.begin], GF_WORD_NATIONAL_BODY,
                             &other) &&
            gf_view_equal(noun, other))
            return o->entity;
    }
    return GF_NONE;
}

/* "im Rathaus" behind "Historisches Rathaus", "Rathaus Bruneck": the one spoken of last. */
static uint32_t venue_said_again(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    gf_view noun, other;
    if (!gf_is_bare_venue(g, m) ||
        !gf_venue_noun(g->lexicon, g->tokens->at[m->tokens.end - 1].form, &noun))
        return GF_NONE;
    for (size_t i = index; i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (gf_is_bare_venue(g, o) &&
            gf_venue_noun(g->lexicon, g->tokens->at[o->tokens.end - 1].form, &other) &&
            gf_view_equal(noun, other))
            return o->entity;
    }
    return GF_NONE;
}

/* "des Schlosses Charlottenburg": the list has the nominative. */
static uint32_t known_uninflected(const gf_gather *g, const gf_mention *m, gf_view name) {
    if (m->known != GF_NONE || m->kind != GF_MENTION_NAME ||
        gf_view_equal(name, gf_surface_text(g, m)))
        return m->known;
    return gf_lexicon_find(g->lexicon, m->type, name);
}

/* The one spoken of before under another name; GF_NONE if there is none. */
static uint32_t named_otherwise(const gf_gather *g, size_t index, gf_view name) {
    if (g->mentions->at[index].known == GF_NONE) {
        uint32_t entity = bracket_target(g, index);
        if (entity == GF_NONE) entity = body_said_again(g, index);
        if (entity != GF_NONE) return entity;
    }
    return gf_view_equal(name, last_word(name)) ? venue_said_again(g, index) : GF_NONE;
}

/* Of a name that no list knows; a new one if nothing before it has the name or one like it. */
static uint32_t by_name(gf_gather *g, size_t index, gf_view name) {
    const gf_mention *m = &g->mentions->at[index];
    uint32_t entity = gf_map_get(&g->by_name[m->type], name);
    if (entity == GF_MAP_NONE) entity = gf_same_group(g, index);
    if (entity != GF_NONE) return entity;
    entity = longer_or_shorter(g, m, name);
    if (entity == GF_NONE) return gf_gather_new(g, name, m);
    adopt_plainer(g, entity, name);
    return entity;
}

static bool is_house_in_town(const gf_gather *g, const gf_mention *m, const gf_entity *e) {
    return gf_is_bare_venue(g, m) && gf_venue_noun(g->lexicon, last_word(e->name), NULL);
}

static gf_status join_thing(gf_gather *g, size_t index) {
    gf_mention *m = &g->mentions->at[index];
    const gf_view name = gf_thing_name(g, m);
    if (!name.ptr) return GF_ERR_NOMEM;
    m->known = known_uninflected(g, m, name);
    uint32_t entity = named_otherwise(g, index, name);
    if (entity == GF_NONE)
        entity = m->known != GF_NONE ? known_in_bracket(g, index) : by_name(g, index, name);
    if (entity == GF_NONE) return GF_ERR_NOMEM;
    g->out->at[entity].is_local = is_house_in_town(g, m, &g->out->at[entity]);
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
    return behind < token->form.len && token->form.ptr[behind] == '-' &&
           m->span.begin == token->span.begin;
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

/* "Trump" in "Trump-Berater", where the text names him, too. */
static void join_person_prefix(gf_gather *g, gf_mention *m) {
    if (m->entity != GF_NONE || m->kind != GF_MENTION_PREFIX || m->type != GF_PERSON) return;
    const uint32_t person = gf_map_get(&g->by_name[GF_PERSON], gf_surface_text(g, m));
    if (person != GF_MAP_NONE) m->entity = person;
}

static bool is_building(const gf_gather *g, const gf_mention *m) {
    if (m->type == GF_PLACE) return true;
    const gf_view last = g->tokens->at[m->tokens.end - 1].form;
    gf_view head = gf_lexicon_kind(g->lexicon, m->known);
    if (m->known == GF_NONE) {
        const gf_view first = g->tokens->at[m->tokens.begin].form;
        if (!gf_lexicon_word(g->lexicon, GF_WORD_ORG_HEAD, first, &head))
            gf_lexicon_word(g->lexicon, GF_WORD_ORG_HEAD, last, &head);
    }
    return gf_view_equal(head, GF_VIEW("seat")) || gf_view_equal(head, GF_VIEW("museum")) ||
           gf_view_equal(head, GF_VIEW("university"));
}

/* "in einem Hamburger Hotel", "im Kölner Rathaus": a house without a name, in a town. */
static bool is_before_venue(const gf_gather *g, const gf_mention *m) {
    const uint32_t t = m->tokens.end;
    gf_view kind;
    return (g->tokens->at[m->tokens.begin].flags & GF_TOKEN_CAPITAL) && t < g->tokens->count &&
           gf_token_form_is(g->lexicon, &g->tokens->at[t], GF_WORD_PLACE_HEAD, &kind) &&
           gf_view_equal(kind, GF_VIEW("venue"));
}

/* The longer name that begins with the adjective, or NULL. */
static const gf_mention *name_around(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    for (size_t i = index; i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->tokens.begin != m->tokens.begin) break;
        if (o->kind == GF_MENTION_NAME && o->tokens.end > m->tokens.end) return o;
    }
    return NULL;
}

/* Right before it, or with one word between: "Hauptstadt". */
static bool is_before_building(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    for (size_t i = index + 1; i < g->mentions->count; i++) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != m->sentence || o->tokens.begin > m->tokens.end + 1) return false;
        if (o->kind != GF_MENTION_NAME || o->tokens.begin < m->tokens.end) continue;
        const bool adjacent = o->tokens.begin == m->tokens.end;
        const gf_view between = g->tokens->at[m->tokens.end].form;
        return is_building(g, o) &&
               (adjacent || gf_lexicon_word(g->lexicon, GF_WORD_PLACE_HEAD, between, NULL));
    }
    return false;
}

/* "Moskauer Kreml", "saudi-arabische Hauptstadt Riad", "Hamburger Museum am Rothenbaum": the
   adjective says where a place lies, so that its own place is spoken of, too. */
static bool locates(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    if (m->kind != GF_MENTION_ADJECTIVE || m->type != GF_PLACE) return false;
    if (is_before_venue(g, m)) return true;
    const gf_mention *around = name_around(g, index);
    return around ? is_building(g, around) : is_before_building(g, index);
}

/* "deutsch" in "deutsch-polnische Arbeitsgruppe für Verkehr": a member of what is named. */
static bool is_member(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    if (m->kind != GF_MENTION_ADJECTIVE && m->kind != GF_MENTION_PREFIX) return false;
    for (size_t i = index; i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != m->sentence) return false;
        const bool around = o->kind == GF_MENTION_NAME && o->type == GF_ORGANISATION &&
                            o->tokens.end >= m->tokens.end &&
                            o->tokens.begin <= m->tokens.begin;
        if (around || o->tokens.end <= m->tokens.begin)
            return around &&
                   gf_members_of(g->lexicon, g->tokens->at[m->tokens.begin].form).count > 0;
    }
    return false;
}

/* "der Norweger", "die Finnin": a person; who, is found later. "Amerikaner und Russen" are the
   countries. */
static bool is_one_native(const gf_gather *g, const gf_mention *m) {
    static const char *const singular[] = {"der", "dem", "des", "ein", "einem", "dieser"};
    if (m->kind != GF_MENTION_ROLE || m->type != GF_PERSON || !m->tokens.begin) return false;
    const gf_view left = g->tokens->at[m->tokens.begin - 1].lower;
    if (m->gender == GF_FEMALE) return gf_view_equal(left, GF_VIEW("die"));
    for (size_t i = 0; i < sizeof singular / sizeof *singular; i++) {
        if (gf_view_equal(left, (gf_view){singular[i], strlen(singular[i])})) return true;
    }
    return false;
}

gf_status gf_join_countries(gf_gather *g) {
    bool *needed = GF_NEW_ARRAY(g->arena, bool, g->mentions->count + 1);
    if (!needed) return GF_ERR_NOMEM;
    for (size_t i = 0; i < g->titles->count; i++) {
        if (g->titles->at[i].object != GF_NONE) needed[g->titles->at[i].object] = true;
    }
    for (size_t i = 0; i < g->mentions->count; i++)
        needed[i] = needed[i] || locates(g, i) || is_member(g, i);
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        const bool person = is_one_native(g, m);
        if (m->entity == GF_NONE && m->known != GF_NONE && !person)
            GF_TRY(join_country(g, i, needed[i]));
        join_person_prefix(g, m);
    }
    return GF_OK;
}
