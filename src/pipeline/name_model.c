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

gf_status gf_language_open(gf_context *context, const char *share, const char *model,
                           const gf_lexicon *lexicon, gf_language *out) {
    gf_language l = {0};
    gf_status status = gf_language_words(context, share, &l.vocabulary);
    if (status == GF_OK) status = open_model(context, share, model, &l);
    if (status == GF_OK) {
        const gf_knowledge knowledge = {lexicon, l.vocabulary};
        l.tagger = gf_tagger_new(&knowledge, l.model);
        if (!l.tagger) status = gf_fail(context, GF_ERR_NOMEM, "out of memory");
    }
    if (status == GF_OK)
        *out = l;
    else
        gf_language_close(&l);
    return status;
}

void gf_language_close(gf_language *language) {
    gf_tagger_free(language->tagger);
    gf_model_free(language->model);
    gf_vocabulary_free(language->vocabulary);
}
