#ifndef GF_EXPORT_GRAPHML_H
#define GF_EXPORT_GRAPHML_H

#include "export/export.h"

/*
 * GraphML 1.0 with typed keys and the names that Gephi gives a meaning (label, size 4..100, x,
 * y, color, weight). The edge's XML attribute `label` is its type, so that Gephi keeps parallel
 * relations apart. http://graphml.graphdrawing.org/specification.html
 */
gf_status gf_graphml_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style);

#endif
