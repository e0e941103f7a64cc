#ifndef GF_CLAUSE_VERB_LIKE_H
#define GF_CLAUSE_VERB_LIKE_H

#include "token/token.h"

/* Words that look like verbs inside a noun phrase. O(length of the phrase). */

/* "die achte Auflage", "der verletzten Soldaten", "eine für Mai vereinbarte Sitzung": is token
   @p t of the stretch @p range an adjective before its noun? Not "im Herbst 2019 kamen Gäste".
 */
bool gf_verb_like_attribute(const gf_lexicon *lexicon, const gf_tokens *tokens, uint32_t t,
                            gf_range range);

/* Does an article, a possessive or a number stand right before token @p t? */
bool gf_verb_like_determined(const gf_tokens *tokens, uint32_t t, uint32_t begin);

/* "sagte", "teilten": a weak past that no participle looks like. "besuchte", "gelangte" may be
   adjectives. */
bool gf_verb_like_plain_past(const gf_lexicon *lexicon, gf_view word);

/* "kamen", "trafen": no adjective ends like the plural of a strong past. */
bool gf_verb_like_strong_past(const gf_lexicon *lexicon, gf_view word);

#endif
