#include "tagger/recall.h"

#include "base/map.h"
#include "tagger/feature.h"

enum { KIND_O, KIND_PER, KIND_LOC, KIND_ORG, KIND_OTH, KINDS };

typedef struct tally {
    uint32_t of[KINDS], all;
} tally;

static unsigned kind_of(gf_tag tag) {
    if (tag == GF_TAG_O || tag >= GF_TAG_DERIV) return KIND_O;
    return 1 + ((unsigned)tag - 1) / 2;
}

static gf_view genitive_off(gf_view form) {
    return form.len > 4 && form.ptr[form.len - 1] == 's' ? gf_view_slice(form, 0, form.len - 1)
                                                         : form;
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

gf_status gf_recall(gf_arena *arena, const gf_view *forms, const gf_signs *const *signs,
                    const gf_tag *tags, size_t words, uint64_t *before) {
    gf_map numbers = {0};
    tally *tallies = GF_NEW_ARRAY(arena, tally, words + 1);
    uint32_t *number = GF_NEW_ARRAY(arena, uint32_t, words + 1);
    if (!tallies || !number) return GF_ERR_NOMEM;
    uint32_t count = 0;
    for (size_t t = 0; t < words; t++) {
        if (!signs[t]->capital) continue;
        const gf_view form = genitive_off(forms[t]);
        number[t] = gf_map_get(&numbers, form);
        if (number[t] == GF_MAP_NONE) {
            number[t] = count++;
            if (!gf_map_put(arena, &numbers, form, number[t])) return GF_ERR_NOMEM;
        }
        tallies[number[t]].of[kind_of(tags[t])]++;
        tallies[number[t]].all++;
    }
    for (size_t t = 0; t < words; t++)
        before[t] = signs[t]->capital ? summary(tallies[number[t]], kind_of(tags[t])) : 0;
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
