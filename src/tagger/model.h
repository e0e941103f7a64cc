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

enum { GF_WEIGHT_STEPS = 24, GF_MODEL_GROUP_BITS = 14 };

/*
 * Weights of a linear-chain conditional random field. Rows are sorted by feature. The upper
 * bits of a feature say its group, the next six its range there. Most features of a text are in
 * no model, and their range is empty; else the number of filled ranges before it says where its
 * row stands, or stands soon after:
 *
 *     filled[feature >> 18]  0010010100...   starts[feature >> 18] ->  | row | row | row | ...
 *                                 ^ third                                            ^ third
 */
typedef struct gf_model {
    gf_weight_row *rows; /* one more at the end, which adds nothing */
    size_t count;
    uint64_t *filled;                            /* by group: the ranges that have any */
    uint32_t *starts;                            /* by group: its first row */
    int16_t steps[GF_TAG_ROOM + 1][GF_TAG_ROOM]; /* [before][tag]; last: begin of a sentence */
    size_t room;                                 /* rows */
} gf_model;

/* GF_ERR_IO: not there; GF_ERR_SYNTAX: damaged, or no model of this version. */
gf_status gf_model_open(gf_context *context, const char *path, gf_model **out);
void gf_model_free(gf_model *model);

/* Empty rows for a model that has none yet; false if memory is short. */
bool gf_model_make_room(gf_model *model, size_t rows);

/* Fills `filled` and `starts` for rows sorted by feature, and the row behind the last, for
   which there is room; GF_ERR_SYNTAX if they are not sorted, GF_ERR_NOMEM. */
gf_status gf_model_index(gf_model *model);

/* The rows, sorted by feature, become the file. */
gf_status gf_model_write(gf_context *context, const gf_model *model, FILE *sink);

/* The same for models of the same weights. O(rows). */
uint64_t gf_model_digest(const gf_model *model);

/* Adds the weights of a feature, if the model has it, to @p score. A few hundred weights of a
   byte fit a score. O(1). */
void gf_model_add(const gf_model *model, uint32_t feature, int16_t score[GF_TAG_ROOM]);

/*
 * The same for many features in three steps, in each of which memory answers for all of them at
 * once: sift them, find the rows of those that are left, add them up. gf_model_sift() leaves
 * those that may have a row at @p to, which may be @p features, and returns how many.
 */
size_t gf_model_sift(const gf_model *model, const uint32_t *features, size_t count,
                     uint32_t *to);
void gf_model_find(const gf_model *model, const uint32_t *sifted, size_t count,
                   const gf_weight_row **rows);
void gf_model_add_rows(const gf_weight_row *const *rows, const uint32_t *sifted, size_t count,
                       int16_t score[GF_TAG_ROOM]);

#endif
