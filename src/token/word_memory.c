#include "token/word_memory.h"

#include "base/map.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "token/token.h"

enum { MOST_WORDS = 20000 };

struct gf_word_memory {
    gf_arena *arena;
    bool is_lent; /* the arena is a document's */
    gf_map index; /* form -> number of the word */
    struct {
        gf_word_form **at;
        size_t count, room;
    } words;
};

gf_word_memory *gf_word_memory_new(void) {
    gf_word_memory *memory = gf_memory_take(sizeof *memory);
    if (memory) *memory = (gf_word_memory){0};
    return memory;
}

gf_word_memory *gf_word_memory_in(gf_arena *arena) {
    gf_word_memory *memory = GF_NEW(arena, gf_word_memory);
    if (memory) *memory = (gf_word_memory){.arena = arena, .is_lent = true};
    return memory;
}

static void forget(gf_word_memory *memory) {
    if (!memory->is_lent) gf_arena_free(memory->arena);
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

gf_arena *gf_word_memory_arena(const gf_word_memory *memory) { return memory->arena; }

static uint32_t case_flags(gf_view form) {
    size_t letters = 0, upper = 0;
    uint32_t flags = 0;
    for (size_t at = 0, next; at < form.len; at = next) {
        const uint32_t code = gf_utf8_at(form, at, &next);
        if (at == 0 && gf_utf8_is_upper(code)) flags |= GF_TOKEN_CAPITAL;
        letters += gf_utf8_is_letter(code);
        upper += gf_utf8_is_upper(code);
        if (code == '-' && at > 0 && next < form.len) flags |= GF_TOKEN_HYPHEN;
    }
    if (letters >= 2 && letters == upper) flags |= GF_TOKEN_ALL_CAPS;
    return flags;
}

gf_word_form *gf_word_form_read(gf_arena *arena, const gf_lexicon *lexicon, gf_view form) {
    gf_word_form *word = GF_NEW(arena, gf_word_form);
    if (!word) return NULL;
    *word = (gf_word_form){.lower = gf_utf8_lower(arena, form), .flags = case_flags(form)};
    if (!word->lower.ptr) return NULL;
    word->form_entry = gf_lexicon_entry(lexicon, form);
    word->lower_entry =
        word->lower.ptr == form.ptr ? word->form_entry : gf_lexicon_entry(lexicon, word->lower);
    return word;
}

gf_word_form *gf_word_memory_recall(gf_word_memory *memory, const gf_lexicon *lexicon,
                                    gf_view form) {
    const uint32_t before = gf_map_get(&memory->index, form);
    if (before != GF_MAP_NONE) return memory->words.at[before];
    if (!memory->arena) return NULL;
    const gf_view own = memory->is_lent ? form : gf_arena_copy(memory->arena, form);
    gf_word_form *word = own.ptr ? gf_word_form_read(memory->arena, lexicon, own) : NULL;
    if (!word || !GF_PUSH(memory->arena, &memory->words, word) ||
        !gf_map_put(memory->arena, &memory->index, own, (uint32_t)memory->words.count - 1))
        return NULL;
    return word;
}
