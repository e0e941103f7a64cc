#ifndef GF_TOKEN_SENTENCE_H
#define GF_TOKEN_SENTENCE_H

#include "token/token.h"

/* Cuts the tokens @p range of one line into sentences, sets their `sentence` and FIRST flags.
 */
gf_status gf_sentences_cut(gf_arena *arena, const gf_lexicon *lexicon, gf_tokens *tokens,
                           gf_range range, const gf_line *line, uint32_t paragraph,
                           gf_sentences *out);

#endif
