#include "tagger/context_features.h"

#include "base/map.h"
#include "tagger/feature.h"

/* Of a listing: type and place in the name, without its kind. */
enum { LISTED_TYPE = 15 };

static const gf_signs outside = {.lower = 1, .shape = 2, .lexical = 3, .spelling = 4};

static const gf_signs *sign_at(const gf_sequence *s, size_t t, int offset) {
    const size_t at = t + (size_t)offset; /* wraps below 0, which is beyond the count */
    return at < s->count ? s->signs[at] : &outside;
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
    uint64_t kind;
} sink;

static void put(sink *out, uint64_t a, uint64_t b) {
    const uint64_t both = gf_feature_join(a, b);
    out->at[out->count++] = gf_feature_at(both, (int)(32 + out->kind++));
}

static void put_words(sink *out, const gf_signs *l2, const gf_signs *l, const gf_signs *w,
                      const gf_signs *r, const gf_signs *r2) {
    put(out, l->lower, w->lower);
    put(out, w->lower, r->lower);
    put(out, l->lower, w->shape);
    put(out, w->shape, r->lower);
    put(out, gf_feature_join(l2->lower, l->lower), w->shape);
    put(out, gf_feature_join(r->lower, r2->lower), w->shape);
    put(out, gf_feature_join(l->lower, r->lower), w->shape);
}

static void put_classes(sink *out, const gf_signs *l, const gf_signs *w, const gf_signs *r) {
    put(out, l->shape, w->shape);
    put(out, w->shape, r->shape);
    put(out, gf_feature_join(l->shape, w->shape), r->shape);
    put(out, l->lexical, w->lexical);
    put(out, w->lexical, r->lexical);
    put(out, l->lexical, gf_feature_join(w->shape, w->spelling));
    put(out, r->lexical, gf_feature_join(w->shape, w->spelling));
    put(out, l->spelling, w->spelling);
    put(out, w->spelling, r->spelling);
    put(out, w->lexical, w->spelling);
    put(out, gf_feature_join(l->lexical, w->lexical), r->lexical);
    put(out, l->lower, gf_feature_join(w->shape, w->spelling));
}

static void put_endings(sink *out, const gf_signs *l, const gf_signs *w) {
    put(out, l->lower, gf_feature_join(w->shape, w->ending));
    put(out, l->lexical, gf_feature_join(w->shape, w->ending));
}

static void put_listed(sink *out, const gf_sequence *s, size_t t) {
    const uint64_t before = t ? s->listed[t - 1] : 0;
    const uint64_t behind = t + 1 < s->count ? s->listed[t + 1] : 0;
    put(out, s->listed[t], 1);
    put(out, s->listed[t] & LISTED_TYPE, s->signs[t]->spelling);
    put(out, s->listed[t], before);
    put(out, s->listed[t], behind);
    put(out, s->listed[t], s->signs[t]->shape);
    put(out, s->listed[t], t ? s->signs[t - 1]->lower : 0);
}

size_t gf_context_features(const gf_sequence *s, size_t t, uint32_t out[GF_CONTEXT_MOST]) {
    sink to = {.at = out};
    const gf_signs *l = sign_at(s, t, -1), *w = s->signs[t], *r = sign_at(s, t, 1);
    put_words(&to, sign_at(s, t, -2), l, w, r, sign_at(s, t, 2));
    put_classes(&to, l, w, r);
    put_endings(&to, l, w);
    put_listed(&to, s, t);
    const bool first = t == 0 || (t == 1 && l->opens);
    put(&to, (uint64_t)first, gf_feature_join(w->shape, w->spelling));
    put(&to, 4 + (uint64_t)is_quoted(s, t), w->shape);
    return to.count;
}

/* What the lexicon says of the name that begins here: an entity, or a longer hint. */
typedef struct listed_name {
    unsigned type;
    gf_view kind;
    uint32_t words; /* 0: none */
} listed_name;

static listed_name name_at(const gf_lexicon *lexicon, const gf_view *forms, size_t count) {
    listed_name name = {.words = 0};
    uint32_t words;
    const gf_known_match match = gf_lexicon_match(lexicon, forms, count);
    if (match.known != GF_NONE) {
        const gf_known *known = gf_lexicon_known(lexicon, match.known);
        name = (listed_name){known->type, known->kind, match.words};
    }
    const gf_hint *hint = gf_lexicon_hint(lexicon, forms, count, &words);
    if (hint && words > name.words) name = (listed_name){hint->type, hint->kind, words};
    return name;
}

void gf_listed_names(const gf_lexicon *lexicon, const gf_view *forms,
                     const gf_signs *const *signs, size_t count, uint64_t *listed) {
    if (!lexicon) return;
    for (size_t t = 0; t < count;) {
        listed_name name = {.words = 0};
        if (signs[t]->begins_name) name = name_at(lexicon, forms + t, count - t);
        const uint64_t kind = name.type == GF_PERSON ? 0 : gf_hash(name.kind);
        for (uint32_t i = 0; i < name.words; i++) {
            const uint64_t place = name.words == 1 ? 1 : i == 0 ? 2 : 3;
            const uint64_t what = gf_feature_join(kind, place) & ~(uint64_t)LISTED_TYPE;
            listed[t + i] = what | (4 * (uint64_t)name.type + place);
        }
        t += name.words ? name.words : 1;
    }
}
