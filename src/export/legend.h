#ifndef GF_EXPORT_LEGEND_H
#define GF_EXPORT_LEGEND_H

#include "export/page.h"

/*
 * Adds samples of what the drawing shows, centred on a page of @p width, in rows below *bottom,
 * which moves on. Only kinds that occur. False if memory is short.
 */
bool gf_legend_add(gf_arena *arena, gf_font *font, const gf_style *style,
                   const gf_page_notes *notes, double width, double *bottom, gf_canvas *canvas);

#endif
