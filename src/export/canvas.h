#ifndef GF_EXPORT_CANVAS_H
#define GF_EXPORT_CANVAS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct gf_point {
    double x, y;
} gf_point;

typedef enum gf_shape {
    GF_SHAPE_PILL,    /* persons */
    GF_SHAPE_BOX,     /* organisations */
    GF_SHAPE_HEXAGON, /* states and places */
    GF_SHAPE_CARD,    /* meetings: rounded corners */
    GF_SHAPE_DOT,     /* attendance in the timeline */
    GF_SHAPE_CROSS    /* absence in the timeline */
} gf_shape;

typedef enum gf_item_kind { GF_ITEM_SHAPE, GF_ITEM_PATH, GF_ITEM_TEXT } gf_item_kind;

typedef enum gf_text_anchor { GF_ANCHOR_START, GF_ANCHOR_MIDDLE, GF_ANCHOR_END } gf_text_anchor;

/* What belongs together for a reader: one node, one edge, one column. */
typedef struct gf_canvas_group {
    const char *class; /* of the SVG group: "person", "meeting planned" */
    gf_view tooltip, url;
} gf_canvas_group;

/* One stroke of the pen. Coordinates are pixels, y grows downwards. */
typedef struct gf_canvas_item {
    gf_item_kind kind;
    uint32_t group;       /* GF_NO_GROUP: none */
    gf_shape shape;       /* shapes */
    double x, y;          /* shapes: centre; texts: anchor on the base line */
    double width, height; /* shapes; texts: width as measured, font size */
    const char *fill,
        *line;     /* fill of shapes and texts, line of shapes and paths; may be NULL */
    double stroke; /* width of the line */
    bool is_dashed, is_bold;
    gf_text_anchor anchor; /* texts */
    bool has_halo;         /* texts over lines */
    gf_point *points;      /* paths: start, then three per Bezier curve; straight if 2 */
    size_t count;
    gf_view text;
} gf_canvas_item;

#define GF_NO_GROUP UINT32_MAX

/* A drawing without its frame; items are painted in order, one behind the other. */
typedef struct gf_canvas {
    struct {
        gf_canvas_group *at;
        size_t count, room;
    } groups;
    struct {
        gf_canvas_item *at;
        size_t count, room;
    } items;
    double width, height;
} gf_canvas;

/* The index of the new group; GF_NO_GROUP if memory is short. */
uint32_t gf_canvas_group_add(gf_arena *arena, gf_canvas *canvas, gf_canvas_group group);

/* False if memory is short. */
bool gf_canvas_add(gf_arena *arena, gf_canvas *canvas, gf_canvas_item item);

/* Adds @p item as a straight line. */
bool gf_canvas_line(gf_arena *arena, gf_canvas *canvas, gf_point from, gf_point to,
                    gf_canvas_item item);

/* Moves all items. */
void gf_canvas_shift(gf_canvas *canvas, double dx, double dy);

#endif
