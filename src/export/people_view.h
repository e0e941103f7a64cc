#ifndef GF_EXPORT_PEOPLE_VIEW_H
#define GF_EXPORT_PEOPLE_VIEW_H

#include "export/view_graph.h"

/* Persons who met somebody, one edge per pair: weight = meetings held, from first to last. */
gf_status gf_people_view(gf_arena *arena, const gf_network *network, const gf_style *style,
                         gf_view_graph *out);

/* Keeps the @p most persons who met most (by strength, then by id) and what joins them;
 *left_out counts the others. */
gf_status gf_people_view_cut(gf_arena *arena, gf_view_graph *view, size_t most,
                             size_t *left_out);

#endif
