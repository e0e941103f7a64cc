#include "tagger/context_features.h"

#include "base/map.h"
#include "tagger/feature.h"
#include "tagger/listed_name.h"

/* Kinds of pairs; part of each name, so that those of two kinds never meet. */
enum {
    SHAPES = 1,
    LISTS,
    LIST_BY_LOOK,
    SPELLINGS,
    WORDS,
    WORD_BY_SHAPE,
    WORD_BY_LOOK,
    WORD_BY_ENDING,
    LIST_BY_ENDING,
    TWO_WORDS_BY_SHAPE,
    BOTH_WORDS_BY_SHAPE,
    THREE_SHAPES,
    THREE_LISTS,
    FIRST,
    QUOTED,
    LISTED,
    LISTED_BY_SPELLING,
    LISTED_BEFORE,
    LISTED_BEHIND,
    LISTED_BY_SHAPE,
    LISTED_BY_WORD,
    ON_THE_RIGHT = 32 /* the same, seen from the left */
};

const gf_signs gf_outside = {.lower = 1, .shape = 2, .lexical = 3, .spelling = 4, .type = 5};

static const gf_signs *sign_at(const gf_sequence *s, size_t t, int offset) {
    const size_t at = t + (size_t)offset; /* wraps below 0, which is beyond the count */
    return at < s->count ? s->signs[at] : &gf_outside;
}

void gf_features_of_right(const gf_signs *left, const gf_signs *right,
                          uint32_t out[GF_PAIR_FEATURES]) {
    out[0] = gf_feature_pair(SHAPES, left->shape, right->shape);
    out[1] = gf_feature_pair(LISTS, left->lexical, right->lexical);
    out[2] = gf_feature_pair(LIST_BY_LOOK, left->lexical, right->shape_spelling);
    out[3] = gf_feature_pair(SPELLINGS, left->spelling, right->spelling);
}

void gf_features_of_left(const gf_signs *left, const gf_signs *right,
                         uint32_t out[GF_PAIR_FEATURES]) {
    out[0] = gf_feature_pair(ON_THE_RIGHT + SHAPES, left->shape, right->shape);
    out[1] = gf_feature_pair(ON_THE_RIGHT + LISTS, left->lexical, right->lexical);
    out[2] = gf_feature_pair(ON_THE_RIGHT + LIST_BY_LOOK, right->lexical, left->shape_spelling);
    out[3] = gf_feature_pair(ON_THE_RIGHT + SPELLINGS, left->spelling, right->spelling);
}

/* Between two marks, the nearer of which is not far: "der „Neue Zürcher“ schreibt". */
static bool is_quoted(const gf_sequence *s, size_t t) {
    enum { REACH = 6 };
    bool opened = false;
    for (size_t i = 1; i <= REACH && i <= t && !opened; i++)
        opened = s->signs[t - i]->opens;
    for (size_t i = 1; opened && i <= REACH && t + i < s->count; i++) {
        if (s->signs[t + i]->closes) return true;
    }
    return false;
}

typedef struct sink {
    uint32_t *at;
    size_t count;
} sink;

static void put(sink *out, unsigned kind, uint64_t a, uint64_t b) {
    out->at[out->count++] = gf_feature_pair(kind, a, b);
}

static void put_words(sink *out, const gf_sequence *s, size_t t) {
    const gf_signs *l = sign_at(s, t, -1), *w = s->signs[t], *r = sign_at(s, t, 1);
    const uint64_t before = gf_feature_join(sign_at(s, t, -2)->lower, l->lower);
    const uint64_t behind = gf_feature_join(r->lower, sign_at(s, t, 2)->lower);
    put(out, WORDS, l->lower, w->lower);
    put(out, ON_THE_RIGHT + WORDS, w->lower, r->lower);
    put(out, WORD_BY_SHAPE, l->lower, w->shape);
    put(out, ON_THE_RIGHT + WORD_BY_SHAPE, r->lower, w->shape);
    put(out, WORD_BY_LOOK, l->lower, w->shape_spelling);
    put(out, WORD_BY_ENDING, l->lower, w->shape_ending);
    put(out, LIST_BY_ENDING, l->lexical, w->shape_ending);
    put(out, TWO_WORDS_BY_SHAPE, before, w->shape);
    put(out, ON_THE_RIGHT + TWO_WORDS_BY_SHAPE, behind, w->shape);
    put(out, BOTH_WORDS_BY_SHAPE, gf_feature_join(l->lower, r->lower), w->shape);
    put(out, THREE_SHAPES, gf_feature_join(l->shape, w->shape), r->shape);
    put(out, THREE_LISTS, gf_feature_join(l->lexical, w->lexical), r->lexical);
}

static void put_listed(sink *out, const gf_sequence *s, size_t t) {
    const uint64_t listed = s->listed[t], before = t ? s->listed[t - 1] : 0;
    const uint64_t behind = t + 1 < s->count ? s->listed[t + 1] : 0;
    if (!listed && !before && !behind) return;
    const gf_signs *w = s->signs[t];
    put(out, LISTED, listed, 1);
    put(out, LISTED_BY_SPELLING, listed & GF_LISTED_TYPE, w->spelling);
    put(out, LISTED_BEFORE, listed, before);
    put(out, LISTED_BEHIND, listed, behind);
    put(out, LISTED_BY_SHAPE, listed, w->shape);
    put(out, LISTED_BY_WORD, listed, sign_at(s, t, -1)->lower);
}

/* NOLINTNEXTLINE(readability-non-const-parameter): written through the sink */
size_t gf_context_features(const gf_sequence *s, size_t t, uint32_t out[GF_CONTEXT_MOST]) {
    sink to = {.at = out};
    put_words(&to, s, t);
    put_listed(&to, s, t);
    const gf_signs *w = s->signs[t];
    if (t == 0 || (t == 1 && s->signs[0]->opens)) put(&to, FIRST, 1, w->shape_spelling);
    if (is_quoted(s, t)) put(&to, QUOTED, 1, w->shape);
    return to.count;
}
