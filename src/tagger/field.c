#include "tagger/field.h"

#include "tagger/exponential.h"
#include "tagger/feature.h"

#include <math.h>
#include <string.h>

static const float STEP = 0.1F, SMOOTH = 1.0F, SPARSE = 0.3F, SMALL = 0.5F;

/* Of each word some features are kept back, others every round, so that none is relied on
   alone: names of tomorrow have only some of them. */
static const uint32_t KEPT_BACK = 64; /* of 256 */

/* Below it nothing is left to learn of a word: most words are no names, and soon surely so. */
static const float SETTLED = 0.01F;

typedef gf_float_row row;

static bool is_kept_back(const gf_field *f, size_t occurrence) {
    return (gf_feature_mix(occurrence + (f->round << 40)) & 255) < KEPT_BACK;
}

static void add_weights(const gf_field *f, uint32_t number, float *out) {
    const float *w = gf_field_row(f, number)->weight;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        out[tag] += w[tag];
}

static void score(const gf_field *f, size_t word, float *out) {
    memset(out, 0, sizeof(row));
    const gf_feature_index *x = f->index;
    for (size_t i = x->begin[word]; i < x->begin[word + 1]; i++) {
        if (!is_kept_back(f, i)) add_weights(f, x->row[i], out);
    }
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        out[tag] *= 256.0F / (float)(256 - KEPT_BACK);
    if (!f->is_recalled) return;
    for (size_t i = x->recall_begin[word]; i < x->recall_begin[word + 1]; i++)
        add_weights(f, x->recall[i], out);
}

/* e^score, the greatest made 1: the sums stay in range. */
static void powers(float *r) {
    float most = r[0];
    for (int tag = 1; tag < GF_TAG_COUNT; tag++)
        most = r[tag] > most ? r[tag] : most;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        r[tag] = tag < GF_TAG_COUNT ? gf_exponential(r[tag] - most) : 0.0F;
}

static void scale_to_one(float *r) {
    float sum = 0;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        sum += r[tag];
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        r[tag] /= sum;
}

static void read_ways(const gf_field *f, row ways[GF_STEP_ROWS]) {
    for (size_t before = 0; before < GF_STEP_ROWS; before++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
            const bool allowed = gf_step_is_allowed(before, tag);
            ways[before][tag] =
                allowed ? gf_exponential(gf_field_step(f, before)->weight[tag]) : 0.0F;
        }
    }
}

static void forward(gf_field *f, const row ways[GF_STEP_ROWS], size_t count) {
    for (size_t i = 0; i < count; i++) {
        row to = {0};
        if (i == 0) memcpy(to, ways[GF_TAG_ROOM], sizeof to);
        for (int was = 0; i && was < GF_TAG_COUNT; was++) {
            for (int tag = 0; tag < GF_TAG_ROOM; tag++)
                to[tag] += f->left[i - 1][was] * ways[was][tag];
        }
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            to[tag] *= f->emit[i][tag];
        scale_to_one(to);
        memcpy(f->left[i], to, sizeof to);
    }
}

static void backward(gf_field *f, const row ways[GF_STEP_ROWS], size_t count) {
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        f->right[count - 1][tag] = 1;
    for (size_t i = count - 1; i-- > 0;) {
        row behind, to = {0};
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            behind[tag] = f->emit[i + 1][tag] * f->right[i + 1][tag];
        for (int was = 0; was < GF_TAG_COUNT; was++) {
            for (int tag = 0; tag < GF_TAG_ROOM; tag++)
                to[was] += ways[was][tag] * behind[tag];
        }
        scale_to_one(to);
        memcpy(f->right[i], to, sizeof to);
    }
}

static void learn(gf_weights *w, const row gradient) {
    for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
        const float g = gradient[tag], before = w->squares[tag], now = before + g * g;
        const float root = sqrtf(now);
        const float slow = (root - sqrtf(before)) / STEP;
        const float z = w->sum[tag] + g - slow * w->weight[tag];
        const float over = z > SPARSE ? z - SPARSE : z < -SPARSE ? z + SPARSE : 0.0F;
        w->squares[tag] = now;
        w->sum[tag] = z;
        w->weight[tag] = -over / ((SMOOTH + root) / STEP + SMALL);
    }
}

static bool is_settled(const row gradient) {
    float most = 0;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        most = fabsf(gradient[tag]) > most ? fabsf(gradient[tag]) : most;
    return most < SETTLED;
}

static void learn_words(gf_field *f, size_t begin, size_t count) {
    const gf_feature_index *x = f->index;
    for (size_t i = 0; i < count; i++) {
        row g;
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            g[tag] = f->left[i][tag] * f->right[i][tag];
        scale_to_one(g);
        memcpy(f->chance[i], g, sizeof g);
        const gf_tag right = f->text->tags.at[begin + i];
        f->loss -= (double)logf(g[right] + 1e-20F);
        g[right] -= 1;
        if (is_settled(g)) continue;
        for (size_t k = x->begin[begin + i]; k < x->begin[begin + i + 1]; k++) {
            if (!is_kept_back(f, k)) learn(gf_field_row(f, x->row[k]), g);
        }
        if (!f->is_recalled) continue;
        for (size_t k = x->recall_begin[begin + i]; k < x->recall_begin[begin + i + 1]; k++)
            learn(gf_field_row(f, x->recall[k]), g);
    }
}

/* The steps' chances, less what was there. */
/* Adds to @p gradient how likely each step from word @p i - 1 to word @p i is. */
static void add_chances(const gf_field *f, const row ways[GF_STEP_ROWS], size_t i,
                        row gradient[GF_STEP_ROWS]) {
    row pair[GF_TAG_COUNT];
    float sum = 0;
    for (int was = 0; was < GF_TAG_COUNT; was++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
            pair[was][tag] =
                f->left[i - 1][was] * ways[was][tag] * f->emit[i][tag] * f->right[i][tag];
            sum += pair[was][tag];
        }
    }
    for (int was = 0; was < GF_TAG_COUNT; was++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            gradient[was][tag] += pair[was][tag] / sum;
    }
}

static void learn_steps(gf_field *f, const row ways[GF_STEP_ROWS], size_t begin, size_t count) {
    row gradient[GF_STEP_ROWS] = {{0}};
    memcpy(gradient[GF_TAG_ROOM], f->chance[0], sizeof(row));
    gradient[GF_TAG_ROOM][f->text->tags.at[begin]] -= 1;
    for (size_t i = 1; i < count; i++) {
        add_chances(f, ways, i, gradient);
        gradient[f->text->tags.at[begin + i - 1]][f->text->tags.at[begin + i]] -= 1;
    }
    for (size_t was = 0; was < GF_STEP_ROWS; was++)
        learn(gf_field_step(f, was), gradient[was]);
}

void gf_field_learn(gf_field *f, gf_range sentence) {
    const size_t begin = sentence.begin, count = sentence.end - sentence.begin;
    row ways[GF_STEP_ROWS];
    /* every other time as in the first reading */
    f->is_recalled = f->index->recall_begin && (gf_feature_mix(begin + (f->round << 32)) & 1);
    read_ways(f, ways);
    for (size_t i = 0; i < count; i++) {
        score(f, begin + i, f->emit[i]);
        powers(f->emit[i]);
    }
    forward(f, (const row *)ways, count);
    backward(f, (const row *)ways, count);
    learn_words(f, begin, count);
    learn_steps(f, (const row *)ways, begin, count);
}
