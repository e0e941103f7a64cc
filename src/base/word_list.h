#ifndef GF_BASE_WORD_LIST_H
#define GF_BASE_WORD_LIST_H

#include "base/view.h"

#include <stdint.h>
#include <string.h>

/*
 * Words between blanks, as values of the lexicon are, with a mark for each: whether a word is
 * among them is asked often and mostly denied, for which the marks alone suffice.
 */
typedef struct gf_word_list {
    gf_view words; /* borrowed */
    uint64_t marks;
} gf_word_list;

static inline uint64_t gf_word_mark(const char *word, size_t len) {
    const unsigned first = (unsigned char)word[0], last = (unsigned char)word[len - 1];
    return (uint64_t)1 << ((5 * first + 3 * last + len) & 63);
}

/* O(bytes). */
gf_word_list gf_word_list_of(gf_view words);

/* @p word is not empty. */
static inline bool gf_word_list_has(gf_word_list list, const char *word) {
    return (list.marks & gf_word_mark(word, strlen(word))) &&
           gf_view_has_word(list.words, word);
}

#endif
