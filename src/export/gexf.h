#ifndef GF_EXPORT_GEXF_H
#define GF_EXPORT_GEXF_H

#include "export/export.h"

/*
 * GEXF 1.2 with the time: nodes and edges have spells of full dates (merged, so that Gephi
 * keeps them), edges a weight that changes with time, a kind that keeps parallel relations
 * apart, nodes colour, size and position.
 */
gf_status gf_gexf_write(gf_context *context, FILE *sink, const gf_network *network,
                        const gf_style *style);

#endif
