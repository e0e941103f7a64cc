#include "export/table.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* The cells of the columns, one function per column or family of columns. */

static gf_cell text_cell(gf_view text) {
    return (gf_cell){.kind = text.len ? GF_CELL_TEXT : GF_CELL_NONE, .text = text};
}

static gf_cell name_cell(const char *text) { return text_cell((gf_view){text, strlen(text)}); }

static gf_cell int_cell(double number) {
    return (gf_cell){.kind = GF_CELL_INT, .number = number};
}

/* A measure that was not computed is missing, not zero. */
static gf_cell real_cell(double number) {
    return (gf_cell){.kind = isfinite(number) ? GF_CELL_REAL : GF_CELL_NONE, .number = number};
}

static const gf_net_entity *entity_at(const gf_table *t, const gf_row *row) {
    const gf_node source = row->node.source;
    return source.is_meeting ? NULL : &t->network->entities.at[source.index];
}

static const gf_net_meeting *meeting_at(const gf_table *t, const gf_row *row) {
    const gf_node source = row->node.source;
    return source.is_meeting ? &t->network->meetings.at[source.index] : NULL;
}

static gf_cell day_cell(gf_table *t, gf_day day) {
    char date[16];
    if (day == GF_DAY_NONE) return (gf_cell){0};
    gf_day_format(day, date);
    gf_table_text_begin(t);
    gf_table_text_add(t, (gf_view){date, strlen(date)});
    return gf_table_text_end(t);
}

static gf_cell edtf_cell(gf_table *t, gf_when when) {
    char edtf[48];
    gf_when_edtf(when, edtf);
    gf_table_text_begin(t);
    gf_table_text_add(t, (gf_view){edtf, strlen(edtf)});
    return gf_table_text_end(t);
}

static gf_cell precision_cell(gf_when when) {
    return gf_when_known(when) ? name_cell(gf_precision_name(when.precision)) : (gf_cell){0};
}

/* "key [112-245]: the sentence | key [0-80]: ..." */
static gf_cell evidence_cell(gf_table *t, const gf_evidences *all) {
    gf_table_text_begin(t);
    for (size_t i = 0; i < all->count; i++) {
        const gf_net_evidence *e = &all->at[i];
        char span[48];
        const int len = snprintf(span, sizeof span, " [%u-%u]", e->span.begin, e->span.end);
        if (i) gf_table_text_add(t, GF_VIEW(" | "));
        gf_table_text_add(t, t->network->documents.at[e->document].key);
        gf_table_text_add(t, (gf_view){span, (size_t)len});
        if (!e->text.len) continue;
        gf_table_text_add(t, GF_VIEW(": "));
        gf_table_text_add(t, e->text);
    }
    return gf_table_text_end(t);
}

static size_t document_count(const gf_evidences *all) {
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++)
        count += i == 0 || all->at[i].document != all->at[i - 1].document;
    return count;
}

/* Items are joined by "; "; a semicolon or backslash of their own gets a backslash before it.
 */
static void add_item(gf_table *t, bool is_first, gf_view item) {
    if (!is_first) gf_table_text_add(t, GF_VIEW("; "));
    size_t plain = 0;
    for (size_t i = 0; i < item.len; i++) {
        if (item.ptr[i] != ';' && item.ptr[i] != '\\') continue;
        gf_table_text_add(t, gf_view_slice(item, plain, i));
        gf_table_text_add(t, GF_VIEW("\\"));
        plain = i;
    }
    gf_table_text_add(t, gf_view_slice(item, plain, item.len));
}

static gf_cell node_label(gf_table *t, const gf_row *row) {
    return text_cell(gf_node_label(t->network, row->node.source));
}
static gf_cell node_type(gf_table *t, const gf_row *row) {
    (void)t;
    return name_cell(gf_node_kind_name(row->node.kind));
}
static gf_cell node_size(gf_table *t, const gf_row *row) {
    return real_cell(gf_table_size(t, &row->node));
}
/* Whole units; + 0.0 turns -0 into 0. */
static gf_cell node_x(gf_table *t, const gf_row *row) {
    return real_cell(round(t->places[row->number].x) + 0.0);
}
static gf_cell node_y(gf_table *t, const gf_row *row) {
    return real_cell(round(t->places[row->number].y) + 0.0);
}
static gf_cell node_color(gf_table *t, const gf_row *row) {
    return name_cell(gf_table_colour(t, &row->node));
}

static gf_cell node_status(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? name_cell(gf_meeting_status_name(m->status)) : (gf_cell){0};
}
static gf_cell node_mode(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? name_cell(gf_mode_name(m->mode)) : (gf_cell){0};
}
static gf_cell node_place(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m && m->place != GF_NONE ? text_cell(t->network->entities.at[m->place].name)
                                    : (gf_cell){0};
}
static gf_cell node_start(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? day_cell(t, m->when.start) : (gf_cell){0};
}
static gf_cell node_end(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? day_cell(t, m->when.end) : (gf_cell){0};
}
static gf_cell node_precision(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? precision_cell(m->when) : (gf_cell){0};
}
static gf_cell node_edtf(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? edtf_cell(t, m->when) : (gf_cell){0};
}
static gf_cell node_minutes(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m && m->durations.count ? int_cell(m->durations.at[0].minutes) : (gf_cell){0};
}
static gf_cell node_topics(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    gf_table_text_begin(t);
    for (size_t i = 0; m && i < m->topics.count; i++)
        add_item(t, i == 0, m->topics.at[i].text);
    return gf_table_text_end(t);
}
static gf_cell node_aliases(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    gf_table_text_begin(t);
    for (size_t i = 0; e && i < e->aliases.count; i++)
        add_item(t, i == 0, e->aliases.at[i]);
    return gf_table_text_end(t);
}
static const gf_indices *documents_of(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e ? &e->documents : &meeting_at(t, row)->documents;
}
static gf_cell node_documents(gf_table *t, const gf_row *row) {
    return int_cell((double)documents_of(t, row)->count);
}
static gf_cell node_document_ids(gf_table *t, const gf_row *row) {
    const gf_indices *all = documents_of(t, row);
    gf_table_text_begin(t);
    for (size_t i = 0; i < all->count; i++)
        add_item(t, i == 0, t->network->documents.at[all->at[i]].key);
    return gf_table_text_end(t);
}
static gf_cell node_mentions(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e ? int_cell(e->mentions) : (gf_cell){0};
}
static gf_cell node_external(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e ? text_cell(e->external) : (gf_cell){0};
}
static gf_cell node_confidence(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e ? real_cell((double)e->confidence) : (gf_cell){0};
}
static gf_cell node_evidence(gf_table *t, const gf_row *row) {
    const gf_net_meeting *m = meeting_at(t, row);
    return m ? evidence_cell(t, &m->evidence) : (gf_cell){0};
}

/* Centralities on the people graph (persons), and on the whole network (all). */
static const gf_measures *people_of(const gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e && e->type == GF_PERSON ? &e->people : NULL;
}
static const gf_measures *whole_of(const gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e ? &e->whole : &meeting_at(t, row)->whole;
}

#define MEASURE(graph, field, make)                                  \
    static gf_cell graph##_##field(gf_table *t, const gf_row *row) { \
        const gf_measures *m = graph##_of(t, row);                   \
        return m ? make((double)m->field) : (gf_cell){0};            \
    }
#define MEASURES(graph)                    \
    MEASURE(graph, degree, real_cell)      \
    MEASURE(graph, strength, real_cell)    \
    MEASURE(graph, betweenness, real_cell) \
    MEASURE(graph, harmonic, real_cell)    \
    MEASURE(graph, eigenvector, real_cell) \
    MEASURE(graph, pagerank, real_cell)    \
    MEASURE(graph, core, int_cell)         \
    MEASURE(graph, community, int_cell)
MEASURES(people)
MEASURES(whole)

static gf_cell node_occupations(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    bool first = true;
    gf_table_text_begin(t);
    for (size_t i = 0; e && i < e->traits.count; i++) {
        if (!e->traits.at[i].role.len) continue;
        add_item(t, first, e->traits.at[i].role);
        first = false;
    }
    return gf_table_text_end(t);
}

static gf_cell node_within(gf_table *t, const gf_row *row) {
    const gf_net_entity *e = entity_at(t, row);
    return e && e->within ? text_cell(t->network->entities.at[e->within - 1].id) : (gf_cell){0};
}

static const gf_column node_columns[] = {
    {"label", "label", GF_CELL_TEXT, node_label},
    {"type", "type", GF_CELL_TEXT, node_type},
    {"size", "size", GF_CELL_REAL, node_size},
    {"x", "x", GF_CELL_REAL, node_x},
    {"y", "y", GF_CELL_REAL, node_y},
    {"color", "color", GF_CELL_TEXT, node_color},
    {"status", "status", GF_CELL_TEXT, node_status},
    {"mode", "mode", GF_CELL_TEXT, node_mode},
    {"place", "place", GF_CELL_TEXT, node_place},
    {"start", "start", GF_CELL_TEXT, node_start},
    {"end", "end", GF_CELL_TEXT, node_end},
    {"precision", "precision", GF_CELL_TEXT, node_precision},
    {"edtf", "edtf", GF_CELL_TEXT, node_edtf},
    {"minutes", "minutes", GF_CELL_INT, node_minutes},
    {"aliases", "aliases", GF_CELL_TEXT, node_aliases},
    {"documents", "documents", GF_CELL_INT, node_documents},
    {"document_ids", "document_ids", GF_CELL_TEXT, node_document_ids},
    {"mentions", "mentions", GF_CELL_INT, node_mentions},
    {"confidence", "confidence", GF_CELL_REAL, node_confidence},
    {"external", "external", GF_CELL_TEXT, node_external},
    {"topics", "topics", GF_CELL_TEXT, node_topics},
    {"occupations", "occupations", GF_CELL_TEXT, node_occupations},
    {"within", "within", GF_CELL_TEXT, node_within},
    {"evidence", "evidence", GF_CELL_TEXT, node_evidence},
    {"degree", "degree", GF_CELL_REAL, whole_degree},
    {"strength", "strength", GF_CELL_REAL, whole_strength},
    {"betweenness", "betweenness", GF_CELL_REAL, whole_betweenness},
    {"harmonic", "harmonic", GF_CELL_REAL, whole_harmonic},
    {"eigenvector", "eigenvector", GF_CELL_REAL, whole_eigenvector},
    {"pagerank", "pagerank", GF_CELL_REAL, whole_pagerank},
    {"core", "core", GF_CELL_INT, whole_core},
    {"community", "community", GF_CELL_INT, whole_community},
    {"people_degree", "people_degree", GF_CELL_REAL, people_degree},
    {"people_strength", "people_strength", GF_CELL_REAL, people_strength},
    {"people_betweenness", "people_betweenness", GF_CELL_REAL, people_betweenness},
    {"people_harmonic", "people_harmonic", GF_CELL_REAL, people_harmonic},
    {"people_eigenvector", "people_eigenvector", GF_CELL_REAL, people_eigenvector},
    {"people_pagerank", "people_pagerank", GF_CELL_REAL, people_pagerank},
    {"people_core", "people_core", GF_CELL_INT, people_core},
    {"people_community", "people_community", GF_CELL_INT, people_community},
};

static gf_cell edge_label(gf_table *t, const gf_row *row) {
    (void)t;
    const gf_view_edge *e = &row->edge;
    return text_cell(e->label.len ? e->label : e->type);
}
static gf_cell edge_type(gf_table *t, const gf_row *row) {
    (void)t;
    return text_cell(row->edge.type);
}
static gf_cell edge_weight(gf_table *t, const gf_row *row) {
    (void)t;
    return real_cell(row->edge.weight);
}
static gf_cell edge_role(gf_table *t, const gf_row *row) {
    (void)t;
    const gf_net_edge *e = row->edge.edge;
    return e ? text_cell(e->role) : (gf_cell){0};
}
static gf_cell edge_start(gf_table *t, const gf_row *row) {
    return day_cell(t, row->edge.when.start);
}
static gf_cell edge_end(gf_table *t, const gf_row *row) {
    return day_cell(t, row->edge.when.end);
}
static gf_cell edge_precision(gf_table *t, const gf_row *row) {
    (void)t;
    return precision_cell(row->edge.when);
}
static gf_cell edge_edtf(gf_table *t, const gf_row *row) {
    return edtf_cell(t, row->edge.when);
}
static gf_cell edge_status(gf_table *t, const gf_row *row) {
    const gf_net_edge *e = row->edge.edge;
    if (!e || !e->target.is_meeting) return (gf_cell){0};
    return name_cell(gf_meeting_status_name(t->network->meetings.at[e->target.index].status));
}
static gf_cell edge_confidence(gf_table *t, const gf_row *row) {
    (void)t;
    const gf_net_edge *e = row->edge.edge;
    return e ? real_cell((double)e->confidence) : (gf_cell){0};
}
static gf_cell edge_documents(gf_table *t, const gf_row *row) {
    (void)t;
    const gf_net_edge *e = row->edge.edge;
    return e ? int_cell((double)document_count(&e->evidence)) : (gf_cell){0};
}
/* People: the meetings of the pair, "meeting:…; meeting:…". */
static gf_cell edge_meetings(gf_table *t, const gf_row *row) {
    const gf_view_edge *e = &row->edge;
    gf_table_text_begin(t);
    for (size_t i = 0; i < e->meeting_count; i++)
        add_item(t, i == 0, t->network->meetings.at[e->meetings[i]].id);
    return gf_table_text_end(t);
}
static gf_cell edge_evidence(gf_table *t, const gf_row *row) {
    const gf_view_edge *e = &row->edge;
    if (e->edge) return evidence_cell(t, &e->edge->evidence);
    return evidence_cell(t, &t->network->meetings.at[e->meetings[0]].evidence);
}

static gf_cell edge_portfolio(gf_table *t, const gf_row *row) {
    (void)t;
    const gf_net_edge *e = row->edge.edge;
    return e ? text_cell(e->portfolio) : (gf_cell){0};
}

static const gf_column edge_columns[] = {
    {"weight", "weight", GF_CELL_REAL, edge_weight},
    {"edge_label", "label", GF_CELL_TEXT, edge_label},
    {"edge_type", "type", GF_CELL_TEXT, edge_type},
    {"interaction", "interaction", GF_CELL_TEXT, edge_type},
    {"role", "role", GF_CELL_TEXT, edge_role},
    {"portfolio", "portfolio", GF_CELL_TEXT, edge_portfolio},
    {"edge_status", "status", GF_CELL_TEXT, edge_status},
    {"edge_start", "start", GF_CELL_TEXT, edge_start},
    {"edge_end", "end", GF_CELL_TEXT, edge_end},
    {"edge_precision", "precision", GF_CELL_TEXT, edge_precision},
    {"edge_edtf", "edtf", GF_CELL_TEXT, edge_edtf},
    {"edge_confidence", "confidence", GF_CELL_REAL, edge_confidence},
    {"edge_documents", "documents", GF_CELL_INT, edge_documents},
    {"meetings", "meetings", GF_CELL_TEXT, edge_meetings},
    {"edge_evidence", "evidence", GF_CELL_TEXT, edge_evidence},
};

gf_columns gf_node_columns(void) {
    return (gf_columns){node_columns, sizeof node_columns / sizeof *node_columns};
}

gf_columns gf_edge_columns(void) {
    return (gf_columns){edge_columns, sizeof edge_columns / sizeof *edge_columns};
}
