#include "tagger/lattice.h"

#include "tagger/exponential.h"
#include "tagger/model.h"

#include <string.h>

/* No sum of scores comes near it. */
enum { IMPOSSIBLE = -(1 << 28) };

static void begin(const gf_scores scores, const int16_t first[GF_TAG_ROOM], int32_t *best) {
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        best[tag] = tag < GF_TAG_COUNT ? scores[tag] + first[tag] : IMPOSSIBLE;
}

/* For each tag the best way to come to it; all tags at once, one tag before after the other. */
static void step(const gf_scores scores, const int16_t steps[][GF_TAG_ROOM],
                 const int32_t *before, int32_t *best, uint8_t *back) {
    int32_t from[GF_TAG_ROOM] = {0};
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        best[tag] = IMPOSSIBLE;
    for (int was = 0; was < GF_TAG_COUNT; was++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
            const int32_t way = before[was] + steps[was][tag];
            const bool better = way > best[tag];
            best[tag] = better ? way : best[tag];
            from[tag] = better ? was : from[tag];
        }
    }
    for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
        best[tag] += scores[tag];
        back[tag] = (uint8_t)from[tag];
    }
}

void gf_lattice_best(const gf_scores *scores, const int16_t steps[][GF_TAG_ROOM], size_t from,
                     size_t count, uint8_t (*back)[GF_TAG_ROOM], gf_tag *out) {
    int32_t rows[2][GF_TAG_ROOM];
    if (!count) return;
    begin(scores[0], steps[from], rows[0]);
    for (size_t t = 1; t < count; t++)
        step(scores[t], steps, rows[(t - 1) & 1], rows[t & 1], back[t]);
    const int32_t *last = rows[(count - 1) & 1];
    int tag = 0;
    for (int i = 1; i < GF_TAG_COUNT; i++) {
        if (last[i] > last[tag]) tag = i;
    }
    for (size_t t = count; t-- > 0;) {
        out[t] = (gf_tag)tag;
        if (t) tag = back[t][tag];
    }
}

/* exp(score), the greatest of the row made 1: the sums stay in range. */
static void powers(const gf_scores scores, float out[GF_TAG_ROOM]) {
    int32_t most = scores[0];
    for (int i = 1; i < GF_TAG_COUNT; i++)
        most = scores[i] > most ? scores[i] : most;
    for (int i = 0; i < GF_TAG_ROOM; i++) {
        const float x = (float)(scores[i] - most) / (float)GF_WEIGHT_STEPS;
        out[i] = i < GF_TAG_COUNT ? gf_exponential(x) : 0.0F;
    }
}

static void scale_to_one(float row[GF_TAG_ROOM]) {
    float sum = 0;
    for (int i = 0; i < GF_TAG_ROOM; i++)
        sum += row[i];
    for (int i = 0; i < GF_TAG_ROOM; i++)
        row[i] = sum > 0 ? row[i] / sum : 0.0F;
}

static void forward(const float ways[][GF_TAG_ROOM], const float *before, const float *emit,
                    float *out) {
    memset(out, 0, GF_TAG_ROOM * sizeof *out);
    for (int was = 0; was < GF_TAG_COUNT; was++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            out[tag] += before[was] * ways[was][tag];
    }
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        out[tag] *= emit[tag];
    scale_to_one(out);
}

static void backward(const float ways[][GF_TAG_ROOM], const float *behind, const float *emit,
                     float *out) {
    for (int was = 0; was < GF_TAG_ROOM; was++) {
        out[was] = 0;
        for (int tag = 0; tag < GF_TAG_COUNT; tag++)
            out[was] += ways[was][tag] * emit[tag] * behind[tag];
    }
    scale_to_one(out);
}

void gf_lattice_ways(const int16_t steps[][GF_TAG_ROOM], float ways[][GF_TAG_ROOM]) {
    for (int was = 0; was <= GF_TAG_ROOM; was++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            ways[was][tag] = gf_exponential((float)steps[was][tag] / (float)GF_WEIGHT_STEPS);
    }
}

void gf_lattice_confidence(const gf_scores *scores, const float ways[][GF_TAG_ROOM],
                           size_t from, size_t count, const gf_tag *tags,
                           float (*room)[GF_TAG_ROOM], float *out) {
    float(*emit)[GF_TAG_ROOM] = room, (*left)[GF_TAG_ROOM] = room + count;
    for (size_t t = 0; t < count; t++) {
        powers(scores[t], emit[t]);
        if (t) {
            forward(ways, left[t - 1], emit[t], left[t]);
            continue;
        }
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            left[t][tag] = emit[t][tag] * ways[from][tag];
        scale_to_one(left[t]);
    }
    float right[GF_TAG_ROOM];
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        right[tag] = 1;
    for (size_t t = count; t-- > 0;) {
        float both[GF_TAG_ROOM], before[GF_TAG_ROOM];
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            both[tag] = left[t][tag] * right[tag];
        scale_to_one(both);
        out[t] = both[tags[t]];
        backward(ways, right, emit[t], before);
        memcpy(right, before, sizeof right);
    }
}
