#include "pipeline/name_model.h"

#include <limits.h>
#include <unistd.h>

#ifndef GF_BUILT_WORDS
#define GF_BUILT_WORDS "words.bin"
#endif

static gf_status join(gf_context *context, const char *share, const char *name,
                      char to[PATH_MAX]) {
    const int n = snprintf(to, PATH_MAX, "%s/%s", share, name);
    if (n >= 0 && n < PATH_MAX) return GF_OK;
    return gf_fail(context, GF_ERR_LIMIT, "the path of %s is too long", name);
}

gf_status gf_language_words(gf_context *context, const char *share, gf_vocabulary **out) {
    char path[PATH_MAX];
    const gf_status status = join(context, share, "words.bin", path);
    if (status != GF_OK) return status;
    const bool is_there = access(path, F_OK) == 0;
    return gf_vocabulary_open(context, is_there ? path : GF_BUILT_WORDS, out);
}

static gf_status open_model(gf_context *context, const char *share, const char *model,
                            gf_language *out) {
    char path[PATH_MAX];
    const gf_status status = join(context, share, "model/names.model", path);
    if (status != GF_OK) return status;
    return gf_model_open(context, model ? model : path, &out->model);
}

static void *read_files(void *argument) {
    gf_language_reading *r = argument;
    r->status = gf_language_words(&r->context, r->share, &r->language.vocabulary);
    if (r->status == GF_OK)
        r->status = open_model(&r->context, r->share, r->model, &r->language);
    return NULL;
}

void gf_language_begin(gf_language_reading *r, bool apart) {
    r->is_apart = apart && pthread_create(&r->thread, NULL, read_files, r) == 0;
}

gf_status gf_language_end(gf_context *context, gf_language_reading *r,
                          const gf_lexicon *lexicon, gf_language *out) {
    if (r->is_apart)
        pthread_join(r->thread, NULL);
    else
        read_files(r);
    gf_status status = r->status;
    if (status == GF_OK) {
        const gf_knowledge knowledge = {lexicon, r->language.vocabulary};
        r->language.tagger = gf_tagger_new(&knowledge, r->language.model);
        if (!r->language.tagger) status = gf_fail(context, GF_ERR_NOMEM, "out of memory");
    } else {
        gf_fail(context, status, "%s", r->context.message);
    }
    if (status == GF_OK)
        *out = r->language;
    else
        gf_language_close(&r->language);
    return status;
}

void gf_language_forget(gf_language_reading *r) {
    if (!r->is_apart) return;
    pthread_join(r->thread, NULL);
    gf_language_close(&r->language);
}

gf_status gf_language_open(gf_context *context, const char *share, const char *model,
                           const gf_lexicon *lexicon, gf_language *out) {
    gf_language_reading reading = {.share = share, .model = model};
    gf_language_begin(&reading, false);
    return gf_language_end(context, &reading, lexicon, out);
}

void gf_language_close(gf_language *language) {
    gf_tagger_free(language->tagger);
    gf_model_free(language->model);
    gf_vocabulary_free(language->vocabulary);
}
