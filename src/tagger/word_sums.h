#ifndef GF_TAGGER_WORD_SUMS_H
#define GF_TAGGER_WORD_SUMS_H

#include "base/arena.h"
#include "tagger/model.h"
#include "tagger/word_traits.h"
#include "token/word_memory.h"

/* All that a word form contributes to the scores of the words around it, summed up. */
typedef struct gf_word_sums {
    gf_signs signs;
    int16_t of[GF_OFFSETS][GF_TAG_ROOM];
} gf_word_sums;

/* The sums of the forms met so far, for all threads: a table of fixed size. */
typedef struct gf_form_memory gf_form_memory;

/* Borrows both. NULL if memory is short. */
gf_form_memory *gf_form_memory_new(const gf_knowledge *knowledge, const gf_model *model);
void gf_form_memory_free(gf_form_memory *memory);

/* A hint that the sums of the word will be asked for soon, if they are remembered with it: they
   lie apart from those of other words. */
void gf_word_sums_fetch(const gf_word_form *word);

/* The sums of the word: remembered with it, by another thread, or made and, where there is
   room, remembered. Those for which there is none are in @p arena. NULL if memory is short.
   O(1) if remembered. */
const gf_word_sums *gf_word_sums_of(gf_arena *arena, gf_form_memory *memory,
                                    gf_word_form *word);

#endif
