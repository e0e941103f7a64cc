#ifndef GF_TAGGER_RECALL_H
#define GF_TAGGER_RECALL_H

#include "base/arena.h"
#include "tagger/tag.h"
#include "tagger/word_traits.h"

/*
 * What a first reading of a document made of the other places where a word stands: a name that
 * is clear in one sentence ("der Trainer Jürgen Pawlik") is clear in the next ("Pawlik").
 * Fills before[t] for each of @p words words, 0 where the word stands nowhere else or begins
 * with a small letter. A genitive -s makes no other word. O(words).
 */
gf_status gf_recall(gf_arena *arena, const gf_signs *const *signs, const gf_tag *tags,
                    size_t words, uint64_t *before);

/* By what a word is known again: a hash of the form, a genitive -s off. */
uint64_t gf_recall_key(gf_view form);

enum { GF_RECALL_MOST = 4 };

/* The features that follow from @p before of a word with @p signs; returns how many. */
size_t gf_recall_features(uint64_t before, const gf_signs *signs, uint32_t out[GF_RECALL_MOST]);

#endif
