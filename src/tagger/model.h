#ifndef GF_TAGGER_MODEL_H
#define GF_TAGGER_MODEL_H

#include "base/fail.h"
#include "tagger/tag.h"

#include <stdint.h>
#include <stdio.h>

/* A feature and what it says for each tag, in steps of 1/GF_WEIGHT_STEPS. One cache line holds
   four. */
typedef struct gf_weight_row {
    uint32_t feature; /* hash */
    int8_t of[GF_TAG_ROOM];
} gf_weight_row;

enum { GF_WEIGHT_STEPS = 24, GF_MODEL_INDEX_BITS = 16, GF_MODEL_HINT_BITS = 20 };

/*
 * Weights of a linear-chain conditional random field. Rows are sorted by feature; `starts`
 * says where the features with the same upper bits begin:
 *
 *     starts[feature >> 16]  ->  | row | row | row |  <-  starts[(feature >> 16) + 1]
 *
 * Most features of a text are in no model. One bit for each value of the upper 20 bits says so
 * for nearly all of them, and fits the nearest caches.
 */
typedef struct gf_model {
    gf_weight_row *rows;
    size_t count;
    uint32_t *starts;
    uint64_t *hints;
    int16_t steps[GF_TAG_ROOM + 1][GF_TAG_ROOM]; /* [before][tag]; last: begin of a sentence */
} gf_model;

/* GF_ERR_IO: not there; GF_ERR_SYNTAX: damaged, or no model of this version. */
gf_status gf_model_open(gf_context *context, const char *path, gf_model **out);
void gf_model_free(gf_model *model);

/* Fills `starts` for rows sorted by feature; GF_ERR_SYNTAX if they are not, GF_ERR_NOMEM. */
gf_status gf_model_index(gf_model *model);

/* The rows, sorted by feature, become the file. */
gf_status gf_model_write(gf_context *context, const gf_model *model, FILE *sink);

/* The same for models of the same weights. O(rows). */
uint64_t gf_model_digest(const gf_model *model);

/* Adds the weights of a feature, if the model has it, to @p score. A few hundred weights of a
   byte fit a score. O(1). */
void gf_model_add(const gf_model *model, uint32_t feature, int16_t score[GF_TAG_ROOM]);

/* The same for @p count features, faster: memory answers while others are looked at. @p
   features may be changed. */
void gf_model_add_all(const gf_model *model, uint32_t *features, size_t count,
                      int16_t score[GF_TAG_ROOM]);

#endif
