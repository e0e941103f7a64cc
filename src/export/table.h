#ifndef GF_EXPORT_TABLE_H
#define GF_EXPORT_TABLE_H

#include "base/outbuf.h"
#include "export/canvas.h"
#include "export/view_graph.h"

/*
 * A view as two tables, nodes and edges, with typed columns: what GraphML, GEXF and CSV write
 * is the same, only said differently.
 */
typedef enum gf_cell_kind {
    GF_CELL_NONE,
    GF_CELL_TEXT,
    GF_CELL_INT,
    GF_CELL_REAL
} gf_cell_kind;

/* One value; GF_CELL_NONE where nothing is known. A text lives until the next call. */
typedef struct gf_cell {
    gf_cell_kind kind;
    gf_view text;
    double number;
} gf_cell;

typedef struct gf_table gf_table;

typedef struct gf_column {
    const char *id;   /* unique over both tables */
    const char *name; /* what programs show */
    gf_cell_kind kind;
    gf_cell (*cell)(gf_table *table, size_t row);
} gf_column;

struct gf_table {
    gf_arena *arena;
    const gf_network *network;
    const gf_style *style;
    gf_view_graph graph;
    gf_point *places;         /* one per node, y upwards */
    double smallest, largest; /* of node sizes */
    struct {
        char *at;
        size_t len, room;
    } scratch;       /* for joined texts */
    bool has_failed; /* no memory for one of them */
};

/* Builds the view of @p style and places its nodes. GF_ERR_NOMEM, or the layout's failure. */
gf_status gf_table_make(gf_context *context, gf_arena *arena, const gf_network *network,
                        const gf_style *style, gf_table *out);

/* Writes a table in one format; false if memory is short. */
typedef bool gf_table_body(gf_outbuf *out, gf_table *table);

/*
 * Builds the table, lets @p write put it into @p sink, and frees it. @p format names the format
 * in messages: "GraphML". The failures of gf_table_make(), and GF_ERR_IO.
 */
gf_status gf_table_write(gf_context *context, FILE *sink, const gf_network *network,
                         const gf_style *style, const char *format, gf_table_body *write);

const gf_column *gf_node_columns(size_t *count);
const gf_column *gf_edge_columns(size_t *count);

/* What keeps parallel relations apart: the type, with the role where there is one ("role:
   Sondergesandter"). */
gf_view gf_table_relation(gf_table *table, size_t edge);

/* 4 to 100: Gephi leaves sizes and positions as they are only if they span just that. */
double gf_table_size(const gf_table *table, size_t node);

/* "#1f5fae" */
const char *gf_table_colour(const gf_table *table, size_t node);

/* Adds to the scratch text; begin with gf_table_text_begin(). */
void gf_table_text_begin(gf_table *table);
void gf_table_text_add(gf_table *table, gf_view text);
gf_cell gf_table_text_end(gf_table *table);

#endif
