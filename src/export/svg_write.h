#ifndef GF_EXPORT_SVG_WRITE_H
#define GF_EXPORT_SVG_WRITE_H

#include "export/canvas.h"
#include "export/provenance.h"

/* How a canvas becomes a document. */
typedef struct gf_svg_document {
    const gf_canvas *canvas;
    const gf_provenance *from;
    gf_view description;
    const char *lang, *font, *background;
    double width_mm, height_mm; /* 0: pixels of the canvas */
} gf_svg_document;

/*
 * SVG 1.1: title and description, a group with <title> for every node and edge, texts as texts,
 * links only to what begins with http: or https:. Nothing of it can run or load anything.
 */
gf_status gf_svg_document_write(FILE *sink, const gf_svg_document *document);

#endif
