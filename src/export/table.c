#include "export/table.h"

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

gf_view gf_table_relation(gf_table *table, size_t edge) {
    const gf_view_edge *e = &table->graph.edges.at[edge];
    if (!e->edge || !e->edge->role.len) return e->type;
    gf_table_text_begin(table);
    gf_table_text_add(table, e->type);
    gf_table_text_add(table, GF_VIEW(": "));
    gf_table_text_add(table, e->edge->role);
    return gf_table_text_end(table).text;
}

double gf_table_size(const gf_table *table, size_t node) {
    const double size = table->graph.nodes.at[node].size;
    if (table->largest <= table->smallest) return 4;
    return 4 + 96 * (size - table->smallest) / (table->largest - table->smallest);
}

const char *gf_table_colour(const gf_table *table, size_t node) {
    return gf_theme_of(table->style)->line[table->graph.nodes.at[node].kind];
}

static void measure_sizes(gf_table *table) {
    const size_t count = table->graph.nodes.count;
    table->smallest = table->largest = count ? table->graph.nodes.at[0].size : 0;
    for (size_t i = 0; i < count; i++) {
        const double size = table->graph.nodes.at[i].size;
        if (size < table->smallest) table->smallest = size;
        if (size > table->largest) table->largest = size;
    }
}

gf_status gf_table_make(gf_context *context, gf_arena *arena, const gf_network *network,
                        const gf_style *style, gf_table *out) {
    *out = (gf_table){.arena = arena, .network = network, .style = style};
    if (gf_view_graph_build(arena, network, style, &out->graph) != GF_OK)
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
