#include "tagger/word_sums.h"

#include "base/map.h"
#include "base/memory.h"
#include "tagger/feature.h"

#include <stdatomic.h>
#include <string.h>

/*
 * Sums are a function of the form alone, so threads may share them: a slot is written once, and
 * when the table is full or two threads come at once, the loser's sums live in its document.
 */
enum { SLOTS = 1 << 17, PROBES = 8 };

struct gf_form_memory {
    gf_knowledge knowledge;
    const gf_model *model;
    _Atomic(gf_word_sums *) *slots;
};

gf_form_memory *gf_form_memory_new(const gf_knowledge *knowledge, const gf_model *model) {
    gf_form_memory *m = gf_memory_take(sizeof *m);
    if (!m) return NULL;
    m->knowledge = *knowledge;
    m->model = model;
    m->slots = gf_memory_take(SLOTS * sizeof *m->slots);
    if (m->slots) return m;
    gf_memory_give(m);
    return NULL;
}

void gf_form_memory_free(gf_form_memory *m) {
    if (!m) return;
    for (size_t i = 0; i < SLOTS; i++)
        gf_memory_give(atomic_load(&m->slots[i]));
    gf_memory_give(m->slots);
    gf_memory_give(m);
}

static void sum_up(const gf_form_memory *m, gf_view form, gf_word_sums *to) {
    gf_word_traits traits;
    gf_word_traits_read(&m->knowledge, form, &traits);
    to->signs = traits.signs;
    for (size_t i = 0; i < traits.count; i++) {
        for (int o = 0; o < GF_OFFSETS; o++) {
            if (traits.at[i].window & (1U << o))
                gf_model_add(m->model, gf_feature_at(traits.at[i].hash, o), to->of[o]);
        }
    }
}

static bool is_for(const gf_word_sums *sums, uint64_t hash, gf_view form) {
    return sums->hash == hash && sums->length == form.len &&
           memcmp(sums->form, form.ptr, form.len) == 0;
}

static void fill(const gf_form_memory *m, gf_view form, uint64_t hash, gf_word_sums *to) {
    to->hash = hash;
    to->length = (uint32_t)form.len;
    memcpy(to->form, form.ptr, form.len);
    sum_up(m, form, to);
}

const gf_word_sums *gf_word_sums_of(gf_arena *arena, gf_form_memory *m, gf_view form) {
    const uint64_t hash = gf_hash(form);
    const size_t bytes = sizeof(gf_word_sums) + form.len;
    for (size_t probe = 0; probe < PROBES; probe++) {
        _Atomic(gf_word_sums *) *slot = &m->slots[((size_t)hash + probe) & (SLOTS - 1)];
        gf_word_sums *there = atomic_load_explicit(slot, memory_order_acquire);
        if (there && is_for(there, hash, form)) return there;
        if (there) continue;
        gf_word_sums *made = gf_memory_take(bytes);
        if (!made) return NULL;
        fill(m, form, hash, made);
        if (atomic_compare_exchange_strong(slot, &there, made)) return made;
        gf_memory_give(made);
        break;
    }
    gf_word_sums *own = gf_arena_alloc(arena, bytes, 1);
    if (own) fill(m, form, hash, own);
    return own;
}
