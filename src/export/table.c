#include "export/table.h"

#include "base/try.h"
#include "export/table_places.h"
#include "export/theme.h"

#include <string.h>

void gf_table_text_begin(gf_table *table) { table->scratch.len = 0; }

void gf_table_text_add(gf_table *table, gf_view text) {
    const size_t wanted = table->scratch.len + text.len;
    if (wanted > table->scratch.room) {
        const size_t room = 2 * wanted + 256;
        char *more = gf_arena_alloc(table->arena, room, 1);
        if (!more) {
            table->has_failed = true;
            return;
        }
        if (table->scratch.len) memcpy(more, table->scratch.at, table->scratch.len);
        table->scratch.at = more;
        table->scratch.room = room;
    }
    if (text.len) memcpy(table->scratch.at + table->scratch.len, text.ptr, text.len);
    table->scratch.len = wanted;
}

gf_cell gf_table_text_end(gf_table *table) {
    if (!table->scratch.len) return (gf_cell){0};
    return (gf_cell){.kind = GF_CELL_TEXT, .text = {table->scratch.at, table->scratch.len}};
}

static bool is_of_pairs(const gf_table *table) { return table->style->view == GF_VIEW_PEOPLE; }

static gf_node source_of(const gf_network *n, size_t number) {
    return number < n->entities.count ? (gf_node){false, (uint32_t)number}
                                      : (gf_node){true, (uint32_t)(number - n->entities.count)};
}

gf_row gf_table_node(const gf_table *table, size_t number) {
    gf_row row = {.number = number};
    row.node = is_of_pairs(table)
                   ? table->pairs.nodes.at[number]
                   : gf_view_node_of(table->network, source_of(table->network, number),
                                     table->strongest);
    return row;
}

gf_row gf_table_edge(const gf_table *table, size_t number) {
    gf_row row = {.number = number};
    row.edge = is_of_pairs(table)
                   ? table->pairs.edges.at[number]
                   : gf_view_edge_of(table->network, &table->network->edges.at[number]);
    return row;
}

gf_view gf_table_node_id(const gf_table *table, size_t number) {
    return is_of_pairs(table) ? table->pairs.nodes.at[number].id
                              : gf_node_id(table->network, source_of(table->network, number));
}

gf_view gf_table_relation(gf_table *table, const gf_view_edge *edge) {
    if (!edge->edge || !edge->edge->role.len) return edge->type;
    gf_table_text_begin(table);
    gf_table_text_add(table, edge->type);
    gf_table_text_add(table, GF_VIEW(": "));
    gf_table_text_add(table, edge->edge->role);
    return gf_table_text_end(table).text;
}

double gf_table_size(const gf_table *table, const gf_view_node *node) {
    if (table->largest <= table->smallest) return 4;
    return 4 + 96 * (node->size - table->smallest) / (table->largest - table->smallest);
}

const char *gf_table_colour(const gf_table *table, const gf_view_node *node) {
    return gf_theme_of(table->style)->line[node->kind];
}

bool gf_column_is_told(const gf_cell_format *format, const gf_column *column) {
    for (const char *const *id = format->told; *id; id++) {
        if (strcmp(*id, column->id) == 0) return true;
    }
    return false;
}

void gf_table_put_cells(gf_outbuf *out, gf_table *table, const gf_cell_format *format,
                        gf_columns columns, const gf_row *row) {
    for (size_t i = 0; i < columns.count; i++) {
        if (gf_column_is_told(format, &columns.at[i])) continue;
        const gf_cell cell = columns.at[i].cell(table, row);
        if (cell.kind != GF_CELL_NONE || format->with_empty)
            format->put(out, &columns.at[i], cell);
    }
}

static void measure_sizes(gf_table *table) {
    table->smallest = table->largest =
        table->node_count ? gf_table_node(table, 0).node.size : 0;
    for (size_t i = 0; i < table->node_count; i++) {
        const double size = gf_table_node(table, i).node.size;
        if (size < table->smallest) table->smallest = size;
        if (size > table->largest) table->largest = size;
    }
}

/* Pairs of people have to be found; all else is written as the network holds it. */
static gf_status count_rows(gf_table *table) {
    const gf_network *n = table->network;
    if (is_of_pairs(table)) {
        GF_TRY(gf_view_graph_build(table->arena, n, table->style, &table->pairs));
        table->node_count = table->pairs.nodes.count;
        table->edge_count = table->pairs.edges.count;
        return GF_OK;
    }
    table->is_directed = true;
    table->strongest = gf_view_strongest(n);
    table->node_count = n->entities.count + n->meetings.count;
    table->edge_count = n->edges.count;
    return GF_OK;
}

gf_status gf_table_make(gf_context *context, gf_arena *arena, const gf_network *network,
                        const gf_style *style, gf_table *out) {
    *out = (gf_table){.arena = arena, .network = network, .style = style};
    if (count_rows(out) != GF_OK)
        return gf_fail(context, GF_ERR_NOMEM, "export: out of memory");
    measure_sizes(out);
    return gf_table_place(context, out);
}

gf_status gf_table_write(gf_context *context, FILE *sink, const gf_network *network,
                         const gf_style *style, const char *format, gf_table_body *write) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", format);
    gf_table table;
    gf_status status = gf_table_make(context, arena, network, style, &table);
    if (status == GF_OK) {
        gf_outbuf out = {.sink = sink};
        if (!write(&out, &table) || table.has_failed)
            status = gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", format);
        else if (gf_outbuf_finish(&out) != GF_OK)
            status = gf_fail(context, GF_ERR_IO, "cannot write %s", format);
    }
    gf_arena_free(arena);
    return status;
}
