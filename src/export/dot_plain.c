#include "export/dot_plain.h"

#include "export/provenance.h"
#include "export/table.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Graphviz reads no more than 16 KiB between quotation marks. */
static size_t cut(gf_view value) {
    enum { MOST = 8000 };
    if (value.len <= MOST) return value.len;
    size_t end = MOST;
    while (end > 0 && ((unsigned char)value.ptr[end] & 0xC0) == 0x80)
        end--;
    return end;
}

static void quoted(gf_outbuf *out, gf_view value) {
    gf_outbuf_literal(out, "\"");
    const size_t end = cut(value);
    for (size_t i = 0; i < end; i++) {
        const char c = value.ptr[i];
        if (c == '"' || c == '\\') gf_outbuf_literal(out, "\\");
        if ((unsigned char)c < 0x20 || c == 0x7F)
            gf_outbuf_literal(out, " ");
        else
            gf_outbuf_text(out, gf_view_slice(value, i, i + 1));
    }
    gf_outbuf_literal(out, "\"");
}

/* Gephi aborts at "#1f5fae"; "0.588 0.822 0.682" it reads. */
static void put_colour(gf_outbuf *out, const char *hex) {
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
    gf_outbuf_literal(out, ", color=\"");
    for (int i = 0; i < 3; i++) {
        if (i) gf_outbuf_literal(out, " ");
        gf_outbuf_number(out, round(parts[i] * 1000) / 1000);
    }
    gf_outbuf_literal(out, "\"");
}

static void put_place(gf_outbuf *out, gf_point place) {
    gf_outbuf_literal(out, ", pos=\"");
    gf_outbuf_number(out, round(place.x) + 0.0);
    gf_outbuf_literal(out, ",");
    gf_outbuf_number(out, round(place.y) + 0.0);
    gf_outbuf_literal(out, "\"");
}

static void put_cell(gf_outbuf *out, const gf_column *column, gf_cell cell) {
    gf_outbuf_literal(out, ", ");
    gf_outbuf_literal(out, column->name);
    gf_outbuf_literal(out, "=");
    if (cell.kind == GF_CELL_TEXT) {
        quoted(out, cell.text);
    } else {
        gf_outbuf_literal(out, "\"");
        gf_outbuf_number(out, cell.number);
        gf_outbuf_literal(out, "\"");
    }
}

static const char *const told[] = {"label", "x",          "y",      "size",
                                   "color", "edge_label", "weight", NULL};
static const gf_cell_format cells = {told, false, put_cell};

static void write_nodes(gf_outbuf *out, gf_table *table) {
    for (size_t i = 0; i < table->node_count; i++) {
        const gf_row row = gf_table_node(table, i);
        gf_outbuf_literal(out, "  ");
        quoted(out, row.node.id);
        gf_outbuf_literal(out, " [label=");
        quoted(out, gf_node_label(table->network, row.node.source));
        put_colour(out, gf_table_colour(table, &row.node));
        put_place(out, table->places[i]);
        gf_table_put_cells(out, table, &cells, gf_node_columns(), &row);
        gf_outbuf_literal(out, "];\n");
    }
}

static void write_edges(gf_outbuf *out, gf_table *table) {
    for (size_t i = 0; i < table->edge_count; i++) {
        const gf_row row = gf_table_edge(table, i);
        gf_outbuf_literal(out, "  ");
        quoted(out, gf_table_node_id(table, row.edge.source));
        gf_outbuf_literal(out, table->is_directed ? " -> " : " -- ");
        quoted(out, gf_table_node_id(table, row.edge.target));
        gf_outbuf_literal(out, " [label=");
        quoted(out, row.edge.label.len ? row.edge.label : row.edge.type);
        gf_outbuf_literal(out, ", weight=\"");
        gf_outbuf_number(out, row.edge.weight);
        gf_outbuf_literal(out, "\"");
        gf_table_put_cells(out, table, &cells, gf_edge_columns(), &row);
        gf_outbuf_literal(out, "];\n");
    }
}

/* The comment also shows the encoding: Gephi guesses it from the first 4 KiB. */
static bool write_graph(gf_outbuf *out, gf_table *table) {
    const gf_provenance from = gf_provenance_of(table->network, table->style);
    char line[300];
    const size_t len = gf_provenance_line(&from, line, sizeof line);
    gf_outbuf_literal(out, "/* für Gephi: ");
    for (size_t i = 0; i < len; i++) {
        if (line[i] != '/') gf_outbuf_text(out, (gf_view){&line[i], 1});
    }
    gf_outbuf_literal(out, " */\n");
    gf_outbuf_literal(out, table->is_directed ? "digraph " : "graph ");
    quoted(out, gf_view_of(from.title));
    gf_outbuf_literal(out, " {\n");
    write_nodes(out, table);
    write_edges(out, table);
    gf_outbuf_literal(out, "}\n");
    return true;
}

gf_status gf_dot_plain_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style) {
    return gf_table_write(context, sink, network, style, "DOT", write_graph);
}
