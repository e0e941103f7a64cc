#ifndef GF_EXPORT_PICTURE_H
#define GF_EXPORT_PICTURE_H

#include "export/export.h"

/* The view of @p style as a picture with title, legend and sources. */
gf_status gf_svg_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style);
gf_status gf_pdf_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style);
gf_status gf_png_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style);

#endif
