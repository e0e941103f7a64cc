#ifndef GF_PIPELINE_CORPUS_H
#define GF_PIPELINE_CORPUS_H

#include "geflecht/corpus.h"
#include "graph/build.h"
#include "pipeline/cache.h"
#include "pipeline/extract.h"
#include "pipeline/name_model.h"

/* Behind the public handle. The records live in the arena, until the corpus is freed. */
struct gf_corpus {
    gf_corpus_options options;
    gf_extract_options extract;
    gf_lexicon *lexicon;
    gf_language language;        /* what the tagger works with */
    gf_corrections *corrections; /* or NULL */
    gf_arena *arena;
    struct {
        const gf_record **at;
        size_t count, room;
    } records;
    size_t document_count, skipped_count;
    gf_cache *cache; /* or NULL */
};

/* Counts an input that cannot be used, and tells who wants to know. */
void gf_corpus_skip(gf_corpus *corpus, const char *line);

/* Counts a document. */
void gf_corpus_count(gf_corpus *corpus);

/* Reads one line of claims and keeps its record. */
gf_status gf_corpus_keep(gf_context *context, gf_corpus *corpus, gf_view line,
                         const char *where);

#endif
