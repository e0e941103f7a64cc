#ifndef GF_EXPORT_RASTER_H
#define GF_EXPORT_RASTER_H

#include "export/provenance.h"

typedef enum gf_raster_kind { GF_RASTER_PDF, GF_RASTER_PNG } gf_raster_kind;

/*
 * Renders an SVG document of our own with librsvg and cairo, with the bundled font alone: PDF
 * keeps text as text and carries title and program; PNG has 192 pixels per inch. The whole
 * process sees only that font from then on; one thread at a time.
 */
gf_status gf_raster_write(gf_context *context, FILE *sink, gf_view svg, gf_raster_kind kind,
                          const gf_provenance *from, const char *font_directory);

#endif
