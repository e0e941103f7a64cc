#ifndef GF_TAGGER_TAGGER_H
#define GF_TAGGER_TAGGER_H

#include "base/arena.h"
#include "base/span.h"
#include "tagger/model.h"
#include "tagger/word_traits.h"
#include "token/word_memory.h"

/*
 * Recognises names that no list holds: a linear-chain conditional random field over what a word
 * looks like, what dictionary and lexicon know of it, and its neighbours. May be shared by
 * threads.
 */
typedef struct gf_tagger gf_tagger;

/* Borrows knowledge and model, which must live longer. NULL if memory is short. */
gf_tagger *gf_tagger_new(const gf_knowledge *knowledge, const gf_model *model);
void gf_tagger_free(gf_tagger *tagger);

/* Tells taggers with different models or tables of words apart; 0 for NULL. */
uint64_t gf_tagger_digest(const gf_tagger *tagger);

typedef struct gf_tagged {
    gf_tag tag;
    float confidence; /* of the tag, 0..1 */
} gf_tagged;

/*
 * Tags the @p words of one document, cut into sentences; *out gets one entry per word, in
 * @p arena. What follows from a word alone is noted with it: @p tagger must live as long.
 * GF_ERR_NOMEM only. O(words).
 */
gf_status gf_tagger_run(gf_arena *arena, gf_tagger *tagger, gf_word_form *const *words,
                        const gf_range *sentences, size_t sentence_count, gf_tagged **out);

#endif
