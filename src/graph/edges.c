#include "graph/merge.h"

#include "base/try.h"
#include "base/vec.h"
#include "graph/edge_order.h"

#include <stdio.h>
#include <string.h>

/* Documents with the same text count once. */
static int32_t independent(const gf_merge *m, const gf_indices *documents) {
    int32_t count = 0;
    for (size_t i = 0; i < documents->count; i++) {
        bool copy = false;
        for (size_t k = 0; k < i; k++)
            copy |=
                m->records[documents->at[k]]->content == m->records[documents->at[i]]->content;
        count += !copy;
    }
    return count;
}

static gf_status add_meeting_edges(gf_merge *m, uint32_t index) {
    const gf_net_meeting *meeting = &m->network->meetings.at[index];
    gf_net_edge edge = {.target = {true, index},
                        .when = meeting->when,
                        .when_text = meeting->when_text,
                        .weight = independent(m, &meeting->documents),
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

/* An edge of the same ends, type and role whose period does not contradict. */
static gf_net_edge *same_edge(gf_merge *m, size_t first, const gf_net_edge *edge) {
    for (size_t i = first; i < m->network->edges.count; i++) {
        gf_net_edge *e = &m->network->edges.at[i];
        if (e->type != edge->type || e->source.index != edge->source.index ||
            e->target.index != edge->target.index)
            continue;
        if (!gf_view_equal(e->role, edge->role) || gf_when_disjoint(e->when, edge->when))
            continue;
        return e;
    }
    return NULL;
}

static gf_status add_evidence(gf_merge *m, gf_net_edge *edge, uint32_t record, gf_span span) {
    for (size_t i = 0; i < edge->evidence.count; i++) {
        if (edge->evidence.at[i].document == record &&
            edge->evidence.at[i].span.begin == span.begin)
            return GF_OK;
    }
    const gf_net_evidence e = {record, span, gf_record_quote(m->records[record], span)};
    return GF_PUSH(m->arena, &edge->evidence, e) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status add_relation(gf_merge *m, uint32_t record, const gf_relation *r,
                              size_t first) {
    gf_net_edge edge = {.source = {false, gf_merge_net(m, record, r->source)},
                        .target = {false, gf_merge_net(m, record, r->target)},
                        .type = edge_type(r->type),
                        .role = r->role,
                        .when = r->when,
                        .when_text = r->when_text,
                        .confidence = r->confidence};
    if (edge.source.index == GF_NONE || edge.target.index == GF_NONE) return GF_OK;
    if (edge.source.index == edge.target.index) return GF_OK;
    gf_net_edge *old = same_edge(m, first, &edge);
    if (!old) {
        if (!GF_PUSH(m->arena, &m->network->edges, edge)) return GF_ERR_NOMEM;
        old = &m->network->edges.at[m->network->edges.count - 1];
    } else if (!gf_when_known(old->when) && gf_when_known(edge.when)) {
        old->when = edge.when;
        old->when_text = edge.when_text;
    }
    return add_evidence(m, old, record, r->span);
}

static gf_status weigh_relations(gf_merge *m, size_t first) {
    for (size_t i = first; i < m->network->edges.count; i++) {
        gf_net_edge *e = &m->network->edges.at[i];
        gf_indices documents = {0};
        for (size_t k = 0; k < e->evidence.count; k++) {
            const uint32_t d = e->evidence.at[k].document;
            const bool known = documents.count && documents.at[documents.count - 1] == d;
            if (!known && !GF_PUSH(m->arena, &documents, d)) return GF_ERR_NOMEM;
        }
        e->weight = independent(m, &documents);
    }
    return GF_OK;
}

static gf_status number_edges(gf_merge *m) {
    gf_edges_sort(m->network);
    for (size_t i = 0; i < m->network->edges.count; i++) {
        char *id = gf_arena_alloc(m->arena, 16, 1);
        if (!id) return GF_ERR_NOMEM;
        const int n = snprintf(id, 16, "e%zu", i + 1);
        m->network->edges.at[i].id = (gf_view){id, (size_t)n};
    }
    return GF_OK;
}

gf_status gf_merge_write_edges(gf_merge *m) {
    for (uint32_t i = 0; i < m->network->meetings.count; i++)
        GF_TRY(add_meeting_edges(m, i));
    const size_t first = m->network->edges.count;
    for (uint32_t r = 0; r < m->record_count; r++) {
        const gf_relations *all = &m->records[r]->relations;
        for (size_t i = 0; i < all->count; i++)
            GF_TRY(add_relation(m, r, &all->at[i], first));
    }
    GF_TRY(weigh_relations(m, first));
    return number_edges(m);
}
