#ifndef GF_MEASURE_PEOPLE_GRAPH_H
#define GF_MEASURE_PEOPLE_GRAPH_H

#include "base/arena.h"
#include "graph/network.h"

/* Edges of a simple undirected graph with weights; node numbers are the caller's. */
typedef struct gf_links {
    uint32_t (*ends)[2];
    double *weights;
    size_t count;
} gf_links;

/*
 * One edge per pair of persons, weight = number of meetings held that both attended. node_of
 * maps each entity to its node, GF_NONE for what is no person. O(sum of participants squared).
 */
gf_status gf_people_links(gf_arena *arena, const gf_network *network, const uint32_t *node_of,
                          gf_links *out);

/* All edges of the network, parallel ones added up; nodes are entities, then meetings. */
gf_status gf_network_links(gf_arena *arena, const gf_network *network, gf_links *out);

#endif
