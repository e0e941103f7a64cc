#ifndef GF_TIME_SYMBOL_H
#define GF_TIME_SYMBOL_H

#include "time/timex.h"

/* The meaning of gf_symbol's fields; private to this room. New kinds and units go to the end:
   the numbers stand in claims files. */
typedef enum gf_symbol_kind {
    GF_SYMBOL_NONE,
    GF_SYMBOL_CALENDAR, /* year, month, day: what is 0 was not said. With year2/month2/day2 a
                           range. With unit SEASON, QUARTER or HALF the amount-th of the year;
                           with DECADE or CENTURY the one that begins with year */
    GF_SYMBOL_WEEKDAY,  /* weekday; amount -1 "vergangenen", +1 "kommenden", 0; with weekday2 a
                           range */
    GF_SYMBOL_OFFSET, /* amount units from the anchor: gestern, vor zwei Wochen, tags darauf */
    GF_SYMBOL_UNIT, /* the unit itself: diese Woche (0), vergangenes Jahr (-1), am Wochenende */
    GF_SYMBOL_VAGUE, /* neulich, demnächst: a time, but none that can be told; direction */
    GF_SYMBOL_FEAST, /* amount days from Easter Sunday, amount2 days long; year */
    GF_SYMBOL_LENGTH /* amount tenths of a unit, 0: not said how many; amount2 as
                        gf_length_kind */
} gf_symbol_kind;
enum { GF_SYMBOL_LAST = GF_SYMBOL_LENGTH };

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
    GF_UNIT_CENTURY,
    GF_UNIT_HALF, /* half a year */
    GF_UNIT_SECOND
} gf_time_unit;
enum { GF_UNIT_LAST = GF_UNIT_SECOND };

typedef enum gf_time_modifier {
    GF_MODIFIER_NONE,
    GF_MODIFIER_START,
    GF_MODIFIER_MID,
    GF_MODIFIER_END,
    GF_MODIFIER_UNTIL, /* bis, spätestens: open begin */
    GF_MODIFIER_SINCE  /* seit, ab: open end */
} gf_time_modifier;

/* Parts of the day, in gf_symbol.part. */
typedef enum gf_day_part {
    GF_PART_NONE,
    GF_PART_MORNING,
    GF_PART_MIDDAY,
    GF_PART_AFTERNOON,
    GF_PART_EVENING,
    GF_PART_NIGHT
} gf_day_part;

enum { GF_ANCHOR_DOCUMENT, GF_ANCHOR_REFERENCE };
enum { GF_RANGE_LASTED = 1 };   /* CALENDAR, amount2: went on from begin to end */
enum { GF_OFFSET_COUNTED = 1 }; /* OFFSET, amount2: "vor zwei Wochen", not "gestern" */

/* The days of a CALENDAR symbol with a unit, or of a FEAST, in @p year; unknown if there are
   none. */
gf_when gf_period_in(const gf_symbol *symbol, int year);

#endif
