#ifndef GF_TIME_SYMBOL_H
#define GF_TIME_SYMBOL_H

#include "time/timex.h"

/* The meaning of gf_symbol's fields; private to this room. */
typedef enum gf_symbol_kind {
    GF_SYMBOL_NONE,
    GF_SYMBOL_CALENDAR, /* year, month, day: what is 0 was not said. With year2/month2/day2 a
                           range */
    GF_SYMBOL_WEEKDAY,  /* weekday; amount -1 "vergangenen", +1 "kommenden", 0; with weekday2 a
                           range */
    GF_SYMBOL_OFFSET, /* amount units from the anchor: gestern, vor zwei Wochen, tags darauf */
    GF_SYMBOL_UNIT, /* the unit itself: diese Woche (0), vergangenes Jahr (-1), am Wochenende */
    GF_SYMBOL_VAGUE /* neulich, demnächst: a time, but none that can be told */
} gf_symbol_kind;

typedef enum gf_time_unit {
    GF_UNIT_NONE,
    GF_UNIT_MINUTE,
    GF_UNIT_HOUR,
    GF_UNIT_DAY,
    GF_UNIT_WEEK,
    GF_UNIT_WEEKEND,
    GF_UNIT_MONTH,
    GF_UNIT_QUARTER,
    GF_UNIT_SEASON,
    GF_UNIT_YEAR,
    GF_UNIT_DECADE,
    GF_UNIT_CENTURY
} gf_time_unit;

typedef enum gf_time_modifier {
    GF_MODIFIER_NONE,
    GF_MODIFIER_START,
    GF_MODIFIER_MID,
    GF_MODIFIER_END,
    GF_MODIFIER_UNTIL, /* bis, spätestens: open begin */
    GF_MODIFIER_SINCE  /* seit, ab: open end */
} gf_time_modifier;

enum { GF_ANCHOR_DOCUMENT, GF_ANCHOR_REFERENCE };
enum { GF_RANGE_LASTED = 1 }; /* flag in amount2: went on from begin to end */

#endif
