#include "export/drawing_graph.h"

#include "base/utf8.h"
#include "export/font.h"
#include "export/provenance.h"

#include <stdio.h>
#include <string.h>

char *gf_graphviz_text(gf_arena *arena, gf_view text) {
    char *to = gf_arena_alloc(arena, 5 * text.len + 1, 1);
    if (!to) return NULL;
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        const unsigned char c = (unsigned char)text.ptr[i];
        if (c == '\n') {
            to[len++] = '\\';
            to[len++] = 'n';
        } else if (c == '\\') {
            to[len++] = '\\';
            to[len++] = '\\';
        } else if (c == '&') {
            memcpy(to + len, "&amp;", 5);
            len += 5;
        } else if (c >= 0x20 && c != 0x7F) {
            to[len++] = (char)c;
        } else if (c == '\t') {
            to[len++] = ' ';
        }
    }
    to[len] = '\0';
    return to;
}

/* A label longer than this is no label, and cgraph cannot write it so that it can be read. */
static gf_view shortened(gf_view text) {
    enum { MOST = 120 };
    if (text.len <= MOST) return text;
    size_t end = MOST;
    while (end > 0 && ((unsigned char)text.ptr[end] & 0xC0) == 0x80)
        end--;
    return gf_view_slice(text, 0, end);
}

gf_view gf_wrapped(gf_arena *arena, gf_view text, size_t width) {
    char *to = gf_arena_alloc(arena, text.len + 1, 1);
    if (!to) return text;
    size_t column = 0, blank = 0;
    bool has_blank = false;
    for (size_t at = 0, next; at < text.len; at = next) {
        gf_utf8_at(text, at, &next);
        memcpy(to + at, text.ptr + at, next - at);
        column++;
        if (text.ptr[at] == ' ') {
            blank = at;
            has_blank = true;
        }
        if (column <= width || !has_blank) continue;
        to[blank] = '\n';
        column = next - blank - 1;
        has_blank = false;
    }
    return (gf_view){to, text.len};
}

/* cgraph's parameters lack const. */
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

static bool set_number(void *object, const char *name, double value) {
    char text[32];
    snprintf(text, sizeof text, "%.2f", value);
    return set(object, name, text);
}

/* "22.01.2026\nKreml" */
static gf_view node_label(gf_arena *arena, const gf_view_node *node) {
    const gf_view name =
        gf_wrapped(arena, shortened(node->label), node->kind == GF_NODE_MEETING ? 18 : 20);
    if (node->kind != GF_NODE_MEETING) return name;
    char *to = gf_arena_alloc(arena, node->date.len + name.len + 2, 1);
    if (!to) return name;
    memcpy(to, node->date.ptr, node->date.len);
    to[node->date.len] = '\n';
    memcpy(to + node->date.len + 1, name.ptr, name.len);
    return (gf_view){to, node->date.len + 1 + name.len};
}

/* What is drawn, and how. */
typedef struct drawing {
    gf_arena *arena;
    const gf_network *network;
    const gf_view_graph *view;
    const gf_style *style;
    const gf_theme *theme;
    bool is_people, has_labels;
} drawing;

static bool style_node(const drawing *d, Agnode_t *n, const gf_view_node *node) {
    gf_arena *arena = d->arena;
    const gf_theme *theme = d->theme;
    const bool meeting = node->kind == GF_NODE_MEETING;
    char class[32];
    snprintf(class, sizeof class, "%s%s", gf_node_kind_name(node->kind),
             node->dashed ? " planned" : "");
    const char *fill = d->is_people ? gf_theme_community(theme, node->measures->community)
                                    : theme->fill[node->kind];
    return set(n, "label", gf_graphviz_text(arena, node_label(arena, node))) &&
           set(n, "tooltip",
               gf_graphviz_text(arena,
                                gf_view_node_tooltip(arena, d->network, node, d->style))) &&
           set(n, "shape", theme->shape[node->kind]) &&
           set(n, "style",
               meeting ? (node->dashed ? "filled,rounded,dashed" : "filled,rounded")
                       : "filled") &&
           set(n, "fillcolor", fill) && set(n, "color", theme->line[node->kind]) &&
           set(n, "class", class) &&
           set_number(n, "fontsize", meeting ? 10 : 10.5 + 6 * node->size) &&
           set_number(n, "penwidth", 1 + node->size);
}

static bool style_edge(const drawing *d, Agedge_t *e, const gf_view_edge *edge) {
    gf_arena *arena = d->arena;
    const double width = edge->weight > 8 ? 5 : 0.9 + 0.5 * (edge->weight - 1);
    return set(e, "tooltip",
               gf_graphviz_text(arena,
                                gf_view_edge_tooltip(arena, d->network, edge, d->style))) &&
           set(e, "color", d->theme->edge) &&
           set(e, "style", edge->dashed ? "dashed" : "solid") &&
           set_number(e, "penwidth", width) &&
           (!d->has_labels || !edge->label.len ||
            set(e, "label",
                gf_graphviz_text(arena, gf_wrapped(arena, shortened(edge->label), 18))));
}

/* Graphviz keeps a comment; title and label would be drawn. */
static bool set_comment(Agraph_t *g, const drawing *d) {
    char line[300];
    const gf_provenance from = gf_provenance_of(d->network, d->style);
    const size_t len = gf_provenance_line(&from, line, sizeof line);
    return set(g, "comment", gf_graphviz_text(d->arena, (gf_view){line, len}));
}

static bool style_graph(Agraph_t *g, const drawing *d) {
    const gf_theme *theme = d->theme;
    return set_comment(g, d) && set(g, "bgcolor", "transparent") &&
           set(g, "fontname", GF_FONT) && set(g, "outputorder", "edgesfirst") &&
           set(g, "overlap", "prism") && set(g, "sep", "+10") && set(g, "start", "7") &&
           set(g, "pad", "0.1") && agattr(g, AGNODE, unconst("fontname"), unconst(GF_FONT)) &&
           agattr(g, AGEDGE, unconst("fontname"), unconst(GF_FONT)) &&
           agattr(g, AGNODE, unconst("fontcolor"), unconst(theme->text)) &&
           agattr(g, AGEDGE, unconst("fontcolor"), unconst(theme->muted)) &&
           agattr(g, AGNODE, unconst("margin"), unconst("0.11,0.06")) &&
           agattr(g, AGNODE, unconst("height"), unconst("0.3")) &&
           agattr(g, AGNODE, unconst("width"), unconst("0.4")) &&
           agattr(g, AGNODE, unconst("label"), unconst("")) &&
           agattr(g, AGEDGE, unconst("fontsize"), unconst("9")) &&
           agattr(g, AGEDGE, unconst("label"), unconst(""));
}

static bool fill(Agraph_t *g, const drawing *d) {
    const gf_view_graph *view = d->view;
    if (!style_graph(g, d)) return false;
    Agnode_t **nodes = GF_NEW_ARRAY(d->arena, Agnode_t *, view->nodes.count + 1);
    if (!nodes) return false;
    for (size_t i = 0; i < view->nodes.count; i++) {
        const gf_view copy = gf_arena_copy(d->arena, view->nodes.at[i].id);
        nodes[i] = copy.ptr ? agnode(g, unconst(copy.ptr), 1) : NULL;
        if (!nodes[i] || !style_node(d, nodes[i], &view->nodes.at[i])) return false;
    }
    for (size_t i = 0; i < view->edges.count; i++) {
        const gf_view_edge *edge = &view->edges.at[i];
        const gf_view copy = gf_arena_copy(d->arena, edge->id);
        Agedge_t *e =
            copy.ptr ? agedge(g, nodes[edge->source], nodes[edge->target], unconst(copy.ptr), 1)
                     : NULL;
        if (!e || !style_edge(d, e, edge)) return false;
    }
    return true;
}

Agraph_t *gf_drawing_graph(gf_arena *arena, const gf_network *network,
                           const gf_view_graph *view, const gf_style *style) {
    const bool is_people = style->view == GF_VIEW_PEOPLE;
    const drawing d = {arena,
                       network,
                       view,
                       style,
                       gf_theme_of(style),
                       is_people,
                       !is_people || view->nodes.count <= 40};
    Agraph_t *g = agopen(unconst("geflecht"), view->directed ? Agdirected : Agundirected, NULL);
    if (!g) return NULL;
    if (fill(g, &d)) return g;
    agclose(g);
    return NULL;
}
