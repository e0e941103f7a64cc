#include "measure/measure.h"

#include "base/arena.h"
#include "measure/centrality.h"

#include <math.h>

static gf_measures unmeasured(void) {
    return (gf_measures){(double)NAN, (double)NAN, (double)NAN, (double)NAN,
                         (double)NAN, (double)NAN, 0,           0};
}

static gf_measures *blank(gf_arena *arena, size_t count) {
    gf_measures *all = GF_NEW_ARRAY(arena, gf_measures, count + 1);
    for (size_t i = 0; all && i < count; i++)
        all[i] = (gf_measures){0, 0, 0, 0, 0, 0, 0, 0};
    return all;
}

static gf_status measure_people(gf_context *context, gf_arena *arena, gf_network *n) {
    uint32_t *node_of = GF_NEW_ARRAY(arena, uint32_t, n->entities.count + 1);
    gf_measures *values = blank(arena, n->entities.count);
    if (!node_of || !values) return gf_fail(context, GF_ERR_NOMEM, "measures: out of memory");
    uint32_t count = 0;
    for (size_t i = 0; i < n->entities.count; i++)
        node_of[i] = n->entities.at[i].type == GF_PERSON ? count++ : GF_NONE;
    gf_links links;
    gf_status status = gf_people_links(arena, n, node_of, &links);
    if (status != GF_OK) return gf_fail(context, status, "measures: out of memory");
    status = gf_centrality_measure(context, &links, count, values);
    for (size_t i = 0; i < n->entities.count; i++)
        n->entities.at[i].people = node_of[i] == GF_NONE ? unmeasured() : values[node_of[i]];
    return status;
}

static gf_status measure_whole(gf_context *context, gf_arena *arena, gf_network *n) {
    const size_t count = n->entities.count + n->meetings.count;
    gf_measures *values = blank(arena, count);
    gf_links links;
    if (!values || gf_network_links(arena, n, &links) != GF_OK)
        return gf_fail(context, GF_ERR_NOMEM, "measures: out of memory");
    const gf_status status = gf_centrality_measure(context, &links, (uint32_t)count, values);
    for (size_t i = 0; i < n->entities.count; i++)
        n->entities.at[i].whole = values[i];
    for (size_t i = 0; i < n->meetings.count; i++)
        n->meetings.at[i].whole = values[n->entities.count + i];
    return status;
}

gf_status gf_network_measure(gf_context *context, gf_network *network) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "measures: out of memory");
    gf_status status = measure_people(context, arena, network);
    if (status == GF_OK) status = measure_whole(context, arena, network);
    gf_arena_free(arena);
    return status;
}
