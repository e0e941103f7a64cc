#ifndef GF_GRAPH_FILTER_KEEP_H
#define GF_GRAPH_FILTER_KEEP_H

#include "graph/filter.h"

/* What stays: one flag per entity, meeting and edge of the network. */
typedef struct gf_keep {
    const gf_network *network;
    bool *entities, *meetings, *edges;
} gf_keep;

/* Everything stays; false if memory is short. */
bool gf_keep_all(gf_arena *arena, const gf_network *network, gf_keep *out);

bool gf_keep_has(const gf_keep *keep, gf_node node);

/* The steps of a filter, in this order. Each only takes away. */
void gf_keep_by_time_and_status(gf_keep *keep, const gf_filter *filter);
gf_status gf_keep_by_focus(gf_context *context, gf_arena *arena, gf_keep *keep,
                           const gf_filter *filter);
gf_status gf_keep_by_rank(gf_context *context, gf_arena *arena, gf_keep *keep, uint32_t top);

#endif
