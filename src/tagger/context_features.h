#ifndef GF_TAGGER_CONTEXT_FEATURES_H
#define GF_TAGGER_CONTEXT_FEATURES_H

#include "tagger/word_traits.h"

/* A sentence as the tagger sees it; tables are by word. */
typedef struct gf_sequence {
    const gf_signs *const *signs;
    const uint64_t *listed; /* place in a name of the lexicon and its kind; 0: in none */
    size_t count;
} gf_sequence;

enum { GF_CONTEXT_MOST = 24 };

/* What stands before the first word of a sentence and behind the last. */
extern const gf_signs gf_outside;

enum { GF_PAIR_FEATURES = 4 };

/* Features of two neighbours' types: for the word on the right, and for that on the left. */
void gf_features_of_right(const gf_signs *left, const gf_signs *right,
                          uint32_t out[GF_PAIR_FEATURES]);
void gf_features_of_left(const gf_signs *left, const gf_signs *right,
                         uint32_t out[GF_PAIR_FEATURES]);

/* The other features of word @p t that need more than one word; returns how many. */
size_t gf_context_features(const gf_sequence *sequence, size_t t,
                           uint32_t out[GF_CONTEXT_MOST]);

#endif
