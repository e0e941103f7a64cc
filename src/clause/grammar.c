#include "clause/grammar.h"

#include <string.h>

bool gf_grammar_is(const gf_lexicon *lexicon, const gf_token *token, const char *closed_class) {
    gf_view value;
    if (!lexicon || token->kind != GF_TOKEN_WORD) return false;
    if (!gf_lexicon_word(lexicon, GF_WORD_GRAMMAR, token->lower, &value)) return false;
    const size_t n = strlen(closed_class);
    for (size_t i = 0; i + n <= value.len; i++) {
        const bool starts = i == 0 || value.ptr[i - 1] == ' ';
        const bool ends = i + n == value.len || value.ptr[i + n] == ' ';
        if (starts && ends && memcmp(value.ptr + i, closed_class, n) == 0) return true;
    }
    return false;
}
