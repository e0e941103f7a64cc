#include "tagger/recall.h"

#include "base/map.h"
#include "tagger/feature.h"

enum { KIND_O, KIND_PER, KIND_LOC, KIND_ORG, KIND_OTH, KINDS };

/* What was made of one word. Two words are not expected to share a hash of 64 bits. */
typedef struct tally {
    uint64_t key;
    uint32_t of[KINDS], all;
} tally;

static unsigned kind_of(gf_tag tag) {
    if (tag == GF_TAG_O || tag >= GF_TAG_DERIV) return KIND_O;
    return 1 + ((unsigned)tag - 1) / 2;
}

uint64_t gf_recall_key(gf_view form) {
    const bool genitive = form.len > 4 && form.ptr[form.len - 1] == 's';
    return gf_map_hash(genitive ? gf_view_slice(form, 0, form.len - 1) : form);
}

/* Tallies by key, at least half of them free. */
typedef struct table {
    tally *at;
    size_t room; /* a power of two */
} table;

static bool make_table(gf_arena *arena, const gf_signs *const *signs, size_t words,
                       table *out) {
    size_t capitals = 0;
    for (size_t t = 0; t < words; t++)
        capitals += signs[t]->capital;
    out->room = 2;
    while (out->room < 2 * capitals)
        out->room *= 2;
    out->at = GF_NEW_ARRAY(arena, tally, out->room);
    return out->at != NULL;
}

static tally *tally_of(const table *all, uint64_t key) {
    size_t i = (size_t)key & (all->room - 1);
    while (all->at[i].all && all->at[i].key != key)
        i = (i + 1) & (all->room - 1);
    return &all->at[i];
}

/* How many say so, and how clearly. */
static uint64_t summary(tally t, unsigned own) {
    t.of[own]--;
    t.all--;
    if (!t.all) return 0;
    unsigned most = KIND_O;
    for (unsigned kind = 1; kind < KINDS; kind++) {
        if (t.of[kind] > t.of[most]) most = kind;
    }
    const uint64_t clear = t.of[most] == t.all ? 2 : 3 * t.of[most] >= 2 * t.all ? 1 : 0;
    const uint64_t often = t.all == 1 ? 0 : t.all <= 3 ? 1 : 2;
    return 1 + most + KINDS * (clear + 3 * often);
}

gf_status gf_recall(gf_arena *arena, const gf_signs *const *signs, const gf_tag *tags,
                    size_t words, uint64_t *before) {
    table all;
    if (!make_table(arena, signs, words, &all)) return GF_ERR_NOMEM;
    for (size_t t = 0; t < words; t++) {
        if (!signs[t]->capital) continue;
        tally *own = tally_of(&all, signs[t]->recalled_by);
        own->key = signs[t]->recalled_by;
        own->of[kind_of(tags[t])]++;
        own->all++;
    }
    for (size_t t = 0; t < words; t++)
        before[t] = signs[t]->capital
                        ? summary(*tally_of(&all, signs[t]->recalled_by), kind_of(tags[t]))
                        : 0;
    return GF_OK;
}

size_t gf_recall_features(uint64_t before, const gf_signs *signs,
                          uint32_t out[GF_RECALL_MOST]) {
    enum { RECALLED = 64 };
    if (!before) return 0;
    out[0] = gf_feature_at(before, RECALLED);
    out[1] = gf_feature_at(gf_feature_join(before, signs->spelling), RECALLED + 1);
    out[2] = gf_feature_at(gf_feature_join(before, signs->lexical), RECALLED + 2);
    out[3] = gf_feature_at(gf_feature_join(before, signs->shape), RECALLED + 3);
    return 4;
}
