#ifndef GF_TIME_WHEN_H
#define GF_TIME_WHEN_H

#include "base/day.h"

typedef enum gf_precision {
    GF_PRECISION_DAY,
    GF_PRECISION_WEEK,
    GF_PRECISION_MONTH,
    GF_PRECISION_SEASON,
    GF_PRECISION_YEAR,
    GF_PRECISION_INTERVAL,
    GF_PRECISION_BOUND
} gf_precision;

/*
 * A resolved time: the first and last day on which it can have been. Both ends GF_DAY_NONE:
 * unknown, except that month/day may still say "4 April of an unknown year".
 */
typedef struct gf_when {
    gf_day start, end; /* inclusive; GF_DAY_NONE = open or unknown */
    gf_precision precision;
    bool lasted;       /* went on from start to end, instead of some day in between */
    int8_t month, day; /* known although the year is not; else 0 */
} gf_when;

#define GF_WHEN_UNKNOWN ((gf_when){GF_DAY_NONE, GF_DAY_NONE, GF_PRECISION_DAY, false, 0, 0})

bool gf_when_known(gf_when when);  /* at least one end is a day */
bool gf_when_closed(gf_when when); /* both ends are days */
gf_when gf_when_day(gf_day day);

/* True where two known times exclude each other; an open side excludes nothing. */
bool gf_when_disjoint(gf_when a, gf_when b);

/* The days that both allow; GF_WHEN_UNKNOWN if disjoint. */
gf_when gf_when_intersect(gf_when a, gf_when b);

/* EDTF (ISO 8601-2), e.g. "2026-01-22", "2025-11-29/2025-11-30", "XXXX-04-04", "2025-12". */
void gf_when_edtf(gf_when when, char to[48]);

const char *gf_precision_name(gf_precision precision);

#endif
