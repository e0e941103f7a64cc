#ifndef GF_EXPORT_SVG_FRAME_H
#define GF_EXPORT_SVG_FRAME_H

#include "base/fail.h"
#include "export/theme.h"

/* What stands around a drawing. Texts are not escaped. */
typedef struct gf_frame_text {
    const char *title;
    char subtitle[256];
    char footer[256]; /* what was left out; may be empty */
    char description[256];
    bool legend;   /* kinds of nodes and lines */
    bool timeline; /* legend of dots instead of nodes */
    bool english;
} gf_frame_text;

/*
 * Puts Graphviz's SVG @p drawing into a page with title, legend and footer, gives every node
 * and edge its tooltip as <title>, text a font with fallbacks, the page a role and a
 * description. Parsed and written with libxml2, so that the result is well-formed whatever the
 * texts hold.
 */
gf_status gf_svg_frame(gf_context *context, FILE *sink, gf_view drawing, const gf_theme *theme,
                       const gf_frame_text *frame);

#endif
