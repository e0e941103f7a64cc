#include "export/network_drawing.h"

#include "export/edge_labels.h"
#include "export/label.h"

#include <math.h>
#include <stdio.h>

static const gf_shape shapes[] = {
    [GF_NODE_PERSON] = GF_SHAPE_PILL,
    [GF_NODE_ORGANISATION] = GF_SHAPE_BOX,
    [GF_NODE_PLACE] = GF_SHAPE_HEXAGON,
    [GF_NODE_MEETING] = GF_SHAPE_CARD,
};

/* Room left and right of the text: ends of a hexagon are pointed. */
static double side_room(gf_node_kind kind) {
    return kind == GF_NODE_PLACE ? 15 : kind == GF_NODE_PERSON ? 10 : 8;
}

static bool make_boxes(gf_arena *arena, gf_font *font, const gf_style *style,
                       gf_placed_view *view) {
    const size_t count = view->graph.nodes.count, lines = view->graph.edges.count;
    gf_layout *layout = &view->layout;
    *layout = (gf_layout){.node_count = count, .link_count = lines};
    view->labels = GF_NEW_ARRAY(arena, gf_label, count + 1);
    layout->nodes = GF_NEW_ARRAY(arena, gf_layout_node, count + 1);
    layout->links = GF_NEW_ARRAY(arena, gf_layout_link, lines + 1);
    if (!view->labels || !layout->nodes || !layout->links) return false;
    for (size_t i = 0; i < count; i++) {
        const gf_view_node *node = &view->graph.nodes.at[i];
        gf_label *label = &view->labels[i];
        if (!gf_label_make(arena, font, view->network, node, style, label)) return false;
        layout->nodes[i] =
            (gf_layout_node){.width = ceil(fmax(label->width, 18) + 2 * side_room(node->kind)),
                             .height = ceil((double)label->count * gf_label_leading(label) + 8),
                             .is_hub = node->kind == GF_NODE_MEETING};
    }
    for (size_t i = 0; i < lines; i++)
        layout->links[i] = (gf_layout_link){.a = view->graph.edges.at[i].source,
                                            .b = view->graph.edges.at[i].target};
    return true;
}

gf_status gf_view_place(gf_context *context, gf_arena *arena, gf_font *font,
                        const gf_style *style, double aspect, gf_placed_view *view) {
    if (!make_boxes(arena, font, style, view))
        return gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
    return gf_layout_make(context, arena, style->layout, aspect, &view->layout);
}

static bool draw_edge(gf_arena *arena, const gf_placed_view *view, size_t index,
                      const gf_style *style, gf_canvas *out) {
    const gf_theme *theme = gf_theme_of(style);
    const gf_view_edge *edge = &view->graph.edges.at[index];
    const gf_layout_link *link = &view->layout.links[index];
    const gf_canvas_group group = {.class = edge->dashed ? "edge planned" : "edge",
                                   .tooltip =
                                       gf_view_edge_tooltip(arena, view->network, edge, style),
                                   .url = gf_view_edge_url(view->network, edge)};
    if (!group.tooltip.ptr) return false;
    return gf_canvas_add(
        arena, out,
        (gf_canvas_item){.kind = GF_ITEM_PATH,
                         .group = gf_canvas_group_add(arena, out, group),
                         .line = theme->edge,
                         .stroke = edge->weight > 8 ? 5 : 1.1 + 0.5 * (edge->weight - 1),
                         .is_dashed = edge->dashed,
                         .points = link->points,
                         .count = link->count});
}

static const char *class_of(const gf_view_node *node) {
    static const char *const names[2][4] = {
        {"person", "organisation", "place", "meeting"},
        {"person", "organisation", "place", "meeting planned"},
    };
    return names[node->dashed][node->kind];
}

static bool draw_label(gf_arena *arena, const gf_label *label, const gf_layout_node *box,
                       const gf_theme *theme, uint32_t group, gf_canvas *out) {
    const double leading = gf_label_leading(label),
                 top = box->y - (double)label->count * leading / 2;
    for (size_t i = 0; i < label->count; i++) {
        const gf_label_line *line = &label->lines[i];
        const gf_canvas_item text = {.kind = GF_ITEM_TEXT,
                                     .group = group,
                                     .x = box->x,
                                     .y = top + leading * (double)i + 0.93 * label->size,
                                     .width = line->width,
                                     .height = label->size,
                                     .fill = line->is_muted ? theme->muted : theme->text,
                                     .is_bold = line->is_bold,
                                     .anchor = GF_ANCHOR_MIDDLE,
                                     .text = line->text};
        if (!gf_canvas_add(arena, out, text)) return false;
    }
    return true;
}

static bool draw_node(gf_arena *arena, const gf_placed_view *view, size_t index,
                      const gf_style *style, gf_canvas *out) {
    const gf_theme *theme = gf_theme_of(style);
    const gf_view_node *node = &view->graph.nodes.at[index];
    const gf_layout_node *box = &view->layout.nodes[index];
    const gf_canvas_group about = {.class = class_of(node),
                                   .tooltip =
                                       gf_view_node_tooltip(arena, view->network, node, style),
                                   .url = gf_view_node_url(view->network, node)};
    const uint32_t group = gf_canvas_group_add(arena, out, about);
    const bool is_people = style->view == GF_VIEW_PEOPLE;
    const gf_canvas_item shape = {
        .kind = GF_ITEM_SHAPE,
        .group = group,
        .shape = shapes[node->kind],
        .x = box->x,
        .y = box->y,
        .width = box->width,
        .height = box->height,
        .fill = is_people ? gf_theme_community(theme, node->measures->community)
                          : theme->fill[node->kind],
        .line = theme->line[node->kind],
        .stroke = 1 + node->size,
        .is_dashed = node->dashed};
    return about.tooltip.ptr && gf_canvas_add(arena, out, shape) &&
           draw_label(arena, &view->labels[index], box, theme, group, out);
}

/* Which nodes and edges belong to the slice of @p style; all, if there is none. */
typedef struct shown {
    bool *nodes, *edges;
} shown;

static bool edge_is_in_slice(const gf_placed_view *view, const gf_view_edge *edge,
                             const gf_style *style) {
    if (edge->edge) return gf_style_in_slice(style, edge->when);
    for (size_t i = 0; i < edge->meeting_count; i++) {
        if (gf_style_in_slice(style, view->network->meetings.at[edge->meetings[i]].when))
            return true;
    }
    return false;
}

static bool choose(gf_arena *arena, const gf_placed_view *view, const gf_style *style,
                   shown *out) {
    const gf_view_graph *graph = &view->graph;
    out->nodes = GF_NEW_ARRAY(arena, bool, graph->nodes.count + 1);
    out->edges = GF_NEW_ARRAY(arena, bool, graph->edges.count + 1);
    if (!out->nodes || !out->edges) return false;
    for (size_t i = 0; i < graph->nodes.count; i++)
        out->nodes[i] = !style->has_slice;
    for (size_t i = 0; i < graph->edges.count; i++) {
        const gf_view_edge *edge = &graph->edges.at[i];
        out->edges[i] = edge_is_in_slice(view, edge, style);
        if (!out->edges[i]) continue;
        out->nodes[edge->source] = out->nodes[edge->target] = true;
    }
    return true;
}

gf_status gf_network_paint(gf_context *context, gf_arena *arena, gf_font *font,
                           const gf_placed_view *view, const gf_style *style, gf_canvas *out) {
    shown parts;
    bool has_room = choose(arena, view, style, &parts);
    *out = (gf_canvas){.width = view->layout.width, .height = view->layout.height};
    for (size_t i = 0; i < view->graph.edges.count && has_room; i++)
        has_room = !parts.edges[i] || draw_edge(arena, view, i, style, out);
    for (size_t i = 0; i < view->graph.nodes.count && has_room; i++)
        has_room = !parts.nodes[i] || draw_node(arena, view, i, style, out);
    if (has_room && style->view == GF_VIEW_PEOPLE)
        has_room = gf_edge_labels_add(arena, font, view, style, parts.edges, out);
    return has_room ? GF_OK : gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
}
