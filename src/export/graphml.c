#include "export/graphml.h"

#include "base/outbuf.h"
#include "export/theme.h"
#include "export/view_graph.h"
#include "export/xml_escape.h"

#include <math.h>
#include <string.h>

typedef struct writing {
    gf_outbuf out;
    const gf_network *network;
    const gf_theme *theme;
    double smallest, largest; /* node sizes, for 4..100 */
} writing;

typedef struct key {
    const char *id, *owner, *type;
} key;

static const key keys[] = {
    {"label", "node", "string"},       {"type", "node", "string"},
    {"size", "node", "double"},        {"x", "node", "double"},
    {"y", "node", "double"},           {"color", "node", "string"},
    {"status", "node", "string"},      {"mode", "node", "string"},
    {"place", "node", "string"},       {"start", "node", "string"},
    {"end", "node", "string"},         {"precision", "node", "string"},
    {"edtf", "node", "string"},        {"aliases", "node", "string"},
    {"documents", "node", "int"},      {"mentions", "node", "int"},
    {"external", "node", "string"},    {"degree", "node", "double"},
    {"strength", "node", "double"},    {"betweenness", "node", "double"},
    {"harmonic", "node", "double"},    {"eigenvector", "node", "double"},
    {"pagerank", "node", "double"},    {"core", "node", "int"},
    {"community", "node", "int"},      {"weight", "edge", "double"},
    {"edge_label", "edge", "string"},  {"edge_type", "edge", "string"},
    {"role", "edge", "string"},        {"edge_start", "edge", "string"},
    {"edge_end", "edge", "string"},    {"edge_precision", "edge", "string"},
    {"edge_edtf", "edge", "string"},   {"confidence", "edge", "double"},
    {"edge_documents", "edge", "int"}, {"evidence", "edge", "string"},
};

/* "edge_type" is the id (ids are unique), "type" the name that programs show. */
static const char *key_name(const key *k) {
    return strncmp(k->id, "edge_", 5) == 0 ? k->id + 5 : k->id;
}

static void text(writing *w, const char *literal) { gf_outbuf_literal(&w->out, literal); }

static void declare_keys(writing *w) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        text(w, "  <key id=\"");
        text(w, keys[i].id);
        text(w, "\" for=\"");
        text(w, keys[i].owner);
        text(w, "\" attr.name=\"");
        text(w, key_name(&keys[i]));
        text(w, "\" attr.type=\"");
        text(w, keys[i].type);
        text(w, "\"/>\n");
    }
}

static void open_data(writing *w, const char *id) {
    text(w, "      <data key=\"");
    text(w, id);
    text(w, "\">");
}

static void data_text(writing *w, const char *id, gf_view value) {
    if (!value.len) return;
    open_data(w, id);
    gf_xml_content(&w->out, value);
    text(w, "</data>\n");
}

static void data_name(writing *w, const char *id, const char *value) {
    data_text(w, id, (gf_view){value, strlen(value)});
}

static void data_number(writing *w, const char *id, double value) {
    if (!isfinite(value)) return;
    open_data(w, id);
    gf_outbuf_number(&w->out, value);
    text(w, "</data>\n");
}

static void data_day(writing *w, const char *id, gf_day day) {
    char date[16];
    if (day == GF_DAY_NONE) return;
    gf_day_format(day, date);
    data_name(w, id, date);
}

static void data_time(writing *w, gf_when when, bool edge) {
    char edtf[48];
    gf_when_edtf(when, edtf);
    data_day(w, edge ? "edge_start" : "start", when.start);
    data_day(w, edge ? "edge_end" : "end", when.end);
    if (gf_when_known(when))
        data_name(w, edge ? "edge_precision" : "precision", gf_precision_name(when.precision));
    data_name(w, edge ? "edge_edtf" : "edtf", edtf);
}

static void write_measures(writing *w, const gf_measures *m) {
    data_number(w, "degree", m->degree);
    data_number(w, "strength", m->strength);
    data_number(w, "betweenness", m->betweenness);
    data_number(w, "harmonic", m->harmonic);
    data_number(w, "eigenvector", m->eigenvector);
    data_number(w, "pagerank", m->pagerank);
    data_number(w, "core", m->core);
    data_number(w, "community", m->community);
}

static void write_aliases(writing *w, const gf_views *aliases) {
    if (!aliases->count) return;
    open_data(w, "aliases");
    for (size_t i = 0; i < aliases->count; i++) {
        if (i) text(w, "; ");
        gf_xml_content(&w->out, aliases->at[i]);
    }
    text(w, "</data>\n");
}

static void write_entity(writing *w, const gf_net_entity *e) {
    write_aliases(w, &e->aliases);
    data_number(w, "documents", (double)e->documents.count);
    data_number(w, "mentions", e->mentions);
    data_text(w, "external", e->external);
}

static void write_meeting(writing *w, const gf_net_meeting *m) {
    data_name(w, "status", gf_meeting_status_name(m->status));
    data_name(w, "mode", gf_mode_name(m->mode));
    if (m->place != GF_NONE) data_text(w, "place", w->network->entities.at[m->place].name);
    data_time(w, m->when, false);
    data_number(w, "documents", (double)m->documents.count);
}

/* Gephi leaves sizes and positions as they are only if the sizes run from exactly 4 to exactly
 * 100. */
static double scaled(const writing *w, double size) {
    if (w->largest <= w->smallest) return 4;
    return 4 + 96 * (size - w->smallest) / (w->largest - w->smallest);
}

/* A sunflower: even, reproducible places for programs that would draw at random otherwise. */
static void write_place(writing *w, size_t index) {
    const double angle = 2.399963229728653 * (double)index,
                 radius = 60 * sqrt((double)index + 0.5);
    data_number(w, "x", round(100 * radius * cos(angle)) / 100);
    data_number(w, "y", round(100 * radius * sin(angle)) / 100);
}

static void write_node(writing *w, const gf_view_node *node, size_t index) {
    text(w, "    <node id=\"");
    gf_xml_attribute(&w->out, node->id);
    text(w, "\">\n");
    data_text(w, "label", gf_node_label(w->network, node->source));
    data_name(w, "type", gf_node_kind_name(node->kind));
    data_number(w, "size", scaled(w, node->size));
    write_place(w, index);
    data_name(w, "color", w->theme->line[node->kind]);
    if (node->source.is_meeting)
        write_meeting(w, &w->network->meetings.at[node->source.index]);
    else
        write_entity(w, &w->network->entities.at[node->source.index]);
    write_measures(w, node->measures);
    text(w, "    </node>\n");
}

static size_t document_count(const gf_evidences *all) {
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++)
        count += i == 0 || all->at[i].document != all->at[i - 1].document;
    return count;
}

static void write_evidence(writing *w, const gf_evidences *all) {
    if (!all->count) return;
    open_data(w, "evidence");
    for (size_t i = 0; i < all->count && i < 3; i++) {
        if (i) text(w, " | ");
        gf_xml_content(&w->out, w->network->documents.at[all->at[i].document].key);
        text(w, ": ");
        gf_xml_content(&w->out, all->at[i].text);
    }
    text(w, "</data>\n");
}

static void write_edge(writing *w, const gf_view_graph *view, const gf_view_edge *edge) {
    text(w, "    <edge id=\"");
    gf_xml_attribute(&w->out, edge->id);
    text(w, "\" source=\"");
    gf_xml_attribute(&w->out, view->nodes.at[edge->source].id);
    text(w, "\" target=\"");
    gf_xml_attribute(&w->out, view->nodes.at[edge->target].id);
    text(w, "\" label=\"");
    gf_xml_attribute(&w->out, edge->type);
    if (edge->edge && edge->edge->role.len) { /* several roles of one person at one place */
        text(w, ": ");
        gf_xml_attribute(&w->out, edge->edge->role);
    }
    text(w, "\">\n");
    data_number(w, "weight", edge->weight);
    data_text(w, "edge_label", edge->label.len ? edge->label : edge->type);
    data_text(w, "edge_type", edge->type);
    data_time(w, edge->when, true);
    if (edge->edge) {
        data_text(w, "role", edge->edge->role);
        data_number(w, "confidence", (double)edge->edge->confidence);
        data_number(w, "edge_documents", (double)document_count(&edge->edge->evidence));
        write_evidence(w, &edge->edge->evidence);
    }
    text(w, "    </edge>\n");
}

static void write_view(writing *w, const gf_view_graph *view) {
    w->smallest = w->largest = view->nodes.count ? view->nodes.at[0].size : 0;
    for (size_t i = 0; i < view->nodes.count; i++) {
        if (view->nodes.at[i].size < w->smallest) w->smallest = view->nodes.at[i].size;
        if (view->nodes.at[i].size > w->largest) w->largest = view->nodes.at[i].size;
    }
    text(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
            "         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
            "         xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
            "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    declare_keys(w);
    text(w, view->directed ? "  <graph id=\"geflecht\" edgedefault=\"directed\">\n"
                           : "  <graph id=\"geflecht\" edgedefault=\"undirected\">\n");
    for (size_t i = 0; i < view->nodes.count; i++)
        write_node(w, &view->nodes.at[i], i);
    for (size_t i = 0; i < view->edges.count; i++)
        write_edge(w, view, &view->edges.at[i]);
    text(w, "  </graph>\n</graphml>\n");
}

gf_status gf_graphml_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style) {
    gf_arena *arena = gf_arena_new();
    gf_view_graph view;
    if (!arena || gf_view_graph_build(arena, network, style, &view) != GF_OK) {
        gf_arena_free(arena);
        return gf_fail(context, GF_ERR_NOMEM, "graphml: out of memory");
    }
    writing w = {.out = {.sink = sink}, .network = network, .theme = gf_theme_of(style)};
    write_view(&w, &view);
    gf_arena_free(arena);
    return gf_outbuf_finish(&w.out) == GF_OK
               ? GF_OK
               : gf_fail(context, GF_ERR_IO, "cannot write GraphML");
}
