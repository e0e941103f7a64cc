#include "clause/grammar.h"

bool gf_grammar_is(const gf_lexicon *lexicon, const gf_token *token, const char *closed_class) {
    gf_view value;
    return token->kind == GF_TOKEN_WORD &&
           gf_token_lower_is(lexicon, token, GF_WORD_GRAMMAR, &value) &&
           gf_view_has_word(value, closed_class);
}
