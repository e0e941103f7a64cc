#include "tagger/word_sums.h"

#include "base/map.h"
#include "base/memory.h"
#include "tagger/feature.h"

#include <stdatomic.h>
#include <string.h>

enum { SLOTS = 1 << 15, PROBES = 8, LINE = GF_MEMORY_LINE, LONGEST = LINE - 10 };
enum { FREE, TAKEN, KEYS }; /* hashes below KEYS are raised */

/*
 * Sums are a function of the form alone, so threads may share them. A slot is written once: who
 * makes the key TAKEN writes the rest, and the key last. Forms that find no slot, or are long,
 * are summed up wherever they stand; those of a language that are frequent come early.
 */
typedef struct slot {
    _Atomic uint64_t key; /* hash of the form */
    uint8_t length;
    char form[LONGEST];
    _Alignas(LINE) gf_word_sums sums;
} slot;

struct gf_form_memory {
    gf_knowledge knowledge;
    const gf_model *model;
    slot *slots;
};

gf_form_memory *gf_form_memory_new(const gf_knowledge *knowledge, const gf_model *model) {
    gf_form_memory *m = gf_memory_take(sizeof *m);
    if (!m) return NULL;
    m->knowledge = *knowledge;
    m->model = model;
    m->slots = gf_memory_take_table(SLOTS * sizeof *m->slots);
    if (m->slots) return m;
    gf_memory_give(m);
    return NULL;
}

void gf_form_memory_free(gf_form_memory *m) {
    if (!m) return;
    gf_memory_give_pages(m->slots, SLOTS * sizeof *m->slots);
    gf_memory_give(m);
}

/* What the facts say of the word @p offset places away. */
static void add_facts(const gf_model *model, const gf_word_traits *traits, int offset,
                      int16_t score[GF_TAG_ROOM]) {
    uint32_t features[GF_ATOMS_MOST];
    const gf_weight_row *rows[GF_ATOMS_MOST];
    size_t count = 0;
    for (size_t i = 0; i < traits->count; i++) {
        if (traits->at[i].window >> offset & 1)
            features[count++] = gf_feature_at(traits->at[i].hash, offset);
    }
    count = gf_model_sift(model, features, count, features);
    gf_model_find(model, features, count, rows);
    gf_model_add_rows(rows, features, count, score);
}

static void sum_up(const gf_form_memory *m, gf_view form, gf_word_sums *to) {
    gf_word_traits traits;
    gf_word_traits_read(&m->knowledge, form, &traits);
    to->signs = traits.signs;
    for (int o = 0; o < GF_OFFSETS; o++)
        add_facts(m->model, &traits, o, to->of[o]);
}

static void fill(const gf_form_memory *m, gf_view form, uint64_t key, slot *at) {
    at->length = (uint8_t)form.len;
    memcpy(at->form, form.ptr, form.len);
    sum_up(m, form, &at->sums);
    atomic_store_explicit(&at->key, key, memory_order_release);
}

static slot *slot_of(const gf_form_memory *m, uint64_t key, size_t probe) {
    return &m->slots[((size_t)key + probe) & (SLOTS - 1)];
}

static const gf_word_sums *recall(gf_form_memory *m, gf_view form) {
    uint64_t key = gf_map_hash(form);
    if (key < KEYS) key += KEYS;
    for (size_t probe = 0; probe < PROBES; probe++) {
        slot *at = slot_of(m, key, probe);
        uint64_t there = atomic_load_explicit(&at->key, memory_order_acquire);
        if (there == key && at->length == form.len && memcmp(at->form, form.ptr, form.len) == 0)
            return &at->sums;
        if (there != FREE || !atomic_compare_exchange_strong(&at->key, &there, TAKEN)) continue;
        fill(m, form, key, at);
        return &at->sums;
    }
    return NULL;
}

void gf_word_sums_fetch(const gf_word_form *word) {
    const char *line = word->notes[GF_NOTE_SUMS];
    for (size_t i = 0; line && i < sizeof(gf_word_sums); i += LINE)
        __builtin_prefetch(line + i);
}

const gf_word_sums *gf_word_sums_of(gf_arena *arena, gf_form_memory *m, gf_word_form *word) {
    const void **note = &word->notes[GF_NOTE_SUMS];
    const gf_word_sums *known = *note;
    if (!known && word->form.len <= LONGEST) *note = known = recall(m, word->form);
    if (known) return known;
    gf_word_sums *own = GF_NEW(arena, gf_word_sums);
    if (own) sum_up(m, word->form, own);
    return own;
}
