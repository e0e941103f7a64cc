#ifndef GF_EXPORT_CSV_H
#define GF_EXPORT_CSV_H

#include "export/export.h"

/*
 * Nodes and edges as comma-separated values (RFC 4180, UTF-8), with the names that Gephi's
 * import of spreadsheets knows: Id, Label, Source, Target, Type, Weight, Kind, Timeset. Texts
 * that a spreadsheet would run as a formula get an apostrophe before them.
 */
gf_status gf_csv_nodes_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style);
gf_status gf_csv_edges_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style);

#endif
