#include "tagger/lattice.h"

#include "tagger/exponential.h"
#include "tagger/model.h"

#include <string.h>

void gf_lattice_make(const int16_t steps[][GF_TAG_ROOM], gf_lattice *out) {
    memset(out, 0, sizeof *out);
    for (int was = 0; was <= GF_TAG_ROOM; was++) {
        memcpy(out->steps[was], steps[was], GF_TAG_ROOM * sizeof **steps);
        for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
            const float way = gf_exponential((float)steps[was][tag] / (float)GF_WEIGHT_STEPS);
            out->ways[was][tag] = way;
            if (was < GF_TAG_ROOM) out->ways_back[tag][was] = way;
        }
    }
    for (int i = 0; i < GF_POWERS; i++)
        out->powers[i] = gf_exponential(-(float)i / (float)GF_WEIGHT_STEPS);
}

/* Eight tags at once, as every machine can; left alone, compilers take them one by one. */
enum { LANES = 8 };
typedef int16_t lanes __attribute__((vector_size(LANES * sizeof(int16_t))));

static lanes load(const int16_t *from) {
    lanes all;
    memcpy(&all, from, sizeof all);
    return all;
}

/* The scores of a word on top; counted from O, so that sums do not grow with the sentence. */
static void add_scores(const gf_scores scores, gf_scores best) {
    const int16_t zero = (int16_t)(best[GF_TAG_O] + scores[GF_TAG_O]);
    for (int tag = 0; tag < GF_SCORE_ROOM; tag += LANES) {
        const lanes sum = load(best + tag) + load(scores + tag) - zero;
        memcpy(best + tag, &sum, sizeof sum);
    }
}

/* For each tag the best way to come to it, one tag before after the other. */
static void step(const gf_lattice *lattice, const gf_scores before, gf_scores best) {
    for (int tag = 0; tag < GF_SCORE_ROOM; tag += LANES) {
        lanes most = load(lattice->steps[0] + tag) + before[0];
        for (int was = 1; was < GF_TAG_COUNT; was++) {
            const lanes way = load(lattice->steps[was] + tag) + before[was];
            const lanes better = way > most;
            most = (way & better) | (most & ~better);
        }
        memcpy(best + tag, &most, sizeof most);
    }
}

/* The tag from which the best way to @p tag came: looked for again, for only one is asked. */
static int tag_before(const gf_lattice *lattice, const gf_scores before, int tag) {
    int from = 0, most = before[0] + lattice->steps[0][tag];
    for (int was = 1; was < GF_TAG_COUNT; was++) {
        const int way = before[was] + lattice->steps[was][tag];
        from = way > most ? was : from;
        most = way > most ? way : most;
    }
    return from;
}

void gf_lattice_best(const gf_lattice *lattice, const gf_scores *scores, size_t from,
                     size_t count, gf_scores *best, gf_tag *out) {
    if (!count) return;
    memcpy(best[0], lattice->steps[from], sizeof *best);
    add_scores(scores[0], best[0]);
    for (size_t t = 1; t < count; t++) {
        step(lattice, best[t - 1], best[t]);
        add_scores(scores[t], best[t]);
    }
    const int16_t *last = best[count - 1];
    int tag = 0;
    for (int i = 1; i < GF_TAG_COUNT; i++) {
        if (last[i] > last[tag]) tag = i;
    }
    for (size_t t = count; t-- > 0;) {
        out[t] = (gf_tag)tag;
        if (t) tag = tag_before(lattice, best[t - 1], tag);
    }
}

/* e^score, the greatest of the row made 1: the sums stay in range. */
static void exponentiate(const gf_lattice *lattice, const gf_scores scores,
                         float out[GF_TAG_ROOM]) {
    int most = scores[0];
    for (int i = 1; i < GF_TAG_COUNT; i++)
        most = scores[i] > most ? scores[i] : most;
    for (int i = 0; i < GF_TAG_COUNT; i++) {
        const int less = most - scores[i];
        out[i] = less < GF_POWERS ? lattice->powers[less] : 0.0F;
    }
    for (int i = GF_TAG_COUNT; i < GF_TAG_ROOM; i++)
        out[i] = 0.0F;
}

enum { FOUR = 4 };
typedef float four __attribute__((vector_size(FOUR * sizeof(float))));

static four load_four(const float *from) {
    four all;
    memcpy(&all, from, sizeof all);
    return all;
}

static float sum_of(const float row[GF_TAG_ROOM]) {
    four sum = {0};
    for (int i = 0; i < GF_TAG_ROOM; i += FOUR)
        sum += load_four(row + i);
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

static void multiply(float row[GF_TAG_ROOM], const float by[GF_TAG_ROOM]) {
    for (int i = 0; i < GF_TAG_ROOM; i += FOUR) {
        const four product = load_four(row + i) * load_four(by + i);
        memcpy(row + i, &product, sizeof product);
    }
}

static void scale_to_one(float row[GF_TAG_ROOM]) {
    const float sum = sum_of(row), by = sum > 0 ? 1.0F / sum : 0.0F;
    for (int i = 0; i < GF_TAG_ROOM; i += FOUR) {
        const four scaled = load_four(row + i) * by;
        memcpy(row + i, &scaled, sizeof scaled);
    }
}

/* Chances @p before, each spread over the ways that lead on. */
static void spread(const float ways[][GF_TAG_ROOM], const float *before, float *out) {
    for (int i = 0; i < GF_TAG_ROOM; i += FOUR) {
        four sum = {0};
        for (int was = 0; was < GF_TAG_COUNT; was++)
            sum += before[was] * load_four(ways[was] + i);
        memcpy(out + i, &sum, sizeof sum);
    }
}

void gf_lattice_confidence(const gf_lattice *lattice, const gf_scores *scores, size_t from,
                           size_t count, const gf_tag *tags, float (*room)[GF_TAG_ROOM],
                           float *out) {
    float(*emit)[GF_TAG_ROOM] = room, (*left)[GF_TAG_ROOM] = room + count;
    for (size_t t = 0; t < count; t++) {
        exponentiate(lattice, scores[t], emit[t]);
        if (t)
            spread(lattice->ways, left[t - 1], left[t]);
        else
            memcpy(left[t], lattice->ways[from], sizeof *left);
        multiply(left[t], emit[t]);
        scale_to_one(left[t]);
    }
    float right[GF_TAG_ROOM];
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        right[tag] = 1;
    for (size_t t = count; t-- > 0;) {
        float both[GF_TAG_ROOM];
        memcpy(both, left[t], sizeof both);
        multiply(both, right);
        out[t] = both[tags[t]] / sum_of(both);
        multiply(right, emit[t]);
        memcpy(both, right, sizeof both);
        spread(lattice->ways_back, both, right);
        scale_to_one(right);
    }
}
