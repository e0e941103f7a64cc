#include "export/csv.h"

#include "export/spells.h"
#include "export/table.h"

#include <assert.h>
#include <string.h>

/* What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
static bool begins_formula(gf_view value) {
    return value.len && strchr("=+-@\t\r", value.ptr[0]) != NULL;
}

static bool is_control(char c) { return (unsigned char)c < 0x20 && c != '\n' && c != '\t'; }

static void put_text(gf_outbuf *out, gf_view value) {
    gf_outbuf_literal(out, "\"");
    if (begins_formula(value)) gf_outbuf_literal(out, "'");
    size_t plain = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] != '"' && !is_control(value.ptr[i]) && value.ptr[i]) continue;
        gf_outbuf_text(out, gf_view_slice(value, plain, i));
        if (value.ptr[i] == '"') gf_outbuf_literal(out, "\"\"");
        plain = i + 1;
    }
    gf_outbuf_text(out, gf_view_slice(value, plain, value.len));
    gf_outbuf_literal(out, "\"");
}

static void put_cell(gf_outbuf *out, const gf_column *column, gf_cell cell) {
    (void)column;
    gf_outbuf_literal(out, ",");
    if (cell.kind == GF_CELL_TEXT)
        put_text(out, cell.text);
    else if (cell.kind != GF_CELL_NONE)
        gf_outbuf_number(out, cell.number);
}

/* "<[2026-01-22, 2026-01-22]; [...]>"; open ends are written as far away as Gephi reads. */
static void put_spells(gf_outbuf *out, const gf_spells *spells) {
    char start[16], end[16];
    gf_outbuf_literal(out, ",");
    for (size_t i = 0; i < spells->count; i++) {
        strcpy(start, "0001-01-01");
        strcpy(end, "9999-12-31");
        if (spells->at[i].start != GF_DAY_NONE) gf_day_format(spells->at[i].start, start);
        if (spells->at[i].end != GF_DAY_NONE) gf_day_format(spells->at[i].end, end);
        gf_outbuf_literal(out, i ? "; [" : "\"<[");
        gf_outbuf_literal(out, start);
        gf_outbuf_literal(out, ", ");
        gf_outbuf_literal(out, end);
        gf_outbuf_literal(out, "]");
    }
    if (spells->count) gf_outbuf_literal(out, ">\"");
}

/* Columns that have a name of Gephi's own are written first, and not again. */
static const char *const told[] = {"label", "weight", "edge_label", "interaction", NULL};
static const gf_cell_format cells = {told, true, put_cell};

/* The columns that Gephi gives a meaning. */
static const gf_csv_column own_of_nodes[] = {
    {"Id", GF_CELL_TEXT}, {"Label", GF_CELL_TEXT}, {"Timeset", GF_CELL_TEXT}};
static const gf_csv_column own_of_edges[] = {
    {"Source", GF_CELL_TEXT}, {"Target", GF_CELL_TEXT}, {"Type", GF_CELL_TEXT},
    {"Id", GF_CELL_TEXT},     {"Label", GF_CELL_TEXT},  {"Weight", GF_CELL_REAL},
    {"Kind", GF_CELL_TEXT},   {"Timeset", GF_CELL_TEXT}};

size_t gf_csv_columns(bool of_edges, gf_csv_column out[GF_CSV_MOST_COLUMNS]) {
    const gf_columns columns = of_edges ? gf_edge_columns() : gf_node_columns();
    size_t count = of_edges ? sizeof own_of_edges / sizeof *own_of_edges
                            : sizeof own_of_nodes / sizeof *own_of_nodes;
    memcpy(out, of_edges ? own_of_edges : own_of_nodes, count * sizeof *out);
    for (size_t i = 0; i < columns.count; i++) {
        const gf_column *column = &columns.at[i];
        if (gf_column_is_told(&cells, column)) continue;
        assert(count < GF_CSV_MOST_COLUMNS);
        /* Type is Gephi's word for directed and undirected. */
        const bool is_type = strcmp(column->id, "edge_type") == 0;
        out[count++] = (gf_csv_column){is_type ? "relation" : column->name, column->kind};
    }
    return count;
}

static void put_header(gf_outbuf *out, bool of_edges) {
    gf_csv_column columns[GF_CSV_MOST_COLUMNS];
    const size_t count = gf_csv_columns(of_edges, columns);
    for (size_t i = 0; i < count; i++) {
        if (i) gf_outbuf_literal(out, ",");
        gf_outbuf_literal(out, columns[i].title);
    }
    gf_outbuf_literal(out, "\r\n");
}

static bool write_nodes(gf_outbuf *out, gf_table *table) {
    const gf_spells *spells = gf_node_spells(table->arena, table);
    if (!spells) return false;
    put_header(out, false);
    for (size_t i = 0; i < table->node_count; i++) {
        const gf_row row = gf_table_node(table, i);
        put_text(out, row.node.id);
        gf_outbuf_literal(out, ",");
        put_text(out, gf_node_label(table->network, row.node.source));
        put_spells(out, &spells[i]);
        gf_table_put_cells(out, table, &cells, gf_node_columns(), &row);
        gf_outbuf_literal(out, "\r\n");
    }
    return true;
}

static void put_edge(gf_outbuf *out, gf_table *table, const gf_view_edge *edge) {
    put_text(out, gf_table_node_id(table, edge->source));
    gf_outbuf_literal(out, ",");
    put_text(out, gf_table_node_id(table, edge->target));
    gf_outbuf_literal(out, table->is_directed ? ",Directed," : ",Undirected,");
    put_text(out, edge->id);
    gf_outbuf_literal(out, ",");
    put_text(out, edge->label.len ? edge->label : edge->type);
    gf_outbuf_literal(out, ",");
    gf_outbuf_number(out, edge->weight);
    gf_outbuf_literal(out, ",");
    put_text(out, gf_table_relation(table, edge));
}

static bool write_edges(gf_outbuf *out, gf_table *table) {
    gf_spells spells = {0};
    put_header(out, true);
    for (size_t i = 0; i < table->edge_count; i++) {
        const gf_row row = gf_table_edge(table, i);
        if (!gf_edge_spells(table->arena, table->network, &row.edge, &spells)) return false;
        gf_spells_merge(&spells);
        put_edge(out, table, &row.edge);
        put_spells(out, &spells);
        gf_table_put_cells(out, table, &cells, gf_edge_columns(), &row);
        gf_outbuf_literal(out, "\r\n");
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
