#ifndef GF_RECORD_RECORD_H
#define GF_RECORD_RECORD_H

#include "base/fail.h"
#include "event/event.h"

#include <stdio.h>

/*
 * All that one document contributes: what `extract` prints as one JSON line and `merge` reads.
 * Self-contained: texts of evidence are copied, so that the document is not needed any more.
 * A record read back from its own line is equal to the one written.
 */
typedef struct gf_quote { /* evidence with its words */
    gf_span span;
    gf_view text;
} gf_quote;

typedef struct gf_record {
    gf_view key, path, title, source, url;
    uint64_t content;    /* gf_hash of the text: ties in the order, agency copies */
    gf_view fingerprint; /* shingles for near-duplicates, compact; may be empty */
    gf_document_date date;
    struct {
        gf_symbol *at;
        size_t count, room;
    } told; /* weekdays that the text tells of in its
               own voice: they date a document */
    gf_entities entities;
    gf_meetings meetings;
    gf_relations relations;
    gf_refusals refusals;
    struct {
        gf_quote *at;
        size_t count, room;
    } quotes;             /* every span used above, by span, once */
    gf_meetings possible; /* candidates that are only a possibility */
    gf_statements statements;
    gf_references references;
    gf_traits traits;
} gf_record;

/* Cuts the words of every span out of @p text. */
gf_status gf_record_quotes(gf_arena *arena, gf_view text, gf_record *record);

/* Keeps the weekdays that body lines name outside of quotations, each once. */
gf_status gf_record_told(gf_arena *arena, const gf_sentences *sentences,
                         const gf_timexes *timexes, gf_record *record);

/* The words of @p span, or {NULL,0}. O(log n). */
gf_view gf_record_quote(const gf_record *record, gf_span span);

/* One line of JSON, newline included. */
gf_status gf_record_write(gf_context *context, FILE *sink, const gf_record *record);

/* Reads one line; @p where names it in messages ("claims.jsonl:12"). */
gf_status gf_record_read(gf_context *context, gf_arena *arena, gf_view line, const char *where,
                         gf_record *out);

#endif
