#ifndef GF_EXPORT_CSV_H
#define GF_EXPORT_CSV_H

#include "export/table.h"

/*
 * Nodes and edges as comma-separated values (RFC 4180, UTF-8), with the names that Gephi's
 * import of spreadsheets knows: Id, Label, Source, Target, Type, Weight, Kind, Timeset. Texts
 * that a spreadsheet would run as a formula get an apostrophe before them.
 */
gf_status gf_csv_nodes_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style);
gf_status gf_csv_edges_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style);

/* A column of one of these files. */
typedef struct gf_csv_column {
    const char *title;
    gf_cell_kind kind;
} gf_csv_column;

enum { GF_CSV_MOST_COLUMNS = 64 };

/* The columns in their order; returns how many. */
size_t gf_csv_columns(bool of_edges, gf_csv_column out[GF_CSV_MOST_COLUMNS]);

#endif
