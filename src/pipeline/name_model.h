#ifndef GF_PIPELINE_NAME_MODEL_H
#define GF_PIPELINE_NAME_MODEL_H

#include "tagger/tagger.h"

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

/* The table of words alone: in @p share of an installed program, else where it was built. */
gf_status gf_language_words(gf_context *context, const char *share, gf_vocabulary **out);

#endif
