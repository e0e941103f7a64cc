#ifndef GF_GRAPH_PERSON_RANK_H
#define GF_GRAPH_PERSON_RANK_H

#include "graph/network.h"

/*
 * The persons of a measured network, most central first: by betweenness on the people graph,
 * then by strength, then by id. False if memory is short.
 */
bool gf_persons_by_centrality(gf_arena *arena, const gf_network *network, uint32_t **out,
                              size_t *count);

#endif
