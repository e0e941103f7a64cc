#ifndef GF_EXPORT_TIMELINE_DRAWING_H
#define GF_EXPORT_TIMELINE_DRAWING_H

#include "export/canvas.h"
#include "export/font.h"
#include "export/page.h"

typedef struct gf_timeline_size {
    size_t most;    /* meetings */
    size_t columns; /* of a band: meetings side by side */
} gf_timeline_size;

/* As many columns as @p room units take, within bounds. */
size_t gf_timeline_columns(double room, size_t fewest, size_t most);

/*
 * The attendance chart: one row per person, one column per meeting in order of date, dots
 * joined by a line. More meetings than a band has columns continue in the next band. Counts
 * into
 * @p notes what has no room. False if memory is short.
 */
bool gf_timeline_paint(gf_arena *arena, gf_font *font, const gf_network *network,
                       const gf_style *style, const gf_timeline_size *size,
                       gf_page_notes *notes, gf_canvas *out);

#endif
