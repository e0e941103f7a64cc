#ifndef GF_TAGGER_CONTEXT_FEATURES_H
#define GF_TAGGER_CONTEXT_FEATURES_H

#include "tagger/word_traits.h"

/* A sentence as the tagger sees it; tables are by word. */
typedef struct gf_sequence {
    const gf_signs *const *signs;
    const uint64_t *listed; /* place in a name of the lexicon and its kind; 0: in none */
    size_t count;
} gf_sequence;

enum { GF_CONTEXT_MOST = 48 };

/* Features of word @p t that need more than one word; returns how many. */
size_t gf_context_features(const gf_sequence *sequence, size_t t,
                           uint32_t out[GF_CONTEXT_MOST]);

/* Fills @p listed (by word, zeroed) for the names of the lexicon in @p forms. */
void gf_listed_names(const gf_lexicon *lexicon, const gf_view *forms,
                     const gf_signs *const *signs, size_t count, uint64_t *listed);

#endif
