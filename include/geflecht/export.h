#ifndef GF_EXPORT_H
#define GF_EXPORT_H

#include "geflecht/network.h"

/** How to draw. Zero values are the defaults. */
typedef struct gf_drawing {
    const char *view;           /**< "network" (default), "people", "timeline", "focus" */
    const char *layout;         /**< a Graphviz engine; NULL = chosen by size */
    const char *theme;          /**< "light" (default), "dark", "print" */
    const char *title;          /**< NULL = made from the corpus */
    const char *lang;           /**< "de" (default) or "en" */
    const char *evidence;       /**< how much is quoted: "text" (default), "offsets", "none" */
    const char *dot_flavor;     /**< "styled" (default, for Graphviz) or "plain" (for Gephi) */
    const char *graphml_flavor; /**< "labelled" (default) or "strict" (the plain schema) */
    const char *page;       /**< pictures: "a4", "a5-portrait", "160x120" (mm); NULL = any */
    const char *font;       /**< pictures: a font family before the bundled one */
    unsigned font_size;     /**< pictures: points of a name; 0 = any, 6 at least on a page */
    const char *slice;      /**< pictures: only "2025", "2025-Q1" or "2025-03", in place */
    const char *parameters; /**< said in every file; NULL = none */
} gf_drawing;

/**
 * The first stretch of time ("month", "quarter", "year") behind @p after (a name of this
 * function, or NULL for the beginning) into which a dated meeting falls; its name, as
 * gf_drawing::slice takes it. False where there is none. O(meetings).
 */
GF_API bool gf_slice_next(const gf_network *network, const char *unit, const char *after,
                          char name[16]);

/** A file format, as `-f` names it. */
typedef struct gf_format {
    const char *name;
    const char *extension;
    bool is_picture; /**< has a page of its own per view: network.svg, timeline.svg */
} gf_format;

/** The formats in order; false behind the last. "json" is the first. */
GF_API bool gf_format_at(size_t index, gf_format *out);

/** GF_ERR_SYNTAX where a value of @p drawing is unknown. */
GF_API gf_status gf_drawing_check(gf_context *context, const gf_drawing *drawing);

/** Writes @p network to @p sink. GF_ERR_SYNTAX: unknown format; GF_ERR_IO: the sink fails. */
GF_API gf_status gf_network_export(gf_context *context, const gf_network *network,
                                   const char *format, const gf_drawing *drawing, FILE *sink);

#endif
