#include "export/gexf.h"

#include "export/provenance.h"
#include "export/spells.h"
#include "export/table.h"
#include "export/xml_escape.h"

#include <math.h>
#include <stdio.h>

static void number(gf_outbuf *out, const char *name, double value) {
    gf_outbuf_literal(out, name);
    gf_outbuf_literal(out, "=\"");
    gf_outbuf_number(out, value);
    gf_outbuf_literal(out, "\"");
}

static void day(gf_outbuf *out, const char *name, gf_day value) {
    char date[16];
    if (value == GF_DAY_NONE) return;
    gf_day_format(value, date);
    gf_xml_put(out, name, gf_view_of(date));
}

static void write_meta(gf_outbuf *out, const gf_table *table) {
    const gf_provenance from = gf_provenance_of(table->network, table->style);
    char line[300];
    const size_t len = gf_provenance_line(&from, line, sizeof line);
    gf_outbuf_literal(out, "  <meta");
    if (from.created[0]) gf_xml_put(out, " lastmodifieddate", gf_view_of(from.created));
    gf_outbuf_literal(out, ">\n    <creator>");
    gf_xml_content(out, gf_view_of(from.program));
    gf_outbuf_literal(out, "</creator>\n    <title>");
    gf_xml_content(out, gf_view_of(from.title));
    gf_outbuf_literal(out, "</title>\n    <description>");
    gf_xml_content(out, (gf_view){line, len});
    gf_outbuf_literal(out, "</description>\n  </meta>\n");
}

static void put_cell(gf_outbuf *out, const gf_column *column, gf_cell cell) {
    gf_xml_put(out, "          <attvalue for", gf_view_of(column->id));
    if (cell.kind == GF_CELL_TEXT)
        gf_xml_put(out, " value", cell.text);
    else
        number(out, " value", cell.number);
    gf_outbuf_literal(out, "/>\n");
}

static const char *const told[] = {"label", "size",   "x",          "y",
                                   "color", "weight", "edge_label", NULL};
static const gf_cell_format cells = {told, false, put_cell};

static void declare(gf_outbuf *out, gf_columns columns, const char *class) {
    static const char *const types[] = {"string", "string", "integer", "double"};
    gf_xml_put(out, "    <attributes class", gf_view_of(class));
    gf_outbuf_literal(out, " mode=\"static\">\n");
    for (size_t i = 0; i < columns.count; i++) {
        const gf_column *column = &columns.at[i];
        if (gf_column_is_told(&cells, column)) continue;
        gf_xml_put(out, "      <attribute id", gf_view_of(column->id));
        gf_xml_put(out, " title", gf_view_of(column->name));
        gf_xml_put(out, " type", gf_view_of(types[column->kind]));
        gf_outbuf_literal(out, "/>\n");
    }
    gf_outbuf_literal(out, "    </attributes>\n");
}

static void write_spells(gf_outbuf *out, const gf_spells *spells) {
    if (!spells->count) return;
    gf_outbuf_literal(out, "        <spells>\n");
    for (size_t i = 0; i < spells->count; i++) {
        gf_outbuf_literal(out, "          <spell");
        day(out, " start", spells->at[i].start);
        day(out, " end", spells->at[i].end);
        gf_outbuf_literal(out, "/>\n");
    }
    gf_outbuf_literal(out, "        </spells>\n");
}

static void write_looks(gf_outbuf *out, const gf_table *table, const gf_row *row) {
    unsigned r = 0, g = 0, b = 0;
    sscanf(gf_table_colour(table, &row->node), "#%2x%2x%2x", &r, &g, &b);
    number(out, "        <viz:color r", r);
    number(out, " g", g);
    number(out, " b", b);
    number(out, "/>\n        <viz:size value", gf_table_size(table, &row->node));
    number(out, "/>\n        <viz:position x", round(table->places[row->number].x) + 0.0);
    number(out, " y", round(table->places[row->number].y) + 0.0);
    gf_outbuf_literal(out, " z=\"0\"/>\n");
}

static void write_nodes(gf_outbuf *out, gf_table *table, const gf_spells *spells) {
    gf_outbuf_literal(out, "    <nodes>\n");
    for (size_t i = 0; i < table->node_count; i++) {
        const gf_row row = gf_table_node(table, i);
        gf_xml_put(out, "      <node id", row.node.id);
        gf_xml_put(out, " label", gf_node_label(table->network, row.node.source));
        gf_outbuf_literal(out, ">\n        <attvalues>\n");
        gf_table_put_cells(out, table, &cells, gf_node_columns(), &row);
        gf_outbuf_literal(out, "        </attvalues>\n");
        write_spells(out, &spells[i]);
        write_looks(out, table, &row);
        gf_outbuf_literal(out, "      </node>\n");
    }
    gf_outbuf_literal(out, "    </nodes>\n");
}

/* The weight at each time; that of an undated edge always. */
static void write_weights(gf_outbuf *out, const gf_view_edge *edge, const gf_spells *layers) {
    for (size_t i = 0; i < layers->count; i++) {
        number(out, "          <attvalue for=\"weight\" value", layers->at[i].weight);
        day(out, " start", layers->at[i].start);
        day(out, " end", layers->at[i].end);
        gf_outbuf_literal(out, "/>\n");
    }
    if (layers->count) return;
    number(out, "          <attvalue for=\"weight\" value", edge->weight);
    gf_outbuf_literal(out, "/>\n");
}

/* When an edge held: all times apart, and joined. Both keep their room from edge to edge. */
typedef struct times {
    gf_spells layers, joined;
} times;

static bool find_times(gf_table *table, const gf_view_edge *edge, times *at) {
    if (!gf_edge_spells(table->arena, table->network, edge, &at->joined) ||
        !gf_spells_layer(table->arena, &at->joined, &at->layers))
        return false;
    gf_spells_merge(&at->joined);
    return true;
}

static void write_edge(gf_outbuf *out, gf_table *table, const gf_row *row, const times *at) {
    const gf_view_edge *edge = &row->edge;
    gf_xml_put(out, "      <edge id", edge->id);
    gf_xml_put(out, " source", gf_table_node_id(table, edge->source));
    gf_xml_put(out, " target", gf_table_node_id(table, edge->target));
    gf_xml_put(out, " kind", gf_table_relation(table, edge));
    gf_xml_put(out, " label", edge->label.len ? edge->label : edge->type);
    number(out, " weight", edge->weight);
    gf_outbuf_literal(out, ">\n        <attvalues>\n");
    write_weights(out, edge, &at->layers);
    gf_table_put_cells(out, table, &cells, gf_edge_columns(), row);
    gf_outbuf_literal(out, "        </attvalues>\n");
    write_spells(out, &at->joined);
    gf_outbuf_literal(out, "      </edge>\n");
}

static bool write_edges(gf_outbuf *out, gf_table *table) {
    times at = {0};
    gf_outbuf_literal(out, "    <edges>\n");
    for (size_t i = 0; i < table->edge_count; i++) {
        const gf_row row = gf_table_edge(table, i);
        if (!find_times(table, &row.edge, &at)) return false;
        write_edge(out, table, &row, &at);
    }
    gf_outbuf_literal(out, "    </edges>\n");
    return true;
}

static bool write_graph(gf_outbuf *out, gf_table *table) {
    const gf_spells *spells = gf_node_spells(table->arena, table);
    if (!spells) return false;
    gf_outbuf_literal(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
                           "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n");
    write_meta(out, table);
    gf_outbuf_literal(out, "  <graph mode=\"dynamic\" timeformat=\"date\" timezone=\"UTC\" "
                           "defaultedgetype=\"");
    gf_outbuf_literal(out, table->is_directed ? "directed\">\n" : "undirected\">\n");
    declare(out, gf_node_columns(), "node");
    declare(out, gf_edge_columns(), "edge");
    gf_outbuf_literal(out, "    <attributes class=\"edge\" mode=\"dynamic\">\n"
                           "      <attribute id=\"weight\" title=\"Weight\" type=\"double\"/>\n"
                           "    </attributes>\n");
    write_nodes(out, table, spells);
    if (!write_edges(out, table)) return false;
    gf_outbuf_literal(out, "  </graph>\n</gexf>\n");
    return true;
}

gf_status gf_gexf_write(gf_context *context, FILE *sink, const gf_network *network,
                        const gf_style *style) {
    return gf_table_write(context, sink, network, style, "GEXF", write_graph);
}
