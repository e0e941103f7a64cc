#ifndef GF_EXPORT_NETWORK_DRAWING_H
#define GF_EXPORT_NETWORK_DRAWING_H

#include "export/font.h"
#include "export/layout.h"
#include "export/theme.h"

/* A view with the label and the place of every node. */
typedef struct gf_placed_view {
    const gf_network *network;
    gf_view_graph graph;
    struct gf_label *labels; /* one per node */
    gf_layout layout;
} gf_placed_view;

/* Measures the labels of @p view and lays it out; @p aspect is that of the page. */
gf_status gf_view_place(gf_context *context, gf_arena *arena, gf_font *font,
                        const gf_style *style, double aspect, gf_placed_view *view);

/* Draws it: lines, then nodes, then dates on lines where there is room for them. */
gf_status gf_network_paint(gf_context *context, gf_arena *arena, gf_font *font,
                           const gf_placed_view *view, const gf_style *style, gf_canvas *out);

#endif
