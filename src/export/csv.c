#include "export/csv.h"

#include "export/spells.h"
#include "export/table.h"

#include <string.h>

typedef struct writing {
    gf_outbuf *out;
    gf_table *table;
} writing;

static void text(writing *w, const char *literal) { gf_outbuf_literal(w->out, literal); }

/* What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
static bool begins_formula(gf_view value) {
    return value.len && strchr("=+-@\t\r", value.ptr[0]) != NULL;
}

static bool is_control(char c) { return (unsigned char)c < 0x20 && c != '\n' && c != '\t'; }

static void put_text(writing *w, gf_view value) {
    text(w, "\"");
    if (begins_formula(value)) text(w, "'");
    size_t plain = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] != '"' && !is_control(value.ptr[i]) && value.ptr[i]) continue;
        gf_outbuf_text(w->out, gf_view_slice(value, plain, i));
        if (value.ptr[i] == '"') text(w, "\"\"");
        plain = i + 1;
    }
    gf_outbuf_text(w->out, gf_view_slice(value, plain, value.len));
    text(w, "\"");
}

static void put_cell(writing *w, gf_cell cell) {
    text(w, ",");
    if (cell.kind == GF_CELL_TEXT)
        put_text(w, cell.text);
    else if (cell.kind != GF_CELL_NONE)
        gf_outbuf_number(w->out, cell.number);
}

/* "<[2026-01-22, 2026-01-22]; [...]>"; open ends are written as far away as Gephi reads. */
static void put_spells(writing *w, const gf_spells *spells) {
    char start[16], end[16];
    text(w, ",");
    for (size_t i = 0; i < spells->count; i++) {
        strcpy(start, "0001-01-01");
        strcpy(end, "9999-12-31");
        if (spells->at[i].start != GF_DAY_NONE) gf_day_format(spells->at[i].start, start);
        if (spells->at[i].end != GF_DAY_NONE) gf_day_format(spells->at[i].end, end);
        text(w, i ? "; [" : "\"<[");
        text(w, start);
        text(w, ", ");
        text(w, end);
        text(w, "]");
    }
    if (spells->count) text(w, ">\"");
}

/* Columns that have a name of Gephi's own are written first, and not again. */
static bool is_own(const char *id) {
    static const char *const own[] = {"label", "weight", "edge_label", "interaction"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (strcmp(id, own[i]) == 0) return true;
    }
    return false;
}

static void put_header(writing *w, const char *own, const gf_column *columns, size_t count) {
    text(w, own);
    for (size_t i = 0; i < count; i++) {
        if (is_own(columns[i].id)) continue;
        text(w, ",");
        /* Type is Gephi's word for directed and undirected. */
        text(w, strcmp(columns[i].id, "edge_type") == 0 ? "relation" : columns[i].name);
    }
    text(w, "\r\n");
}

static void put_cells(writing *w, const gf_column *columns, size_t count, size_t row) {
    for (size_t i = 0; i < count; i++) {
        if (!is_own(columns[i].id)) put_cell(w, columns[i].cell(w->table, row));
    }
    text(w, "\r\n");
}

static bool write_nodes(gf_outbuf *out, gf_table *table) {
    writing writer = {out, table}, *w = &writer;
    size_t count;
    const gf_column *columns = gf_node_columns(&count);
    const gf_view_graph *graph = &w->table->graph;
    gf_spells *spells = gf_node_spells(w->table->arena, w->table);
    if (!spells) return false;
    put_header(w, "Id,Label,Timeset", columns, count);
    for (size_t i = 0; i < graph->nodes.count; i++) {
        put_text(w, graph->nodes.at[i].id);
        put_cell(w, columns[0].cell(w->table, i));
        put_spells(w, &spells[i]);
        put_cells(w, columns, count, i);
    }
    return true;
}

static bool write_edges(gf_outbuf *out, gf_table *table) {
    writing writer = {out, table}, *w = &writer;
    size_t count;
    const gf_column *columns = gf_edge_columns(&count);
    const gf_view_graph *graph = &w->table->graph;
    put_header(w, "Source,Target,Type,Id,Label,Weight,Kind,Timeset", columns, count);
    for (size_t i = 0; i < graph->edges.count; i++) {
        const gf_view_edge *edge = &graph->edges.at[i];
        gf_spells spells;
        if (!gf_edge_spells(w->table->arena, w->table, i, &spells)) return false;
        gf_spells_merge(&spells);
        put_text(w, graph->nodes.at[edge->source].id);
        text(w, ",");
        put_text(w, graph->nodes.at[edge->target].id);
        text(w, graph->directed ? ",Directed," : ",Undirected,");
        put_text(w, edge->id);
        text(w, ",");
        put_text(w, edge->label.len ? edge->label : edge->type);
        text(w, ",");
        gf_outbuf_number(w->out, edge->weight);
        text(w, ",");
        put_text(w, gf_table_relation(w->table, i));
        put_spells(w, &spells);
        put_cells(w, columns, count, i);
    }
    return true;
}

gf_status gf_csv_nodes_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style) {
    return gf_table_write(context, sink, network, style, "CSV", write_nodes);
}

gf_status gf_csv_edges_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style) {
    return gf_table_write(context, sink, network, style, "CSV", write_edges);
}
