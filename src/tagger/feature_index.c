#include "tagger/feature_index.h"

#include "base/map.h"
#include "base/memory.h"
#include "base/try.h"
#include "base/vec.h"
#include "tagger/context_features.h"
#include "tagger/feature.h"
#include "tagger/listed_name.h"
#include "tagger/recall.h"

#include <stdlib.h>
#include <string.h>

/* The atoms of a word form, made once. */
typedef struct kept_traits {
    gf_signs signs;
    gf_atom *at;
    size_t count;
} kept_traits;

typedef struct builder {
    gf_arena *arena;
    const gf_knowledge *knowledge;
    const gf_columns *text;
    gf_map forms; /* form -> index in traits */
    struct {
        kept_traits *at;
        size_t count, room;
    } traits;
    uint32_t *of_word; /* traits of each word */
    const gf_signs **signs;
    uint64_t *listed;
    uint32_t *names; /* features of all words, in a row; grows */
    size_t count, room;
} builder;

static gf_status keep_traits(builder *b, gf_view form, uint32_t *out) {
    *out = gf_map_get(&b->forms, form);
    if (*out != GF_MAP_NONE) return GF_OK;
    gf_word_traits read;
    gf_word_traits_read(b->knowledge, form, &read);
    kept_traits kept = {read.signs, GF_NEW_ARRAY(b->arena, gf_atom, read.count + 1),
                        read.count};
    if (!kept.at) return GF_ERR_NOMEM;
    memcpy(kept.at, read.at, read.count * sizeof *kept.at);
    *out = (uint32_t)b->traits.count;
    if (!GF_PUSH(b->arena, &b->traits, kept)) return GF_ERR_NOMEM;
    return gf_map_put(b->arena, &b->forms, form, *out) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status read_words(builder *b) {
    const size_t words = b->text->words.count;
    b->of_word = GF_NEW_ARRAY(b->arena, uint32_t, words + 1);
    b->signs = GF_NEW_ARRAY(b->arena, const gf_signs *, words + 1);
    b->listed = GF_NEW_ARRAY(b->arena, uint64_t, words + 1);
    if (!b->of_word || !b->signs || !b->listed) return GF_ERR_NOMEM;
    for (size_t t = 0; t < words; t++)
        GF_TRY(keep_traits(b, b->text->words.at[t], &b->of_word[t]));
    for (size_t t = 0; t < words; t++)
        b->signs[t] = &b->traits.at[b->of_word[t]].signs;
    return GF_OK;
}

/* Room for what one word can have at most. */
static bool reserve(builder *b) {
    enum { MOST = GF_OFFSETS * GF_ATOMS_MOST + 2 * GF_PAIR_FEATURES + GF_CONTEXT_MOST };
    if (b->room - b->count >= MOST) return true;
    const size_t room = b->room ? 2 * b->room : 1 << 20;
    uint32_t *names = gf_memory_take_array(room, sizeof *names);
    if (!names) return false;
    if (b->count) memcpy(names, b->names, b->count * sizeof *names);
    gf_memory_give(b->names);
    b->names = names;
    b->room = room;
    return true;
}

static gf_status add_word(builder *b, const gf_sequence *s, size_t begin, size_t t) {
    if (!reserve(b)) return GF_ERR_NOMEM;
    for (int o = 0; o < GF_OFFSETS; o++) {
        const size_t at = t + (size_t)(o - 2);
        if (at >= s->count) continue;
        const kept_traits *k = &b->traits.at[b->of_word[begin + at]];
        for (size_t i = 0; i < k->count; i++) {
            if (k->at[i].window & (1U << o))
                b->names[b->count++] = gf_feature_at(k->at[i].hash, o);
        }
    }
    const gf_signs *w = s->signs[t];
    gf_features_of_right(t ? s->signs[t - 1] : &gf_outside, w, b->names + b->count);
    b->count += GF_PAIR_FEATURES;
    gf_features_of_left(w, t + 1 < s->count ? s->signs[t + 1] : &gf_outside,
                        b->names + b->count);
    b->count += GF_PAIR_FEATURES;
    b->count += gf_context_features(s, t, b->names + b->count);
    return GF_OK;
}

static gf_status add_sentences(builder *b, size_t *begin) {
    for (size_t i = 0; i < b->text->sentences.count; i++) {
        const gf_range range = b->text->sentences.at[i];
        const size_t from = range.begin, count = range.end - range.begin;
        gf_listed_names(b->knowledge->lexicon, b->text->words.at + from, b->signs + from, count,
                        b->listed + from);
        const gf_sequence s = {
            .signs = b->signs + from, .listed = b->listed + from, .count = count};
        for (size_t t = 0; t < count; t++) {
            begin[from + t] = b->count;
            GF_TRY(add_word(b, &s, from, t));
        }
    }
    begin[b->text->words.count] = b->count;
    return GF_OK;
}

static int by_name(const void *a, const void *b) {
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* The names that are not rare, ascending. */
static gf_status choose(const builder *b, gf_feature_index *out) {
    uint32_t *sorted = gf_memory_take_array(b->count + 1, sizeof *sorted);
    if (!sorted) return GF_ERR_NOMEM;
    if (b->count) memcpy(sorted, b->names, b->count * sizeof *sorted);
    qsort(sorted, b->count, sizeof *sorted, by_name);
    for (size_t i = 0, end; i < b->count; i = end) {
        for (end = i + 1; end < b->count && sorted[end] == sorted[i];)
            end++;
        if (end - i >= GF_FEATURE_RARE) sorted[out->rows++] = sorted[i];
    }
    out->name = sorted;
    return GF_OK;
}

/* Replaces names by rows, leaving out the rare. */
static void number(builder *b, gf_feature_index *out) {
    size_t to = 0;
    for (size_t t = 0; t < b->text->words.count; t++) {
        const size_t from = out->begin[t], end = out->begin[t + 1];
        out->begin[t] = to;
        for (size_t i = from; i < end; i++) {
            const uint32_t *found =
                bsearch(&b->names[i], out->name, out->rows, sizeof *out->name, by_name);
            if (found) b->names[to++] = (uint32_t)(found - out->name);
        }
    }
    out->begin[b->text->words.count] = to;
    out->row = b->names;
}

gf_status gf_feature_index_make(gf_arena *arena, const gf_knowledge *knowledge,
                                const gf_columns *text, gf_feature_index *out) {
    builder b = {.arena = arena, .knowledge = knowledge, .text = text};
    *out = (gf_feature_index){0};
    out->begin = GF_NEW_ARRAY(arena, size_t, text->words.count + 2);
    gf_status status = out->begin ? read_words(&b) : GF_ERR_NOMEM;
    if (status == GF_OK) status = add_sentences(&b, out->begin);
    if (status == GF_OK) status = choose(&b, out);
    out->signs = b.signs;
    if (status == GF_OK)
        number(&b, out);
    else
        gf_memory_give(b.names);
    return status;
}

/* The row of a feature of recall; GF_MAP_NONE if memory is short. */
static uint32_t recall_row(gf_arena *arena, gf_map *rows, uint32_t name,
                           gf_feature_index *index) {
    const gf_view key = {(const char *)&name, sizeof name};
    const uint32_t known = gf_map_get(rows, key);
    if (known != GF_MAP_NONE) return known;
    const uint32_t row = (uint32_t)(index->rows + index->recall_rows++);
    const gf_view kept = gf_arena_copy(arena, key);
    index->name[row] = name;
    return kept.ptr && gf_map_put(arena, rows, kept, row) ? row : GF_MAP_NONE;
}

gf_status gf_feature_index_recall(gf_arena *arena, const gf_columns *text,
                                  const uint64_t *before, gf_feature_index *index) {
    const size_t words = text->words.count, most = GF_RECALL_MOST * words;
    gf_map rows = {0};
    uint32_t *names = gf_memory_take_array(index->rows + most + 1, sizeof *names);
    if (!names) return GF_ERR_NOMEM;
    memcpy(names, index->name, index->rows * sizeof *names);
    gf_memory_give(index->name);
    index->name = names;
    index->recall = GF_NEW_ARRAY(arena, uint32_t, most + 1);
    index->recall_begin = GF_NEW_ARRAY(arena, size_t, words + 1);
    if (!index->recall || !index->recall_begin) return GF_ERR_NOMEM;
    size_t count = 0;
    for (size_t t = 0; t < words; t++) {
        uint32_t features[GF_RECALL_MOST];
        const size_t found = gf_recall_features(before[t], index->signs[t], features);
        index->recall_begin[t] = count;
        for (size_t i = 0; i < found; i++) {
            const uint32_t row = recall_row(arena, &rows, features[i], index);
            if (row == GF_MAP_NONE) return GF_ERR_NOMEM;
            index->recall[count++] = row;
        }
    }
    index->recall_begin[words] = count;
    return GF_OK;
}

void gf_feature_index_free(gf_feature_index *index) {
    gf_memory_give(index->row);
    gf_memory_give(index->name);
}
