#include "export/layout.h"

#include "export/layout_parts.h"

#include <math.h>

enum { COLUMN_GAP = 34, ROW_GAP = 7, ONE_COLUMN = 5 };

/* The only hub of a part in which every line ends at it; GF_NO_GROUP if it is no star. */
static uint32_t only_hub(const gf_layout *layout, const gf_layout_part *part) {
    uint32_t hub = GF_NO_GROUP;
    for (size_t i = 0; i < part->node_count; i++) {
        if (!layout->nodes[part->nodes[i]].is_hub) continue;
        if (hub != GF_NO_GROUP) return GF_NO_GROUP;
        hub = part->nodes[i];
    }
    for (size_t i = 0; i < part->link_count && hub != GF_NO_GROUP; i++) {
        const gf_layout_link *link = &layout->links[part->links[i]];
        if (link->a != hub && link->b != hub) return GF_NO_GROUP;
    }
    return hub;
}

/* Boxes one below the other, all beginning (side 1) or ending (side -1) at @p x. */
static double set_column(gf_layout *layout, const uint32_t *nodes, size_t count, double x,
                         int side) {
    double y = 0;
    for (size_t i = 0; i < count; i++) {
        gf_layout_node *n = &layout->nodes[nodes[i]];
        n->x = x + side * n->width / 2;
        n->y = y + n->height / 2;
        y += n->height + ROW_GAP;
    }
    return y - ROW_GAP;
}

static double widest(const gf_layout *layout, const uint32_t *nodes, size_t count) {
    double width = 0;
    for (size_t i = 0; i < count; i++)
        width = fmax(width, layout->nodes[nodes[i]].width);
    return width;
}

/* Lines fan out from the hub's side to the near side of each box, and cross no other box. */
static bool draw_fan(gf_arena *arena, gf_layout *layout, const gf_layout_part *part,
                     uint32_t hub) {
    const gf_layout_node *h = &layout->nodes[hub];
    for (size_t i = 0; i < part->link_count; i++) {
        gf_layout_link *link = &layout->links[part->links[i]];
        const gf_layout_node *n = &layout->nodes[link->a == hub ? link->b : link->a];
        const double side = n->x < h->x ? -1 : 1, from = h->x + side * h->width / 2,
                     to = n->x - side * n->width / 2, middle = (from + to) / 2;
        link->points = GF_NEW_ARRAY(arena, gf_point, 4);
        if (!link->points) return false;
        link->count = 4;
        link->points[0] = (gf_point){from, h->y};
        link->points[1] = (gf_point){middle, h->y};
        link->points[2] = (gf_point){middle, n->y};
        link->points[3] = (gf_point){to, n->y};
    }
    return true;
}

/* A hub with what it joins in one column on its right or, if they are many, one on each side.
 */
static bool set_star(gf_arena *arena, gf_layout *layout, gf_layout_part *part, uint32_t hub) {
    uint32_t *others = GF_NEW_ARRAY(arena, uint32_t, part->node_count + 1);
    size_t count = 0;
    if (!others) return false;
    for (size_t i = 0; i < part->node_count; i++) {
        if (part->nodes[i] != hub) others[count++] = part->nodes[i];
    }
    gf_layout_node *h = &layout->nodes[hub];
    const size_t right = count <= ONE_COLUMN ? count : (count + 1) / 2, left = count - right;
    const double before = left ? widest(layout, others + right, left) + COLUMN_GAP : 0;
    h->x = before + h->width / 2;
    const double a = set_column(layout, others, right, before + h->width + COLUMN_GAP, 1);
    if (left) set_column(layout, others + right, left, before - COLUMN_GAP, -1);
    h->y = fmax(a, h->height) / 2;
    part->width = before + h->width + (count ? COLUMN_GAP + widest(layout, others, right) : 0);
    part->height = fmax(a, h->height);
    if (a < h->height) {
        for (size_t i = 0; i < count; i++)
            layout->nodes[others[i]].y += (h->height - fmax(a, 0)) / 2;
    }
    return draw_fan(arena, layout, part, hub);
}

static void set_single(gf_layout *layout, gf_layout_part *part) {
    gf_layout_node *n = &layout->nodes[part->nodes[0]];
    n->x = n->width / 2;
    n->y = n->height / 2;
    part->width = n->width;
    part->height = n->height;
}

static gf_status place(gf_layout_job *job, gf_layout *layout, gf_layout_part *part) {
    const uint32_t hub = job->engine ? GF_NO_GROUP : only_hub(layout, part);
    if (part->node_count == 1 && part->link_count == 0) {
        set_single(layout, part);
        return GF_OK;
    }
    if (hub != GF_NO_GROUP)
        return set_star(job->arena, layout, part, hub) ? GF_OK : GF_ERR_NOMEM;
    return gf_layout_graphviz(job, layout, part);
}

gf_status gf_layout_make(gf_context *context, gf_arena *arena, const char *engine,
                         double aspect, gf_layout *layout) {
    gf_layout_part *parts;
    size_t count = 0;
    gf_layout_job job = {context, arena, engine, aspect, NULL};
    gf_status status = gf_layout_split(arena, layout, &parts, &count) ? GF_OK : GF_ERR_NOMEM;
    for (size_t i = 0; i < count && status == GF_OK; i++)
        status = place(&job, layout, &parts[i]);
    gf_layout_job_end(&job);
    if (status == GF_OK && !gf_layout_pack(arena, layout, parts, count, aspect))
        status = GF_ERR_NOMEM;
    return status == GF_ERR_NOMEM ? gf_fail(context, status, "layout: out of memory") : status;
}
