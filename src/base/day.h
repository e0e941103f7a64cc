#ifndef GF_BASE_DAY_H
#define GF_BASE_DAY_H

#include "base/view.h"

#include <stdint.h>

/*
 * Calendar days as a number: days since 1970-01-01, proleptic Gregorian.
 * Arithmetic on days is integer arithmetic. Algorithms: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (public domain).
 */
typedef int32_t gf_day;
#define GF_DAY_NONE INT32_MIN /* unknown, or an open end of an interval */

typedef struct gf_civil {
    int32_t year;
    int32_t month; /* 1..12 */
    int32_t day;   /* 1..31 */
} gf_civil;

gf_day gf_day_of(int32_t year, int32_t month, int32_t day);
gf_civil gf_day_civil(gf_day day);
int gf_day_weekday(gf_day day); /* 1 = Monday .. 7 = Sunday */
int gf_month_length(int32_t year, int32_t month);
bool gf_civil_exists(gf_civil civil);

/* "2026-01-22"; @p to has room for 16 bytes. Years beyond 0..9999 do not occur. */
void gf_day_format(gf_day day, char to[16]);

/* Reads "2026-01-22" (exactly 10 bytes). GF_DAY_NONE if it is not a real day. */
gf_day gf_day_parse(gf_view text);

#endif
