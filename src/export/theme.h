#ifndef GF_EXPORT_THEME_H
#define GF_EXPORT_THEME_H

#include "export/view_graph.h"

/*
 * Colours of a theme: fill and line of each kind of node. The hues (blue, green, purple, amber)
 * stay apart for colour-blind readers and in grey print, and shape and dash say the same once
 * more.
 */
typedef struct gf_theme {
    const char *background, *text, *muted, *edge, *rule;
    const char *fill[4], *line[4]; /* by gf_node_kind */
    const char *shape[4];
} gf_theme;

const gf_theme *gf_theme_of(const gf_style *style);

/* A colour for community @p number (1 ...), cycling. */
const char *gf_theme_community(const gf_theme *theme, int32_t number);

#endif
