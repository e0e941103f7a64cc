#include "export/gexf.h"

#include "export/provenance.h"
#include "export/spells.h"
#include "export/table.h"
#include "export/xml_escape.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct writing {
    gf_outbuf *out;
    gf_table *table;
    gf_spells *spells; /* of nodes */
} writing;

static void text(writing *w, const char *literal) { gf_outbuf_literal(w->out, literal); }

static gf_view view(const char *s) { return (gf_view){s, strlen(s)}; }

static void attribute(writing *w, const char *name, gf_view value) {
    text(w, name);
    text(w, "=\"");
    gf_xml_attribute(w->out, value);
    text(w, "\"");
}

static void number(writing *w, const char *name, double value) {
    text(w, name);
    text(w, "=\"");
    gf_outbuf_number(w->out, value);
    text(w, "\"");
}

static void day(writing *w, const char *name, gf_day value) {
    char date[16];
    if (value == GF_DAY_NONE) return;
    gf_day_format(value, date);
    attribute(w, name, view(date));
}

static void write_meta(writing *w) {
    const gf_provenance from = gf_provenance_of(w->table->network, w->table->style);
    char line[300];
    const size_t len = gf_provenance_line(&from, line, sizeof line);
    text(w, "  <meta");
    if (from.created[0]) attribute(w, " lastmodifieddate", view(from.created));
    text(w, ">\n    <creator>");
    gf_xml_content(w->out, view(from.program));
    text(w, "</creator>\n    <title>");
    gf_xml_content(w->out, view(from.title));
    text(w, "</title>\n    <description>");
    gf_xml_content(w->out, (gf_view){line, len});
    text(w, "</description>\n  </meta>\n");
}

/* What GEXF says in its own way is no column. */
static bool is_own(const char *id) {
    static const char *const own[] = {"label", "size",   "x",         "y",
                                      "color", "weight", "edge_label"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (strcmp(id, own[i]) == 0) return true;
    }
    return false;
}

static void declare(writing *w, const gf_column *columns, size_t count, const char *class) {
    static const char *const types[] = {"string", "string", "integer", "double"};
    text(w, "    <attributes class=\"");
    text(w, class);
    text(w, "\" mode=\"static\">\n");
    for (size_t i = 0; i < count; i++) {
        if (is_own(columns[i].id)) continue;
        text(w, "      <attribute");
        attribute(w, " id", view(columns[i].id));
        attribute(w, " title", view(columns[i].name));
        attribute(w, " type", view(types[columns[i].kind]));
        text(w, "/>\n");
    }
    text(w, "    </attributes>\n");
}

static void write_cells(writing *w, const gf_column *columns, size_t count, size_t row) {
    for (size_t i = 0; i < count; i++) {
        if (is_own(columns[i].id)) continue;
        const gf_cell cell = columns[i].cell(w->table, row);
        if (cell.kind == GF_CELL_NONE) continue;
        text(w, "          <attvalue");
        attribute(w, " for", view(columns[i].id));
        if (cell.kind == GF_CELL_TEXT)
            attribute(w, " value", cell.text);
        else
            number(w, " value", cell.number);
        text(w, "/>\n");
    }
}

static void write_spells(writing *w, const gf_spells *spells) {
    if (!spells->count) return;
    text(w, "        <spells>\n");
    for (size_t i = 0; i < spells->count; i++) {
        text(w, "          <spell");
        day(w, " start", spells->at[i].start);
        day(w, " end", spells->at[i].end);
        text(w, "/>\n");
    }
    text(w, "        </spells>\n");
}

static void write_looks(writing *w, size_t node) {
    unsigned r = 0, g = 0, b = 0;
    sscanf(gf_table_colour(w->table, node), "#%2x%2x%2x", &r, &g, &b);
    number(w, "        <viz:color r", r);
    number(w, " g", g);
    number(w, " b", b);
    number(w, "/>\n        <viz:size value", gf_table_size(w->table, node));
    number(w, "/>\n        <viz:position x", round(w->table->places[node].x) + 0.0);
    number(w, " y", round(w->table->places[node].y) + 0.0);
    text(w, " z=\"0\"/>\n");
}

static void write_nodes(writing *w) {
    size_t count;
    const gf_column *columns = gf_node_columns(&count);
    text(w, "    <nodes>\n");
    for (size_t i = 0; i < w->table->graph.nodes.count; i++) {
        const gf_view_node *node = &w->table->graph.nodes.at[i];
        attribute(w, "      <node id", node->id);
        attribute(w, " label", gf_node_label(w->table->network, node->source));
        text(w, ">\n        <attvalues>\n");
        write_cells(w, columns, count, i);
        text(w, "        </attvalues>\n");
        write_spells(w, &w->spells[i]);
        write_looks(w, i);
        text(w, "      </node>\n");
    }
    text(w, "    </nodes>\n");
}

/* The weight at each time; that of an undated edge always. */
static void write_weights(writing *w, const gf_view_edge *edge, const gf_spells *layers) {
    for (size_t i = 0; i < layers->count; i++) {
        number(w, "          <attvalue for=\"weight\" value", layers->at[i].weight);
        day(w, " start", layers->at[i].start);
        day(w, " end", layers->at[i].end);
        text(w, "/>\n");
    }
    if (layers->count) return;
    number(w, "          <attvalue for=\"weight\" value", edge->weight);
    text(w, "/>\n");
}

static void write_edge(writing *w, size_t index, const gf_column *columns, size_t count) {
    const gf_view_graph *graph = &w->table->graph;
    const gf_view_edge *edge = &graph->edges.at[index];
    gf_spells spells, layers;
    if (!gf_edge_spells(w->table->arena, w->table, index, &spells) ||
        !gf_spells_layer(w->table->arena, &spells, &layers)) {
        w->table->has_failed = true;
        return;
    }
    gf_spells_merge(&spells);
    attribute(w, "      <edge id", edge->id);
    attribute(w, " source", graph->nodes.at[edge->source].id);
    attribute(w, " target", graph->nodes.at[edge->target].id);
    attribute(w, " kind", gf_table_relation(w->table, index));
    attribute(w, " label", edge->label.len ? edge->label : edge->type);
    number(w, " weight", edge->weight);
    text(w, ">\n        <attvalues>\n");
    write_weights(w, edge, &layers);
    write_cells(w, columns, count, index);
    text(w, "        </attvalues>\n");
    write_spells(w, &spells);
    text(w, "      </edge>\n");
}

static bool write_graph(gf_outbuf *out, gf_table *table) {
    writing writer = {out, table, gf_node_spells(table->arena, table)}, *w = &writer;
    if (!w->spells) return false;
    size_t nodes, edges;
    const gf_column *node_columns = gf_node_columns(&nodes),
                    *edge_columns = gf_edge_columns(&edges);
    text(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
            "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n");
    write_meta(w);
    text(w,
         "  <graph mode=\"dynamic\" timeformat=\"date\" timezone=\"UTC\" defaultedgetype=\"");
    text(w, w->table->graph.directed ? "directed\">\n" : "undirected\">\n");
    declare(w, node_columns, nodes, "node");
    declare(w, edge_columns, edges, "edge");
    text(w, "    <attributes class=\"edge\" mode=\"dynamic\">\n"
            "      <attribute id=\"weight\" title=\"Weight\" type=\"double\"/>\n"
            "    </attributes>\n");
    write_nodes(w);
    text(w, "    <edges>\n");
    for (size_t i = 0; i < w->table->graph.edges.count; i++)
        write_edge(w, i, edge_columns, edges);
    text(w, "    </edges>\n  </graph>\n</gexf>\n");
    return true;
}

gf_status gf_gexf_write(gf_context *context, FILE *sink, const gf_network *network,
                        const gf_style *style) {
    return gf_table_write(context, sink, network, style, "GEXF", write_graph);
}
