#ifndef GF_GRAPH_ROLE_EDGES_H
#define GF_GRAPH_ROLE_EDGES_H

#include "graph/merge.h"

/* Of two roles that somebody has of one thing the one whose words only leave something out
   ("Gesandter" beside "Sondergesandter", "Minister" beside "Außenminister") is no second role:
   its evidence goes to the other edge. Edges must be sorted (gf_edges_sort), and stay so.
   O(edges), and of each pair of nodes the square of its roles. GF_ERR_NOMEM. */
gf_status gf_merge_join_roles(gf_merge *merge);

#endif
