#ifndef GF_EXPORT_PEOPLE_VIEW_H
#define GF_EXPORT_PEOPLE_VIEW_H

#include "export/view_graph.h"

/* Persons who met somebody, one edge per pair: weight = meetings held, from first to last. */
gf_status gf_people_view(gf_arena *arena, const gf_network *network, const gf_style *style,
                         gf_view_graph *out);

#endif
