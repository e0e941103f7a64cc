#include "time/symbol.h"

static gf_when days(gf_day start, gf_day end, gf_precision precision) {
    return (gf_when){start, end, precision, false, 0, 0};
}

static gf_when months(int year, int first, int count, gf_precision precision) {
    const int last = first + count - 1;
    const int last_year = year + (last > 12), last_month = last > 12 ? last - 12 : last;
    return days(gf_day_of(year, first, 1),
                gf_day_of(last_year, last_month, gf_month_length(last_year, last_month)),
                precision);
}

/* Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Jones, Butcher). */
static gf_day easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return gf_day_of(year, n / 31, n % 31 + 1);
}

static gf_when feast(const gf_symbol *s, int year) {
    const gf_day first = easter(year) + s->amount;
    const gf_day last = first + (s->amount2 > 1 ? s->amount2 - 1 : 0);
    return days(first, last, first == last ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL);
}

gf_when gf_period_in(const gf_symbol *s, int year) {
    if (s->kind == GF_SYMBOL_FEAST) return feast(s, year);
    switch ((gf_time_unit)s->unit) {
    case GF_UNIT_SEASON: /* as meteorologists count: spring is March to May */
        return months(year, 3 * s->amount, 3, GF_PRECISION_SEASON);
    case GF_UNIT_QUARTER: return months(year, 3 * s->amount - 2, 3, GF_PRECISION_INTERVAL);
    case GF_UNIT_HALF: return months(year, 6 * s->amount - 5, 6, GF_PRECISION_INTERVAL);
    case GF_UNIT_DECADE:
        return days(gf_day_of(year, 1, 1), gf_day_of(year + 9, 12, 31), GF_PRECISION_INTERVAL);
    case GF_UNIT_CENTURY:
        return days(gf_day_of(year, 1, 1), gf_day_of(year + 99, 12, 31), GF_PRECISION_INTERVAL);
    case GF_UNIT_NONE:
    case GF_UNIT_SECOND:
    case GF_UNIT_MINUTE:
    case GF_UNIT_HOUR:
    case GF_UNIT_DAY:
    case GF_UNIT_WEEK:
    case GF_UNIT_WEEKEND:
    case GF_UNIT_MONTH:
    case GF_UNIT_YEAR: break;
    }
    return GF_WHEN_UNKNOWN;
}
