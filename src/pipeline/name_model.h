#ifndef GF_PIPELINE_NAME_MODEL_H
#define GF_PIPELINE_NAME_MODEL_H

#include "base/fail.h"
#include "tagger/tagger.h"

#include <pthread.h>

/* What the tagger needs besides the lexicon, and the tagger itself. All may be NULL. */
typedef struct gf_language {
    gf_vocabulary *vocabulary;
    gf_model *model;
    gf_tagger *tagger;
} gf_language;

/*
 * Opens the table of words and the model of @p share (see gf_share_directory()), @p model
 * instead of the latter if it is not NULL. GF_ERR_IO or GF_ERR_SYNTAX naming the file.
 */
gf_status gf_language_open(gf_context *context, const char *share, const char *model,
                           const gf_lexicon *lexicon, gf_language *out);
void gf_language_close(gf_language *language);

/* The same while the lexicon is loaded. Files are read in a thread of their own from
   gf_language_begin() on if @p apart, else by gf_language_end(), whose errors are those of
   gf_language_open(). What was begun is ended or forgotten. */
typedef struct gf_language_reading {
    const char *share, *model; /* set before it begins */
    gf_context context;
    gf_language language;
    gf_status status;
    bool is_apart;
    pthread_t thread;
} gf_language_reading;

void gf_language_begin(gf_language_reading *reading, bool apart);
gf_status gf_language_end(gf_context *context, gf_language_reading *reading,
                          const gf_lexicon *lexicon, gf_language *out);
void gf_language_forget(gf_language_reading *reading);

/* The table of words alone: in @p share of an installed program, else where it was built. */
gf_status gf_language_words(gf_context *context, const char *share, gf_vocabulary **out);

#endif
