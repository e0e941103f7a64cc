#ifndef GF_EXPORT_TIMELINE_DRAWING_H
#define GF_EXPORT_TIMELINE_DRAWING_H

#include "export/canvas.h"
#include "export/font.h"
#include "export/page.h"

/*
 * The attendance chart: one row per person, one column per meeting in order of date, dots
 * joined by a line. More meetings than a page is wide continue in the next band. Counts into @p
 * notes what has no room. False if memory is short.
 */
bool gf_timeline_paint(gf_arena *arena, gf_font *font, const gf_network *network,
                       const gf_style *style, size_t most, gf_page_notes *notes,
                       gf_canvas *out);

#endif
