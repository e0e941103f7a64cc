#ifndef GF_GRAPH_FILTER_H
#define GF_GRAPH_FILTER_H

#include "graph/network.h"

/* Which part of a network to keep. Zero values keep everything. */
typedef struct gf_filter {
    gf_day from, until; /* GF_DAY_NONE = open; overlap with the four points counts */
    bool undated;       /* keep undated meetings although from/until is set */
    const char *status; /* "held", "planned", ... comma separated; NULL = all */
    const char *focus;  /* name, alias or id; NULL = none */
    uint32_t hops;      /* with focus; default 1 */
    uint32_t top;       /* only the n most central persons and what touches them; 0 = all */
} gf_filter;

/* A new network in @p arena that shares texts with @p network. GF_ERR_SYNTAX where the focus is
   unknown (the message lists near names). */
gf_status gf_network_filter(gf_context *context, gf_arena *arena, const gf_network *network,
                            const gf_filter *filter, gf_network *out);

#endif
