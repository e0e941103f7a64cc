#ifndef GF_GRAPH_CORRECTION_TARGETS_H
#define GF_GRAPH_CORRECTION_TARGETS_H

#include "base/map.h"
#include "graph/merge.h"

/* Finds entity items by what people write in a table of corrections. */
typedef struct gf_targets {
    gf_map first; /* kind and folded name -> the newest entry */
    struct {
        struct gf_target_entry {
            uint32_t item, next;
        } * at;
        size_t count, room;
    } entries;
} gf_targets;

/* Of all items as they are now. O(items). */
gf_status gf_targets_collect(gf_merge *merge, gf_targets *out);

/* Makes @p item known by @p name, too. */
gf_status gf_targets_add(gf_merge *merge, gf_targets *targets, uint32_t item, gf_view name);

/*
 * The items meant by @p name, sorted: an id ("person:karl-huber"), else a name, else a surface
 * form. Only those of documents whose key fits the shell pattern @p document, if not empty.
 */
gf_status gf_targets_find(gf_merge *merge, const gf_targets *targets, gf_view name,
                          gf_view document, gf_indices *out);

#endif
