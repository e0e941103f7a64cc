#include "export/render.h"

#include <graphviz/gvc.h>
#include <stdio.h>
#include <stdlib.h>

void gf_render_pin_font(const char *font_directory) {
    char path[4096];
    if (!font_directory) return;
    const int n = snprintf(path, sizeof path, "%s/fonts.conf", font_directory);
    FILE *conf = n > 0 && (size_t)n < sizeof path ? fopen(path, "rb") : NULL;
    if (!conf) return;
    fclose(conf);
    setenv("FONTCONFIG_FILE", path, 1);
}

static gf_status render_layout(gf_context *context, gf_arena *arena, GVC_t *gvc,
                               Agraph_t *graph, const char *format, gf_view *out) {
    char *bytes = NULL;
    unsigned int length = 0;
    if (gvRenderData(gvc, graph, format, &bytes, &length) != 0 || !bytes)
        return gf_fail(context, GF_ERR_IO, "Graphviz cannot draw %s", format);
    *out = gf_arena_copy(arena, (gf_view){bytes, length});
    gvFreeRenderData(bytes);
    return out->ptr ? GF_OK : gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
}

gf_status gf_render(gf_context *context, gf_arena *arena, Agraph_t *graph, const char *engine,
                    const char *format, gf_view *out) {
    GVC_t *gvc = gvContext();
    if (!gvc) return gf_fail(context, GF_ERR_NOMEM, "picture: out of memory");
    agseterr(AGERR); /* warnings about long labels are no business of the reader */
    srand(1);        /* sfdp draws from rand(): the same picture in every run */
    gf_status status;
    if (gvLayout(gvc, graph, engine) != 0) {
        status = gf_fail(context, GF_ERR_IO, "Graphviz cannot lay out with %s", engine);
    } else {
        status = render_layout(context, arena, gvc, graph, format, out);
        gvFreeLayout(gvc, graph);
    }
    gvFreeContext(gvc);
    return status;
}
