#include "mention/word_memory.h"

#include "base/memory.h"
#include "base/vec.h"

#include <string.h>

enum { MOST_WORDS = 20000 };

struct gf_word_memory {
    gf_arena *arena;
    gf_map index; /* form -> number of the word */
    struct {
        const gf_word **at;
        size_t count, room;
    } words;
};

gf_word_memory *gf_word_memory_new(void) {
    gf_word_memory *memory = gf_memory_take(sizeof *memory);
    if (memory) *memory = (gf_word_memory){0};
    return memory;
}

static void forget(gf_word_memory *memory) {
    gf_arena_free(memory->arena);
    *memory = (gf_word_memory){0};
}

void gf_word_memory_free(gf_word_memory *memory) {
    if (memory) forget(memory);
    gf_memory_give(memory);
}

void gf_word_memory_begin(gf_word_memory *memory) {
    if (memory->words.count >= MOST_WORDS) forget(memory);
    if (!memory->arena) memory->arena = gf_arena_new();
}

static gf_view copy_of(gf_arena *arena, gf_view form) {
    char *to = gf_arena_alloc(arena, form.len + 1, 1);
    if (!to) return (gf_view){0};
    memcpy(to, form.ptr, form.len);
    return (gf_view){to, form.len};
}

const gf_word *gf_word_memory_recall(gf_word_memory *memory, const gf_lexicon *lexicon,
                                     const gf_token *token) {
    const uint32_t before = gf_map_get(&memory->index, token->form);
    if (before != GF_MAP_NONE) return memory->words.at[before];
    const gf_word *word = memory->arena ? gf_word_of(memory->arena, lexicon, token) : NULL;
    if (!word) return NULL;
    const gf_view form = copy_of(memory->arena, token->form);
    if (!form.len || !GF_PUSH(memory->arena, &memory->words, word) ||
        !gf_map_put(memory->arena, &memory->index, form, (uint32_t)memory->words.count - 1))
        return NULL;
    return word;
}
