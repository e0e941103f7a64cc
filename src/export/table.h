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

/* A node or an edge, made when its row is written: a table of a whole network holds none. */
typedef struct gf_row {
    size_t number;
    union {
        gf_view_node node; /* without label and date */
        gf_view_edge edge;
    };
} gf_row;

typedef struct gf_column {
    const char *id;   /* unique over both tables */
    const char *name; /* what programs show */
    gf_cell_kind kind;
    gf_cell (*cell)(gf_table *table, const gf_row *row);
} gf_column;

struct gf_table {
    gf_arena *arena;
    const gf_network *network;
    const gf_style *style;
    gf_view_graph pairs; /* view people; the other views are the network itself */
    size_t node_count, edge_count;
    bool is_directed;
    gf_point *places;         /* one per node, y upwards */
    double strongest;         /* node of the network */
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

/* The row of a node or an edge; its texts are borrowed from the network. O(1). */
gf_row gf_table_node(const gf_table *table, size_t number);
gf_row gf_table_edge(const gf_table *table, size_t number);

/* The id of a node. */
gf_view gf_table_node_id(const gf_table *table, size_t number);

typedef struct gf_columns {
    const gf_column *at;
    size_t count;
} gf_columns;

gf_columns gf_node_columns(void);
gf_columns gf_edge_columns(void);

/* How a format writes cells. */
typedef struct gf_cell_format {
    const char *const *told; /* ids of columns that it says in its own way; ends with NULL */
    bool with_empty;         /* cells without a value are written, too */
    void (*put)(gf_outbuf *out, const gf_column *column, gf_cell cell);
} gf_cell_format;

/* Whether the format says that column in its own way. */
bool gf_column_is_told(const gf_cell_format *format, const gf_column *column);

/* Writes the cells of @p row that are not told already. */
void gf_table_put_cells(gf_outbuf *out, gf_table *table, const gf_cell_format *format,
                        gf_columns columns, const gf_row *row);

/* What keeps parallel relations apart: the type, with the role where there is one ("role:
   Sondergesandter"). */
gf_view gf_table_relation(gf_table *table, const gf_view_edge *edge);

/* 4 to 100: Gephi leaves sizes and positions as they are only if they span just that. */
double gf_table_size(const gf_table *table, const gf_view_node *node);

/* "#1f5fae" */
const char *gf_table_colour(const gf_table *table, const gf_view_node *node);

/* Adds to the scratch text; begin with gf_table_text_begin(). */
void gf_table_text_begin(gf_table *table);
void gf_table_text_add(gf_table *table, gf_view text);
gf_cell gf_table_text_end(gf_table *table);

#endif
