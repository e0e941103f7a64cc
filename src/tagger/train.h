#ifndef GF_TAGGER_TRAIN_H
#define GF_TAGGER_TRAIN_H

#include "tagger/column_file.h"
#include "tagger/model.h"
#include "tagger/word_traits.h"

typedef struct gf_train_options {
    unsigned rounds; /* over all sentences; 0: the usual number */
    /* Told after each round; NULL: nobody. @p loss is the mean per sentence. */
    void (*progress)(void *user, unsigned round, double loss);
    void *user;
} gf_train_options;

/*
 * Learns a model from tagged sentences: same sentences, same knowledge, same bytes. The caller
 * owns *out. GF_ERR_SYNTAX: no sentence.
 */
gf_status gf_model_train(gf_context *context, const gf_knowledge *knowledge,
                         const gf_columns *text, const gf_train_options *options,
                         gf_model **out);

#endif
