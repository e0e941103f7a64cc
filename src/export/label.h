#ifndef GF_EXPORT_LABEL_H
#define GF_EXPORT_LABEL_H

#include "export/canvas.h"
#include "export/font.h"
#include "export/view_graph.h"

enum { GF_LABEL_LINES = 4 };

typedef struct gf_label_line {
    gf_view text;
    double width; /* as measured */
    bool is_bold, is_muted;
} gf_label_line;

/* What stands in a node: lines of one size, one below the other. */
typedef struct gf_label {
    gf_label_line lines[GF_LABEL_LINES];
    size_t count;
    double size, width; /* of the font; of the widest line */
} gf_label;

/* The label of a node: a name, or what is known of a meeting (date, place, kind, state). */
bool gf_label_make(gf_arena *arena, gf_font *font, const gf_network *network,
                   const gf_view_node *node, const gf_style *style, gf_label *out);

/* Distance of base lines. */
double gf_label_leading(const gf_label *label);

/* As much of @p text as has room in @p width, with "…" where it was cut; control characters
   become blanks. {NULL,0} if memory is short. O(length). */
gf_view gf_label_fit(gf_arena *arena, gf_font *font, gf_view text, gf_label_line like,
                     double size, double width);

#endif
