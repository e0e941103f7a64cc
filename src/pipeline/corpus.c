#include "pipeline/corpus.h"

#include "base/memory.h"
#include "base/vec.h"
#include "measure/measure.h"
#include "pipeline/handle.h"
#include "pipeline/plain_locale.h"
#include "pipeline/print_reading.h"
#include "pipeline/whole_file.h"

#include <limits.h>
#include <string.h>

void gf_corpus_skip(gf_corpus *corpus, const char *line) {
    corpus->skipped_count++;
    if (corpus->options.skipped) corpus->options.skipped(corpus->options.user, line);
}

void gf_corpus_count(gf_corpus *corpus) {
    corpus->document_count++;
    if (corpus->options.progress) {
        corpus->options.progress(corpus->options.user, corpus->document_count);
    }
}

gf_status gf_corpus_keep(gf_context *context, gf_corpus *corpus, gf_view line,
                         const char *where) {
    gf_record *record = GF_NEW(corpus->arena, gf_record);
    if (!record) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const gf_status status = gf_record_read(context, corpus->arena, line, where, record);
    if (status != GF_OK) return status;
    if (!GF_PUSH(corpus->arena, &corpus->records, record)) {
        return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    }
    return GF_OK;
}

/* "2026-01-22": where nothing else dates a document; "2026-01-22!": always. */
static gf_status read_date(gf_context *context, gf_corpus *corpus) {
    corpus->extract.date = GF_WHEN_UNKNOWN;
    const char *written = corpus->options.date;
    if (!written) return GF_OK;
    gf_view text = {written, strlen(written)};
    if (text.len > 0 && text.ptr[text.len - 1] == '!') {
        corpus->extract.date_override = true;
        text.len--;
    }
    corpus->extract.date = gf_when_read(text);
    if (gf_when_known(corpus->extract.date)) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX, "--date '%s' is not a date", written);
}

static gf_status load_lexicon(gf_context *context, gf_corpus *corpus, const char *share) {
    char directory[PATH_MAX];
    const int n = snprintf(directory, sizeof directory, "%s/lexicon", share);
    if (n < 0 || (size_t)n >= sizeof directory) {
        return gf_fail(context, GF_ERR_LIMIT, "the path of the lexicon is too long");
    }
    const gf_status status = gf_lexicon_load(context, directory, corpus->options.lexicons,
                                             corpus->options.lexicon_count, &corpus->lexicon);
    corpus->extract.lexicon = corpus->lexicon;
    return status;
}

static gf_status load_language(gf_context *context, gf_corpus *corpus) {
    char built_in[PATH_MAX];
    const char *share = corpus->options.share_directory;
    if (!share && !gf_share_directory(built_in, sizeof built_in)) {
        return gf_fail(context, GF_ERR_LIMIT, "the path of the lexicon is too long");
    }
    if (!share) share = built_in;
    gf_language_reading reading = {.share = share, .model = corpus->options.model};
    gf_language_begin(&reading, corpus->options.threads > 1);
    gf_status status = load_lexicon(context, corpus, share);
    if (status == GF_OK)
        status = gf_language_end(context, &reading, corpus->lexicon, &corpus->language);
    else
        gf_language_forget(&reading);
    corpus->extract.tagger = corpus->language.tagger;
    return status;
}

static gf_status load_corrections(gf_context *context, gf_corpus *corpus) {
    const char *path = corpus->options.corrections;
    gf_view text;
    if (!path) return GF_OK;
    gf_status status = gf_whole_file_read(context, corpus->arena, path, &text);
    if (status != GF_OK) return status;
    corpus->corrections = GF_NEW(corpus->arena, gf_corrections);
    if (!corpus->corrections) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    return gf_corrections_read(context, corpus->arena, text, path, corpus->corrections);
}

/* A cache that cannot be used costs time, not results. */
static gf_status open_cache(gf_context *context, gf_corpus *corpus) {
    const char *folder = corpus->options.cache;
    if (!folder) return GF_OK;
    const gf_status status = gf_cache_open(context, folder, &corpus->extract, &corpus->cache);
    if (status == GF_OK || status == GF_ERR_NOMEM) return status;
    if (corpus->options.remarked)
        corpus->options.remarked(corpus->options.user, gf_context_message(context));
    return GF_OK;
}

static void tell_remarks(const gf_corpus *corpus, const gf_network *network) {
    for (size_t i = 0; corpus->options.remarked && i < network->remarks.count; i++) {
        char line[1024];
        snprintf(line, sizeof line, "%.*s", GF_VIEW_ARG(network->remarks.at[i]));
        corpus->options.remarked(corpus->options.user, line);
    }
}

static gf_status check_stage(gf_context *context, const char *stage) {
    if (!stage || gf_stage_name_known(stage)) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX,
                   "unknown stage '%s' (text, clauses, names, meetings)", stage);
}

gf_status gf_corpus_new(gf_context *context, const gf_corpus_options *options,
                        gf_corpus **out) {
    gf_corpus *corpus = gf_memory_take(sizeof *corpus);
    if (!corpus) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    corpus->options = *options;
    corpus->arena = gf_arena_new();
    gf_status status = corpus->arena ? GF_OK : gf_fail(context, GF_ERR_NOMEM, "out of memory");
    if (status == GF_OK) status = check_stage(context, options->stage);
    if (status == GF_OK) status = read_date(context, corpus);
    if (status == GF_OK) status = load_corrections(context, corpus);
    if (status == GF_OK) status = load_language(context, corpus);
    if (status == GF_OK) status = open_cache(context, corpus);
    if (status != GF_OK) {
        gf_corpus_free(corpus);
        return status;
    }
    *out = corpus;
    return GF_OK;
}

void gf_corpus_free(gf_corpus *corpus) {
    if (!corpus) return;
    gf_cache_close(corpus->cache);
    gf_language_close(&corpus->language);
    gf_lexicon_free(corpus->lexicon);
    gf_arena_free(corpus->arena);
    gf_memory_give(corpus);
}

size_t gf_corpus_document_count(const gf_corpus *corpus) { return corpus->document_count; }
size_t gf_corpus_skipped_count(const gf_corpus *corpus) { return corpus->skipped_count; }

gf_status gf_corpus_network(gf_context *context, const gf_corpus *corpus, gf_network **out) {
    gf_network_handle *handle = gf_network_handle_new();
    if (!handle) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const gf_build_input input = {.lexicon = corpus->lexicon,
                                  .records = corpus->records.at,
                                  .record_count = corpus->records.count,
                                  .corrections = corpus->corrections};
    const gf_plain_locale changed = gf_plain_locale_enter();
    gf_status status = gf_network_build(context, handle->arena, &input, &handle->network);
    if (status == GF_OK) status = gf_network_measure(context, &handle->network);
    gf_plain_locale_leave(changed);
    if (status != GF_OK) {
        gf_network_free(&handle->network);
        return status;
    }
    tell_remarks(corpus, &handle->network);
    *out = &handle->network;
    return GF_OK;
}

gf_status gf_lexicon_verify(gf_context *context, const char *directory, FILE *sink) {
    char share[PATH_MAX];
    char built_in[PATH_MAX];
    if (directory) return gf_lexicon_check(context, directory, sink);
    if (!gf_share_directory(share, sizeof share)) {
        return gf_fail(context, GF_ERR_LIMIT, "the path of the lexicon is too long");
    }
    const int n = snprintf(built_in, sizeof built_in, "%s/lexicon", share);
    if (n < 0 || (size_t)n >= sizeof built_in) {
        return gf_fail(context, GF_ERR_LIMIT, "the path of the lexicon is too long");
    }
    return gf_lexicon_check(context, built_in, sink);
}
