#include "export/picture.h"

#include "export/network_drawing.h"
#include "export/page.h"
#include "export/raster.h"
#include "export/svg_write.h"
#include "export/timeline_drawing.h"

#include <math.h>
#include <stdlib.h>

/* More nodes than this cannot be read on a page, whatever its size. */
enum { MOST_NODES = 150, MOST_PEOPLE = 90, MOST_MEETINGS = 36, LEAST_NODES = 12, ROUNDS = 8 };

/* What a page can show: a person's name has 11 units, and should have at least 6 points. */
#define NAME_UNITS 11.0
#define LEAST_POINTS 6.0
#define MM_PER_POINT (25.4 / 72)
#define USUAL_ASPECT 1.3
#define FRAME_HEIGHT 190.0
#define STRIP 1.4 /* so much taller than wide is no picture any more */

static double aspect_of(const gf_style *style) {
    if (style->page_width <= 0) return USUAL_ASPECT;
    return 1.12 * style->page_width / style->page_height;
}

/* How large the drawing may be so that its text can be read on the page; 0 = any size. */
static double most_units(const gf_style *style, double mm) {
    const double points = style->font_size > 0 ? style->font_size : LEAST_POINTS;
    return mm * NAME_UNITS / (points * MM_PER_POINT);
}

static bool has_room(const gf_style *style, double width, double height) {
    if (style->page_width <= 0) return true;
    return width + 40 <= most_units(style, style->page_width) &&
           height + FRAME_HEIGHT <= most_units(style, style->page_height);
}

static void note_kinds(const gf_view_graph *graph, gf_page_notes *notes) {
    for (size_t i = 0; i < graph->nodes.count; i++) {
        notes->has_kind[graph->nodes.at[i].kind] = true;
        notes->has_dashed |= graph->nodes.at[i].dashed;
    }
    for (size_t i = 0; i < graph->edges.count; i++)
        notes->has_dashed |= graph->edges.at[i].dashed;
    notes->lines = graph->edges.count;
}

/* Fewer nodes, best first, until what is left can be read on the page. */
static gf_status place(gf_context *context, gf_arena *arena, gf_font *font,
                       const gf_style *style, gf_placed_view *view, gf_page_notes *notes) {
    size_t most = style->view == GF_VIEW_PEOPLE ? MOST_PEOPLE : MOST_NODES;
    for (int round = 0;; round++) {
        if (gf_view_graph_picture(arena, view->network, style, most, &view->graph,
                                  &notes->left_out) != GF_OK)
            return gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
        const gf_status status =
            gf_view_place(context, arena, font, style, aspect_of(style), view);
        if (status != GF_OK || has_room(style, view->layout.width, view->layout.height))
            return status;
        if (round == ROUNDS || view->graph.nodes.count <= LEAST_NODES) return GF_OK;
        most = view->graph.nodes.count * 4 / 5;
    }
}

static gf_status paint_network(gf_context *context, gf_arena *arena, gf_font *font,
                               const gf_network *n, const gf_style *style, gf_page_notes *notes,
                               gf_canvas *out) {
    gf_placed_view view = {.network = n};
    const gf_status status = place(context, arena, font, style, &view, notes);
    if (status != GF_OK) return status;
    note_kinds(&view.graph, notes);
    return gf_network_paint(context, arena, font, &view, style, out);
}

/* How many meetings stand side by side: as many as the page takes or, on a page of any size, as
   many as keep the chart from becoming a strip. */
static bool paint_bands(gf_arena *arena, gf_font *font, const gf_network *n,
                        const gf_style *style, size_t most, gf_page_notes *notes,
                        gf_canvas *out) {
    enum { FEWEST = 4, USUAL = 12, MOST = 24, STEP = 4 };
    size_t columns = USUAL;
    if (style->page_width > 0) {
        const double room = most_units(style, style->page_width) - 40;
        columns = gf_timeline_columns(room, FEWEST, MOST);
    }
    for (;; columns += STEP) {
        if (!gf_timeline_paint(arena, font, n, style, &(gf_timeline_size){most, columns}, notes,
                               out))
            return false;
        const bool is_strip = style->page_width <= 0 && out->height > out->width * STRIP;
        if (!is_strip || columns >= MOST) return true;
    }
}

/* Fewer meetings until the chart can be read on the page. */
static bool paint_timeline(gf_arena *arena, gf_font *font, const gf_network *n,
                           const gf_style *style, gf_page_notes *notes, gf_canvas *out) {
    for (size_t most = MOST_MEETINGS;; most = most * 4 / 5) {
        if (!paint_bands(arena, font, n, style, most, notes, out)) return false;
        if (most <= LEAST_NODES || has_room(style, 0, out->height)) return true;
    }
}

static gf_status make_canvas(gf_context *context, gf_arena *arena, gf_font *font,
                             const gf_network *n, const gf_style *style, gf_canvas *out) {
    gf_page_notes notes = {0};
    gf_status status = GF_OK;
    if (style->view != GF_VIEW_TIMELINE)
        status = paint_network(context, arena, font, n, style, &notes, out);
    else if (!paint_timeline(arena, font, n, style, &notes, out))
        status = GF_ERR_NOMEM;
    if (status == GF_OK && !gf_page_add(arena, font, n, style, &notes, out))
        status = GF_ERR_NOMEM;
    return status == GF_ERR_NOMEM ? gf_fail(context, status, "picture: out of memory") : status;
}

static gf_status write_canvas(gf_arena *arena, FILE *sink, const gf_canvas *canvas,
                              const gf_network *n, const gf_style *style) {
    const gf_provenance from = gf_provenance_of(n, style);
    gf_svg_document document = {.canvas = canvas,
                                .from = &from,
                                .description = gf_page_summary(arena, n, style),
                                .lang = gf_style_is_english(style) ? "en" : "de",
                                .font = style->font,
                                .background = gf_theme_of(style)->background,
                                .width_mm = style->page_width,
                                .height_mm = style->page_height};
    if (style->page_width <= 0 && style->font_size > 0) {
        const double mm = style->font_size * MM_PER_POINT / NAME_UNITS;
        document.width_mm = canvas->width * mm;
        document.height_mm = canvas->height * mm;
    }
    if (!document.description.ptr) return GF_ERR_NOMEM;
    return gf_svg_document_write(sink, &document);
}

gf_status gf_svg_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "svg: out of memory");
    gf_font *font = NULL;
    gf_canvas canvas = {0};
    gf_status status = gf_font_open(context, style->font_directory, &font);
    if (status == GF_OK) {
        status = make_canvas(context, arena, font, network, style, &canvas);
        if (status == GF_OK && write_canvas(arena, sink, &canvas, network, style) != GF_OK)
            status = gf_fail(context, GF_ERR_IO, "cannot write SVG");
        gf_font_close(font);
    }
    gf_arena_free(arena);
    return status;
}

static gf_status convert(gf_context *context, FILE *sink, const gf_network *network,
                         const gf_style *style, gf_raster_kind kind) {
    char *bytes = NULL;
    size_t len = 0;
    FILE *svg = open_memstream(&bytes, &len);
    if (!svg) return gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
    gf_status status = gf_svg_write(context, svg, network, style);
    if (fclose(svg) != 0 && status == GF_OK)
        status = gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
    const gf_provenance from = gf_provenance_of(network, style);
    if (status == GF_OK)
        status = gf_raster_write(context, sink, (gf_view){bytes, len}, kind, &from,
                                 style->font_directory);
    free(bytes);
    return status;
}

gf_status gf_pdf_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style) {
    return convert(context, sink, network, style, GF_RASTER_PDF);
}

gf_status gf_png_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style) {
    return convert(context, sink, network, style, GF_RASTER_PNG);
}
