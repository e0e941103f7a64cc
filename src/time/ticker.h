#ifndef GF_TIME_TICKER_H
#define GF_TIME_TICKER_H

#include "time/timex.h"

/*
 * Entries of a live ticker begin with an hour: "+++ 14:20 Uhr: Abstecher +++". Where a text has
 * several of them, with such marks or under a line that calls it a ticker, the hour of each
 * becomes a time of the document's day, or of the day before where it is later than that at
 * which the text stood ("Stand: 8. März, 01:17 Uhr") or, read from the newest on, than the one
 * before it. Tickers that begin with the oldest entry and go over midnight are left as they
 * are. O(expressions).
 */
void gf_ticker_read(const gf_lexicon *lexicon, const gf_tokens *tokens,
                    const gf_sentences *sentences, gf_timexes *timexes);

#endif
