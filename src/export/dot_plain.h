#ifndef GF_EXPORT_DOT_PLAIN_H
#define GF_EXPORT_DOT_PLAIN_H

#include "export/export.h"

/*
 * DOT for Gephi's reader, which takes Graphviz's own files for empty: no attribute statements,
 * one bracket per statement, everything quoted, colours as hue, saturation and value. Parallel
 * relations merge there; GraphML and GEXF keep them.
 */
gf_status gf_dot_plain_write(gf_context *context, FILE *sink, const gf_network *network,
                             const gf_style *style);

#endif
