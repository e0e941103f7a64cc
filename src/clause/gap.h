#ifndef GF_CLAUSE_GAP_H
#define GF_CLAUSE_GAP_H

#include "token/token.h"

/*
 * A clause that leaves its verb out: "Zuerst traf sie A, danach B", "Am Montag empfing er A, am
 * Dienstag B". Does such a clause begin at @p range: a word of sequence or a time, and then
 * somebody or something, perhaps behind "mit" or a place? Whether a verb stands elsewhere is
 * for the caller to know. O(words looked at).
 */
bool gf_gap_begins(const gf_lexicon *lexicon, const gf_tokens *tokens, gf_range range);

/* Does a time stand in @p range: "am Montag", "abends"? O(words * words looked at). */
bool gf_gap_has_time(const gf_lexicon *lexicon, const gf_tokens *tokens, gf_range range);

#endif
