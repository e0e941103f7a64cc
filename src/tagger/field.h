#ifndef GF_TAGGER_FIELD_H
#define GF_TAGGER_FIELD_H

#include "tagger/feature_index.h"
#include "tagger/lattice.h"
#include "tagger/model.h"

/*
 * A conditional random field while it is learnt, one sentence at a time, with FTRL-Proximal
 * (McMahan et al., 2013): per weight a step of its own, and weights of features that prove
 * little are exactly 0.
 */
typedef float gf_float_row[GF_TAG_ROOM];

typedef struct gf_weights {
    gf_float_row weight, sum, squares; /* w, z and n of the paper */
    gf_float_row mean;                 /* of the weight at the end of the later rounds */
} gf_weights;

typedef struct gf_field {
    const gf_columns *text;
    const gf_feature_index *index;
    gf_weights *rows; /* steps between tags, features, features of recall */
    size_t row_count;
    gf_float_row *emit, *left, *right, *chance; /* by word of a sentence */
    gf_scores *scores, *best;
    uint64_t round;
    bool is_recalled; /* the sentence is learnt as in a second reading */
    double loss;      /* of the tags learnt so far in this round */
} gf_field;

enum { GF_STEP_ROWS = GF_TAG_ROOM + 1 /* the last one: begin of a sentence */ };

/* Weights of a feature by its number, and of the steps from a tag. */
static inline gf_weights *gf_field_row(const gf_field *field, size_t number) {
    return &field->rows[GF_STEP_ROWS + number];
}
static inline gf_weights *gf_field_step(const gf_field *field, size_t before) {
    return &field->rows[before];
}
bool gf_step_is_allowed(size_t before, int tag);

/* All weights 0. GF_ERR_NOMEM; the caller calls gf_field_end() in any case. */
gf_status gf_field_begin(const gf_columns *text, const gf_feature_index *index, gf_field *out);
void gf_field_end(gf_field *field);

/* Changes the weights a little towards the tags of the sentence. */
void gf_field_learn(gf_field *field, gf_range sentence);

/* All weights 0 again, but for their mean: what follows is another run. */
void gf_field_forget(gf_field *field);

/* Adds @p share of the present weights to their mean. */
void gf_field_keep_mean(gf_field *field, float share);

/* The best tags by the mean weights, without recall; @p tags are those of the whole text. */
void gf_field_tag(gf_field *field, gf_range sentence, gf_tag *tags);

/* The mean weights as a model; the caller owns *out. GF_ERR_NOMEM. */
gf_status gf_field_model(const gf_field *field, gf_model **out);

#endif
