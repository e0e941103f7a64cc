#include "export/timeline.h"

#include "base/vec.h"
#include "export/drawing_graph.h"
#include "export/wording.h"

#include <stdio.h>
#include <stdlib.h>

enum { BAND_COLUMNS = 14, COLUMN = 84, ROW = 22, LABEL = 190, HEAD = 52, GAP = 34 };

typedef struct chart {
    gf_arena *arena;
    const gf_network *network;
    const gf_style *style;
    const gf_theme *theme;
    Agraph_t *graph;
    uint32_t nodes; /* counts names */
    double top;     /* of the current band; Graphviz's y grows upwards */
} chart;

static char *unconst(const char *text) {
    union {
        const char *in;
        char *out;
    } u = {text};
    return u.out;
}

static bool set(void *object, const char *name, const char *value) {
    return value && agsafeset(object, unconst(name), unconst(value), unconst("")) == 0;
}

static bool set_place(Agnode_t *node, double x, double y) {
    char pos[64];
    snprintf(pos, sizeof pos, "%.1f,%.1f!", x, y);
    return set(node, "pos", pos);
}

static Agnode_t *add_node(chart *c, double x, double y) {
    char name[24];
    snprintf(name, sizeof name, "t%u", c->nodes++);
    Agnode_t *node = agnode(c->graph, name, 1);
    return node && set_place(node, x, y) ? node : NULL;
}

static bool add_label(chart *c, double x, double y, gf_view text, const char *class,
                      const char *size) {
    Agnode_t *node = add_node(c, x, y);
    return node && set(node, "shape", "plaintext") &&
           set(node, "label", gf_graphviz_text(c->arena, text)) &&
           set(node, "fontsize", size) && set(node, "class", class) &&
           set(node, "fontcolor", c->theme->text);
}

/* Right-justified text ends at @p x: the box is as wide as the column of names. */
static bool add_name(chart *c, double x, double y, gf_view name) {
    char *text = gf_graphviz_text(c->arena, name);
    if (!text) return false;
    const size_t room = 5 * name.len + 8;
    char *right = gf_arena_alloc(c->arena, room, 1);
    Agnode_t *node = add_node(c, x - LABEL / 2.0, y);
    if (!right || !node) return false;
    snprintf(right, room, "%s\\r", text);
    return set(node, "shape", "plaintext") && set(node, "label", right) &&
           set(node, "fixedsize", "true") && set(node, "width", "2.64") &&
           set(node, "height", "0.25") && set(node, "fontsize", "11") &&
           set(node, "class", "person") && set(node, "fontcolor", c->theme->text);
}

static bool add_line(chart *c, Agnode_t *a, Agnode_t *b, const char *colour, const char *width,
                     bool dashed) {
    Agedge_t *edge = a && b ? agedge(c->graph, a, b, NULL, 1) : NULL;
    return edge && set(edge, "color", colour) && set(edge, "penwidth", width) &&
           set(edge, "style", dashed ? "dashed" : "solid");
}

static Agnode_t *add_point(chart *c, double x, double y) {
    Agnode_t *node = add_node(c, x, y);
    return node && set(node, "shape", "point") && set(node, "width", "0.01") &&
                   set(node, "style", "invis")
               ? node
               : NULL;
}

static Agnode_t *add_dot(chart *c, double x, double y, gf_part part, gf_view tooltip) {
    Agnode_t *node = add_node(c, x, y);
    const char *fill =
        part == GF_ATTENDED ? c->theme->line[GF_NODE_PERSON] : c->theme->background;
    const bool ok = node && set(node, "shape", "circle") && set(node, "fixedsize", "true") &&
                    set(node, "width", "0.17") && set(node, "height", "0.17") &&
                    set(node, "label", part == GF_ABSENT ? "×" : "") &&
                    set(node, "style", "filled") && set(node, "fillcolor", fill) &&
                    set(node, "fontsize", "9") && set(node, "fontcolor", c->theme->muted) &&
                    set(node, "color",
                        part == GF_ABSENT ? c->theme->muted : c->theme->line[GF_NODE_PERSON]) &&
                    set(node, "tooltip", gf_graphviz_text(c->arena, tooltip));
    return ok ? node : NULL;
}

/* A person in a band, ordered by first column and by how often it attends. */
typedef struct row {
    uint32_t entity, first, count;
} row;

typedef struct rows {
    row *at;
    size_t count, room;
} rows;

static int by_first(const void *a, const void *b) {
    const row *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    return (x->entity > y->entity) - (x->entity < y->entity);
}

static bool is_person(const chart *c, uint32_t entity) {
    return c->network->entities.at[entity].type == GF_PERSON;
}

static bool list_rows(chart *c, const uint32_t *meetings, size_t count, rows *out) {
    for (uint32_t i = 0; i < count; i++) {
        const gf_net_meeting *m = &c->network->meetings.at[meetings[i]];
        for (size_t p = 0; p < m->participants.count; p++) {
            const uint32_t entity = m->participants.at[p].entity;
            if (!is_person(c, entity)) continue;
            bool known = false;
            for (size_t r = 0; r < out->count && !known; r++) {
                known = out->at[r].entity == entity;
                out->at[r].count += known;
            }
            if (!known && !GF_PUSH(c->arena, out, ((row){entity, i, 1}))) return false;
        }
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_first);
    return true;
}

static double row_y(const chart *c, size_t index) {
    return c->top - HEAD - ROW * (double)index;
}

static double column_x(size_t index) { return LABEL + COLUMN * ((double)index + 0.7); }

static bool draw_rows(chart *c, const rows *all, size_t columns) {
    for (size_t i = 0; i < all->count; i++) {
        const double y = row_y(c, i);
        if (!add_name(c, LABEL, y, c->network->entities.at[all->at[i].entity].name))
            return false;
        Agnode_t *left = add_point(c, LABEL + 8, y),
                 *right = add_point(c, column_x(columns) - COLUMN * 0.3, y);
        if (!add_line(c, left, right, "#8b949e40", "0.8", false)) return false;
    }
    return true;
}

static bool draw_heading(chart *c, const gf_net_meeting *m, size_t column) {
    const gf_view date = gf_when_text(c->arena, m->when, c->style),
                  place =
                      gf_wrapped(c->arena, gf_meeting_place_text(c->network, m, c->style), 13);
    char *text = gf_arena_alloc(c->arena, date.len + place.len + 2, 1);
    if (!date.ptr || !text) return false;
    const int len = snprintf(text, date.len + place.len + 2, "%.*s\n%.*s", GF_VIEW_ARG(date),
                             GF_VIEW_ARG(place));
    return add_label(c, column_x(column), c->top - 14, (gf_view){text, (size_t)len}, "heading",
                     "8.5");
}

static bool draw_column(chart *c, const gf_net_meeting *m, size_t column, const rows *all) {
    Agnode_t *first = NULL, *last = NULL;
    const gf_view tooltip = gf_meeting_tooltip(c->arena, c->network, m);
    if (!tooltip.ptr || !draw_heading(c, m, column)) return false;
    for (size_t r = 0; r < all->count; r++) {
        for (size_t p = 0; p < m->participants.count; p++) {
            if (m->participants.at[p].entity != all->at[r].entity) continue;
            Agnode_t *dot =
                add_dot(c, column_x(column), row_y(c, r), m->participants.at[p].part, tooltip);
            if (!dot) return false;
            if (m->participants.at[p].part == GF_ABSENT) continue;
            if (!first) first = dot;
            last = dot;
        }
    }
    return !first || first == last ||
           add_line(c, first, last, c->theme->line[GF_NODE_MEETING], "2", m->status != GF_HELD);
}

static bool draw_band(chart *c, const uint32_t *meetings, size_t count) {
    rows all = {0};
    if (!list_rows(c, meetings, count, &all) || !draw_rows(c, &all, count)) return false;
    for (size_t i = 0; i < count; i++) {
        if (!draw_column(c, &c->network->meetings.at[meetings[i]], i, &all)) return false;
    }
    c->top -= HEAD + ROW * (double)all.count + GAP;
    return true;
}

static bool has_person(const chart *c, const gf_net_meeting *m) {
    for (size_t p = 0; p < m->participants.count; p++) {
        if (is_person(c, m->participants.at[p].entity)) return true;
    }
    return false;
}

static bool draw_chart(chart *c) {
    uint32_t *shown = GF_NEW_ARRAY(c->arena, uint32_t, c->network->meetings.count + 1);
    if (!shown) return false;
    size_t count = 0;
    for (uint32_t i = 0; i < c->network->meetings.count; i++) {
        if (has_person(c, &c->network->meetings.at[i])) shown[count++] = i;
    }
    for (size_t begin = 0; begin < count; begin += BAND_COLUMNS) {
        const size_t left = count - begin;
        if (!draw_band(c, shown + begin, left < BAND_COLUMNS ? left : BAND_COLUMNS))
            return false;
    }
    return true;
}

Agraph_t *gf_timeline_graph(gf_arena *arena, const gf_network *network, const gf_style *style) {
    chart c = {.arena = arena, .network = network, .style = style, .theme = gf_theme_of(style)};
    c.graph = agopen(unconst("timeline"), Agundirected, NULL);
    if (!c.graph) return NULL;
    const bool ready =
        set(c.graph, "bgcolor", "transparent") && set(c.graph, "splines", "line") &&
        set(c.graph, "outputorder", "edgesfirst") && set(c.graph, "pad", "0.2") &&
        agattr(c.graph, AGNODE, unconst("fontname"), unconst(GF_FONT)) &&
        agattr(c.graph, AGNODE, unconst("margin"), unconst("0,0")) &&
        agattr(c.graph, AGNODE, unconst("label"), unconst(""));
    if (ready && draw_chart(&c)) return c.graph;
    agclose(c.graph);
    return NULL;
}
