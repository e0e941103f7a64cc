#include "export/people_view.h"

#include "base/try.h"
#include "base/vec.h"
#include "export/wording.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct pair {
    uint32_t a, b, meeting;
} pair;

typedef struct pairs {
    pair *at;
    size_t count, room;
} pairs;

static int by_pair(const void *x, const void *y) {
    const pair *a = x, *b = y;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    if (a->b != b->b) return a->b < b->b ? -1 : 1;
    return (a->meeting > b->meeting) - (a->meeting < b->meeting);
}

static bool attended(const gf_network *n, const gf_net_participant *p) {
    return p->part == GF_ATTENDED && n->entities.at[p->entity].type == GF_PERSON;
}

static bool add_pairs(gf_arena *arena, const gf_network *n, uint32_t meeting, pairs *out) {
    const gf_net_meeting *m = &n->meetings.at[meeting];
    for (size_t a = 0; a < m->participants.count; a++) {
        const gf_net_participant *p = &m->participants.at[a];
        for (size_t b = a + 1; attended(n, p) && b < m->participants.count; b++) {
            const gf_net_participant *q = &m->participants.at[b];
            const pair one = {p->entity < q->entity ? p->entity : q->entity,
                              p->entity < q->entity ? q->entity : p->entity, meeting};
            if (attended(n, q) && !GF_PUSH(arena, out, one)) return false;
        }
    }
    return true;
}

static gf_status list_pairs(gf_arena *arena, const gf_network *n, pairs *out) {
    for (uint32_t i = 0; i < n->meetings.count; i++) {
        if (n->meetings.at[i].status == GF_HELD && !add_pairs(arena, n, i, out))
            return GF_ERR_NOMEM;
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_pair);
    return GF_OK;
}

static gf_status node_of_person(gf_arena *arena, const gf_network *n, uint32_t entity,
                                uint32_t *node_of, gf_view_graph *out) {
    if (node_of[entity] != GF_NONE) return GF_OK;
    const gf_net_entity *e = &n->entities.at[entity];
    const gf_view_node node = {.id = e->id,
                               .label = e->name,
                               .kind = GF_NODE_PERSON,
                               .source = {false, entity},
                               .measures = &e->people};
    node_of[entity] = (uint32_t)out->nodes.count;
    return GF_PUSH(arena, &out->nodes, node) ? GF_OK : GF_ERR_NOMEM;
}

static void widen(gf_when *span, gf_when w) {
    if (!gf_when_closed(w)) return;
    if (span->start == GF_DAY_NONE || w.start < span->start) span->start = w.start;
    if (span->end == GF_DAY_NONE || w.end > span->end) span->end = w.end;
    span->precision = span->start == span->end ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL;
}

static gf_status add_pair(gf_arena *arena, const gf_network *n, const pair *first, size_t count,
                          const uint32_t *node_of, const gf_style *style, gf_view_graph *out) {
    static const char type[] = "met";
    gf_view_edge edge = {.type = {type, sizeof type - 1},
                         .source = node_of[first->a],
                         .target = node_of[first->b],
                         .when = GF_WHEN_UNKNOWN,
                         .weight = (int32_t)count};
    for (size_t i = 0; i < count; i++)
        widen(&edge.when, n->meetings.at[first[i].meeting].when);
    char *id = gf_arena_alloc(arena, 24, 1);
    if (!id) return GF_ERR_NOMEM;
    edge.id = (gf_view){id, (size_t)snprintf(id, 24, "p%zu", out->edges.count + 1)};
    edge.label = gf_when_known(edge.when) ? gf_when_text(arena, edge.when, style) : GF_VIEW("");
    uint32_t *meetings = GF_NEW_ARRAY(arena, uint32_t, count);
    if (!meetings) return GF_ERR_NOMEM;
    for (size_t i = 0; i < count; i++)
        meetings[i] = first[i].meeting;
    edge.meetings = meetings;
    edge.meeting_count = count;
    return edge.label.ptr && GF_PUSH(arena, &out->edges, edge) ? GF_OK : GF_ERR_NOMEM;
}

/* Sizes by strength, so that who met most is largest. */
static void size_nodes(gf_view_graph *out) {
    double most = 1;
    for (size_t i = 0; i < out->nodes.count; i++) {
        if (out->nodes.at[i].measures->strength > most)
            most = out->nodes.at[i].measures->strength;
    }
    for (size_t i = 0; i < out->nodes.count; i++) {
        const double s = out->nodes.at[i].measures->strength;
        out->nodes.at[i].size = isnan(s) ? 0 : sqrt(s / most);
    }
}

gf_status gf_people_view(gf_arena *arena, const gf_network *n, const gf_style *style,
                         gf_view_graph *out) {
    pairs all = {0};
    uint32_t *node_of = GF_NEW_ARRAY(arena, uint32_t, n->entities.count + 1);
    if (!node_of) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n->entities.count; i++)
        node_of[i] = GF_NONE;
    GF_TRY(list_pairs(arena, n, &all));
    for (size_t i = 0; i < all.count;) {
        size_t end = i;
        while (end < all.count && all.at[end].a == all.at[i].a && all.at[end].b == all.at[i].b)
            end++;
        GF_TRY(node_of_person(arena, n, all.at[i].a, node_of, out));
        GF_TRY(node_of_person(arena, n, all.at[i].b, node_of, out));
        GF_TRY(add_pair(arena, n, &all.at[i], end - i, node_of, style, out));
        i = end;
    }
    size_nodes(out);
    return GF_OK;
}

typedef struct ranked {
    double strength;
    uint32_t node;
} ranked;

static int by_strength(const void *x, const void *y) {
    const ranked *a = x, *b = y;
    if (a->strength > b->strength) return -1;
    if (a->strength < b->strength) return 1;
    return (a->node > b->node) - (a->node < b->node);
}

/* Who met most, first: marks the first @p most of them in @p keep. */
static bool choose(gf_arena *arena, const gf_view_graph *view, size_t most, bool *keep) {
    ranked *order = GF_NEW_ARRAY(arena, ranked, view->nodes.count + 1);
    if (!order) return false;
    for (uint32_t i = 0; i < view->nodes.count; i++) {
        const double strength = view->nodes.at[i].measures->strength;
        order[i] = (ranked){isnan(strength) ? 0 : strength, i};
    }
    qsort(order, view->nodes.count, sizeof *order, by_strength);
    for (size_t i = 0; i < most; i++)
        keep[order[i].node] = true;
    return true;
}

/* Somebody all of whose partners went would stand in the picture alone, and tell nothing. */
static void drop_lonely(const gf_view_graph *view, bool *keep, bool *has_partner) {
    for (size_t i = 0; i < view->edges.count; i++) {
        const gf_view_edge *e = &view->edges.at[i];
        if (keep[e->source] && keep[e->target])
            has_partner[e->source] = has_partner[e->target] = true;
    }
    for (size_t i = 0; i < view->nodes.count; i++)
        keep[i] &= has_partner[i];
}

/* Moves what is kept together; to[] says where each node went. */
static void close_ranks(gf_view_graph *view, const bool *keep, uint32_t *to) {
    size_t nodes = 0, edges = 0;
    for (size_t i = 0; i < view->nodes.count; i++) {
        to[i] = keep[i] ? (uint32_t)nodes : GF_NONE;
        if (keep[i]) view->nodes.at[nodes++] = view->nodes.at[i];
    }
    for (size_t i = 0; i < view->edges.count; i++) {
        gf_view_edge edge = view->edges.at[i];
        edge.source = to[edge.source];
        edge.target = to[edge.target];
        if (edge.source != GF_NONE && edge.target != GF_NONE) view->edges.at[edges++] = edge;
    }
    view->nodes.count = nodes;
    view->edges.count = edges;
}

gf_status gf_people_view_cut(gf_arena *arena, gf_view_graph *view, size_t most,
                             size_t *left_out) {
    *left_out = 0;
    const size_t count = view->nodes.count;
    if (count <= most) return GF_OK;
    bool *keep = GF_NEW_ARRAY(arena, bool, count),
         *has_partner = GF_NEW_ARRAY(arena, bool, count);
    uint32_t *to = GF_NEW_ARRAY(arena, uint32_t, count);
    if (!keep || !has_partner || !to || !choose(arena, view, most, keep)) return GF_ERR_NOMEM;
    drop_lonely(view, keep, has_partner);
    close_ranks(view, keep, to);
    *left_out = count - view->nodes.count;
    return GF_OK;
}
