#ifndef GF_EXPORT_EXPORT_H
#define GF_EXPORT_EXPORT_H

#include "base/fail.h"
#include "graph/network.h"

#include <stdio.h>

typedef enum gf_view_kind {
    GF_VIEW_NETWORK,
    GF_VIEW_PEOPLE,
    GF_VIEW_TIMELINE,
    GF_VIEW_FOCUS
} gf_view_kind;

/* How to draw; zero values are the defaults. */
typedef struct gf_style {
    gf_view_kind view;
    const char *layout;         /* Graphviz engine, NULL = chosen by size */
    const char *theme;          /* "light" (default), "dark", "print" */
    const char *title;          /* NULL = from the corpus */
    const char *lang;           /* "de" (default) or "en" */
    const char *font_directory; /* where the pinned font lies */
} gf_style;

/* One row per format; adding a format is adding a row and a file. */
typedef struct gf_writer {
    const char *name;      /* "dot", as on the command line */
    const char *extension; /* "dot" */
    gf_status (*write)(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style);
} gf_writer;

const gf_writer *gf_writer_find(const char *name); /* NULL if no writer has that name */
const gf_writer *gf_writer_at(size_t index);       /* NULL behind the last */

/* network.json; not filtered by views. */
gf_status gf_network_write(gf_context *context, FILE *sink, const gf_network *network);

/* Reads network.json back; @p path is for messages ("file:line:column: what"). */
gf_status gf_network_read(gf_context *context, gf_arena *arena, gf_view text, const char *path,
                          gf_network *out);

#endif
