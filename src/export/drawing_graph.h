#ifndef GF_EXPORT_DRAWING_GRAPH_H
#define GF_EXPORT_DRAWING_GRAPH_H

#include "export/theme.h"
#include "export/view_graph.h"

#include <graphviz/cgraph.h>

/* A styled Graphviz graph of @p view; the caller closes it with agclose(). NULL if memory is
   short. @p arena holds escaped texts only while the call runs. */
Agraph_t *gf_drawing_graph(gf_arena *arena, const gf_network *network,
                           const gf_view_graph *view, const gf_style *style);

/* For cgraph and its renderers: "\" is doubled, "&" becomes "&amp;" (labels decode entities),
   and control characters are dropped. NUL-terminated; NULL if memory is short. */
char *gf_graphviz_text(gf_arena *arena, gf_view text);

/* Breaks @p text at blanks into lines of about @p width characters, joined by "\n". */
gf_view gf_wrapped(gf_arena *arena, gf_view text, size_t width);

#endif
