#include "graph/edge_order.h"

#include <stdlib.h>
#include <string.h>

static int compare_numbers(int64_t a, int64_t b) { return (a > b) - (a < b); }

/* Entities stand in the order of their ids, meetings in the order of their dates. */
static int compare_nodes(gf_node a, gf_node b) {
    if (a.is_meeting != b.is_meeting) return a.is_meeting ? 1 : -1;
    return compare_numbers(a.index, b.index);
}

static int compare_roles(gf_view a, gf_view b) {
    const size_t n = a.len < b.len ? a.len : b.len;
    const int order = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return order ? order : compare_numbers((int64_t)a.len, (int64_t)b.len);
}

static int by_ends(const void *a, const void *b) {
    const gf_net_edge *x = a, *y = b;
    int order = compare_nodes(x->source, y->source);
    if (!order) order = compare_nodes(x->target, y->target);
    if (!order) order = compare_numbers(x->type, y->type);
    if (!order) order = compare_numbers(x->when.start, y->when.start);
    if (!order) order = compare_numbers(x->when.end, y->when.end);
    return order ? order : compare_roles(x->role, y->role);
}

void gf_edges_sort(gf_network *network) {
    if (network->edges.count)
        qsort(network->edges.at, network->edges.count, sizeof *network->edges.at, by_ends);
}
