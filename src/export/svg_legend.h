#ifndef GF_EXPORT_SVG_LEGEND_H
#define GF_EXPORT_SVG_LEGEND_H

#include "export/svg_frame.h"

#include <libxml/tree.h>

typedef struct gf_svg_label {
    double x, y, size;
    const char *colour;
    bool bold;
    const char *anchor; /* start, middle, end */
} gf_svg_label;

void gf_svg_text(xmlNode *parent, gf_svg_label label, const char *text);

/* One row of samples, centred on @p x. */
void gf_svg_legend(xmlNode *root, const gf_theme *theme, const gf_frame_text *frame, double x,
                   double y);

#endif
