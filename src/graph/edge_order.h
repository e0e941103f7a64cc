#ifndef GF_GRAPH_EDGE_ORDER_H
#define GF_GRAPH_EDGE_ORDER_H

#include "graph/network.h"

/* Sorts edges by source, target, type, date and role: never by the order of input. */
void gf_edges_sort(gf_network *network);

#endif
