#ifndef GF_MENTION_WORD_MEMORY_H
#define GF_MENTION_WORD_MEMORY_H

#include "mention/scan.h"

/* What the lexicon says about word forms, kept from one document to the next: a few thousand
   forms make most of any text. Of one lexicon; not shared between threads. Holds at most some
   megabytes. */
gf_word_memory *gf_word_memory_new(void); /* NULL: memory is short; the caller frees it */
void gf_word_memory_free(gf_word_memory *memory);

/* Forgets all if it has grown too large. What was recalled before is gone then: once per
   document, before its first word. */
void gf_word_memory_begin(gf_word_memory *memory);

/* gf_word_of(), or what it gave before. NULL: memory is short. Expected O(length of the form).
 */
const gf_word *gf_word_memory_recall(gf_word_memory *memory, const gf_lexicon *lexicon,
                                     const gf_token *token);

#endif
