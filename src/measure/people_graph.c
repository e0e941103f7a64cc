#include "measure/people_graph.h"

#include "base/vec.h"

#include <stdlib.h>

typedef struct link {
    uint32_t a, b;
    double weight;
} link;

typedef struct link_list {
    link *at;
    size_t count, room;
} link_list;

static bool add_link(gf_arena *arena, link_list *list, uint32_t a, uint32_t b, double weight) {
    if (a == b) return true;
    const link l = {a < b ? a : b, a < b ? b : a, weight};
    return GF_PUSH(arena, list, l);
}

static int by_ends(const void *x, const void *y) {
    const link *a = x, *b = y;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    return (a->b > b->b) - (a->b < b->b);
}

/* Sorts, and adds up what joins the same two nodes. */
static gf_status simplify(gf_arena *arena, link_list *list, gf_links *out) {
    if (list->count) qsort(list->at, list->count, sizeof *list->at, by_ends);
    out->ends = gf_arena_alloc(arena, list->count + 1, sizeof *out->ends);
    out->weights = GF_NEW_ARRAY(arena, double, list->count + 1);
    if (!out->ends || !out->weights) return GF_ERR_NOMEM;
    out->count = 0;
    for (size_t i = 0; i < list->count; i++) {
        const link *l = &list->at[i];
        if (i && by_ends(l, &list->at[i - 1]) == 0) {
            out->weights[out->count - 1] += l->weight;
            continue;
        }
        out->ends[out->count][0] = l->a;
        out->ends[out->count][1] = l->b;
        out->weights[out->count++] = l->weight;
    }
    return GF_OK;
}

static uint32_t node_of_guest(const gf_net_participant *p, const uint32_t *node_of) {
    return p->part == GF_ATTENDED ? node_of[p->entity] : GF_NONE;
}

/* Everybody who attended with everybody. */
static bool link_guests(gf_arena *arena, const gf_net_meeting *m, const uint32_t *node_of,
                        link_list *list) {
    for (size_t a = 0; a < m->participants.count; a++) {
        const uint32_t one = node_of_guest(&m->participants.at[a], node_of);
        for (size_t b = a + 1; one != GF_NONE && b < m->participants.count; b++) {
            const uint32_t other = node_of_guest(&m->participants.at[b], node_of);
            if (other != GF_NONE && !add_link(arena, list, one, other, 1)) return false;
        }
    }
    return true;
}

gf_status gf_people_links(gf_arena *arena, const gf_network *n, const uint32_t *node_of,
                          gf_links *out) {
    link_list list = {0};
    for (size_t i = 0; i < n->meetings.count; i++) {
        const gf_net_meeting *m = &n->meetings.at[i];
        if (m->status == GF_HELD && !link_guests(arena, m, node_of, &list)) return GF_ERR_NOMEM;
    }
    return simplify(arena, &list, out);
}

static uint32_t number(const gf_network *n, gf_node node) {
    return node.is_meeting ? (uint32_t)n->entities.count + node.index : node.index;
}

gf_status gf_network_links(gf_arena *arena, const gf_network *n, gf_links *out) {
    link_list list = {0};
    for (size_t i = 0; i < n->edges.count; i++) {
        const gf_net_edge *e = &n->edges.at[i];
        if (!add_link(arena, &list, number(n, e->source), number(n, e->target),
                      e->weight > 0 ? e->weight : 1))
            return GF_ERR_NOMEM;
    }
    return simplify(arena, &list, out);
}
