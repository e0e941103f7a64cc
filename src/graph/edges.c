#include "graph/merge.h"

#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "graph/edge_order.h"
#include "graph/role_edges.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static gf_status add_meeting_edges(gf_merge *m, uint32_t index) {
    const gf_net_meeting *meeting = &m->network->meetings.at[index];
    gf_net_edge edge = {.target = {true, index},
                        .when = meeting->when,
                        .when_text = meeting->when_text,
                        .weight = gf_merge_independent(m, &meeting->documents),
                        .evidence = meeting->evidence};
    for (size_t i = 0; i < meeting->participants.count; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        if (p->part == GF_ABSENT) continue;
        edge.source = (gf_node){false, p->entity};
        edge.type = p->part == GF_ATTENDED ? GF_EDGE_ATTENDED : GF_EDGE_EXPECTED;
        edge.confidence = m->network->entities.at[p->entity].confidence;
        if (!GF_PUSH(m->arena, &m->network->edges, edge)) return GF_ERR_NOMEM;
    }
    for (size_t i = 0; i < meeting->places.count; i++) {
        gf_net_edge at = edge;
        at.source = (gf_node){true, index};
        at.target = (gf_node){false, meeting->places.at[i]};
        at.type = GF_EDGE_HELD_AT;
        at.confidence = m->network->entities.at[meeting->places.at[i]].confidence;
        if (!GF_PUSH(m->arena, &m->network->edges, at)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_edge_type edge_type(gf_relation_type type) {
    switch (type) {
    case GF_ROLE: return GF_EDGE_ROLE;
    case GF_KINSHIP: return GF_EDGE_KINSHIP;
    case GF_PART_OF: return GF_EDGE_PART_OF;
    case GF_LOCATED_IN: break;
    }
    return GF_EDGE_LOCATED_IN;
}

/* Edges of relations by ends, type and role; of those with one key the newest first. */
typedef struct edge_index {
    gf_map newest;
    gf_indices before; /* of each edge behind `first`: the one before it, or GF_MAP_NONE */
    size_t first;
} edge_index;

static gf_view edge_key(gf_merge *m, const gf_net_edge *e) {
    const uint32_t fixed[] = {(uint32_t)e->type, e->source.index, e->target.index};
    char *key = gf_arena_alloc(m->arena, sizeof fixed + e->role.len, 1);
    if (!key) return (gf_view){0};
    memcpy(key, fixed, sizeof fixed);
    if (e->role.len) memcpy(key + sizeof fixed, e->role.ptr, e->role.len);
    return (gf_view){key, sizeof fixed + e->role.len};
}

/* The edge of the same ends, type and role whose period does not contradict; a new one if there
   is none. NULL: memory is short. */
static gf_net_edge *edge_like(gf_merge *m, edge_index *index, const gf_net_edge *edge) {
    const gf_view key = edge_key(m, edge);
    if (!key.ptr) return NULL;
    const uint32_t newest = gf_map_get(&index->newest, key);
    for (uint32_t i = newest; i != GF_MAP_NONE; i = index->before.at[i - index->first]) {
        assert(m->network->edges.at && index->before.at); /* what the map numbers is there */
        gf_net_edge *e = &m->network->edges.at[i];
        if (!gf_when_disjoint(e->when, edge->when)) return e;
    }
    const uint32_t number = (uint32_t)m->network->edges.count;
    if (!GF_PUSH(m->arena, &m->network->edges, *edge) ||
        !GF_PUSH(m->arena, &index->before, newest) ||
        !gf_map_put(m->arena, &index->newest, key, number))
        return NULL;
    return &m->network->edges.at[number];
}

static gf_status add_evidence(gf_merge *m, gf_net_edge *edge, uint32_t record, gf_span span) {
    /* Records come in order: only the last ones can be of this one. */
    for (size_t i = edge->evidence.count; i > 0 && edge->evidence.at[i - 1].document == record;
         i--) {
        if (edge->evidence.at[i - 1].span.begin == span.begin) return GF_OK;
    }
    const gf_net_evidence e = {record, span, gf_record_quote(m->records[record], span)};
    return GF_PUSH(m->arena, &edge->evidence, e) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status add_relation(gf_merge *m, edge_index *index, uint32_t record,
                              const gf_relation *r) {
    const gf_net_edge edge = {.source = {false, gf_merge_net(m, record, r->source)},
                              .target = {false, gf_merge_net(m, record, r->target)},
                              .type = edge_type(r->type),
                              .role = r->role,
                              .portfolio = r->portfolio,
                              .when = r->when,
                              .when_text = r->when_text,
                              .confidence = r->confidence};
    if (edge.source.index == GF_NONE || edge.target.index == GF_NONE) return GF_OK;
    if (edge.source.index == edge.target.index) return GF_OK;
    gf_net_edge *net = edge_like(m, index, &edge);
    if (!net) return GF_ERR_NOMEM;
    if (!net->portfolio.len) net->portfolio = edge.portfolio;
    if (!gf_when_known(net->when) && gf_when_known(edge.when)) {
        net->when = edge.when;
        net->when_text = edge.when_text;
    }
    return add_evidence(m, net, record, r->span);
}

static bool is_of_meeting(gf_edge_type type) {
    return type == GF_EDGE_ATTENDED || type == GF_EDGE_EXPECTED || type == GF_EDGE_HELD_AT;
}

static gf_status weigh_relations(gf_merge *m) {
    for (size_t i = 0; i < m->network->edges.count; i++) {
        gf_net_edge *e = &m->network->edges.at[i];
        if (is_of_meeting(e->type)) continue;
        gf_indices documents = {0};
        for (size_t k = 0; k < e->evidence.count; k++) {
            const uint32_t d = e->evidence.at[k].document;
            const bool known = documents.count && documents.at[documents.count - 1] == d;
            if (!known && !GF_PUSH(m->arena, &documents, d)) return GF_ERR_NOMEM;
        }
        e->weight = gf_merge_independent(m, &documents);
    }
    return GF_OK;
}

static gf_status number_edges(gf_merge *m) {
    for (size_t i = 0; i < m->network->edges.count; i++) {
        char *id = gf_arena_alloc(m->arena, 16, 1);
        if (!id) return GF_ERR_NOMEM;
        const int n = snprintf(id, 16, "e%zu", i + 1);
        m->network->edges.at[i].id = (gf_view){id, (size_t)n};
    }
    return GF_OK;
}

/* Of meetings all, and some more for relations, which are few. */
static size_t expected_count(const gf_network *n) {
    size_t count = 0;
    for (size_t i = 0; i < n->meetings.count; i++)
        count += n->meetings.at[i].participants.count + n->meetings.at[i].places.count;
    return count + count / 8;
}

gf_status gf_merge_write_edges(gf_merge *m) {
    if (!GF_MAKE_ROOM(m->arena, &m->network->edges, expected_count(m->network)))
        return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->network->meetings.count; i++)
        GF_TRY(add_meeting_edges(m, i));
    edge_index index = {.first = m->network->edges.count};
    for (uint32_t r = 0; r < m->record_count; r++) {
        const gf_relations *all = &m->records[r]->relations;
        for (size_t i = 0; i < all->count; i++)
            GF_TRY(add_relation(m, &index, r, &all->at[i]));
    }
    gf_edges_sort(m->network);
    GF_TRY(gf_merge_join_roles(m));
    GF_TRY(weigh_relations(m));
    return number_edges(m);
}
