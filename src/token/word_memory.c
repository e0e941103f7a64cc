#include "token/word_memory.h"

#include "base/map.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "token/token.h"

#include <string.h>

enum { MOST_WORDS = 20000 };

/* A word is looked for at every token: hash and text tell it in two cache lines. */
typedef struct place {
    uint64_t hash;
    gf_word_form *word; /* NULL: free */
} place;

struct gf_word_memory {
    gf_arena *arena;
    bool is_lent; /* the arena is a document's */
    place *places;
    size_t count, room; /* room: a power of two, or 0 */
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
    if (memory->count >= MOST_WORDS) forget(memory);
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

/* NULL: memory is short. */
static const gf_word_list *list_of(gf_arena *arena, const gf_lexicon *lexicon,
                                   const gf_word_form *word, gf_word_class word_class) {
    static const gf_word_list empty; /* of most words */
    gf_view value;
    if (!gf_class_set_has(&word->lower_classes, word_class) ||
        !gf_lexicon_entry_is(lexicon, word->lower_entry, word_class, &value))
        return &empty;
    gf_word_list *list = GF_NEW(arena, gf_word_list);
    if (list) *list = gf_word_list_of(value);
    return list;
}

static bool fill(gf_word_form *word, gf_arena *arena, const gf_lexicon *lexicon, gf_view form) {
    *word = (gf_word_form){.form = form,
                           .lower = gf_utf8_lower(arena, form),
                           .flags = case_flags(form),
                           .form_entry = gf_lexicon_entry(lexicon, form)};
    word->lower_entry =
        word->lower.ptr == form.ptr ? word->form_entry : gf_lexicon_entry(lexicon, word->lower);
    word->form_classes = gf_lexicon_classes(lexicon, word->form_entry);
    word->lower_classes = gf_lexicon_classes(lexicon, word->lower_entry);
    word->grammar = list_of(arena, lexicon, word, GF_WORD_GRAMMAR);
    word->cues = list_of(arena, lexicon, word, GF_WORD_MEETING_CUE);
    return word->lower.ptr && word->grammar && word->cues;
}

gf_word_form *gf_word_form_read(gf_arena *arena, const gf_lexicon *lexicon, gf_view form) {
    gf_word_form *word = GF_NEW(arena, gf_word_form);
    return word && fill(word, arena, lexicon, form) ? word : NULL;
}

/* The word and, right behind it, its text. */
static gf_word_form *read_own(gf_arena *arena, const gf_lexicon *lexicon, gf_view form) {
    gf_word_form *word = gf_arena_alloc(arena, 1, sizeof *word + form.len);
    if (!word) return NULL;
    char *text = (char *)(word + 1);
    memcpy(text, form.ptr, form.len);
    return fill(word, arena, lexicon, (gf_view){text, form.len}) ? word : NULL;
}

/* Where the word is, or the free place where it belongs. */
static place *place_of(const gf_word_memory *memory, gf_view form, uint64_t hash) {
    size_t i = (size_t)hash & (memory->room - 1);
    for (;; i = (i + 1) & (memory->room - 1)) {
        place *p = &memory->places[i];
        if (!p->word || (p->hash == hash && gf_view_equal(p->word->form, form))) return p;
    }
}

static bool make_room(gf_word_memory *memory) {
    enum { FIRST = 512 };
    if (3 * memory->room > 4 * memory->count) return true;
    gf_word_memory grown = *memory;
    grown.room = memory->room ? 2 * memory->room : FIRST;
    grown.places = GF_NEW_ARRAY(memory->arena, place, grown.room);
    if (!grown.places) return false;
    for (size_t i = 0; i < memory->room; i++) {
        const place *p = &memory->places[i];
        if (p->word) *place_of(&grown, p->word->form, p->hash) = *p;
    }
    *memory = grown;
    return true;
}

uint64_t gf_word_memory_hash(const gf_word_memory *memory, gf_view form) {
    const uint64_t hash = gf_map_hash(form);
    if (memory->room) __builtin_prefetch(&memory->places[hash & (memory->room - 1)]);
    return hash;
}

void gf_word_memory_fetch(const gf_word_memory *memory, uint64_t hash) {
    enum { LINE = 64 };
    if (!memory->room) return;
    const char *word = (const char *)memory->places[hash & (memory->room - 1)].word;
    for (size_t at = 0; word && at <= sizeof(gf_word_form); at += LINE)
        __builtin_prefetch(word + at);
}

gf_word_form *gf_word_memory_recall(gf_word_memory *memory, const gf_lexicon *lexicon,
                                    gf_view form, uint64_t hash) {
    if (!memory->arena || !make_room(memory)) return NULL;
    place *p = place_of(memory, form, hash);
    if (p->word) return p->word;
    p->word = memory->is_lent ? gf_word_form_read(memory->arena, lexicon, form)
                              : read_own(memory->arena, lexicon, form);
    p->hash = hash;
    memory->count += p->word != NULL;
    return p->word;
}
