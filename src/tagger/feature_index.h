#ifndef GF_TAGGER_FEATURE_INDEX_H
#define GF_TAGGER_FEATURE_INDEX_H

#include "tagger/column_file.h"
#include "tagger/word_traits.h"

/*
 * The features of all words of a training text. Rare ones are left out; the others are numbered
 * in the order of their names:
 *
 *     of word t:  row[begin[t]] .. row[begin[t + 1] - 1]   ->   name[row]
 */
typedef struct gf_feature_index {
    uint32_t *row;
    size_t *begin;  /* by word, one more at the end */
    uint32_t *name; /* by row, ascending; behind them those of recall */
    size_t rows, recall_rows;
    const gf_signs **signs; /* by word */
    uint32_t *recall;       /* rows of what the first reading said; see recall_begin */
    size_t *recall_begin;   /* by word, one more at the end; NULL before a first reading */
} gf_feature_index;

enum { GF_FEATURE_RARE = 2 /* fewer occurrences than this teach nothing */ };

/* GF_ERR_NOMEM. The caller frees the result with gf_feature_index_free(). */
gf_status gf_feature_index_make(gf_arena *arena, const gf_knowledge *knowledge,
                                const gf_columns *text, gf_feature_index *out);
/* Adds the features of recall, @p before by word. GF_ERR_NOMEM. */
gf_status gf_feature_index_recall(gf_arena *arena, const gf_columns *text,
                                  const uint64_t *before, gf_feature_index *index);
void gf_feature_index_free(gf_feature_index *index);

#endif
