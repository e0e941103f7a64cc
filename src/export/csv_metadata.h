#ifndef GF_EXPORT_CSV_METADATA_H
#define GF_EXPORT_CSV_METADATA_H

#include "export/export.h"

/*
 * What the CSV files cannot say of themselves, in a file beside each, where the W3C's
 * "Metadata Vocabulary for Tabular Data" looks for it: title, program, parameters, corpus, and
 * the type of each column. GF_ERR_NOMEM or GF_ERR_IO.
 */
gf_status gf_csv_nodes_metadata_write(gf_context *context, FILE *sink,
                                      const gf_network *network, const gf_style *style);
gf_status gf_csv_edges_metadata_write(gf_context *context, FILE *sink,
                                      const gf_network *network, const gf_style *style);

#endif
