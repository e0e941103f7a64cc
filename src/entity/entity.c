#include "base/try.h"
#include "entity/gather.h"

#include <stdlib.h>
#include <string.h>

/* What one mention may add at most: the name, with company, two attributes, a country, the
   family name with and without its small words. */
enum { FORMS_A_MENTION = 7 };

static bool is_listed(const gf_entity *e, gf_view form) {
    for (uint32_t i = 0; i < e->alias_count; i++) {
        if (gf_view_equal(e->aliases[i], form)) return true;
    }
    return false;
}

/* Names and plain prefixes are forms of the name; so are town adjectives ("Moskauer"). */
static bool is_form(const gf_gather *g, const gf_mention *m) {
    if (m->entity == GF_NONE) return false;
    if (m->kind == GF_MENTION_NAME) return true;
    const gf_token *token = &g->tokens->at[m->tokens.begin];
    const bool capital = token->flags & GF_TOKEN_CAPITAL;
    if (m->kind == GF_MENTION_ADJECTIVE) {
        return capital && token->form.len > 2 && token->form.ptr[token->form.len - 1] == 'r' &&
               g->out->at[m->entity].type == GF_PLACE;
    }
    const uint32_t behind = m->span.end - token->span.begin;
    return m->kind == GF_MENTION_PREFIX && behind < token->form.len &&
           token->form.ptr[behind] == '-' && m->span.begin == token->span.begin;
}

static gf_status count_mentions(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count; i++) {
        const uint32_t entity = g->mentions->at[i].entity;
        if (entity != GF_NONE) g->out->at[entity].mentions++;
    }
    for (size_t i = 0; i < g->out->count; i++) {
        gf_entity *e = &g->out->at[i];
        e->aliases = GF_NEW_ARRAY(g->arena, gf_view, FORMS_A_MENTION * (size_t)e->mentions + 2);
        if (!e->aliases) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* "Prof. Dr.", "Kardinal", "Hafenstadt": a word that is often said with the name. */
static bool goes_with_name(const gf_gather *g, const gf_mention *m, uint32_t t) {
    const gf_view form = g->tokens->at[t].form;
    const gf_word_class k = m->type == GF_PERSON ? GF_WORD_TITLE : GF_WORD_NAMED_NOUN;
    return g->tokens->at[t].sentence == m->sentence &&
           gf_lexicon_word(g->lexicon, k, form, NULL);
}

/* The name with what goes with it, "Kardinal Kurt Koch"; the name itself if nothing does. */
static gf_mention with_company(const gf_gather *g, const gf_mention *m) {
    gf_mention whole = *m;
    while (whole.tokens.begin && goes_with_name(g, m, whole.tokens.begin - 1))
        whole.tokens.begin--;
    return whole;
}

gf_status gf_add_form(gf_gather *g, const gf_mention *m) {
    gf_entity *e = &g->out->at[m->entity];
    const gf_view form = gf_surface_text(g, m);
    if (!form.ptr) return GF_ERR_NOMEM;
    if (!is_listed(e, form)) e->aliases[e->alias_count++] = form;
    return GF_OK;
}

static gf_view family_of(gf_view name) {
    size_t begin = name.len;
    while (begin && name.ptr[begin - 1] != ' ')
        begin--;
    return gf_view_slice(name, begin, name.len);
}

/* "von der Leyen" of "Ursula von der Leyen"; the family name itself where no small word stands
   before it. */
static gf_view with_particles(gf_view name, gf_view family) {
    size_t begin = name.len - family.len;
    while (begin > 1) {
        size_t word = begin - 1;
        while (word && name.ptr[word - 1] != ' ')
            word--;
        if (!word || name.ptr[word] < 'a' || name.ptr[word] > 'z') break;
        begin = word;
    }
    return gf_view_slice(name, begin, name.len);
}

/* A name in no list is taken for a given one where it is long: short ones may be family names
   that stand first ("Wang", "Moon"). */
static bool begins_with_given(const gf_gather *g, gf_view first, gf_view family) {
    enum { SHORTEST = 5 };
    if (gf_lexicon_given(g->lexicon, first, NULL)) return true;
    return first.len >= SHORTEST && family.len >= SHORTEST &&
           !gf_lexicon_given(g->lexicon, family, NULL) && !memchr(family.ptr, '-', family.len);
}

/* Does a full name, a given one first, end in a word that can stand for it? "Kyrill I." and
   "Han Jung-woo" do not. */
static bool has_family(const gf_gather *g, gf_view name, gf_view family) {
    size_t first = 0;
    while (first < name.len && name.ptr[first] != ' ')
        first++;
    if (!begins_with_given(g, gf_view_slice(name, 0, first), family)) return false;
    const char last = family.len ? family.ptr[family.len - 1] : '.';
    return family.len > 1 && family.len < name.len && last != '.' &&
           !(last >= 'A' && last <= 'Z');
}

/* "Rutte" of "Mark Rutte", though the text never says it alone: each spelling of the name,
   unless another person of the document has it, too. */
static gf_status add_family_name(gf_gather *g, gf_map *holders, uint32_t entity, gf_view name) {
    gf_entity *e = &g->out->at[entity];
    const gf_view family = family_of(name);
    if (!has_family(g, name, family)) return GF_OK;
    if (gf_map_get(holders, family) != entity) return GF_OK;
    const gf_view whole = with_particles(name, family);
    if (!is_listed(e, family)) e->aliases[e->alias_count++] = family;
    if (!is_listed(e, whole)) e->aliases[e->alias_count++] = whole;
    return GF_OK;
}

static const uint32_t shared_family = GF_MAP_NONE - 1;

/* Which person alone has the family name; shared_family if several do. */
static gf_status note_family(gf_gather *g, gf_map *holders, uint32_t entity, gf_view name) {
    const gf_view family = family_of(name);
    const uint32_t before = gf_map_get(holders, family);
    const uint32_t now = before == GF_MAP_NONE || before == entity ? entity : shared_family;
    return gf_map_put(g->arena, holders, family, now) ? GF_OK : GF_ERR_NOMEM;
}

/* Calls @p each for all persons, by their names and by each full mention without a genitive -s.
 */
static gf_status for_all_names(gf_gather *g, gf_map *holders,
                               gf_status (*each)(gf_gather *, gf_map *, uint32_t, gf_view)) {
    for (uint32_t i = 0; i < g->out->count; i++) {
        if (g->out->at[i].type == GF_PERSON) GF_TRY(each(g, holders, i, g->out->at[i].name));
    }
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (m->kind != GF_MENTION_NAME || m->entity == GF_NONE || m->genitive) continue;
        if (m->tokens.end < m->tokens.begin + 2) continue;
        if (g->out->at[m->entity].type != GF_PERSON) continue;
        const gf_view name = gf_surface_text(g, m);
        if (!name.ptr) return GF_ERR_NOMEM;
        GF_TRY(each(g, holders, m->entity, name));
    }
    return GF_OK;
}

static gf_status add_family_names(gf_gather *g) {
    gf_map holders = {0};
    GF_TRY(for_all_names(g, &holders, note_family));
    return for_all_names(g, &holders, add_family_name);
}

gf_status gf_collect_aliases(gf_gather *g) {
    GF_TRY(count_mentions(g));
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (!is_form(g, m)) continue;
        GF_TRY(gf_add_form(g, m));
        gf_entity *e = &g->out->at[m->entity];
        if (e->first.begin > m->span.begin) e->first = m->span;
        const gf_mention whole = with_company(g, m);
        if (m->kind == GF_MENTION_NAME && whole.tokens.begin < m->tokens.begin)
            GF_TRY(gf_add_form(g, &whole));
        if (m->kind != GF_MENTION_NAME) continue;
        GF_TRY(gf_add_attribute_forms(g, m));
        gf_mention national = *m;
        national.tokens.begin -= gf_is_national_body(g, m);
        GF_TRY(gf_add_form(g, &national));
    }
    return add_family_names(g);
}

typedef struct placed {
    gf_entity entity;
    uint32_t before;
} placed;

static int by_first(const void *a, const void *b) {
    const placed *x = a, *y = b;
    if (x->entity.first.begin != y->entity.first.begin) {
        return x->entity.first.begin < y->entity.first.begin ? -1 : 1;
    }
    return x->before < y->before ? -1 : x->before > y->before;
}

static gf_status sort_by_appearance(gf_gather *g) {
    placed *order = GF_NEW_ARRAY(g->arena, placed, g->out->count + 1);
    uint32_t *names = GF_NEW_ARRAY(g->arena, uint32_t, g->out->count + 1);
    if (!order || !names) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < g->out->count; i++)
        order[i] = (placed){g->out->at[i], i};
    if (g->out->count) qsort(order, g->out->count, sizeof *order, by_first);
    for (uint32_t i = 0; i < g->out->count; i++) {
        g->out->at[i] = order[i].entity;
        names[order[i].before] = i;
    }
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (m->entity != GF_NONE) m->entity = names[m->entity];
    }
    return GF_OK;
}

static gf_status (*const steps[])(gf_gather *) = {
    gf_join_full_names, gf_join_short_names,   gf_join_things,     gf_join_countries,
    gf_refer_roles,     gf_refer_descriptions, gf_refer_hosts,     gf_refer_pronouns,
    gf_refer_kin,       gf_collect_aliases,    sort_by_appearance,
};

gf_status gf_entities_resolve(gf_arena *arena, const gf_entity_input *input,
                              gf_mentions *mentions, gf_entities *out) {
    *out = (gf_entities){0};
    gf_gather g = {.arena = arena,
                   .lexicon = input->lexicon,
                   .tokens = input->tokens,
                   .clauses = input->clauses,
                   .mentions = mentions,
                   .titles = input->titles,
                   .date = input->date,
                   .out = out};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        GF_TRY(steps[i](&g));
    return GF_OK;
}
