#ifndef GF_TAGGER_LATTICE_H
#define GF_TAGGER_LATTICE_H

#include "tagger/tag.h"

#include <stdint.h>

enum {
    GF_SCORE_ROOM = 16,   /* GF_TAG_COUNT, rounded up for whole vectors of 16 bits */
    GF_SCORE_MOST = 6000, /* so that sums of it and of steps stay within 16 bits */
    GF_POWERS = 1024      /* beyond it chances are 0 */
};

/* What a word says for each tag, in steps of the model, not beyond GF_SCORE_MOST. */
typedef int16_t gf_scores[GF_SCORE_ROOM];

/* The steps from tag to tag, and their chances, in the order in which they are added up. Rows
   are those of gf_model: the last is the begin of a sentence. */
typedef struct gf_lattice {
    int16_t steps[GF_TAG_ROOM + 1][GF_SCORE_ROOM];
    float ways[GF_TAG_ROOM + 1][GF_TAG_ROOM];
    float ways_back[GF_TAG_ROOM][GF_TAG_ROOM]; /* [tag][before] */
    float powers[GF_POWERS];                   /* e^-(i / GF_WEIGHT_STEPS) */
} gf_lattice;

/* Prepares @p steps of a model, which are between -8192 and 4096. */
void gf_lattice_make(const int16_t steps[][GF_TAG_ROOM], gf_lattice *out);

/*
 * The best sequence of tags (Viterbi). @p best has room for @p count rows. Words may be a part
 * of a sentence: @p from is the row of steps that leads to the first, GF_TAG_O or, at the begin
 * of the sentence, GF_TAG_ROOM. O(count * tags^2).
 */
void gf_lattice_best(const gf_lattice *lattice, const gf_scores *scores, size_t from,
                     size_t count, gf_scores *best, gf_tag *out);

/* How probable each of @p tags is (forward-backward); @p room holds 2 * count rows. */
void gf_lattice_confidence(const gf_lattice *lattice, const gf_scores *scores, size_t from,
                           size_t count, const gf_tag *tags, float (*room)[GF_TAG_ROOM],
                           float *out);

#endif
