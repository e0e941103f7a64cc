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

/* How much of the texts a file quotes. */
typedef enum gf_evidence_level {
    GF_EVIDENCE_TEXT,
    GF_EVIDENCE_OFFSETS,
    GF_EVIDENCE_NONE
} gf_evidence_level;

/* How to draw; zero values are the defaults. */
typedef struct gf_style {
    gf_view_kind view;
    const char *layout;         /* Graphviz engine, NULL = chosen by size */
    const char *theme;          /* "light" (default), "dark", "print" */
    const char *title;          /* NULL = from the corpus */
    const char *lang;           /* "de" (default) or "en" */
    const char *font_directory; /* where the pinned font lies */
    const char *font;           /* font family of pictures; NULL = the pinned one */
    const char *parameters;     /* as given, for the reader; NULL = none */
    gf_evidence_level evidence;
    double page_width, page_height; /* mm; 0 = as large as the drawing */
    double font_size;               /* pt of a person's name on the page; 0 = any, at least 6 */
    bool is_plain_dot;              /* for Gephi's reader instead of Graphviz's */
    bool is_strict_graphml;         /* nothing that the plain schema does not know */
    bool has_slice; /* pictures: only meetings of these days, all in their places */
    gf_day slice_from, slice_until;
} gf_style;

/* One row per format; adding a format is adding a row and a file. */
typedef struct gf_writer {
    const char *name;      /* "dot", as on the command line */
    const char *extension; /* "dot" */
    gf_status (*write)(gf_context *context, FILE *sink, const gf_network *network,
                       const gf_style *style);
} gf_writer;

/* "people" ..., as on the command line; by gf_view_kind. */
enum { GF_VIEW_KIND_COUNT = GF_VIEW_FOCUS + 1 };
extern const char *const gf_view_kind_names[GF_VIEW_KIND_COUNT];

const gf_writer *gf_writer_find(const char *name); /* NULL if no writer has that name */
const gf_writer *gf_writer_at(size_t index);       /* NULL behind the last */

/* network.json; not filtered by views. */
gf_status gf_network_write(gf_context *context, FILE *sink, const gf_network *network,
                           const gf_style *style);

/* Reads network.json back; @p path is for messages ("file:line:column: what"). */
gf_status gf_network_read(gf_context *context, gf_arena *arena, gf_view bytes, const char *path,
                          gf_network *out);

#endif
