#ifndef GF_TOKEN_WORD_MEMORY_H
#define GF_TOKEN_WORD_MEMORY_H

#include "base/arena.h"
#include "base/word_list.h"
#include "lexicon/lexicon.h"

#include <stdint.h>

/* Rooms that keep what they found out about a form: it depends on nothing else. */
typedef enum gf_word_note {
    GF_NOTE_VERB, /* gf_verb_form */
    GF_NOTE_TIME, /* gf_time_word */
    GF_NOTE_NAME, /* gf_word */
    GF_NOTE_NOUN, /* gf_noun_sense */
    GF_NOTE_SUMS, /* gf_word_sums */
    GF_NOTE_COUNT
} gf_word_note;

/* What follows from a form alone, whatever stands around it. */
typedef struct gf_word_form {
    const void *notes[GF_NOTE_COUNT]; /* NULL: not asked yet */
    uint32_t flags;                   /* GF_TOKEN_CAPITAL, _ALL_CAPS, _HYPHEN */
    uint32_t form_entry, lower_entry; /* gf_lexicon_entry() */
    gf_view form, lower;
    gf_class_set form_classes, lower_classes;
    /* values of the classes GRAMMAR and MEETING_CUE, lower case; never NULL */
    const gf_word_list *grammar, *cues;
} gf_word_form;

/*
 * Word forms, kept from one document to the next: a few thousand forms make most of any text,
 * so that few words need more than one look-up. Of one lexicon and one tagger; not shared
 * between threads.
 * Holds at most some megabytes.
 */
typedef struct gf_word_memory gf_word_memory;

gf_word_memory *gf_word_memory_new(void); /* NULL: memory is short; the caller frees it */
void gf_word_memory_free(gf_word_memory *memory);

/* A memory for one document, which lives in its arena and is freed with it. */
gf_word_memory *gf_word_memory_in(gf_arena *arena);

/* Forgets all if it has grown too large. What was recalled before is gone then: once per
   document, before its first word. */
void gf_word_memory_begin(gf_word_memory *memory);

/* Where notes live. */
gf_arena *gf_word_memory_arena(const gf_word_memory *memory);

/* A hint that the note will be asked for soon: notes lie apart from their words. */
static inline void gf_word_note_fetch(const gf_word_form *word, gf_word_note note) {
    __builtin_prefetch(word->notes[note]);
}

/* Reads @p form (NFC), which must live as long as @p arena. NULL: memory is short. */
gf_word_form *gf_word_form_read(gf_arena *arena, const gf_lexicon *lexicon, gf_view form);

/*
 * The same, or what it gave before; @p hash is gf_word_memory_hash() of the form. Expected
 * O(length of the form). The table is larger than the nearest caches: who asks for many words
 * asks for all hashes first, then has all words fetched, and waits for none.
 */
gf_word_form *gf_word_memory_recall(gf_word_memory *memory, const gf_lexicon *lexicon,
                                    gf_view form, uint64_t hash);
uint64_t gf_word_memory_hash(const gf_word_memory *memory, gf_view form);
void gf_word_memory_fetch(const gf_word_memory *memory, uint64_t hash);

#endif
