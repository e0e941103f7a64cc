#ifndef GF_TAGGER_PAIR_SUMS_H
#define GF_TAGGER_PAIR_SUMS_H

#include "base/arena.h"
#include "tagger/model.h"
#include "tagger/word_traits.h"

/* What two neighbours contribute to each other's scores by their types. */
typedef struct gf_pair_sums {
    int16_t of_left[GF_TAG_ROOM], of_right[GF_TAG_ROOM];
} gf_pair_sums;

/*
 * The sums of the pairs met so far, for all threads. A few thousand types make up a language,
 * and nine of ten pairs of a text are among some ten thousand.
 */
typedef struct gf_pair_memory gf_pair_memory;

/* Borrows the model. NULL if memory is short. */
gf_pair_memory *gf_pair_memory_new(const gf_model *model);
void gf_pair_memory_free(gf_pair_memory *memory);

/* The key of a pair, and a hint that its sums will be asked for soon. */
uint64_t gf_pair_key(const gf_pair_memory *memory, const gf_signs *left, const gf_signs *right);

/* The sums of the pair with its key: remembered, or made and, where there is room, remembered.
   Those for which there is none are in @p arena. NULL if memory is short. O(1). */
const gf_pair_sums *gf_pair_sums_of(gf_arena *arena, gf_pair_memory *memory,
                                    const gf_signs *left, const gf_signs *right, uint64_t key);

#endif
