#ifndef GF_EXPORT_LAYOUT_H
#define GF_EXPORT_LAYOUT_H

#include "base/fail.h"
#include "export/canvas.h"

/* A box to be placed; x and y are its centre. */
typedef struct gf_layout_node {
    double width, height;
    double x, y;
    bool is_hub; /* a meeting: what stands around it may be set in a column beside it */
} gf_layout_node;

/* A line between two boxes. */
typedef struct gf_layout_link {
    uint32_t a, b;
    gf_point *points; /* from centre to centre; see gf_canvas_item */
    size_t count;
} gf_layout_link;

typedef struct gf_layout {
    gf_layout_node *nodes;
    size_t node_count;
    gf_layout_link *links;
    size_t link_count;
    double width, height; /* of all */
} gf_layout;

/*
 * Places boxes and routes lines: each connected part by Graphviz (@p engine, NULL = by size)
 * or, where one hub joins all, as a column; then the parts are packed into about @p aspect
 * (width by height). Boxes do not overlap. No call takes long: lines are routed around boxes
 * only in parts of up to 130 boxes, and straight beyond. The same input gives the same result.
 * GF_ERR_IO: the engine is not there.
 */
gf_status gf_layout_make(gf_context *context, gf_arena *arena, const char *engine,
                         double aspect, gf_layout *layout);

#endif
