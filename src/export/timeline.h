#ifndef GF_EXPORT_TIMELINE_H
#define GF_EXPORT_TIMELINE_H

#include "base/arena.h"
#include "export/export.h"

#include <graphviz/cgraph.h>

/*
 * The attendance chart as a graph with fixed positions: one row per person, one column per
 * meeting in order of date, dots joined by a line; open dots for expected, a small mark for
 * explicitly absent. Long charts are cut into bands, each with its own persons. NULL if memory
 * is short.
 */
Agraph_t *gf_timeline_graph(gf_arena *arena, const gf_network *network, const gf_style *style);

#endif
