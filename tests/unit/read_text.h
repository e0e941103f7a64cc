#ifndef GF_TEST_READ_TEXT_H
#define GF_TEST_READ_TEXT_H

#include "load_lexicon.h"
#include "pipeline/extract.h"

#include <string.h>

/* What all rooms find in one text, without the tagger. */
typedef struct text_reading {
    gf_arena *arena;
    gf_lexicon *lexicon;
    gf_reading found;
} text_reading;

/* Reads @p text as one document of the day @p date, whatever the text says of it; if @p date is
   unknown, the text dates itself. Takes @p lexicon over. */
static inline text_reading read_text(gf_lexicon *lexicon, const char *text, gf_when date) {
    text_reading r = {.arena = gf_arena_new(), .lexicon = lexicon};
    r.found.document =
        (gf_document){.key = GF_VIEW("t"), .path = GF_VIEW("t"), .text = {text, strlen(text)}};
    const gf_extract_options options = {
        .lexicon = lexicon, .date = date, .date_override = true};
    gf_context *context = gf_context_new();
    cr_assert_eq(gf_reading_make(context, r.arena, &options, &r.found), GF_OK, "%s",
                 gf_context_message(context));
    gf_context_free(context);
    return r;
}

static inline void forget_text(text_reading *r) {
    gf_lexicon_free(r->lexicon);
    gf_arena_free(r->arena);
}

#endif
