#ifndef GF_TIME_MATCH_H
#define GF_TIME_MATCH_H

#include "time/time_word.h"

/* One matched expression. `end` is 0 where nothing matches. */
typedef struct gf_time_match {
    uint32_t end; /* token behind it */
    gf_timex_kind kind;
    gf_symbol symbol;
    int32_t minutes;
    gf_bound bound;
} gf_time_match;

gf_time_match gf_match_calendar(const gf_time_text *text,
                                uint32_t t); /* 22. Januar 2026, Anfang Mai, 2009 */
gf_time_match gf_match_relative(const gf_time_text *text,
                                uint32_t t); /* am Dienstagabend, gestern, vor zwei Wochen */
gf_time_match gf_match_duration(const gf_time_text *text,
                                uint32_t t); /* über dreieinhalb Stunden */

#endif
