#include "export/edge_labels.h"

#include <math.h>
#include <stdlib.h>

/* Where many met at once, all their lines have one date: it stands once in so many units. */
#define APART 130.0
#define SIZE 8.5
#define GAP 2.0

typedef struct box {
    double x, y, width, height; /* centre */
} box;

static bool touches(box a, box b) {
    return fabs(a.x - b.x) * 2 < a.width + b.width + 2 * GAP &&
           fabs(a.y - b.y) * 2 < a.height + b.height + 2 * GAP;
}

/* A point of the line at @p t (0..1); curves are joined end to end. */
static gf_point point_at(const gf_layout_link *link, double t) {
    const gf_point *p = link->points;
    if (link->count < 4)
        return (gf_point){p[0].x + t * (p[1].x - p[0].x), p[0].y + t * (p[1].y - p[0].y)};
    const size_t curves = (link->count - 1) / 3;
    size_t i = (size_t)(t * (double)curves);
    if (i >= curves) i = curves - 1;
    const double u = t * (double)curves - (double)i, v = 1 - u;
    p += 3 * i;
    const double a = v * v * v, b = 3 * v * v * u, c = 3 * v * u * u, d = u * u * u;
    return (gf_point){a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                      a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

typedef struct placing {
    const gf_placed_view *view;
    box *taken;     /* labels placed so far */
    gf_view *texts; /* what they say */
    size_t count;
} placing;

static bool is_said_nearby(const placing *p, gf_view text, const gf_layout_link *link) {
    const gf_point at = point_at(link, 0.5);
    for (size_t i = 0; i < p->count; i++) {
        if (hypot(p->taken[i].x - at.x, p->taken[i].y - at.y) < APART &&
            gf_view_equal(p->texts[i], text))
            return true;
    }
    return false;
}

static bool is_free(const placing *p, box b) {
    for (size_t i = 0; i < p->view->layout.node_count; i++) {
        const gf_layout_node *n = &p->view->layout.nodes[i];
        if (touches(b, (box){n->x, n->y, n->width, n->height})) return false;
    }
    for (size_t i = 0; i < p->count; i++) {
        if (touches(b, p->taken[i])) return false;
    }
    return b.x - b.width / 2 >= 0 && b.y - b.height / 2 >= 0 &&
           b.x + b.width / 2 <= p->view->layout.width &&
           b.y + b.height / 2 <= p->view->layout.height;
}

static bool find_room(const placing *p, const gf_layout_link *link, box *b) {
    static const double places[] = {0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72};
    static const double lifts[] = {0, -8, 8};
    for (size_t lift = 0; lift < 3; lift++) {
        for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
            const gf_point at = point_at(link, places[i]);
            b->x = at.x;
            b->y = at.y + lifts[lift];
            if (is_free(p, *b)) return true;
        }
    }
    return false;
}

static uint32_t *by_weight(gf_arena *arena, const gf_view_graph *graph) {
    uint32_t *order = GF_NEW_ARRAY(arena, uint32_t, graph->edges.count + 1);
    size_t count = 0;
    /* Weights are small numbers: one pass per weight keeps the order of edges. */
    for (int32_t weight = 9; order && weight > 0; weight--) {
        for (uint32_t i = 0; i < graph->edges.count; i++) {
            const int32_t w = graph->edges.at[i].weight;
            if ((w > 9 ? 9 : w < 1 ? 1 : w) == weight) order[count++] = i;
        }
    }
    return order;
}

static bool add_label(gf_arena *arena, placing *p, box b, gf_canvas_item label,
                      gf_canvas *out) {
    label.x = b.x;
    label.y = b.y + 0.36 * SIZE;
    p->texts[p->count] = label.text;
    p->taken[p->count++] = b;
    return gf_canvas_add(arena, out, label);
}

bool gf_edge_labels_add(gf_arena *arena, gf_font *font, const gf_placed_view *view,
                        const gf_style *style, const bool *shown, gf_canvas *out) {
    const gf_view_graph *graph = &view->graph;
    if (graph->edges.count > GF_MOST_LABELLED) return true;
    placing p = {.view = view,
                 .taken = GF_NEW_ARRAY(arena, box, graph->edges.count + 1),
                 .texts = GF_NEW_ARRAY(arena, gf_view, graph->edges.count + 1)};
    const uint32_t *order = by_weight(arena, graph);
    if (!p.taken || !p.texts || !order) return false;
    gf_canvas_item label = {.kind = GF_ITEM_TEXT,
                            .group = GF_NO_GROUP,
                            .height = SIZE,
                            .fill = gf_theme_of(style)->muted,
                            .anchor = GF_ANCHOR_MIDDLE,
                            .has_halo = true};
    for (size_t k = 0; k < graph->edges.count; k++) {
        const gf_view text = graph->edges.at[order[k]].label;
        const gf_layout_link *link = &view->layout.links[order[k]];
        if (!text.len || !shown[order[k]]) continue;
        if (graph->edges.count > GF_ALL_LABELLED && is_said_nearby(&p, text, link)) continue;
        label.text = text;
        label.width = gf_font_width(font, text, false, SIZE);
        box b = {.width = 1.05 * label.width, .height = 1.1 * SIZE};
        if (find_room(&p, link, &b) && !add_label(arena, &p, b, label, out)) return false;
    }
    return true;
}
