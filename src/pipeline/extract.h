#ifndef GF_PIPELINE_EXTRACT_H
#define GF_PIPELINE_EXTRACT_H

#include "record/record.h"
#include "tagger/tagger.h"
#include "token/word_memory.h"

typedef struct gf_extract_options {
    const gf_lexicon *lexicon;
    gf_when date;           /* --date, or GF_WHEN_UNKNOWN */
    bool date_override;     /* --date D! */
    gf_tagger *tagger;      /* NULL: names by lexicon and rules alone */
    gf_word_memory *memory; /* of the calling thread, or NULL */
} gf_extract_options;

/* The results of all rooms for one document; everything lives in one arena. */
typedef struct gf_reading {
    gf_document document;
    gf_lines lines;
    gf_tokens tokens;
    gf_sentences sentences;
    gf_clauses clauses;
    gf_timexes timexes;
    gf_mentions mentions;
    gf_titles titles;
    gf_entities entities;
    gf_meetings meetings;
    gf_relations relations;
    gf_refusals refusals;
    gf_document_date date;
    gf_tagged *tagged; /* by token; NULL without a tagger */
    gf_meetings possible;
    gf_statements statements;
    gf_references references;
    gf_traits traits;
} gf_reading;

/* One room's part of a reading: it needs the parts before. */
typedef struct gf_reading_stage {
    const char *name; /* what it finds: "tokens" */
    gf_status (*run)(gf_arena *arena, const gf_extract_options *options, gf_reading *reading);
} gf_reading_stage;

extern const gf_reading_stage gf_reading_stages[]; /* in order */
extern const size_t gf_reading_stage_count;

/* Runs all rooms over out->document, which the caller has filled. */
gf_status gf_reading_make(gf_context *context, gf_arena *arena,
                          const gf_extract_options *options, gf_reading *reading);

/* What the event room looks at; lent from @p reading. */
gf_scene gf_reading_scene(gf_arena *arena, const gf_lexicon *lexicon,
                          const gf_reading *reading);

/* Only as far as the time room goes. With @p all, lines of advertising and of other languages
   are read as text, too. */
gf_status gf_reading_dates(gf_context *context, gf_arena *arena,
                           const gf_extract_options *options, bool all, gf_reading *reading);

/* What the reading contributes, copied into @p arena. */
gf_status gf_reading_record(gf_context *context, gf_arena *arena, const gf_reading *reading,
                            gf_record *out);

#endif
