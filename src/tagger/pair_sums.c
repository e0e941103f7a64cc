#include "tagger/pair_sums.h"

#include "base/memory.h"
#include "tagger/context_features.h"
#include "tagger/feature.h"

#include <stdatomic.h>

enum { SLOTS = 1 << 15, PROBES = 4 };
enum { FREE, TAKEN, KEYS }; /* hashes below KEYS are raised */

/* One cache line. The key is written last; it is a hash of 64 bits, and no two pairs of types
   are expected to share one. */
typedef struct slot {
    _Atomic uint64_t key;
    gf_pair_sums sums;
    uint64_t unused;
} slot;

struct gf_pair_memory {
    const gf_model *model;
    slot *slots;
};

gf_pair_memory *gf_pair_memory_new(const gf_model *model) {
    gf_pair_memory *m = gf_memory_take(sizeof *m);
    if (!m) return NULL;
    m->model = model;
    m->slots = gf_memory_take_table(SLOTS * sizeof *m->slots);
    if (m->slots) return m;
    gf_memory_give(m);
    return NULL;
}

void gf_pair_memory_free(gf_pair_memory *m) {
    if (!m) return;
    gf_memory_give_pages(m->slots, SLOTS * sizeof *m->slots);
    gf_memory_give(m);
}

static void sum_up(const gf_model *model, const gf_signs *left, const gf_signs *right,
                   gf_pair_sums *to) {
    uint32_t features[GF_PAIR_FEATURES];
    gf_features_of_right(left, right, features);
    for (int i = 0; i < GF_PAIR_FEATURES; i++)
        gf_model_add(model, features[i], to->of_right);
    gf_features_of_left(left, right, features);
    for (int i = 0; i < GF_PAIR_FEATURES; i++)
        gf_model_add(model, features[i], to->of_left);
}

static slot *slot_of(const gf_pair_memory *m, uint64_t key, size_t probe) {
    return &m->slots[((size_t)key + probe) & (SLOTS - 1)];
}

uint64_t gf_pair_key(const gf_pair_memory *m, const gf_signs *left, const gf_signs *right) {
    uint64_t key = gf_feature_join(left->type, right->type);
    if (key < KEYS) key += KEYS;
    __builtin_prefetch(slot_of(m, key, 0));
    return key;
}

const gf_pair_sums *gf_pair_sums_of(gf_arena *arena, gf_pair_memory *m, const gf_signs *left,
                                    const gf_signs *right, uint64_t key) {
    for (size_t probe = 0; probe < PROBES; probe++) {
        slot *at = slot_of(m, key, probe);
        uint64_t there = atomic_load_explicit(&at->key, memory_order_acquire);
        if (there == key) return &at->sums;
        if (there != FREE || !atomic_compare_exchange_strong(&at->key, &there, TAKEN)) continue;
        sum_up(m->model, left, right, &at->sums);
        atomic_store_explicit(&at->key, key, memory_order_release);
        return &at->sums;
    }
    gf_pair_sums *own = GF_NEW(arena, gf_pair_sums);
    if (own) sum_up(m->model, left, right, own);
    return own;
}
