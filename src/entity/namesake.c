#include "entity/namesake.h"

#include "entity/office.h"

#include <string.h>

/*
 * "Wladimir" is "Wolodymyr" in another language: two such names are one person only if what
 * they are called by agrees, too. The Russian plumber Wladimir Selenskyj is not the president.
 */

/* The text of a person's name, if it has more than one word. */
static gf_view full_text(const gf_gather *g, const gf_mention *m) {
    const bool full = m->kind == GF_MENTION_NAME && m->type == GF_PERSON &&
                      m->tokens.end > m->tokens.begin + 1;
    return full ? gf_name_text(g, m) : (gf_view){0};
}

static bool is_called(const gf_gather *g, const gf_mention *m, gf_view name) {
    const gf_view text = full_text(g, m);
    return text.len && gf_view_equal(text, name);
}

/* "russische" in "der russische Klempner X": where the phrase says that somebody is from. */
static uint32_t nationality_of(const gf_gather *g, const gf_mention *m) {
    for (size_t i = (size_t)(m - g->mentions->at); i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != m->sentence || o->tokens.begin < m->phrase.begin) break;
        const bool part = o->kind == GF_MENTION_ADJECTIVE || o->kind == GF_MENTION_PREFIX;
        if (part && o->type == GF_PLACE) return o->known;
    }
    return GF_NONE;
}

static bool ends_alike(gf_view a, gf_view b) {
    const gf_view few = a.len < b.len ? a : b, many = a.len < b.len ? b : a;
    if (few.len < 4) return gf_view_equal(a, b);
    return memcmp(many.ptr + (many.len - few.len) + 1, few.ptr + 1, few.len - 1) == 0;
}

static bool roles_agree(const gf_gather *g, gf_view a, gf_view b) {
    if (!a.len || !b.len) return false;
    const gf_role_match x = gf_lexicon_role(g->lexicon, a), y = gf_lexicon_role(g->lexicon, b);
    const bool rank = x.role && y.role && gf_rank_is_telling(x.role->rank) &&
                      gf_view_equal(x.role->rank, y.role->rank);
    return rank || ends_alike(a, b);
}

static uint32_t known_object(const gf_gather *g, const gf_title *t) {
    return t->object == GF_NONE ? GF_NONE : g->mentions->at[t->object].known;
}

static bool titles_agree(const gf_gather *g, const gf_title *a, const gf_title *b) {
    const uint32_t x = known_object(g, a), y = known_object(g, b);
    return roles_agree(g, a->role, b->role) && (x == GF_NONE || y == GF_NONE || x == y);
}

static bool fact_agrees(const gf_gather *g, const gf_title *t, uint32_t known) {
    size_t count = 0;
    const uint32_t *facts = gf_lexicon_facts_of(g->lexicon, known, &count);
    const uint32_t object = known_object(g, t);
    const uint32_t nation = nationality_of(g, &g->mentions->at[t->person]);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *f = gf_lexicon_fact(g->lexicon, facts[i]);
        if (nation != GF_NONE && nation == f->object) return true;
        if (roles_agree(g, f->role, t->role) && (object == GF_NONE || object == f->object))
            return true;
    }
    return false;
}

static bool names_entity(const gf_gather *g, const gf_mention *m, uint32_t entity) {
    if (m->entity != GF_NONE) return m->entity == entity;
    const gf_view text = full_text(g, m);
    return text.len && gf_map_get(&g->by_name[GF_PERSON], text) == entity;
}

bool gf_namesake_shares_office(const gf_gather *g, gf_view name, uint32_t entity) {
    const uint32_t known = g->out->at[entity].known;
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (t->is_kinship || !is_called(g, &g->mentions->at[t->person], name)) continue;
        if (known != GF_NONE && fact_agrees(g, t, known)) return true;
        for (size_t k = 0; k < g->titles->count; k++) {
            const gf_title *o = &g->titles->at[k];
            if (!o->is_kinship && names_entity(g, &g->mentions->at[o->person], entity) &&
                titles_agree(g, t, o))
                return true;
        }
    }
    return false;
}

/* Does the text call somebody of this name what the person of the lexicon is not? */
static bool is_contradicted(const gf_gather *g, gf_view name, uint32_t known) {
    bool contradicted = false;
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (t->is_kinship || !t->role.len || !is_called(g, &g->mentions->at[t->person], name))
            continue;
        if (fact_agrees(g, t, known)) return false;
        contradicted = true;
    }
    return contradicted;
}

/* Is the text's full name a translation of the one that the lexicon has? */
static bool is_translated(const gf_gather *g, const gf_mention *m) {
    gf_view text = {0};
    if (m->known != GF_NONE) text = full_text(g, m);
    if (!text.len) return false;
    const gf_view name = gf_lexicon_known(g->lexicon, m->known)->name;
    return !gf_view_equal(text, name) &&
           gf_names_compare(g->arena, g->lexicon, text, name) == GF_NAMES_TRANSLATED;
}

/* No mention of @p known by the name is it; nor by its family name, if it has no other one. */
static void disown(gf_gather *g, uint32_t known, gf_view name) {
    bool other = false;
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        const gf_view text = m->known == known ? full_text(g, m) : (gf_view){0};
        if (gf_view_equal(text, name) && text.len) m->known = GF_NONE;
        other |= text.len && !gf_view_equal(text, name);
    }
    for (size_t i = 0; !other && i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (m->known == known && m->type == GF_PERSON) m->known = GF_NONE;
    }
}

void gf_namesakes_disown(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (!is_translated(g, m)) continue;
        const gf_view name = full_text(g, m);
        if (is_contradicted(g, name, m->known)) disown(g, m->known, name);
    }
}
