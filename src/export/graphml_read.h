#ifndef GF_EXPORT_GRAPHML_READ_H
#define GF_EXPORT_GRAPHML_READ_H

#include "export/export.h"

/*
 * Reads back the GraphML that this program wrote of a whole network (either flavour). What
 * GraphML does not hold (claims, refusals, merges, titles of documents, durations beside the
 * first one) is empty afterwards. GF_ERR_SYNTAX: other GraphML, a view of people, or a fault;
 * the message begins with @p path.
 */
gf_status gf_graphml_read(gf_context *context, gf_arena *arena, gf_view text, const char *path,
                          gf_network *out);

#endif
