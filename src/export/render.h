#ifndef GF_EXPORT_RENDER_H
#define GF_EXPORT_RENDER_H

#include "base/arena.h"
#include "base/fail.h"

#include <graphviz/cgraph.h>

/*
 * Lays @p graph out with @p engine and renders it as @p format ("svg", "pdf", "png"); the bytes
 * are copied into @p arena. Only the font of @p font_directory is used. Graphviz keeps global
 * state: one thread at a time.
 */
gf_status gf_render(gf_context *context, gf_arena *arena, Agraph_t *graph, const char *engine,
                    const char *format, gf_view *out);

/* Makes Graphviz see the bundled font alone. Called once, before the first drawing. */
void gf_render_pin_font(const char *font_directory);

#endif
