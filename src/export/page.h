#ifndef GF_EXPORT_PAGE_H
#define GF_EXPORT_PAGE_H

#include "export/canvas.h"
#include "export/font.h"
#include "export/theme.h"

/* What stands around a drawing, beside the network's own numbers. */
typedef struct gf_page_notes {
    size_t left_out;  /* meetings that were not drawn */
    size_t nobody;    /* timeline: meetings without a named person */
    bool has_kind[4]; /* which kinds of nodes the drawing shows */
    bool has_dashed;  /* something planned is shown */
    bool has_absent;  /* timeline: somebody who stayed away is shown */
    size_t lines;     /* how many the drawing shows */
} gf_page_notes;

/*
 * Puts title, number of documents, period, legend, what was left out, and sources around @p
 * canvas, and makes it as large as the page. False if memory is short.
 */
bool gf_page_add(gf_arena *arena, gf_font *font, const gf_network *network,
                 const gf_style *style, const gf_page_notes *notes, gf_canvas *canvas);

/* Title, period and numbers in one line, as the picture's description. */
gf_view gf_page_summary(gf_arena *arena, const gf_network *network, const gf_style *style);

#endif
