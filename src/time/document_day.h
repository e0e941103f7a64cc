#ifndef GF_TIME_DOCUMENT_DAY_H
#define GF_TIME_DOCUMENT_DAY_H

#include "time/timex.h"

/*
 * The days of @p known on which the text can have been written, by what it tells as past and as
 * to come. Returns @p known where that leaves more than a week. O(days * expressions).
 */
gf_when gf_document_day_narrow(const gf_sentences *sentences, const gf_timexes *timexes,
                               gf_when known);

/* Can it have been written on @p written? False, too, where it tells no day as past. */
bool gf_document_day_fits(const gf_sentences *sentences, const gf_timexes *timexes,
                          gf_day written);
/* Would it have been written on @p written before what it tells as past, or days after the last
   weekday that it tells? What tells no weekday fits any day. */
bool gf_document_day_contradicts(const gf_sentences *sentences, const gf_timexes *timexes,
                                 gf_day written);

#endif
