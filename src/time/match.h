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
    bool takes_article;     /* "der kommenden Woche": the article before it belongs to it */
    bool takes_preposition; /* "seit Langem": so does the word before it */
    int16_t clock;          /* minute of the day, or -1 */
    uint32_t first_end;     /* of a range: token behind the begin, first of the end; or 0 */
    uint32_t last_begin;
    uint32_t mark;  /* TIMEX3 marks from here: "am heutigen [Samstag]"; or 0 */
    uint32_t bytes; /* only so many bytes of the token: "14-Tage" of "14-Tage-Frist"; or 0 */
} gf_time_match;

gf_time_match gf_match_calendar(const gf_time_text *text,
                                uint32_t t); /* 22. Januar 2026, Anfang Mai, 2009 */
gf_time_match gf_match_period(
    const gf_time_text *text,
    uint32_t t); /* Herbst 2011, drittes Quartal, Ostern, 90er Jahre */
gf_time_match gf_match_relative(const gf_time_text *text,
                                uint32_t t); /* am Dienstagabend, gestern, vor zwei Wochen */
gf_time_match gf_match_unit(const gf_time_text *text,
                            uint32_t t); /* vergangene Woche, am Tag darauf, Mitte der Woche */
gf_time_match gf_match_clock(const gf_time_text *text,
                             uint32_t t); /* 20.30 Uhr, am Nachmittag, jetzt */
gf_time_match gf_match_duration(const gf_time_text *text,
                                uint32_t t); /* über dreieinhalb Stunden, dreijährig */
gf_time_match gf_match_set(const gf_time_text *text, uint32_t t); /* täglich, jeden Montag */

#endif
