#include "export/picture.h"

#include "export/drawing_graph.h"
#include "export/render.h"
#include "export/svg_frame.h"
#include "export/timeline.h"
#include "export/wording.h"

#include <stdio.h>
#include <string.h>

/* The ladder: routed lines where they can be followed, straight ones where they would take
   long, and no more nodes than a page can hold. */
enum { ROUTED_NODES = 90, NEATO_NODES = 180, MOST_NODES = 260 };

static const char *engine_of(const gf_style *style, size_t nodes) {
    if (style->layout) return style->layout;
    return nodes <= NEATO_NODES ? "neato" : "sfdp";
}

static void period(gf_arena *arena, const gf_network *n, const gf_style *style, char *to,
                   size_t size) {
    gf_when span = GF_WHEN_UNKNOWN;
    for (size_t i = 0; i < n->meetings.count; i++) {
        const gf_when w = n->meetings.at[i].when;
        if (!gf_when_closed(w)) continue;
        if (span.start == GF_DAY_NONE || w.start < span.start) span.start = w.start;
        if (span.end == GF_DAY_NONE || w.end > span.end) span.end = w.end;
    }
    const gf_view text = gf_when_text(arena, span, style);
    snprintf(to, size, "%.*s", GF_VIEW_ARG(text));
}

static size_t dated(const gf_network *n) {
    size_t count = 0;
    for (size_t i = 0; i < n->meetings.count; i++)
        count += gf_when_known(n->meetings.at[i].when);
    return count;
}

static void caption(gf_arena *arena, const gf_network *n, const gf_style *style,
                    size_t left_out, gf_frame_text *frame) {
    char span[96];
    period(arena, n, style, span, sizeof span);
    frame->english = gf_style_is_english(style);
    frame->timeline = style->view == GF_VIEW_TIMELINE;
    frame->legend = style->view != GF_VIEW_PEOPLE;
    frame->title = style->title     ? style->title
                   : frame->english ? "Who met whom?"
                                    : "Wer traf wen?";
    snprintf(frame->subtitle, sizeof frame->subtitle,
             frame->english ? "%zu documents · %zu meetings, %zu dated · %s"
                            : "%zu Dokumente · %zu Treffen, davon %zu datiert · %s",
             n->documents.count, n->meetings.count, dated(n), span);
    snprintf(frame->description, sizeof frame->description, "%.250s", frame->subtitle);
    frame->footer[0] = '\0';
    if (left_out)
        snprintf(frame->footer, sizeof frame->footer,
                 frame->english ? "%zu meetings with fewer sources are not shown."
                                : "%zu Treffen mit weniger Quellen sind nicht gezeigt.",
                 left_out);
}

static gf_status draw(gf_context *context, FILE *sink, gf_arena *arena, const gf_network *n,
                      const gf_style *style) {
    gf_view_graph view;
    size_t left_out;
    gf_frame_text frame = {0};
    if (gf_view_graph_picture(arena, n, style, MOST_NODES, &view, &left_out) != GF_OK)
        return gf_fail(context, GF_ERR_NOMEM, "svg: out of memory");
    Agraph_t *graph = gf_drawing_graph(arena, &view, gf_theme_of(style));
    if (!graph) return gf_fail(context, GF_ERR_NOMEM, "svg: out of memory");
    agsafeset(graph, (char[]){"splines"},
              view.nodes.count <= ROUTED_NODES ? (char[]){"true"} : (char[]){"line"},
              (char[]){""});
    gf_view drawing;
    gf_status status =
        gf_render(context, arena, graph, engine_of(style, view.nodes.count), "svg", &drawing);
    agclose(graph);
    if (status != GF_OK) return status;
    caption(arena, n, style, left_out, &frame);
    return gf_svg_frame(context, sink, drawing, gf_theme_of(style), &frame);
}

static gf_status draw_timeline(gf_context *context, FILE *sink, gf_arena *arena,
                               const gf_network *n, const gf_style *style) {
    gf_frame_text frame = {0};
    gf_view drawing;
    Agraph_t *graph = gf_timeline_graph(arena, n, style);
    if (!graph) return gf_fail(context, GF_ERR_NOMEM, "svg: out of memory");
    const gf_status status = gf_render(context, arena, graph, "nop", "svg", &drawing);
    agclose(graph);
    if (status != GF_OK) return status;
    caption(arena, n, style, 0, &frame);
    return gf_svg_frame(context, sink, drawing, gf_theme_of(style), &frame);
}

gf_status gf_svg_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "svg: out of memory");
    gf_render_pin_font(style->font_directory);
    const gf_status status = style->view == GF_VIEW_TIMELINE
                                 ? draw_timeline(context, sink, arena, network, style)
                                 : draw(context, sink, arena, network, style);
    gf_arena_free(arena);
    return status;
}
