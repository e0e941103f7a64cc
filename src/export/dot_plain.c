#include "export/dot_plain.h"

#include "export/provenance.h"
#include "export/table.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct writing {
    gf_outbuf *out;
    gf_table *table;
} writing;

static void text(writing *w, const char *literal) { gf_outbuf_literal(w->out, literal); }

/* Graphviz reads no more than 16 KiB between quotation marks. */
static size_t cut(gf_view value) {
    enum { MOST = 8000 };
    if (value.len <= MOST) return value.len;
    size_t end = MOST;
    while (end > 0 && ((unsigned char)value.ptr[end] & 0xC0) == 0x80)
        end--;
    return end;
}

static void quoted(writing *w, gf_view value) {
    text(w, "\"");
    const size_t end = cut(value);
    for (size_t i = 0; i < end; i++) {
        const char c = value.ptr[i];
        if (c == '"' || c == '\\') text(w, "\\");
        if ((unsigned char)c < 0x20 || c == 0x7F)
            text(w, " ");
        else
            gf_outbuf_text(w->out, gf_view_slice(value, i, i + 1));
    }
    text(w, "\"");
}

static gf_view view(const char *s) { return (gf_view){s, strlen(s)}; }

/* Gephi aborts at "#1f5fae"; "0.588 0.822 0.682" it reads. */
static void put_colour(writing *w, const char *hex) {
    unsigned channel[3] = {0};
    sscanf(hex, "#%2x%2x%2x", &channel[0], &channel[1], &channel[2]);
    const double r = channel[0] / 255.0, g = channel[1] / 255.0, b = channel[2] / 255.0;
    const double most = fmax(r, fmax(g, b)), range = most - fmin(r, fmin(g, b));
    double hue = 0;
    if (range > 0) {
        hue = most == r   ? (g - b) / range
              : most == g ? 2 + (b - r) / range
                          : 4 + (r - g) / range;
        hue = fmod(hue / 6 + 1, 1);
    }
    const double parts[] = {hue, most > 0 ? range / most : 0, most};
    text(w, ", color=\"");
    for (int i = 0; i < 3; i++) {
        if (i) text(w, " ");
        gf_outbuf_number(w->out, round(parts[i] * 1000) / 1000);
    }
    text(w, "\"");
}

static void put_place(writing *w, gf_point place) {
    text(w, ", pos=\"");
    gf_outbuf_number(w->out, round(place.x) + 0.0);
    text(w, ",");
    gf_outbuf_number(w->out, round(place.y) + 0.0);
    text(w, "\"");
}

static bool is_told(const char *id) {
    static const char *const told[] = {"label", "x",          "y",     "size",
                                       "color", "edge_label", "weight"};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        if (strcmp(id, told[i]) == 0) return true;
    }
    return false;
}

static void put_cells(writing *w, const gf_column *columns, size_t count, size_t row) {
    for (size_t i = 0; i < count; i++) {
        const gf_cell cell =
            is_told(columns[i].id) ? (gf_cell){0} : columns[i].cell(w->table, row);
        if (cell.kind == GF_CELL_NONE) continue;
        text(w, ", ");
        text(w, columns[i].name);
        text(w, "=");
        if (cell.kind == GF_CELL_TEXT) {
            quoted(w, cell.text);
        } else {
            text(w, "\"");
            gf_outbuf_number(w->out, cell.number);
            text(w, "\"");
        }
    }
}

static void write_nodes(writing *w) {
    size_t count;
    const gf_column *columns = gf_node_columns(&count);
    for (size_t i = 0; i < w->table->graph.nodes.count; i++) {
        const gf_view_node *node = &w->table->graph.nodes.at[i];
        text(w, "  ");
        quoted(w, node->id);
        text(w, " [label=");
        quoted(w, gf_node_label(w->table->network, node->source));
        put_colour(w, gf_table_colour(w->table, i));
        put_place(w, w->table->places[i]);
        put_cells(w, columns, count, i);
        text(w, "];\n");
    }
}

static void write_edges(writing *w) {
    size_t count;
    const gf_column *columns = gf_edge_columns(&count);
    const gf_view_graph *graph = &w->table->graph;
    for (size_t i = 0; i < graph->edges.count; i++) {
        const gf_view_edge *edge = &graph->edges.at[i];
        text(w, "  ");
        quoted(w, graph->nodes.at[edge->source].id);
        text(w, graph->directed ? " -> " : " -- ");
        quoted(w, graph->nodes.at[edge->target].id);
        text(w, " [label=");
        quoted(w, edge->label.len ? edge->label : edge->type);
        text(w, ", weight=\"");
        gf_outbuf_number(w->out, edge->weight);
        text(w, "\"");
        put_cells(w, columns, count, i);
        text(w, "];\n");
    }
}

/* The comment also shows the encoding: Gephi guesses it from the first 4 KiB. */
static bool write_graph(gf_outbuf *out, gf_table *table) {
    writing writer = {out, table}, *w = &writer;
    const gf_provenance from = gf_provenance_of(w->table->network, w->table->style);
    char line[300];
    const size_t len = gf_provenance_line(&from, line, sizeof line);
    text(w, "/* für Gephi: ");
    for (size_t i = 0; i < len; i++) {
        if (line[i] != '/') gf_outbuf_text(w->out, (gf_view){&line[i], 1});
    }
    text(w, " */\n");
    text(w, w->table->graph.directed ? "digraph " : "graph ");
    quoted(w, view(from.title));
    text(w, " {\n");
    write_nodes(w);
    write_edges(w);
    text(w, "}\n");
    return true;
}

gf_status gf_dot_plain_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style) {
    return gf_table_write(context, sink, network, style, "DOT", write_graph);
}
