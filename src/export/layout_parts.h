#ifndef GF_EXPORT_LAYOUT_PARTS_H
#define GF_EXPORT_LAYOUT_PARTS_H

#include "export/layout.h"

/* One connected part of a layout; nodes and links by their index in the layout. */
typedef struct gf_layout_part {
    uint32_t *nodes, *links;
    size_t node_count, link_count;
    double width, height; /* once placed; its upper left corner is the origin */
} gf_layout_part;

/* Splits into connected parts, largest first (by nodes, then by first node). False if memory is
   short. O(nodes + links). */
bool gf_layout_split(gf_arena *arena, const gf_layout *layout, gf_layout_part **out,
                     size_t *count);

/* Moves the parts, each placed around its own origin, beside each other: the first where the
   boxes and lines of those before leave room. Sets the size of the layout. */
bool gf_layout_pack(gf_arena *arena, gf_layout *layout, const gf_layout_part *parts,
                    size_t count, double aspect);

/* How to place parts. */
typedef struct gf_layout_job {
    gf_context *context;
    gf_arena *arena;
    const char *engine; /* NULL = by size */
    double aspect;
    struct GVC_s *graphviz; /* opened for the first part that needs it */
} gf_layout_job;

/* Places one part with Graphviz; see gf_layout_make(). */
gf_status gf_layout_graphviz(gf_layout_job *job, gf_layout *layout, gf_layout_part *part);

/* Closes what gf_layout_graphviz() opened. */
void gf_layout_job_end(gf_layout_job *job);

/* Moves everything of @p part by (dx, dy). */
void gf_layout_shift(gf_layout *layout, const gf_layout_part *part, double dx, double dy);

#endif
