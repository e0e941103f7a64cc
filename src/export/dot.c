#include "export/dot.h"

#include "export/dot_plain.h"
#include "export/drawing_graph.h"

static gf_status write_graph(gf_context *context, FILE *sink, gf_arena *arena,
                             const gf_network *network, const gf_style *style) {
    gf_view_graph view;
    if (gf_view_graph_build(arena, network, style, &view) != GF_OK)
        return gf_fail(context, GF_ERR_NOMEM, "dot: out of memory");
    Agraph_t *graph = gf_drawing_graph(arena, network, &view, style);
    if (!graph) return gf_fail(context, GF_ERR_NOMEM, "dot: out of memory");
    const int failed = agwrite(graph, sink);
    agclose(graph);
    return failed ? gf_fail(context, GF_ERR_IO, "cannot write DOT") : GF_OK;
}

gf_status gf_dot_write(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style) {
    if (style->is_plain_dot) return gf_dot_plain_write(context, sink, network, style);
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "dot: out of memory");
    const gf_status status = write_graph(context, sink, arena, network, style);
    gf_arena_free(arena);
    return status;
}
