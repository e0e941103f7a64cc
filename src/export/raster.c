#include "export/raster.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>

/* A CSS pixel is 1/96 inch. */
#define POINTS_PER_PIXEL 0.75
enum { PNG_SCALE = 2, MOST_PIXELS = 16000 };

/* fontconfig reads this once, when the first text is drawn. */
static void pin_font(const char *directory) {
    char path[PATH_MAX];
    const int n = snprintf(path, sizeof path, "%s/fonts.conf", directory);
    if (n > 0 && (size_t)n < sizeof path) setenv("FONTCONFIG_FILE", path, 1);
}

static cairo_status_t put(void *closure, const unsigned char *bytes, unsigned int count) {
    return fwrite(bytes, 1, count, closure) == count ? CAIRO_STATUS_SUCCESS
                                                     : CAIRO_STATUS_WRITE_ERROR;
}

static cairo_surface_t *new_surface(FILE *sink, gf_raster_kind kind, double width,
                                    double height, const gf_provenance *from) {
    if (kind == GF_RASTER_PNG)
        return cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)ceil(width),
                                          (int)ceil(height));
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(put, sink, width, height);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, from->title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, from->program);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, from->corpus);
    /* cairo would write the present moment. */
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   from->created[0] ? from->created : "1970-01-01");
    return surface;
}

static bool paint(RsvgHandle *handle, FILE *sink, gf_raster_kind kind,
                  const gf_provenance *from) {
    double width, height;
    if (!rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height)) return false;
    double scale = kind == GF_RASTER_PDF ? POINTS_PER_PIXEL : PNG_SCALE;
    if (kind == GF_RASTER_PNG) scale = fmin(scale, MOST_PIXELS / fmax(width, height));
    width *= scale;
    height *= scale;
    cairo_surface_t *surface = new_surface(sink, kind, width, height, from);
    cairo_t *pen = cairo_create(surface);
    const RsvgRectangle page = {0, 0, width, height};
    bool ok = rsvg_handle_render_document(handle, pen, &page, NULL);
    cairo_show_page(pen);
    cairo_destroy(pen);
    if (ok && kind == GF_RASTER_PNG)
        ok = cairo_surface_write_to_png_stream(surface, put, sink) == CAIRO_STATUS_SUCCESS;
    cairo_surface_finish(surface);
    ok = ok && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    return ok;
}

gf_status gf_raster_write(gf_context *context, FILE *sink, gf_view svg, gf_raster_kind kind,
                          const gf_provenance *from, const char *font_directory) {
    pin_font(font_directory);
    GInputStream *stream = g_memory_input_stream_new_from_data(svg.ptr, (gssize)svg.len, NULL);
    RsvgHandle *handle =
        rsvg_handle_new_from_stream_sync(stream, NULL, RSVG_HANDLE_FLAG_UNLIMITED, NULL, NULL);
    g_object_unref(stream);
    if (!handle) return gf_fail(context, GF_ERR_IO, "the drawing cannot be rendered");
    rsvg_handle_set_dpi(handle, 96);
    const bool ok = paint(handle, sink, kind, from);
    g_object_unref(handle);
    return ok ? GF_OK : gf_fail(context, GF_ERR_IO, "cannot write the picture");
}
