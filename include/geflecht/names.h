#ifndef GF_NAMES_H
#define GF_NAMES_H

#include "geflecht/corpus.h"

/**
 * Tags the words of @p path ("-": standard input), one per line and an empty line between
 * sentences: word, tab, tag (O, B-PER, I-PER, ... LOC, ORG, OTH) to @p sink. GF_ERR_SYNTAX or
 * GF_ERR_ENCODING names the line or byte at fault.
 */
GF_API gf_status gf_names_tag(gf_context *context, const gf_corpus *corpus, const char *path,
                              FILE *sink);

/** What to learn from. */
typedef struct gf_names_training {
    const char *const *inputs; /**< files with a tag behind each word, or GermEval's form */
    size_t input_count;
    const char *const *lexicons; /**< files that add to the lexicon */
    size_t lexicon_count;
    /** Told after each round of learning; NULL: nobody. @p loss falls from round to round. */
    void (*progress)(void *user, unsigned round, double loss);
    void *user; /**< handed to progress */
} gf_names_training;

/** Learns a model for names and writes it: same input, same lexicon, same bytes. */
GF_API gf_status gf_names_train(gf_context *context, const gf_names_training *training,
                                FILE *sink);

#endif
