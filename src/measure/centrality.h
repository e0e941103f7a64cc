#ifndef GF_MEASURE_CENTRALITY_H
#define GF_MEASURE_CENTRALITY_H

#include "base/fail.h"
#include "measure/people_graph.h"

/*
 * All measures of a weighted undirected graph with @p node_count nodes, one gf_measures each.
 * Weight is strength for strength, eigenvector, PageRank and Leiden, and 1/weight is length for
 * betweenness and harmonic closeness. Betweenness and closeness cost nodes times edges: where
 * that exceeds PATH_WORK, they are estimated from paths that begin at some nodes, evenly spread
 * (Brandes, Pich 2007; Eppstein, Wang 2004). igraph 0.10, one thread, fixed seed. O(nodes +
 * edges) with the constant of PATH_WORK, besides what Leiden and PageRank take.
 */
gf_status gf_centrality_measure(gf_context *context, const gf_links *links, uint32_t node_count,
                                gf_measures *out);

#endif
