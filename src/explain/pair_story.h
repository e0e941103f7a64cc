#ifndef GF_EXPLAIN_PAIR_STORY_H
#define GF_EXPLAIN_PAIR_STORY_H

#include "explain/quote.h"

/* What joins two nodes: meetings of both and edges between them; where nothing does, where one
   of them was absent, what was considered and refused, and the documents that name both. */
void gf_tell_pair(const gf_telling *t, gf_node a, gf_node b);

/* One edge: "Steve Witkoff  attended  Kreml, 22. Januar 2026 (2026-01-22)" and its evidence. */
void gf_tell_edge(const gf_telling *t, const gf_net_edge *edge);

/* The same, with those sentences that name @p node, if any does. */
void gf_tell_edge_of(const gf_telling *t, const gf_net_edge *edge, gf_node node);

/* Candidates that were refused and whose sentence names @p a and, if not NULL, @p b. */
void gf_tell_refusals(const gf_telling *t, gf_node a, const gf_node *b);

#endif
