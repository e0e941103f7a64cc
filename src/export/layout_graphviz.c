#include "export/layout_parts.h"

#include <graphviz/gvc.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROUTED_NODES = 130, EXACT_NODES = 180 };

/* cgraph's parameters lack const. */
static char *unconst(const char *text) {
    union {
        const char *in;
        char *out;
    } u = {text};
    return u.out;
}

static bool set(void *object, const char *name, const char *value) {
    return agsafeset(object, unconst(name), unconst(value), unconst("")) == 0;
}

static bool set_number(void *object, const char *name, double value) {
    char text[32];
    snprintf(text, sizeof text, "%.3f", value);
    return set(object, name, text);
}

typedef struct drawing {
    Agraph_t *graph;
    Agnode_t **nodes; /* in the order of the part */
    Agedge_t **edges;
} drawing;

/* The box in inches, without a label: no font is asked for. */
static Agnode_t *add_node(Agraph_t *graph, size_t index, const gf_layout_node *node) {
    char name[24];
    snprintf(name, sizeof name, "n%zu", index);
    Agnode_t *n = agnode(graph, name, 1);
    return n && set_number(n, "width", node->width / POINTS_PER_INCH) &&
                   set_number(n, "height", node->height / POINTS_PER_INCH)
               ? n
               : NULL;
}

static Agedge_t *add_edge(Agraph_t *graph, Agnode_t *a, Agnode_t *b, double length) {
    Agedge_t *e = agedge(graph, a, b, NULL, 1);
    return e && set_number(e, "len", length / POINTS_PER_INCH) ? e : NULL;
}

/* A line is long enough to be seen between the two boxes, and to take a date where no meeting
   stands at either end. */
static double wanted_length(const gf_layout_node *a, const gf_layout_node *b) {
    return (a->is_hub || b->is_hub ? 22 : 44) + 0.32 * (a->width + b->width) +
           0.3 * (a->height + b->height);
}

static bool fill(gf_arena *arena, const gf_layout *layout, const gf_layout_part *part,
                 drawing *d) {
    d->nodes = GF_NEW_ARRAY(arena, Agnode_t *, part->node_count + 1);
    d->edges = GF_NEW_ARRAY(arena, Agedge_t *, part->link_count + 1);
    uint32_t *place = GF_NEW_ARRAY(arena, uint32_t, layout->node_count + 1);
    if (!d->nodes || !d->edges || !place) return false;
    for (size_t i = 0; i < part->node_count; i++) {
        place[part->nodes[i]] = (uint32_t)i;
        d->nodes[i] = add_node(d->graph, i, &layout->nodes[part->nodes[i]]);
        if (!d->nodes[i]) return false;
    }
    for (size_t i = 0; i < part->link_count; i++) {
        const gf_layout_link *link = &layout->links[part->links[i]];
        d->edges[i] = add_edge(d->graph, d->nodes[place[link->a]], d->nodes[place[link->b]],
                               wanted_length(&layout->nodes[link->a], &layout->nodes[link->b]));
        if (!d->edges[i]) return false;
    }
    return true;
}

static bool prepare(Agraph_t *g, size_t nodes) {
    return agattr(g, AGNODE, unconst("label"), unconst("")) &&
           agattr(g, AGNODE, unconst("shape"), unconst("box")) &&
           agattr(g, AGNODE, unconst("fixedsize"), unconst("true")) &&
           agattr(g, AGEDGE, unconst("headclip"), unconst("false")) &&
           agattr(g, AGEDGE, unconst("tailclip"), unconst("false")) &&
           agattr(g, AGEDGE, unconst("dir"), unconst("none")) && set(g, "start", "7") &&
           set(g, "rankdir", "LR") && set(g, "ranksep", "0.6") && set(g, "nodesep", "0.12") &&
           set(g, "splines", nodes <= ROUTED_NODES ? "true" : "line") &&
           set(g, "sep", "+8,+7") && set(g, "esep", "+3,+3");
}

static const char *chosen(const char *engine, size_t nodes) {
    if (engine) return engine;
    return nodes <= EXACT_NODES ? "neato" : "sfdp";
}

/* The angle that brings the main axis of the drawing to lie flat. */
static double angle_of(const drawing *d, size_t count, pointf mean) {
    double xx = 0, yy = 0, xy = 0;
    for (size_t i = 0; i < count; i++) {
        const double x = ND_coord(d->nodes[i]).x - mean.x, y = ND_coord(d->nodes[i]).y - mean.y;
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    return count > 2 ? -0.5 * atan2(2 * xy, xx - yy) : 0;
}

static pointf mean_of(const drawing *d, size_t count) {
    pointf mean = {0, 0};
    for (size_t i = 0; i < count; i++) {
        mean.x += ND_coord(d->nodes[i]).x / (double)count;
        mean.y += ND_coord(d->nodes[i]).y / (double)count;
    }
    return mean;
}

/* Turns the drawing so that it lies flat, and presses it towards the form of the page. */
static bool turn(const drawing *d, size_t count, double aspect) {
    const pointf mean = mean_of(d, count);
    const double angle = angle_of(d, count, mean);
    double width = 1, height = 1;
    for (size_t i = 0; i < count; i++) {
        pointf *at = &ND_coord(d->nodes[i]);
        const double x = at->x - mean.x, y = at->y - mean.y;
        *at = (pointf){x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle)};
        width = fmax(width, 2 * fabs(at->x));
        height = fmax(height, 2 * fabs(at->y));
    }
    const double press = fmin(fmax(sqrt(aspect * height / width), 0.75), 1.2);
    for (size_t i = 0; i < count; i++) {
        char pos[64];
        snprintf(pos, sizeof pos, "%.2f,%.2f", press * ND_coord(d->nodes[i]).x,
                 ND_coord(d->nodes[i]).y / press);
        if (!set(d->nodes[i], "pos", pos)) return false;
    }
    return true;
}

/* Without a route (two ends in one place) a straight line. */
static bool read_route(gf_arena *arena, Agedge_t *e, gf_layout_link *link) {
    const splines *route = ED_spl(e);
    const pointf tail = ND_coord(agtail(e)), head = ND_coord(aghead(e));
    const bool has_curve = route && route->size > 0 && route->list[0].size >= 4;
    link->count = has_curve ? (size_t)route->list[0].size : 2;
    link->points = GF_NEW_ARRAY(arena, gf_point, link->count);
    if (!link->points) return false;
    for (size_t k = 0; k < link->count; k++) {
        const pointf p = has_curve ? route->list[0].list[k] : k ? head : tail;
        link->points[k] = (gf_point){p.x, -p.y};
    }
    return true;
}

static bool read_back(gf_arena *arena, const drawing *d, gf_layout *layout,
                      const gf_layout_part *part) {
    for (size_t i = 0; i < part->node_count; i++) {
        layout->nodes[part->nodes[i]].x = ND_coord(d->nodes[i]).x;
        layout->nodes[part->nodes[i]].y = -ND_coord(d->nodes[i]).y;
    }
    for (size_t i = 0; i < part->link_count; i++) {
        if (!read_route(arena, d->edges[i], &layout->links[part->links[i]])) return false;
    }
    return true;
}

static gf_status lay_out(const gf_layout_job *job, const drawing *d, size_t count) {
    const char *engine = chosen(job->engine, count);
    srand(1); /* sfdp draws from rand(): the same picture in every run */
    const bool is_ranked = strcmp(engine, "dot") == 0;
    if (!is_ranked && !set(d->graph, "overlap", "true")) return GF_ERR_NOMEM;
    if (gvLayout(job->graphviz, d->graph, engine) != 0)
        return gf_fail(job->context, GF_ERR_IO, "Graphviz cannot lay out with %s", engine);
    if (is_ranked) return GF_OK;
    /* Second pass: boxes apart, lines around them. */
    const bool is_turned = turn(d, count, job->aspect);
    gvFreeLayout(job->graphviz, d->graph);
    if (!is_turned || !set(d->graph, "overlap", "prism") ||
        !set(d->graph, "overlap_scaling", "0"))
        return GF_ERR_NOMEM;
    if (gvLayout(job->graphviz, d->graph, "nop") != 0)
        return gf_fail(job->context, GF_ERR_IO, "Graphviz cannot route lines");
    return GF_OK;
}

static gf_status with_graph(const gf_layout_job *job, gf_layout *layout,
                            const gf_layout_part *part) {
    drawing d = {.graph = agopen(unconst("part"), Agundirected, NULL)};
    gf_status status = GF_ERR_NOMEM;
    if (!d.graph) return status;
    if (prepare(d.graph, part->node_count) && fill(job->arena, layout, part, &d)) {
        status = lay_out(job, &d, part->node_count);
        if (status == GF_OK && !read_back(job->arena, &d, layout, part)) status = GF_ERR_NOMEM;
        gvFreeLayout(job->graphviz, d.graph);
    }
    agclose(d.graph);
    return status;
}

/* Moves the part to its own origin and notes its size. */
static void to_origin(gf_layout *layout, gf_layout_part *part) {
    double left = HUGE_VAL, top = HUGE_VAL, right = -HUGE_VAL, bottom = -HUGE_VAL;
    for (size_t i = 0; i < part->node_count; i++) {
        const gf_layout_node *n = &layout->nodes[part->nodes[i]];
        left = fmin(left, n->x - n->width / 2);
        right = fmax(right, n->x + n->width / 2);
        top = fmin(top, n->y - n->height / 2);
        bottom = fmax(bottom, n->y + n->height / 2);
    }
    for (size_t i = 0; i < part->link_count; i++) {
        const gf_layout_link *link = &layout->links[part->links[i]];
        for (size_t k = 0; k < link->count; k++) {
            left = fmin(left, link->points[k].x);
            right = fmax(right, link->points[k].x);
            top = fmin(top, link->points[k].y);
            bottom = fmax(bottom, link->points[k].y);
        }
    }
    gf_layout_shift(layout, part, -left, -top);
    part->width = right - left;
    part->height = bottom - top;
}

gf_status gf_layout_graphviz(gf_layout_job *job, gf_layout *layout, gf_layout_part *part) {
    agseterr(AGERR); /* warnings are no business of the reader */
    if (!job->graphviz) job->graphviz = gvContext();
    if (!job->graphviz) return GF_ERR_NOMEM;
    const gf_status status = with_graph(job, layout, part);
    if (status == GF_OK) to_origin(layout, part);
    return status;
}

void gf_layout_job_end(gf_layout_job *job) {
    if (job->graphviz) gvFreeContext(job->graphviz);
    job->graphviz = NULL;
}
