#ifndef GF_TAGGER_LATTICE_H
#define GF_TAGGER_LATTICE_H

#include "tagger/tag.h"

#include <stdint.h>

/* Scores of a sentence in steps of the model: what each word says for each tag. */
typedef int32_t gf_scores[GF_TAG_ROOM];

/*
 * The best sequence of tags (Viterbi). @p steps as in gf_model; @p back has room for @p count
 * rows. Words may be a part of a sentence: @p from is the row of steps that leads to the first,
 * GF_TAG_O or, at the begin of the sentence, GF_TAG_ROOM. O(count * tags^2).
 */
void gf_lattice_best(const gf_scores *scores, const int16_t steps[][GF_TAG_ROOM], size_t from,
                     size_t count, uint8_t (*back)[GF_TAG_ROOM], gf_tag *out);

/* The chances of the model's steps, GF_TAG_ROOM + 1 rows of each. Once per model. */
void gf_lattice_ways(const int16_t steps[][GF_TAG_ROOM], float ways[][GF_TAG_ROOM]);

/* How probable each of @p tags is (forward-backward); @p room holds 2 * count rows. */
void gf_lattice_confidence(const gf_scores *scores, const float ways[][GF_TAG_ROOM],
                           size_t from, size_t count, const gf_tag *tags,
                           float (*room)[GF_TAG_ROOM], float *out);

#endif
