#ifndef GF_GRAPH_CORRECTIONS_H
#define GF_GRAPH_CORRECTIONS_H

#include "base/fail.h"
#include "graph/network.h"

typedef enum gf_correction_action {
    GF_CORRECT_MERGE,
    GF_CORRECT_SPLIT,
    GF_CORRECT_RENAME,
    GF_CORRECT_RETYPE,
    GF_CORRECT_DROP,
    GF_CORRECT_NEVER_MERGE
} gf_correction_action;

/* One line of the table: what people know better. `name` is a name, or an id. */
typedef struct gf_correction {
    gf_correction_action action;
    gf_view name;
    gf_view value;       /* the other name; empty for retype and drop */
    gf_view document;    /* split: key of the document, "*" stands for anything */
    gf_entity_type type; /* retype */
    size_t line;
} gf_correction;

typedef struct gf_corrections {
    gf_view path; /* as in messages and reasons */
    gf_correction *at;
    size_t count, room;
} gf_corrections;

const char *gf_correction_name(gf_correction_action action); /* "never-merge" */

/*
 * Reads a table of corrections (docs/FORMATS.md). Texts are borrowed from @p text and @p path,
 * the list lives in @p arena. GF_ERR_SYNTAX with file, line and fault.
 */
gf_status gf_corrections_read(gf_context *context, gf_arena *arena, gf_view text,
                              const char *path, gf_corrections *out);

#endif
