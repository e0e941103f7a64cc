#include "geflecht/names.h"

#include "base/utf8.h"
#include "pipeline/corpus.h"
#include "tagger/column_file.h"
#include "tagger/train.h"

#include <errno.h>
#include <limits.h>
#include <string.h>

static gf_status read_columns(gf_context *context, gf_arena *arena, const char *path,
                              bool tagged, gf_columns *out) {
    if (strcmp(path, "-") == 0)
        return gf_columns_read(context, arena, stdin, "standard input", tagged, out);
    FILE *in = fopen(path, "rb");
    if (!in) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
    const gf_status status = gf_columns_read(context, arena, in, path, tagged, out);
    fclose(in);
    return status;
}

static void print_words(const gf_columns *text, const gf_tagged *tagged, FILE *sink) {
    for (size_t i = 0; i < text->sentences.count; i++) {
        const gf_range sentence = text->sentences.at[i];
        for (uint32_t t = sentence.begin; t < sentence.end; t++)
            fprintf(sink, "%.*s\t%s\n", GF_VIEW_ARG(text->words.at[t]),
                    gf_tag_name(tagged[t].tag));
        fputc('\n', sink);
    }
}

static gf_status run(gf_arena *arena, const gf_corpus *corpus, const gf_columns *text,
                     gf_tagged **out) {
    gf_word_memory *memory = gf_word_memory_in(arena);
    gf_word_form **words = GF_NEW_ARRAY(arena, gf_word_form *, text->words.count + 1);
    if (!memory || !words) return GF_ERR_NOMEM;
    for (size_t t = 0; t < text->words.count; t++) {
        const gf_view form = gf_utf8_nfc(arena, text->words.at[t]);
        words[t] = gf_word_memory_recall(memory, corpus->lexicon, form,
                                         gf_word_memory_hash(memory, form));
        if (!words[t]) return GF_ERR_NOMEM;
    }
    return gf_tagger_run(arena, corpus->language.tagger, words, text->sentences.at,
                         text->sentences.count, out);
}

static gf_status tag(gf_context *context, gf_arena *arena, const gf_corpus *corpus,
                     const char *path, FILE *sink) {
    gf_columns text = {0};
    gf_status status = read_columns(context, arena, path, false, &text);
    if (status != GF_OK) return status;
    gf_tagged *tagged = NULL;
    status = run(arena, corpus, &text, &tagged);
    if (status != GF_OK) return gf_fail(context, status, "%s: out of memory", path);
    print_words(&text, tagged, sink);
    if (fflush(sink) == 0 && !ferror(sink)) return GF_OK;
    return gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
}

gf_status gf_names_tag(gf_context *context, const gf_corpus *corpus, const char *path,
                       FILE *sink) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const gf_status status = tag(context, arena, corpus, path, sink);
    gf_arena_free(arena);
    return status;
}

/* Sentences of all files, one after the other. */
static gf_status read_training(gf_context *context, gf_arena *arena, const char *const *paths,
                               size_t count, gf_columns *all) {
    *all = (gf_columns){0};
    for (size_t i = 0; i < count; i++) {
        const gf_status status = read_columns(context, arena, paths[i], true, all);
        if (status != GF_OK) return status;
    }
    return GF_OK;
}

typedef struct listener {
    const gf_names_training *training;
} listener;

static void tell(void *user, unsigned round, double loss) {
    const gf_names_training *training = ((listener *)user)->training;
    training->progress(training->user, round, loss);
}

static gf_status learn(gf_context *context, gf_arena *arena, const gf_knowledge *knowledge,
                       const gf_names_training *training, FILE *sink) {
    gf_columns text;
    gf_model *model = NULL;
    gf_status status =
        read_training(context, arena, training->inputs, training->input_count, &text);
    if (status != GF_OK) return status;
    listener to = {training};
    const gf_train_options options = {.progress = training->progress ? tell : NULL,
                                      .user = &to};
    status = gf_model_train(context, knowledge, &text, &options, &model);
    if (status == GF_OK) status = gf_model_write(context, model, sink);
    gf_model_free(model);
    return status;
}

static gf_status learn_with_lexicon(gf_context *context, const char *share,
                                    const gf_names_training *training, FILE *sink) {
    char directory[PATH_MAX];
    const int n = snprintf(directory, sizeof directory, "%s/lexicon", share);
    if (n < 0 || n >= PATH_MAX)
        return gf_fail(context, GF_ERR_LIMIT, "the path of the lexicon is too long");
    gf_lexicon *lexicon = NULL;
    gf_vocabulary *words = NULL;
    gf_arena *arena = gf_arena_new();
    gf_status status = arena ? gf_lexicon_load(context, directory, training->lexicons,
                                               training->lexicon_count, &lexicon)
                             : gf_fail(context, GF_ERR_NOMEM, "out of memory");
    if (status == GF_OK) status = gf_language_words(context, share, &words);
    const gf_knowledge knowledge = {lexicon, words};
    if (status == GF_OK) status = learn(context, arena, &knowledge, training, sink);
    gf_vocabulary_free(words);
    gf_lexicon_free(lexicon);
    gf_arena_free(arena);
    return status;
}

gf_status gf_names_train(gf_context *context, const gf_names_training *training, FILE *sink) {
    char share[PATH_MAX];
    if (!gf_share_directory(share, sizeof share))
        return gf_fail(context, GF_ERR_LIMIT, "the path of the lexicon is too long");
    return learn_with_lexicon(context, share, training, sink);
}
