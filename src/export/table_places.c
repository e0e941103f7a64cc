#include "export/table_places.h"

#include "export/layout.h"

#include <math.h>

enum { MOST_LAID_OUT = 1200 };
#define GOLDEN_ANGLE 2.399963229728653
#define SPACING 26.0

/* Numbers the nodes that have an edge; the others get GF_NO_GROUP. */
static size_t number_joined(const gf_table *t, uint32_t *number) {
    size_t count = 0;
    for (size_t i = 0; i < t->node_count; i++)
        number[i] = GF_NO_GROUP;
    for (size_t i = 0; i < t->edge_count; i++) {
        const gf_view_edge e = gf_table_edge(t, i).edge;
        number[e.source] = number[e.target] = 0;
    }
    for (size_t i = 0; i < t->node_count; i++) {
        if (number[i] != GF_NO_GROUP) number[i] = (uint32_t)count++;
    }
    return count;
}

static bool make_layout(const gf_table *t, const uint32_t *number, gf_layout *layout) {
    layout->nodes = GF_NEW_ARRAY(t->arena, gf_layout_node, layout->node_count + 1);
    layout->links = GF_NEW_ARRAY(t->arena, gf_layout_link, t->edge_count + 1);
    if (!layout->nodes || !layout->links) return false;
    for (size_t i = 0; i < t->node_count; i++) {
        if (number[i] == GF_NO_GROUP) continue;
        const gf_view_node node = gf_table_node(t, i).node;
        const double side = 18 + gf_table_size(t, &node) / 2;
        layout->nodes[number[i]] =
            (gf_layout_node){.width = side, .height = side, .is_hub = node.source.is_meeting};
    }
    for (size_t i = 0; i < t->edge_count; i++) {
        const gf_view_edge e = gf_table_edge(t, i).edge;
        if (e.source == e.target) continue;
        layout->links[layout->link_count++] =
            (gf_layout_link){.a = number[e.source], .b = number[e.target]};
    }
    return true;
}

/* A sunflower: even, and the same in every run. */
static gf_point on_spiral(size_t index, double radius) {
    const double r = sqrt(radius * radius + SPACING * SPACING * ((double)index + 0.5)),
                 angle = GOLDEN_ANGLE * (double)index;
    const double across = r * cos(angle), down = r * sin(angle);
    return (gf_point){across, down};
}

static gf_status lay_out(gf_context *context, gf_table *t, const uint32_t *number,
                         gf_layout *layout) {
    if (!make_layout(t, number, layout))
        return gf_fail(context, GF_ERR_NOMEM, "layout: out of memory");
    return gf_layout_make(context, t->arena, t->style->layout, 1.4, layout);
}

gf_status gf_table_place(gf_context *context, gf_table *t) {
    const size_t count = t->node_count;
    uint32_t *number = GF_NEW_ARRAY(t->arena, uint32_t, count + 1);
    t->places = GF_NEW_ARRAY(t->arena, gf_point, count + 1);
    if (!number || !t->places) return gf_fail(context, GF_ERR_NOMEM, "layout: out of memory");
    gf_layout layout = {.node_count = number_joined(t, number)};
    const bool is_small = layout.node_count <= MOST_LAID_OUT;
    if (is_small) {
        const gf_status status = lay_out(context, t, number, &layout);
        if (status != GF_OK) return status;
    }
    const double radius = hypot(layout.width, layout.height) / 2;
    size_t outside = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_small || number[i] == GF_NO_GROUP) {
            t->places[i] = on_spiral(outside++, radius);
            continue;
        }
        const gf_layout_node *n = &layout.nodes[number[i]];
        t->places[i] = (gf_point){n->x - layout.width / 2, layout.height / 2 - n->y};
    }
    return GF_OK;
}
