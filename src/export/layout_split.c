#include "export/layout_parts.h"

#include <stdlib.h>

static uint32_t root_of(uint32_t *parent, uint32_t node) {
    while (parent[node] != node) {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    return node;
}

/* Every part's smallest node is its root. */
static uint32_t *find_roots(gf_arena *arena, const gf_layout *layout) {
    uint32_t *parent = GF_NEW_ARRAY(arena, uint32_t, layout->node_count + 1);
    for (uint32_t i = 0; parent && i < layout->node_count; i++)
        parent[i] = i;
    for (size_t i = 0; parent && i < layout->link_count; i++) {
        const uint32_t a = root_of(parent, layout->links[i].a),
                       b = root_of(parent, layout->links[i].b);
        parent[a > b ? a : b] = a > b ? b : a;
    }
    return parent;
}

static int by_size(const void *x, const void *y) {
    const gf_layout_part *a = x, *b = y;
    if (a->node_count != b->node_count) return a->node_count > b->node_count ? -1 : 1;
    return (a->nodes[0] > b->nodes[0]) - (a->nodes[0] < b->nodes[0]);
}

/* Gives every part its share of two common arrays; counts become the number filled in. */
static bool share_out(gf_arena *arena, const gf_layout *layout, gf_layout_part *parts,
                      size_t count) {
    uint32_t *nodes = GF_NEW_ARRAY(arena, uint32_t, layout->node_count + 1),
             *links = GF_NEW_ARRAY(arena, uint32_t, layout->link_count + 1);
    if (!nodes || !links) return false;
    for (size_t i = 0; i < count; i++) {
        parts[i].nodes = nodes;
        parts[i].links = links;
        nodes += parts[i].node_count;
        links += parts[i].link_count;
        parts[i].node_count = parts[i].link_count = 0;
    }
    return true;
}

bool gf_layout_split(gf_arena *arena, const gf_layout *layout, gf_layout_part **out,
                     size_t *count) {
    uint32_t *roots = find_roots(arena, layout);
    uint32_t *part_of = GF_NEW_ARRAY(arena, uint32_t, layout->node_count + 1);
    gf_layout_part *parts = GF_NEW_ARRAY(arena, gf_layout_part, layout->node_count + 1);
    if (!roots || !part_of || !parts) return false;
    *count = 0;
    for (uint32_t i = 0; i < layout->node_count; i++) {
        const uint32_t root = root_of(roots, i);
        part_of[i] = root == i ? (uint32_t)(*count)++ : part_of[root];
        parts[part_of[i]].node_count++;
    }
    for (size_t i = 0; i < layout->link_count; i++)
        parts[part_of[layout->links[i].a]].link_count++;
    if (!share_out(arena, layout, parts, *count)) return false;
    for (uint32_t i = 0; i < layout->node_count; i++) {
        gf_layout_part *part = &parts[part_of[i]];
        part->nodes[part->node_count++] = i;
    }
    for (uint32_t i = 0; i < layout->link_count; i++) {
        gf_layout_part *part = &parts[part_of[layout->links[i].a]];
        part->links[part->link_count++] = i;
    }
    if (*count) qsort(parts, *count, sizeof *parts, by_size);
    *out = parts;
    return true;
}

void gf_layout_shift(gf_layout *layout, const gf_layout_part *part, double dx, double dy) {
    for (size_t i = 0; i < part->node_count; i++) {
        layout->nodes[part->nodes[i]].x += dx;
        layout->nodes[part->nodes[i]].y += dy;
    }
    for (size_t i = 0; i < part->link_count; i++) {
        gf_layout_link *link = &layout->links[part->links[i]];
        for (size_t k = 0; k < link->count; k++) {
            link->points[k].x += dx;
            link->points[k].y += dy;
        }
    }
}
