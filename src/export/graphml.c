#include "export/graphml.h"

#include "export/provenance.h"
#include "export/table.h"
#include "export/xml_escape.h"

#include <stdio.h>

/* A processing instruction: readers skip it, and no element of GraphML could hold it without a
   warning of one of them. */
static void write_provenance(gf_outbuf *out, const gf_table *table) {
    const gf_provenance from = gf_provenance_of(table->network, table->style);
    gf_xml_put(out, "<?geflecht title", gf_view_of(from.title));
    gf_xml_put(out, " program", gf_view_of(from.program));
    gf_xml_put(out, " corpus", gf_view_of(from.corpus));
    if (from.parameters[0]) gf_xml_put(out, " parameters", gf_view_of(from.parameters));
    if (from.created[0]) gf_xml_put(out, " created", gf_view_of(from.created));
    gf_outbuf_literal(out, "?>\n");
}

static const char *type_name(gf_cell_kind kind) {
    switch (kind) {
    case GF_CELL_INT: return "int";
    case GF_CELL_REAL: return "double";
    case GF_CELL_NONE:
    case GF_CELL_TEXT: return "string";
    }
    return "string";
}

static void declare(gf_outbuf *out, gf_columns columns, const char *owner) {
    for (size_t i = 0; i < columns.count; i++) {
        gf_xml_put(out, "  <key id", gf_view_of(columns.at[i].id));
        gf_xml_put(out, " for", gf_view_of(owner));
        gf_xml_put(out, " attr.name", gf_view_of(columns.at[i].name));
        gf_xml_put(out, " attr.type", gf_view_of(type_name(columns.at[i].kind)));
        gf_outbuf_literal(out, "/>\n");
    }
}

static void put_cell(gf_outbuf *out, const gf_column *column, gf_cell cell) {
    gf_outbuf_literal(out, "      <data key=\"");
    gf_outbuf_literal(out, column->id);
    gf_outbuf_literal(out, "\">");
    if (cell.kind == GF_CELL_TEXT)
        gf_xml_content(out, cell.text);
    else
        gf_outbuf_number(out, cell.number);
    gf_outbuf_literal(out, "</data>\n");
}

static const char *const told[] = {NULL}; /* every column is a key */
static const gf_cell_format cells = {told, false, put_cell};

static void write_nodes(gf_outbuf *out, gf_table *table) {
    for (size_t i = 0; i < table->node_count; i++) {
        const gf_row row = gf_table_node(table, i);
        gf_xml_put(out, "    <node id", row.node.id);
        gf_outbuf_literal(out, ">\n");
        gf_table_put_cells(out, table, &cells, gf_node_columns(), &row);
        gf_outbuf_literal(out, "    </node>\n");
    }
}

static void write_edges(gf_outbuf *out, gf_table *table) {
    for (size_t i = 0; i < table->edge_count; i++) {
        const gf_row row = gf_table_edge(table, i);
        gf_xml_put(out, "    <edge id", row.edge.id);
        gf_xml_put(out, " source", gf_table_node_id(table, row.edge.source));
        gf_xml_put(out, " target", gf_table_node_id(table, row.edge.target));
        if (!table->style->is_strict_graphml)
            gf_xml_put(out, " label", gf_table_relation(table, &row.edge));
        gf_outbuf_literal(out, ">\n");
        gf_table_put_cells(out, table, &cells, gf_edge_columns(), &row);
        gf_outbuf_literal(out, "    </edge>\n");
    }
}

static bool write_graph(gf_outbuf *out, gf_table *table) {
    gf_outbuf_literal(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write_provenance(out, table);
    gf_outbuf_literal(out,
                      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
                      "         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
                      "         xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns ");
    gf_outbuf_literal(out, table->style->is_strict_graphml
                               ? "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n"
                               : "geflecht-graphml.xsd\">\n");
    declare(out, gf_node_columns(), "node");
    declare(out, gf_edge_columns(), "edge");
    gf_outbuf_literal(out, table->is_directed
                               ? "  <graph id=\"geflecht\" edgedefault=\"directed\">\n"
                               : "  <graph id=\"geflecht\" edgedefault=\"undirected\">\n");
    write_nodes(out, table);
    write_edges(out, table);
    gf_outbuf_literal(out, "  </graph>\n</graphml>\n");
    return true;
}

gf_status gf_graphml_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style) {
    return gf_table_write(context, sink, network, style, "GraphML", write_graph);
}
