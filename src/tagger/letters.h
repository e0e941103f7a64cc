#ifndef GF_TAGGER_LETTERS_H
#define GF_TAGGER_LETTERS_H

#include "base/view.h"

#include <stdint.h>

/* Longer words are cut. */
enum { GF_LETTERS_MOST = 48 };

/* A word letter by letter, as written and in lower case. */
typedef struct gf_letters {
    uint32_t form[GF_LETTERS_MOST], lower[GF_LETTERS_MOST];
    char bytes[4 * GF_LETTERS_MOST + 4]; /* of the lower case */
    uint32_t at[GF_LETTERS_MOST + 1];    /* where each letter begins in bytes */
    size_t count;
} gf_letters;

void gf_letters_read(gf_view word, gf_letters *out);

/* Letters [begin, end) in lower case, as bytes; lent. */
gf_view gf_letters_lower(const gf_letters *letters, size_t begin, size_t end);

/* The same with a capital; @p to holds at least sizeof letters->bytes. */
gf_view gf_letters_capitalised(const gf_letters *letters, size_t begin, size_t end, char *to);

/* Hash of letters [begin, end) in lower case, different for each @p kind. */
uint64_t gf_letters_hash(const gf_letters *letters, unsigned kind, size_t begin, size_t end);

#endif
