#ifndef GF_TAGGER_COLUMN_FILE_H
#define GF_TAGGER_COLUMN_FILE_H

#include "base/arena.h"
#include "base/fail.h"
#include "base/span.h"
#include "tagger/tag.h"

#include <stdio.h>

/*
 * Texts with one word per line and an empty line between sentences. Lines may be GermEval's:
 * number, word, tag and more, by tab, with comment lines that begin with "#" and a tab; else
 * the first column is the word.
 */
typedef struct gf_columns {
    struct {
        gf_view *at;
        size_t count, room;
    } words; /* as written */
    struct {
        gf_tag *at;
        size_t count, room;
    } tags; /* by word; empty where tags were not asked for */
    struct {
        gf_range *at;
        size_t count, room;
    } sentences;
} gf_columns;

/* Appends to *out, which is empty at first. @p name is for messages. @p tagged: every word must
   have a tag; GF_ERR_SYNTAX with the line if not. */
gf_status gf_columns_read(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                          bool tagged, gf_columns *out);

#endif
