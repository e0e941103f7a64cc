#include "export/graphml.h"

#include "export/provenance.h"
#include "export/table.h"
#include "export/xml_escape.h"

#include <stdio.h>
#include <string.h>

typedef struct writing {
    gf_outbuf *out;
    gf_table *table;
} writing;

static void text(writing *w, const char *literal) { gf_outbuf_literal(w->out, literal); }

static void attribute(writing *w, const char *name, gf_view value) {
    text(w, name);
    text(w, "=\"");
    gf_xml_attribute(w->out, value);
    text(w, "\"");
}

static gf_view view(const char *s) { return (gf_view){s, strlen(s)}; }

/* A processing instruction: readers skip it, and no element of GraphML could hold it without a
   warning of one of them. */
static void write_provenance(writing *w) {
    const gf_provenance from = gf_provenance_of(w->table->network, w->table->style);
    text(w, "<?geflecht ");
    attribute(w, "title", view(from.title));
    attribute(w, " program", view(from.program));
    attribute(w, " corpus", view(from.corpus));
    if (from.parameters[0]) attribute(w, " parameters", view(from.parameters));
    if (from.created[0]) attribute(w, " created", view(from.created));
    text(w, "?>\n");
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

static void declare(writing *w, const gf_column *columns, size_t count, const char *owner) {
    for (size_t i = 0; i < count; i++) {
        text(w, "  <key");
        attribute(w, " id", view(columns[i].id));
        attribute(w, " for", view(owner));
        attribute(w, " attr.name", view(columns[i].name));
        attribute(w, " attr.type", view(type_name(columns[i].kind)));
        text(w, "/>\n");
    }
}

static void write_cells(writing *w, const gf_column *columns, size_t count, size_t row) {
    for (size_t i = 0; i < count; i++) {
        const gf_cell cell = columns[i].cell(w->table, row);
        if (cell.kind == GF_CELL_NONE) continue;
        text(w, "      <data key=\"");
        text(w, columns[i].id);
        text(w, "\">");
        if (cell.kind == GF_CELL_TEXT)
            gf_xml_content(w->out, cell.text);
        else
            gf_outbuf_number(w->out, cell.number);
        text(w, "</data>\n");
    }
}

static void write_nodes(writing *w) {
    size_t count;
    const gf_column *columns = gf_node_columns(&count);
    for (size_t i = 0; i < w->table->graph.nodes.count; i++) {
        attribute(w, "    <node id", w->table->graph.nodes.at[i].id);
        text(w, ">\n");
        write_cells(w, columns, count, i);
        text(w, "    </node>\n");
    }
}

static void write_edges(writing *w) {
    size_t count;
    const gf_column *columns = gf_edge_columns(&count);
    const gf_view_graph *graph = &w->table->graph;
    for (size_t i = 0; i < graph->edges.count; i++) {
        const gf_view_edge *edge = &graph->edges.at[i];
        attribute(w, "    <edge id", edge->id);
        attribute(w, " source", graph->nodes.at[edge->source].id);
        attribute(w, " target", graph->nodes.at[edge->target].id);
        if (!w->table->style->is_strict_graphml)
            attribute(w, " label", gf_table_relation(w->table, i));
        text(w, ">\n");
        write_cells(w, columns, count, i);
        text(w, "    </edge>\n");
    }
}

static bool write_graph(gf_outbuf *out, gf_table *table) {
    writing writer = {out, table}, *w = &writer;
    size_t nodes, edges;
    const gf_column *node_columns = gf_node_columns(&nodes),
                    *edge_columns = gf_edge_columns(&edges);
    text(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write_provenance(w);
    text(w, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
            "         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
            "         xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns ");
    text(w, w->table->style->is_strict_graphml
                ? "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n"
                : "geflecht-graphml.xsd\">\n");
    declare(w, node_columns, nodes, "node");
    declare(w, edge_columns, edges, "edge");
    text(w, w->table->graph.directed
                ? "  <graph id=\"geflecht\" edgedefault=\"directed\">\n"
                : "  <graph id=\"geflecht\" edgedefault=\"undirected\">\n");
    write_nodes(w);
    write_edges(w);
    text(w, "  </graph>\n</graphml>\n");
    return true;
}

gf_status gf_graphml_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style) {
    return gf_table_write(context, sink, network, style, "GraphML", write_graph);
}
