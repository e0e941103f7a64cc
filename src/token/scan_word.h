#ifndef GF_TOKEN_SCAN_WORD_H
#define GF_TOKEN_SCAN_WORD_H

#include "token/token.h"

typedef struct gf_word_scan {
    size_t end;
    gf_token_kind kind; /* PUNCT for everything that is no word or number */
    bool has_dot;       /* the last byte is a dot that belongs to the token */
} gf_word_scan;

/* The token that begins at @p at; at least one character long, never beyond @p end. */
gf_word_scan gf_word_scan_at(const gf_lexicon *lexicon, gf_view text, size_t at, size_t end);

#endif
