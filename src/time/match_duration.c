#include "time/match.h"

#include <string.h>

static int32_t unit_minutes(gf_time_unit unit) {
    switch (unit) {
    case GF_UNIT_MINUTE: return 1;
    case GF_UNIT_HOUR: return 60;
    case GF_UNIT_DAY: return 24 * 60;
    case GF_UNIT_WEEK: return 7 * 24 * 60;
    case GF_UNIT_NONE:
    case GF_UNIT_WEEKEND:
    case GF_UNIT_MONTH:
    case GF_UNIT_QUARTER:
    case GF_UNIT_SEASON:
    case GF_UNIT_YEAR:
    case GF_UNIT_DECADE:
    case GF_UNIT_CENTURY: break;
    }
    return -1;
}

static gf_bound bound_named(gf_view name) {
    if (name.ptr[0] == 'm') return GF_MORE_THAN;
    if (name.ptr[0] == 'l') return GF_LESS_THAN;
    return name.len > 1 && name.ptr[1] == 'b' ? GF_ABOUT : GF_ALMOST;
}

/* "mehr als", "über", "fast": the words that say how exact it is */
static uint32_t read_bound(const gf_time_text *text, uint32_t t, gf_bound *bound) {
    gf_view name;
    *bound = GF_EXACT;
    if (!gf_time_reading(text, t, "bound", &name)) return t;
    *bound = bound_named(name);
    return gf_time_is(text, t + 1, "als") ? t + 2 : t + 1;
}

static int32_t digits_of(gf_view v) {
    int32_t n = 0;
    for (size_t i = 0; i < v.len && v.ptr[i] >= '0' && v.ptr[i] <= '9'; i++)
        n = 10 * n + (v.ptr[i] - '0');
    return n;
}

/* "eine Viertelstunde", "eine halbe Stunde", "fünf Stunden", "90 Minuten" */
static uint32_t read_length(const gf_time_text *text, uint32_t t, int32_t *minutes) {
    gf_view rest;
    double n = 1;
    uint32_t at = t;
    if (gf_time_number(text, at, &n)) at++;
    double half;
    if (at > t && n == 1 && gf_time_number(text, at, &half) && half == 0.5) {
        n = 0.5;
        at++;
    }
    if (gf_time_reading(text, at, "duration", &rest)) {
        *minutes = digits_of(rest);
        return at + 1;
    }
    const gf_time_unit unit = gf_time_unit_at(text, at);
    if (at == t || !unit || unit == GF_UNIT_WEEKEND) return 0;
    const int32_t one = unit_minutes(unit);
    *minutes = one > 0 && n < 100000 ? (int32_t)(n * one + 0.5) : -1;
    return at + 1;
}

gf_time_match gf_match_duration(const gf_time_text *text, uint32_t t) {
    gf_time_match m = {.kind = GF_TIMEX_DURATION};
    const uint32_t at = read_bound(text, t, &m.bound);
    const uint32_t end = read_length(text, at, &m.minutes);
    if (!end) return (gf_time_match){0};
    /* "fünf Stunden lang" */
    m.end = gf_time_is(text, end, "lang") ? end + 1 : end;
    return m;
}
