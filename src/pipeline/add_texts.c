#include "pipeline/corpus.h"
#include "pipeline/intake.h"
#include "pipeline/print_reading.h"
#include "text/source.h"

#include <errno.h>
#include <string.h>

/* One command's way through the documents. */
typedef struct journey {
    gf_corpus *corpus;
    FILE *sink; /* NULL: the claims are kept */
} journey;

static gf_status write_bytes(gf_context *context, FILE *sink, gf_view bytes) {
    if (fwrite(bytes.ptr, 1, bytes.len, sink) == bytes.len && fflush(sink) == 0) return GF_OK;
    return gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
}

/* Kept claims go through their written form too, so that the main job cannot differ from
   `extract | merge`. */
static gf_status take(gf_context *context, void *user, gf_view line) {
    journey *j = user;
    const gf_status status = j->sink ? write_bytes(context, j->sink, line)
                                     : gf_corpus_keep(context, j->corpus, line, "claims");
    if (status == GF_OK) gf_corpus_count(j->corpus);
    return status;
}

static void skip(void *user, const char *line) {
    journey *j = user;
    gf_corpus_skip(j->corpus, line);
}

static gf_status read_texts(gf_context *context, journey *j, const char *const *paths,
                            size_t count) {
    gf_source *source = NULL;
    gf_status status =
        gf_source_open(context, paths, count, j->corpus->options.encoding, &source);
    if (status != GF_OK) return status;
    const gf_intake intake = {.options = &j->corpus->extract,
                              .threads = j->corpus->options.threads,
                              .take = take,
                              .skip = skip,
                              .user = j,
                              .cache = j->corpus->cache};
    status = gf_intake_run(context, &intake, source);
    gf_source_close(source);
    return status;
}

gf_status gf_corpus_add_texts(gf_context *context, gf_corpus *corpus, const char *const *inputs,
                              size_t count) {
    return read_texts(context, &(journey){corpus, NULL}, inputs, count);
}

gf_status gf_corpus_extract(gf_context *context, gf_corpus *corpus, const char *const *inputs,
                            size_t count, FILE *sink) {
    return read_texts(context, &(journey){corpus, sink}, inputs, count);
}

static gf_status print_next(gf_context *context, gf_corpus *corpus, gf_source *source,
                            FILE *sink, bool *more) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    gf_reading reading = {0};
    const char *stage = corpus->options.stage ? corpus->options.stage : "text";
    gf_status status = gf_source_next(context, source, arena, &reading.document, more);
    if (status == GF_OK && *more) {
        status = gf_reading_print(context, &corpus->extract, arena, stage, &reading, sink);
        gf_corpus_count(corpus);
    } else if (status != GF_OK && status != GF_ERR_NOMEM) {
        gf_corpus_skip(corpus, gf_context_message(context));
        *more = true;
        status = GF_OK;
    }
    gf_arena_free(arena);
    return status;
}

gf_status gf_corpus_print_texts(gf_context *context, gf_corpus *corpus,
                                const char *const *inputs, size_t count, FILE *sink) {
    gf_source *opened = NULL;
    gf_status status =
        gf_source_open(context, inputs, count, corpus->options.encoding, &opened);
    if (status != GF_OK) return status;
    bool more = true;
    while (status == GF_OK && more)
        status = print_next(context, corpus, opened, sink, &more);
    gf_source_close(opened);
    return status;
}
