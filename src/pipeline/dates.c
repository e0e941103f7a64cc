#include "pipeline/dates.h"

#include "base/outbuf.h"
#include "pipeline/corpus.h"
#include "pipeline/plain_locale.h"
#include "text/source.h"

#include <errno.h>
#include <string.h>

typedef gf_status (*dates_writer)(gf_outbuf *, const gf_reading *);

static gf_status write_document(gf_context *context, gf_corpus *corpus, gf_arena *arena,
                                const gf_document *document, dates_writer write, FILE *sink) {
    gf_reading *reading = GF_NEW(arena, gf_reading);
    if (!reading) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    reading->document = *document;
    const bool all = write == gf_dates_timeml;
    gf_status status = gf_reading_dates(context, arena, &corpus->extract, all, reading);
    if (status != GF_OK) return status;
    gf_outbuf out = {.sink = sink};
    const gf_plain_locale changed = gf_plain_locale_enter();
    status = write(&out, reading);
    gf_plain_locale_leave(changed);
    if (gf_outbuf_finish(&out) == GF_OK && status == GF_OK) return GF_OK;
    if (status == GF_ERR_NOMEM) return gf_fail(context, status, "out of memory");
    return gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
}

static gf_status write_next(gf_context *context, gf_corpus *corpus, gf_source *source,
                            dates_writer write, FILE *sink, bool *more) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    gf_document document;
    gf_status status = gf_source_next(context, source, arena, &document, more);
    if (status == GF_OK && *more) {
        status = write_document(context, corpus, arena, &document, write, sink);
        if (status == GF_OK) gf_corpus_count(corpus);
    } else if (status != GF_OK && status != GF_ERR_NOMEM) {
        gf_corpus_skip(corpus, gf_context_message(context));
        *more = true;
        status = GF_OK;
    }
    gf_arena_free(arena);
    return status;
}

static gf_status write_all(gf_context *context, gf_corpus *corpus, gf_source *source,
                           dates_writer write, FILE *sink) {
    bool more = true;
    gf_status status = GF_OK;
    const size_t before = corpus->document_count;
    while (status == GF_OK && more) {
        if (write == gf_dates_timeml && corpus->document_count > before) {
            return GF_OK; /* a TimeML file is one document */
        }
        status = write_next(context, corpus, source, write, sink, &more);
    }
    return status;
}

static gf_status print(gf_context *context, gf_corpus *corpus, const char *const *inputs,
                       size_t count, dates_writer write, FILE *sink) {
    gf_source *source = NULL;
    const char *encoding = corpus->options.encoding;
    gf_status status = gf_source_open(context, inputs, count, encoding, &source);
    if (status != GF_OK) return status;
    status = write_all(context, corpus, source, write, sink);
    gf_source_close(source);
    return status;
}

gf_status gf_corpus_print_timeml(gf_context *context, gf_corpus *corpus, const char *input,
                                 FILE *sink) {
    return print(context, corpus, &input, 1, gf_dates_timeml, sink);
}

gf_status gf_corpus_print_dates(gf_context *context, gf_corpus *corpus,
                                const char *const *inputs, size_t count, FILE *sink) {
    return print(context, corpus, inputs, count, gf_dates_json, sink);
}
