#include "clause/grammar.h"

bool gf_grammar_is(const gf_lexicon *lexicon, const gf_token *token, const char *closed_class) {
    gf_view value;
    if (!lexicon || token->kind != GF_TOKEN_WORD) return false;
    if (!gf_lexicon_word(lexicon, GF_WORD_GRAMMAR, token->lower, &value)) return false;
    return gf_view_has_word(value, closed_class);
}
