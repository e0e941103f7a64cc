#ifndef GF_EXPORT_DOT_H
#define GF_EXPORT_DOT_H

#include "export/export.h"

/* The view as a styled DOT file through cgraph; every Graphviz engine reads it. */
gf_status gf_dot_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style);

#endif
