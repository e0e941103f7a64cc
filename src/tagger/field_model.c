#include "base/memory.h"
#include "tagger/field.h"
#include "tagger/lattice.h"

#include <stdlib.h>
#include <string.h>

bool gf_step_is_allowed(size_t before, int tag) {
    if (tag >= GF_TAG_COUNT) return false;
    if (before == GF_TAG_ROOM) return gf_tag_may_begin((gf_tag)tag);
    return before < GF_TAG_COUNT && gf_tag_may_follow((gf_tag)before, (gf_tag)tag);
}

static size_t longest_sentence(const gf_columns *text) {
    size_t longest = 1;
    for (size_t i = 0; i < text->sentences.count; i++) {
        const size_t words = text->sentences.at[i].end - text->sentences.at[i].begin;
        longest = words > longest ? words : longest;
    }
    return longest;
}

gf_status gf_field_begin(const gf_columns *text, const gf_feature_index *index, gf_field *out) {
    const size_t longest = longest_sentence(text);
    *out = (gf_field){.text = text,
                      .index = index,
                      .row_count = GF_STEP_ROWS + index->rows + index->recall_rows};
    out->rows = gf_memory_take_array(out->row_count, sizeof *out->rows);
    out->emit = gf_memory_take_array(longest, 4 * sizeof *out->emit);
    out->scores = gf_memory_take_array(longest, sizeof *out->scores);
    out->best = gf_memory_take_array(longest, sizeof *out->best);
    if (!out->rows || !out->emit || !out->scores || !out->best) return GF_ERR_NOMEM;
    out->left = out->emit + longest;
    out->right = out->emit + 2 * longest;
    out->chance = out->emit + 3 * longest;
    return GF_OK;
}

void gf_field_end(gf_field *field) {
    gf_memory_give(field->rows);
    gf_memory_give(field->emit);
    gf_memory_give(field->scores);
    gf_memory_give(field->best);
}

void gf_field_forget(gf_field *field) {
    for (size_t i = 0; i < field->row_count; i++) {
        gf_weights *w = &field->rows[i];
        memset(w->weight, 0, sizeof w->weight);
        memset(w->sum, 0, sizeof w->sum);
        memset(w->squares, 0, sizeof w->squares);
    }
}

void gf_field_keep_mean(gf_field *field, float share) {
    for (size_t i = 0; i < field->row_count; i++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            field->rows[i].mean[tag] += share * field->rows[i].weight[tag];
    }
}

static int rounded(float weight, int most) {
    const float steps = weight * (float)GF_WEIGHT_STEPS;
    const int n = (int)(steps < 0 ? steps - 0.5F : steps + 0.5F);
    return n > most ? most : n < -most ? -most : n;
}

/*
 * What is most probable word by word misses more names than it invents, since most words are
 * none. A little against O makes both rare alike, and organisations, which are missed most,
 * need some more; the amounts were chosen by cross-validation on the training sentences.
 */
enum { AGAINST_O = GF_WEIGHT_STEPS / 4, FOR_ORG = GF_WEIGHT_STEPS / 6 };

static void read_steps(const gf_field *field, int16_t steps[][GF_TAG_ROOM]) {
    enum { FORBIDDEN = -8192, MOST = 4096 };
    for (size_t before = 0; before < GF_STEP_ROWS; before++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
            const float weight = gf_field_step(field, before)->mean[tag];
            steps[before][tag] = gf_step_is_allowed(before, tag)
                                     ? (int16_t)rounded(weight, MOST)
                                     : (int16_t)FORBIDDEN;
        }
        steps[before][GF_TAG_O] = (int16_t)(steps[before][GF_TAG_O] - AGAINST_O);
        steps[before][GF_TAG_B_ORG] = (int16_t)(steps[before][GF_TAG_B_ORG] + FOR_ORG);
    }
}

void gf_field_tag(gf_field *field, gf_range sentence, gf_tag *tags) {
    int16_t steps[GF_STEP_ROWS][GF_TAG_ROOM];
    const size_t count = sentence.end - sentence.begin;
    const gf_feature_index *x = field->index;
    read_steps(field, steps);
    gf_lattice lattice;
    gf_lattice_make((const int16_t(*)[GF_TAG_ROOM])steps, &lattice);
    for (size_t t = 0; t < count; t++) {
        gf_float_row sum = {0};
        for (size_t i = x->begin[sentence.begin + t]; i < x->begin[sentence.begin + t + 1];
             i++) {
            const float *w = gf_field_row(field, x->row[i])->mean;
            for (int tag = 0; tag < GF_TAG_ROOM; tag++)
                sum[tag] += w[tag];
        }
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            field->scores[t][tag] = (int16_t)rounded(sum[tag] - sum[GF_TAG_O], GF_SCORE_MOST);
    }
    gf_lattice_best(&lattice, (const gf_scores *)field->scores, GF_TAG_ROOM, count, field->best,
                    tags + sentence.begin);
}

static int by_feature(const void *a, const void *b) {
    const gf_weight_row *x = a, *y = b;
    return x->feature < y->feature ? -1 : x->feature > y->feature;
}

/* Weights become small whole numbers; rows of next to nothing go. */
static void take_rows(const gf_field *field, gf_model *m) {
    enum { LEAST = 3 };
    for (size_t i = 0; i < field->row_count - GF_STEP_ROWS; i++) {
        gf_weight_row row = {.feature = field->index->name[i]};
        int most = 0;
        for (int tag = 0; tag < GF_TAG_COUNT; tag++) {
            const int steps = rounded(gf_field_row(field, i)->mean[tag], INT8_MAX);
            row.of[tag] = (int8_t)steps;
            most = abs(steps) > most ? abs(steps) : most;
        }
        if (most >= LEAST) m->rows[m->count++] = row;
    }
    qsort(m->rows, m->count, sizeof *m->rows, by_feature);
}

gf_status gf_field_model(const gf_field *field, gf_model **out) {
    gf_model *m = gf_memory_take(sizeof *m);
    if (!m) return GF_ERR_NOMEM;
    if (!gf_model_make_room(m, field->row_count + 1)) {
        gf_model_free(m);
        return GF_ERR_NOMEM;
    }
    take_rows(field, m);
    read_steps(field, m->steps);
    const gf_status status = gf_model_index(m);
    if (status == GF_OK)
        *out = m;
    else
        gf_model_free(m);
    return status;
}
