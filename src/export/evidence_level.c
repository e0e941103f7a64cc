#include "export/evidence_level.h"

#include <string.h>

/* Puts a copy of the list in its own place; false if memory is short. */
#define COPY(arena, list)                                                          \
    ((list)->at = copied((arena), (list)->at, (list)->count * sizeof *(list)->at), \
     (list)->room = (list)->count, (list)->at != NULL)

static void *copied(gf_arena *arena, const void *from, size_t bytes) {
    void *to = gf_arena_alloc(arena, bytes + 1, 1);
    if (to && bytes) memcpy(to, from, bytes);
    return to;
}

static bool quote(gf_arena *arena, gf_evidences *all, gf_evidence_level level) {
    if (level == GF_EVIDENCE_NONE) {
        *all = (gf_evidences){0};
        return true;
    }
    if (!COPY(arena, all)) return false;
    for (size_t i = 0; i < all->count; i++)
        all->at[i].text = (gf_view){0};
    return true;
}

/* What documents give as date is written as EDTF; all else stands in their words. */
static bool quote_conflicts(gf_arena *arena, gf_net_meeting *m) {
    if (!COPY(arena, &m->conflicts)) return false;
    for (size_t i = 0; i < m->conflicts.count; i++) {
        gf_net_conflict *c = &m->conflicts.at[i];
        if (gf_view_is(c->field, "date")) continue;
        if (!COPY(arena, &c->values)) return false;
        for (size_t k = 0; k < c->values.count; k++)
            c->values.at[k] = (gf_view){0};
    }
    return true;
}

static bool quote_setup(gf_arena *arena, gf_net_setup *setup) {
    if (!COPY(arena, &setup->unnamed) || !COPY(arena, &setup->part_of)) return false;
    for (size_t i = 0; i < setup->unnamed.count; i++)
        setup->unnamed.at[i].text = (gf_view){0};
    for (size_t i = 0; i < setup->part_of.count; i++)
        setup->part_of.at[i].text = (gf_view){0};
    return true;
}

static bool quote_meeting(gf_arena *arena, gf_net_meeting *m, gf_evidence_level level) {
    m->when_text = (gf_view){0};
    m->topics.count = 0; /* words of the text, and nothing else */
    m->first_since = (gf_view){0};
    if (!quote(arena, &m->evidence, level) || !COPY(arena, &m->durations) ||
        !COPY(arena, &m->ordinals))
        return false;
    for (size_t i = 0; i < m->durations.count; i++)
        m->durations.at[i].text = (gf_view){0};
    for (size_t i = 0; i < m->ordinals.count; i++)
        m->ordinals.at[i].text = (gf_view){0};
    return quote_setup(arena, &m->setup) && quote_conflicts(arena, m);
}

static bool quote_statements(gf_arena *arena, gf_network *n, gf_evidence_level level) {
    if (level == GF_EVIDENCE_NONE) {
        n->claims.count = n->refusals.count = n->statements.count = n->references.count = 0;
        return true;
    }
    if (!COPY(arena, &n->claims) || !COPY(arena, &n->refusals) ||
        !COPY(arena, &n->statements) || !COPY(arena, &n->references))
        return false;
    for (size_t i = 0; i < n->references.count; i++)
        n->references.at[i].evidence.text = n->references.at[i].text = (gf_view){0};
    for (size_t i = 0; i < n->statements.count; i++)
        n->statements.at[i].evidence.text = (gf_view){0};
    for (size_t i = 0; i < n->claims.count; i++)
        n->claims.at[i].evidence.text = (gf_view){0};
    for (size_t i = 0; i < n->refusals.count; i++)
        n->refusals.at[i].evidence.text = n->refusals.at[i].what = (gf_view){0};
    return true;
}

static bool quote_traits(gf_arena *arena, gf_network *n, gf_evidence_level level) {
    if (!COPY(arena, &n->entities)) return false;
    for (size_t i = 0; i < n->entities.count; i++) {
        gf_net_entity *e = &n->entities.at[i];
        if (!COPY(arena, &e->traits)) return false;
        for (size_t k = 0; k < e->traits.count; k++) {
            if (!quote(arena, &e->traits.at[k].evidence, level)) return false;
        }
    }
    return true;
}

bool gf_network_quoting(gf_arena *arena, const gf_network *network, gf_evidence_level level,
                        gf_network *out) {
    *out = *network;
    if (level == GF_EVIDENCE_TEXT) return true;
    if (!COPY(arena, &out->meetings) || !COPY(arena, &out->edges)) return false;
    for (size_t i = 0; i < out->meetings.count; i++) {
        if (!quote_meeting(arena, &out->meetings.at[i], level)) return false;
    }
    for (size_t i = 0; i < out->edges.count; i++) {
        out->edges.at[i].when_text = (gf_view){0};
        if (!quote(arena, &out->edges.at[i].evidence, level)) return false;
    }
    return quote_traits(arena, out, level) && quote_statements(arena, out, level);
}
