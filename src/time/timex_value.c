#include "time/symbol.h"

#include <stdio.h>
#include <string.h>

enum { VALUE_BYTES = 48 };

/* "vor zwei Wochen": TIMEX3 marks the length, the direction is in the symbol. */
static bool is_counted(const gf_symbol *s) {
    return s->kind == GF_SYMBOL_OFFSET && (s->amount2 & GF_OFFSET_COUNTED);
}

const char *gf_timex_type(const gf_timex *x) {
    switch (x->kind) {
    case GF_TIMEX_DATE: return is_counted(&x->symbol) ? "DURATION" : "DATE";
    case GF_TIMEX_VAGUE: return "DATE";
    case GF_TIMEX_TIME:
    case GF_TIMEX_CLOCK: return "TIME";
    case GF_TIMEX_DURATION: return "DURATION";
    case GF_TIMEX_SET: return "SET";
    }
    return "DATE";
}

/* "3H", "3H30M", "30M", "XH"; a half goes to the smaller unit where one fits. */
static void amount(int tenths, const char *name, int factor, const char *smaller, char to[32]) {
    const int whole = tenths / 10, rest = tenths % 10 * factor / 10;
    if (tenths == 0)
        snprintf(to, 32, "X%s", name);
    else if (tenths % 10 == 0)
        snprintf(to, 32, "%d%s", whole, name);
    else if (!factor)
        snprintf(to, 32, "%d.%d%s", whole, tenths % 10, name);
    else if (whole)
        snprintf(to, 32, "%d%s%d%s", whole, name, rest, smaller);
    else
        snprintf(to, 32, "%d%s", rest, smaller);
}

/* "P3Y", "PT3H30M", "P2DE", "PXD", "P1Y6M" */
static void length_value(int unit, int tenths, char to[VALUE_BYTES]) {
    static const struct {
        const char *before, *name;
        int factor; /* smaller units in one */
        const char *smaller;
    } units[] = {[GF_UNIT_NONE] = {"P", "", 0, ""},     [GF_UNIT_MINUTE] = {"PT", "M", 60, "S"},
                 [GF_UNIT_HOUR] = {"PT", "H", 60, "M"}, [GF_UNIT_DAY] = {"P", "D", 0, ""},
                 [GF_UNIT_WEEK] = {"P", "W", 0, ""},    [GF_UNIT_WEEKEND] = {"P", "WE", 0, ""},
                 [GF_UNIT_MONTH] = {"P", "M", 0, ""},   [GF_UNIT_QUARTER] = {"P", "Q", 0, ""},
                 [GF_UNIT_SEASON] = {"P", "SU", 0, ""}, [GF_UNIT_YEAR] = {"P", "Y", 12, "M"},
                 [GF_UNIT_DECADE] = {"P", "DE", 0, ""}, [GF_UNIT_CENTURY] = {"P", "CE", 0, ""},
                 [GF_UNIT_HALF] = {"P", "H", 0, ""},    [GF_UNIT_SECOND] = {"PT", "S", 0, ""}};
    char number[32];
    amount(tenths, units[unit].name, units[unit].factor, units[unit].smaller, number);
    snprintf(to, VALUE_BYTES, "%s%.31s", units[unit].before, number);
}

/* "2026-W04" after ISO 8601: the year is that of the week's Thursday. */
static void week_value(gf_day monday, const char *tail, char to[VALUE_BYTES]) {
    const gf_day thursday = monday + 3;
    const int year = gf_day_civil(thursday).year;
    const int week = (thursday - gf_day_of(year, 1, 1)) / 7 + 1;
    snprintf(to, VALUE_BYTES, "%04d-W%02d%s", year, week, tail);
}

static void season_value(int year, int season, char to[VALUE_BYTES]) {
    static const char *const names[] = {"", "SP", "SU", "FA", "WI"};
    snprintf(to, VALUE_BYTES, "%04d-%s", year, names[season]);
}

/* A unit whose days are known, by the name of the unit. */
static void unit_value(const gf_symbol *s, gf_day start, char to[VALUE_BYTES]) {
    const gf_civil c = gf_day_civil(start);
    switch ((gf_time_unit)s->unit) {
    case GF_UNIT_WEEK: week_value(start - (gf_day_weekday(start) - 1), "", to); return;
    case GF_UNIT_WEEKEND: week_value(start - (gf_day_weekday(start) - 1), "-WE", to); return;
    case GF_UNIT_MONTH: snprintf(to, VALUE_BYTES, "%04d-%02d", c.year, c.month); return;
    case GF_UNIT_QUARTER:
        snprintf(to, VALUE_BYTES, "%04d-Q%d", c.year, (c.month + 2) / 3);
        return;
    case GF_UNIT_HALF:
        snprintf(to, VALUE_BYTES, "%04d-H%d", c.year, c.month > 6 ? 2 : 1);
        return;
    case GF_UNIT_SEASON: season_value(c.year, s->amount, to); return;
    case GF_UNIT_YEAR: snprintf(to, VALUE_BYTES, "%04d", c.year); return;
    case GF_UNIT_DECADE: snprintf(to, VALUE_BYTES, "%03d", c.year / 10); return;
    case GF_UNIT_CENTURY: snprintf(to, VALUE_BYTES, "%02d", c.year / 100); return;
    case GF_UNIT_NONE:
    case GF_UNIT_SECOND:
    case GF_UNIT_MINUTE:
    case GF_UNIT_HOUR:
    case GF_UNIT_DAY: break;
    }
    gf_day_format(start, to);
}

/* What the words say where the days are not known. */
static void open_value(const gf_symbol *s, char to[VALUE_BYTES]) {
    if (s->kind == GF_SYMBOL_CALENDAR && s->month && s->day)
        snprintf(to, VALUE_BYTES, "XXXX-%02d-%02d", s->month, s->day);
    else if (s->kind == GF_SYMBOL_CALENDAR && s->month)
        snprintf(to, VALUE_BYTES, "XXXX-%02d", s->month);
    else if (s->kind == GF_SYMBOL_WEEKDAY)
        snprintf(to, VALUE_BYTES, "XXXX-WXX-%d", s->weekday);
    else if (s->unit == GF_UNIT_WEEK)
        snprintf(to, VALUE_BYTES, "XXXX-WXX");
    else if (s->unit == GF_UNIT_WEEKEND)
        snprintf(to, VALUE_BYTES, "XXXX-WXX-WE");
    else if (s->unit == GF_UNIT_MONTH)
        snprintf(to, VALUE_BYTES, "XXXX-XX");
    else if (s->unit == GF_UNIT_YEAR)
        snprintf(to, VALUE_BYTES, "XXXX");
    else
        snprintf(to, VALUE_BYTES, "XXXX-XX-XX");
}

static void calendar_value(const gf_symbol *s, gf_day known, char to[VALUE_BYTES]) {
    const gf_civil c = gf_day_civil(known);
    if (s->day)
        gf_day_format(known, to);
    else if (s->month)
        snprintf(to, VALUE_BYTES, "%04d-%02d", c.year, c.month);
    else
        snprintf(to, VALUE_BYTES, "%04d", c.year);
}

/* The unit that the words name: "Mitte Mai" is the month, with the modifier beside. */
static void date_value(const gf_timex *x, char to[VALUE_BYTES]) {
    const gf_symbol *s = &x->symbol;
    /* „heute“ in a quotation may be the day before; the value is the document's */
    const bool today = s->kind == GF_SYMBOL_OFFSET && !s->amount && x->when.end != GF_DAY_NONE;
    const gf_day known = today || x->when.start == GF_DAY_NONE ? x->when.end : x->when.start;
    if (known == GF_DAY_NONE) {
        open_value(s, to);
        return;
    }
    if (s->kind == GF_SYMBOL_CALENDAR && (!s->unit || s->unit == GF_UNIT_YEAR)) {
        calendar_value(s, known, to);
        return;
    }
    const bool day = s->kind == GF_SYMBOL_WEEKDAY || s->kind == GF_SYMBOL_FEAST;
    const bool exact = x->when.start == x->when.end || x->when.precision == GF_PRECISION_BOUND;
    if (day && !exact && s->kind == GF_SYMBOL_WEEKDAY)
        open_value(s, to);
    else if (day)
        gf_day_format(known, to);
    else
        unit_value(s, known, to);
}

static void time_value(const gf_timex *x, char to[VALUE_BYTES]) {
    static const char *const parts[] = {"", "TMO", "TMI", "TAF", "TEV", "TNI"};
    char day[VALUE_BYTES] = "XXXX-XX-XX";
    if (x->kind == GF_TIMEX_TIME || gf_when_known(x->when)) date_value(x, day);
    if (x->kind == GF_TIMEX_CLOCK && gf_when_closed(x->when)) gf_day_format(x->when.start, day);
    if (x->clock >= 0)
        snprintf(to, VALUE_BYTES, "%.24sT%02d:%02d", day, x->clock / 60, x->clock % 60);
    else
        snprintf(to, VALUE_BYTES, "%.24s%s", day, parts[x->symbol.part]);
}

void gf_timex_value(const gf_timex *x, char to[VALUE_BYTES]) {
    static const char *const vague[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    const gf_symbol *s = &x->symbol;
    switch (x->kind) {
    case GF_TIMEX_DATE:
        if (is_counted(s))
            length_value(s->unit, 10 * (s->amount < 0 ? -s->amount : s->amount), to);
        else
            date_value(x, to);
        return;
    case GF_TIMEX_TIME:
    case GF_TIMEX_CLOCK: time_value(x, to); return;
    case GF_TIMEX_DURATION: length_value(s->unit, s->amount, to); return;
    case GF_TIMEX_SET:
        if (s->weekday)
            snprintf(to, VALUE_BYTES, "XXXX-WXX-%d", s->weekday);
        else
            length_value(s->unit, s->amount, to);
        return;
    case GF_TIMEX_VAGUE:
        if (s->unit)
            date_value(x, to);
        else
            snprintf(to, VALUE_BYTES, "%s", vague[s->direction + 1]);
        return;
    }
}

const char *gf_timex_mod(const gf_timex *x) {
    static const char *const bounds[] = {"", "APPROX", "MORE_THAN", "LESS_THAN", "APPROX"};
    static const char *const modifiers[] = {"", "START", "MID", "END", "", ""};
    if (x->kind == GF_TIMEX_DURATION || is_counted(&x->symbol)) return bounds[x->bound];
    return x->kind == GF_TIMEX_DATE ? modifiers[x->symbol.modifier] : "";
}

static gf_timex part_of(const gf_timex *x, int which) {
    gf_timex part = *x;
    gf_symbol *s = &part.symbol;
    part.span = x->parts[which];
    part.parts[0] = part.parts[1] = (gf_span){0, 0};
    const bool known = gf_when_closed(x->when);
    if (which == 1) {
        s->year = s->year2;
        s->month = s->month2;
        s->day = s->day2;
        if (s->weekday2) s->weekday = s->weekday2;
    }
    s->year2 = 0;
    s->month2 = s->day2 = s->weekday2 = 0;
    if (known) part.when.start = part.when.end = which == 0 ? x->when.start : x->when.end;
    part.when.lasted = false;
    return part;
}

size_t gf_timex_split(const gf_timex *x, gf_timex parts[2]) {
    parts[0] = *x;
    if (x->parts[0].end) parts[0].span = x->parts[0];
    if (x->parts[1].end == 0) return 1;
    parts[0] = part_of(x, 0);
    parts[1] = part_of(x, 1);
    return 2;
}
