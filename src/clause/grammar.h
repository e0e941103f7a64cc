#ifndef GF_CLAUSE_GRAMMAR_H
#define GF_CLAUSE_GRAMMAR_H

#include "token/token.h"

/* Does the lexicon's class "grammar" give the word this closed class ("article", "preposition",
   "relative" ...)? A form may have several. */
static inline bool gf_grammar_is(const gf_token *token, const char *closed_class) {
    return token->kind == GF_TOKEN_WORD &&
           gf_word_list_has(*token->word->grammar, closed_class);
}

#endif
