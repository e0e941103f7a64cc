#ifndef GF_EXPORT_EDGE_LABELS_H
#define GF_EXPORT_EDGE_LABELS_H

#include "export/network_drawing.h"

/* Up to so many lines all have their label; up to so many, equal ones stand once in a
   neighbourhood (of people who met at once, all lines have one date); above, none has. */
enum { GF_ALL_LABELLED = 24, GF_MOST_LABELLED = 400 };

/*
 * Writes the labels of the edges for which @p shown is true beside their lines, strongest edges
 * first, where they touch neither a node nor another label; one without room is left to the
 * tooltip. False if memory is short. O(edges * (nodes + edges)).
 */
bool gf_edge_labels_add(gf_arena *arena, gf_font *font, const gf_placed_view *view,
                        const gf_style *style, const bool *shown, gf_canvas *out);

#endif
