#include "time/symbol.h"

#include <assert.h>
#include <stdlib.h>

static gf_when interval(gf_day start, gf_day end, gf_precision precision) {
    return (gf_when){start, end, precision, false, 0, 0};
}

static gf_when month_of(int year, int month) {
    return interval(gf_day_of(year, month, 1),
                    gf_day_of(year, month, gf_month_length(year, month)), GF_PRECISION_MONTH);
}

static gf_when year_of(int year) {
    return interval(gf_day_of(year, 1, 1), gf_day_of(year, 12, 31), GF_PRECISION_YEAR);
}

/* Anfang, Mitte, Ende of a month: days 1-10, 11-20, 21-last; of a year: thirds; of a week:
   Monday and Tuesday, Wednesday and Thursday, Friday to Sunday. */
static gf_when narrowed(gf_when w, int modifier) {
    if (modifier < GF_MODIFIER_START || modifier > GF_MODIFIER_END || !gf_when_closed(w))
        return w;
    const gf_civil a = gf_day_civil(w.start);
    static const int month_cut[] = {10, 20}, week_cut[] = {1, 3};
    gf_day cut[2] = {w.start, w.end};
    switch (w.precision) {
    case GF_PRECISION_MONTH:
    case GF_PRECISION_WEEK:
        for (int i = 0; i < 2; i++)
            cut[i] =
                w.start + (w.precision == GF_PRECISION_MONTH ? month_cut[i] - 1 : week_cut[i]);
        break;
    case GF_PRECISION_YEAR:
        cut[0] = gf_day_of(a.year, 4, 30);
        cut[1] = gf_day_of(a.year, 8, 31);
        break;
    case GF_PRECISION_DAY:
    case GF_PRECISION_SEASON:
    case GF_PRECISION_INTERVAL:
    case GF_PRECISION_BOUND: return w;
    }
    if (modifier == GF_MODIFIER_START) return interval(w.start, cut[0], GF_PRECISION_INTERVAL);
    if (modifier == GF_MODIFIER_MID) return interval(cut[0] + 1, cut[1], GF_PRECISION_INTERVAL);
    return interval(cut[1] + 1, w.end, GF_PRECISION_INTERVAL);
}

static gf_when opened(gf_when w, int modifier) {
    if (!gf_when_known(w)) return w;
    if (modifier == GF_MODIFIER_UNTIL) return interval(GF_DAY_NONE, w.end, GF_PRECISION_BOUND);
    if (modifier == GF_MODIFIER_SINCE)
        return interval(w.start, GF_DAY_NONE, GF_PRECISION_BOUND);
    return w;
}

/* Month and day, or month alone, in the year that direction and the document's date ask for. */
static gf_when in_year(const gf_symbol *s, int year) {
    if (s->kind == GF_SYMBOL_FEAST || (s->unit && s->unit != GF_UNIT_YEAR))
        return gf_period_in(s, year);
    if (!s->month) return year_of(year);
    if (!s->day) return month_of(year, s->month);
    if (!gf_civil_exists((gf_civil){year, s->month, s->day})) return GF_WHEN_UNKNOWN;
    return gf_when_day(gf_day_of(year, s->month, s->day));
}

static int64_t distance(gf_when a, gf_when today) {
    if (a.end < today.start) return (int64_t)today.start - a.end;
    return a.start > today.end ? (int64_t)a.start - today.end : 0;
}

/* Is the period on the side of today that is told, and on the weekday? */
static bool fits(const gf_symbol *s, gf_when w, gf_when today) {
    if (!gf_when_known(w)) return false;
    if (s->weekday && s->day && gf_day_weekday(w.start) != s->weekday) return false;
    if (s->direction < 0 && w.start > today.end) return false;
    return s->direction <= 0 || w.end >= today.start;
}

static gf_when nearest_year(const gf_symbol *s, gf_when today) {
    const gf_when unknown = {GF_DAY_NONE, GF_DAY_NONE, GF_PRECISION_DAY,
                             false,       s->month,    s->day};
    const bool period = s->kind == GF_SYMBOL_FEAST || s->unit;
    if (!gf_when_closed(today) || (!s->month && !period)) return unknown;
    gf_when best = unknown;
    const int year = gf_day_civil(today.start).year;
    for (int y = year - 1; y <= gf_day_civil(today.end).year + 1; y++) {
        const gf_when w = in_year(s, y);
        if (!fits(s, w, today)) continue;
        if (!gf_when_known(best) || distance(w, today) < distance(best, today)) best = w;
    }
    return best;
}

/* "Juli dieses Jahres": counted from the year of the document, which must be known. */
static gf_when in_related_year(const gf_symbol *s, gf_when today) {
    const gf_when unknown = {GF_DAY_NONE, GF_DAY_NONE, GF_PRECISION_DAY,
                             false,       s->month,    s->day};
    if (!gf_when_closed(today)) return unknown;
    const int year = gf_day_civil(today.start).year;
    return gf_day_civil(today.end).year == year ? in_year(s, year + s->amount) : unknown;
}

static gf_when calendar_point(const gf_symbol *s, gf_when today) {
    if (s->year) return in_year(s, s->year);
    return s->unit == GF_UNIT_YEAR ? in_related_year(s, today) : nearest_year(s, today);
}

/* "vom 3. bis 5. Mai", "von Januar 2017 bis Januar 2021", "am 22. und 23. Februar" */
static gf_when calendar(const gf_symbol *s, gf_when today) {
    if (!s->day2 && !s->month2 && !s->year2)
        return narrowed(calendar_point(s, today), s->modifier);
    gf_symbol first = *s, last = *s;
    last.year = s->year2;
    last.month = s->month2;
    last.day = s->day2;
    last.weekday = 0;
    const gf_when end = calendar_point(&last, today);
    if (!gf_when_closed(end)) return end;
    if (!first.year) first.year = (int16_t)gf_day_civil(end.start).year;
    gf_when begin = calendar_point(&first, today);
    if (gf_when_closed(begin) && begin.start > end.end && !s->year) {
        first.year--;
        begin = calendar_point(&first, today);
    }
    if (!gf_when_closed(begin) || begin.start > end.end) return GF_WHEN_UNKNOWN;
    gf_when w = interval(begin.start, end.end, GF_PRECISION_INTERVAL);
    w.lasted = s->amount2 & GF_RANGE_LASTED;
    return w;
}

static gf_day weekday_in_week(int weekday, int weeks, gf_day today) {
    return today - (gf_day_weekday(today) - 1) + 7 * weeks + weekday - 1;
}

static gf_day weekday_near(int weekday, int direction, int amount, gf_day today) {
    const int ahead = (weekday - gf_day_weekday(today) + 7) % 7;
    if (amount > 0) return today + (ahead ? ahead : 7);
    if (amount < 0) return today - ((7 - ahead) % 7 ? (7 - ahead) % 7 : 7);
    if (direction > 0) return today + ahead;
    if (direction < 0) return today - (7 - ahead) % 7;
    return ahead <= 3 ? today + ahead : today - (7 - ahead);
}

/* Where the document's own day is not known exactly, every possible day is asked. */
static gf_when one_weekday(const gf_symbol *s, gf_when today) {
    gf_when hull = GF_WHEN_UNKNOWN;
    for (gf_day d = today.start; d <= today.end; d++) {
        const gf_day day = s->unit == GF_UNIT_WEEK
                               ? weekday_in_week(s->weekday, s->amount, d)
                               : weekday_near(s->weekday, s->direction, s->amount, d);
        if (hull.start == GF_DAY_NONE || day < hull.start) hull.start = day;
        if (hull.end == GF_DAY_NONE || day > hull.end) hull.end = day;
    }
    hull.precision = hull.start == hull.end ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL;
    return hull;
}

/* "Montag", "von Montag bis Mittwoch": the last one is looked for, the first lies before it. */
static gf_when weekday(const gf_symbol *s, gf_when today) {
    if (!gf_when_closed(today)) return GF_WHEN_UNKNOWN;
    if (today.end - today.start > 7)
        return today.precision == GF_PRECISION_MONTH ? today : GF_WHEN_UNKNOWN;
    if (!s->weekday2) return one_weekday(s, today);
    const int length = (s->weekday2 - s->weekday + 7) % 7;
    gf_symbol last = *s;
    last.weekday = s->weekday2;
    const gf_when end = one_weekday(&last, today);
    if (end.start != end.end) return GF_WHEN_UNKNOWN;
    gf_when w = interval(end.start - length, end.end, GF_PRECISION_INTERVAL);
    w.lasted = true;
    return w;
}

static gf_when shifted_month(gf_day day, int months) {
    const gf_civil c = gf_day_civil(day);
    const int index = c.year * 12 + c.month - 1 + months;
    return month_of(index / 12, index % 12 + 1);
}

static gf_when week_of(gf_day day, int weeks) {
    const gf_day monday = day - (gf_day_weekday(day) - 1) + 7 * weeks;
    return interval(monday, monday + 6, GF_PRECISION_WEEK);
}

static gf_when weekend(gf_day today, int direction, int amount) {
    const gf_day saturday = today - (gf_day_weekday(today) - 1) + 5;
    gf_day begin = saturday;
    if (amount)
        begin = saturday + 7 * (amount > 0 ? amount - 1 : amount) +
                (amount > 0 && gf_day_weekday(today) >= 6 ? 7 : 0);
    else if (direction < 0 && saturday > today)
        begin = saturday - 7;
    return interval(begin, begin + 1, GF_PRECISION_INTERVAL);
}

static int floor_to(int n, int step) { return n - n % step; }

static gf_when unit_at(const gf_symbol *s, gf_day today) {
    const gf_civil c = gf_day_civil(today);
    switch ((gf_time_unit)s->unit) {
    case GF_UNIT_DAY: return gf_when_day(today + s->amount);
    case GF_UNIT_WEEK: return week_of(today, s->amount);
    case GF_UNIT_WEEKEND: return weekend(today, s->direction, s->amount);
    case GF_UNIT_MONTH: return shifted_month(today, s->amount);
    case GF_UNIT_YEAR: return year_of(c.year + s->amount);
    case GF_UNIT_QUARTER:
        return interval(shifted_month(today, 3 * s->amount - (c.month - 1) % 3).start,
                        shifted_month(today, 3 * s->amount - (c.month - 1) % 3 + 2).end,
                        GF_PRECISION_INTERVAL);
    case GF_UNIT_DECADE:
        return interval(gf_day_of(floor_to(c.year, 10) + 10 * s->amount, 1, 1),
                        gf_day_of(floor_to(c.year, 10) + 10 * s->amount + 9, 12, 31),
                        GF_PRECISION_INTERVAL);
    case GF_UNIT_CENTURY:
        return interval(gf_day_of(floor_to(c.year - 1, 100) + 100 * s->amount + 1, 1, 1),
                        gf_day_of(floor_to(c.year - 1, 100) + 100 * s->amount + 100, 12, 31),
                        GF_PRECISION_INTERVAL);
    case GF_UNIT_NONE:
    case GF_UNIT_SECOND:
    case GF_UNIT_MINUTE:
    case GF_UNIT_HOUR:
    case GF_UNIT_SEASON:
    case GF_UNIT_HALF: break;
    }
    return GF_WHEN_UNKNOWN;
}

/* "vor zwei Wochen" is no exact day: half a unit on both sides. */
static gf_when offset_at(const gf_symbol *s, gf_day today) {
    if (s->unit == GF_UNIT_WEEK && s->amount) {
        const gf_day day = today + 7 * s->amount;
        return interval(day - 3, day + 3, GF_PRECISION_INTERVAL);
    }
    return unit_at(s, today);
}

static gf_when around(const gf_symbol *s, gf_when today) {
    if (!gf_when_closed(today)) return GF_WHEN_UNKNOWN;
    gf_when (*const at)(const gf_symbol *, gf_day) =
        s->kind == GF_SYMBOL_OFFSET ? offset_at : unit_at;
    const gf_when first = at(s, today.start), last = at(s, today.end);
    if (!gf_when_closed(first) || !gf_when_closed(last)) return GF_WHEN_UNKNOWN;
    if (first.start == last.start && first.end == last.end) return narrowed(first, s->modifier);
    if (today.end - today.start > 7) return GF_WHEN_UNKNOWN;
    return interval(first.start, last.end, GF_PRECISION_INTERVAL);
}

gf_when gf_symbol_resolve(const gf_symbol *s, const gf_anchor *anchor) {
    const gf_when today =
        s->anchor == GF_ANCHOR_REFERENCE ? anchor->reference : anchor->document;
    switch ((gf_symbol_kind)s->kind) {
    case GF_SYMBOL_CALENDAR:
    case GF_SYMBOL_FEAST: return opened(calendar(s, today), s->modifier);
    case GF_SYMBOL_WEEKDAY: return opened(weekday(s, today), s->modifier);
    case GF_SYMBOL_OFFSET:
    case GF_SYMBOL_UNIT: return opened(around(s, today), s->modifier);
    case GF_SYMBOL_NONE:
    case GF_SYMBOL_VAGUE:
    case GF_SYMBOL_LENGTH: break;
    }
    return GF_WHEN_UNKNOWN;
}

int gf_symbol_weekday(const gf_symbol *s) {
    return s->kind == GF_SYMBOL_WEEKDAY && !s->weekday2 ? s->weekday : 0;
}

bool gf_symbol_is_relative(const gf_symbol *s) {
    if (s->kind == GF_SYMBOL_CALENDAR || s->kind == GF_SYMBOL_FEAST)
        return !s->year && !s->year2;
    return s->kind != GF_SYMBOL_NONE && s->kind != GF_SYMBOL_LENGTH;
}

static bool is_day(gf_when w) { return gf_when_closed(w) && w.start == w.end; }

bool gf_symbol_is_day(const gf_symbol *s) {
    const gf_when some_day = gf_when_day(gf_day_of(2000, 1, 1)); /* whatever it counts from */
    const gf_anchor anchor = {some_day, some_day};
    return is_day(gf_symbol_resolve(s, &anchor));
}

bool gf_symbol_is_span(const gf_symbol *s) { return s->day2 != 0 || s->weekday2 != 0; }

/* The document's day is not known, but a day was spoken of before: "Am Montag, dem 23.
   Dezember,
   ... Am Dienstag tagt": the Tuesday after it. */
static gf_when beside_reference(const gf_symbol *s, const gf_anchor *anchor) {
    const bool precise =
        gf_when_closed(anchor->document) && anchor->document.end - anchor->document.start <= 7;
    if (s->kind != GF_SYMBOL_WEEKDAY || s->weekday2 || s->amount || !s->direction || precise)
        return GF_WHEN_UNKNOWN;
    if (!is_day(anchor->reference)) return GF_WHEN_UNKNOWN;
    return gf_when_day(weekday_near(s->weekday, s->direction, 0, anchor->reference.start));
}

/* „heute“ in a quotation is the speaker's day: the document's, or the day before it. */
static gf_when spoken_today(const gf_symbol *s, gf_when document) {
    if (s->kind != GF_SYMBOL_OFFSET || s->anchor != GF_ANCHOR_DOCUMENT || s->amount ||
        s->unit != GF_UNIT_DAY)
        return GF_WHEN_UNKNOWN;
    if (!gf_when_closed(document) || document.start != document.end) return GF_WHEN_UNKNOWN;
    return interval(document.start - 1, document.end, GF_PRECISION_INTERVAL);
}

/* The day that a part of the day or an hour belongs to: the one spoken of in its sentence, for
   "am Nachmittag" also in the sentence before, else the document's. */
static gf_when day_of(const gf_timex *x, const gf_timex *spoken, gf_when document) {
    const uint32_t reach = x->clock < 0 ? 1 : 0;
    if (spoken && spoken->sentence + reach >= x->sentence) return spoken->when;
    return gf_when_closed(document) && document.start == document.end ? document
                                                                      : GF_WHEN_UNKNOWN;
}

/* "Zwei Monate später, am 21. Mai": the day lies in the time that the sentence named before, in
   one year only. */
static gf_when within_spoken(const gf_timex *x, const gf_timex *before) {
    const gf_symbol *s = &x->symbol;
    if (!before || before->sentence != x->sentence || s->kind != GF_SYMBOL_CALENDAR ||
        !s->month || !s->day || s->day2 || !gf_when_closed(before->when))
        return GF_WHEN_UNKNOWN;
    const gf_when span = before->when;
    gf_when found = GF_WHEN_UNKNOWN;
    for (int y = gf_day_civil(span.start).year; y <= gf_day_civil(span.end).year; y++) {
        const gf_when w = in_year(s, y);
        if (!gf_when_closed(w) || w.start < span.start || w.end > span.end) continue;
        if (gf_when_known(found)) return GF_WHEN_UNKNOWN;
        found = w;
    }
    return found;
}

/* "Im Jahr 1970 reiste er nach Erfurt. Am 19. März traf er B": not in the year of the document,
   and whether in that of the sentence before is not said. */
static bool tells_of_old_year(const gf_timex *x, const gf_timex *before, gf_when document) {
    const gf_symbol *s = &x->symbol, *year = &before->symbol;
    if (s->kind != GF_SYMBOL_CALENDAR || s->year || s->unit || !s->day || s->weekday)
        return false;
    if (year->kind != GF_SYMBOL_CALENDAR || !year->year || year->month || year->unit ||
        year->year2 || year->modifier || year->direction > 0)
        return false;
    return before->sentence + 1 == x->sentence && s->direction < 0 &&
           gf_when_closed(document) && gf_day_civil(document.start).year - year->year > 1;
}

enum { HISTORY_DAYS = 60, TELLING_SENTENCES = 3 };

/* Does the text speak of its own days up to the @p count-th expression: "gestern", "am Montag"?
 */
static bool speaks_of_own_days(const gf_timexes *timexes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const gf_symbol *s = &timexes->at[i].symbol;
        const bool day = s->kind == GF_SYMBOL_WEEKDAY ||
                         (s->kind == GF_SYMBOL_OFFSET && s->unit == GF_UNIT_DAY && s->amount);
        if (day && s->anchor == GF_ANCHOR_DOCUMENT) return true;
    }
    return false;
}

/* "Am 11. Oktober 1986 hielten zwei Wagen. ... In der Nacht zum Sonntag": a text that tells of
   old days only means the Sunday after it, or nobody can tell which. */
static bool tells_history(const gf_timexes *timexes, size_t i, const gf_timex *spoken,
                          gf_when document) {
    const gf_symbol *s = &timexes->at[i].symbol;
    if (s->kind != GF_SYMBOL_WEEKDAY || s->weekday2 || s->amount || s->unit || !spoken)
        return false;
    const bool told = spoken->symbol.anchor == GF_ANCHOR_REFERENCE ||
                      (spoken->symbol.kind == GF_SYMBOL_CALENDAR && spoken->symbol.year);
    return told && gf_when_closed(document) &&
           spoken->when.end + HISTORY_DAYS < document.start && !speaks_of_own_days(timexes, i);
}

static gf_when weekday_after(const gf_timex *x, const gf_timex *spoken) {
    assert(spoken);
    if (spoken->sentence + TELLING_SENTENCES < x->sentence) return GF_WHEN_UNKNOWN;
    return gf_when_day(weekday_near(x->symbol.weekday, 1, 0, spoken->when.start));
}

/* What "tags darauf", "zwei Monate danach" behind @p x counts from. A week or a year in passing
   leaves the day spoken of before; a month, or a day that cannot be told, does not. */
static void speak_of(const gf_timex *x, gf_anchor *anchor) {
    const gf_symbol *s = &x->symbol;
    const bool names_day =
        s->kind == GF_SYMBOL_WEEKDAY || (s->kind == GF_SYMBOL_CALENDAR && s->day);
    const bool day = is_day(x->when);
    if (!day && x->when.precision == GF_PRECISION_BOUND && names_day) /* "bis zum 3. Mai" */
        anchor->reference =
            gf_when_day(x->when.start == GF_DAY_NONE ? x->when.end : x->when.start);
    else if (day || names_day || (s->kind == GF_SYMBOL_CALENDAR && s->month))
        anchor->reference = x->when;
}

/* "Am 19. März 1970 fuhr er nach Erfurt. Am 21. Mai kam er wieder": a day without a year, soon
   behind one of an old year, is hardly of the document's year. */
static bool goes_on_with_history(const gf_timex *x, const gf_timex *spoken, gf_when document) {
    enum { OLD_DAYS = 400 };
    const gf_symbol *s = &x->symbol;
    if (!spoken || s->kind != GF_SYMBOL_CALENDAR || s->year || s->unit || !s->day ||
        s->weekday || s->direction >= 0 || !gf_when_closed(document))
        return false;
    return spoken->when.end + OLD_DAYS < document.start &&
           spoken->sentence + TELLING_SENTENCES >= x->sentence;
}

/* "Zwei Monate später, am 21. Mai": is @p x the day to which the expression before it counts?
 */
static bool is_counted(const gf_timex *x, const gf_timex *before) {
    const gf_symbol *s = &x->symbol, *count = &before->symbol;
    if (s->kind != GF_SYMBOL_CALENDAR || s->year || s->unit || !s->day || s->day2) return false;
    return before->sentence == x->sentence && count->kind == GF_SYMBOL_OFFSET &&
           count->anchor == GF_ANCHOR_REFERENCE && count->unit != GF_UNIT_DAY;
}

static gf_when in_no_year(const gf_symbol *s) {
    return (gf_when){GF_DAY_NONE, GF_DAY_NONE, GF_PRECISION_DAY, false, s->month, s->day};
}

/* "1985 in Genf ... Ein Jahr später": years are counted from a year that was named since. */
static gf_anchor count_from(const gf_symbol *s, gf_anchor anchor, gf_when year) {
    if (s->kind == GF_SYMBOL_OFFSET && s->unit == GF_UNIT_YEAR &&
        s->anchor == GF_ANCHOR_REFERENCE && gf_when_closed(year))
        anchor.reference = year;
    return anchor;
}

/* The year alone that @p x names; that of before where it names no other time. */
static gf_when year_named(const gf_timex *x, gf_when before) {
    const gf_symbol *s = &x->symbol;
    const bool year = s->kind == GF_SYMBOL_CALENDAR && s->year && !s->month && !s->year2 &&
                      !s->unit && !s->modifier;
    if (year) return x->when;
    return gf_when_known(x->when) ? GF_WHEN_UNKNOWN : before;
}

/* The day to which @p before counts: from what was spoken of, or from the last day with a year;
   where neither leads to day and month of @p x, nobody can tell its year. */
static gf_when counted_day(const gf_timex *x, const gf_timex *before, const gf_timex *dated,
                           gf_when document) {
    gf_when near = within_spoken(x, before);
    if (x->symbol.direction < 0 && gf_when_closed(near) && gf_when_closed(document) &&
        near.start > document.end)
        near = GF_WHEN_UNKNOWN;
    if (gf_when_known(near) || !dated)
        return gf_when_known(near) ? near : in_no_year(&x->symbol);
    gf_timex counted = *before;
    counted.when =
        gf_symbol_resolve(&before->symbol, &(gf_anchor){GF_WHEN_UNKNOWN, dated->when});
    const gf_when far = within_spoken(x, &counted);
    return gf_when_known(far) ? far : in_no_year(&x->symbol);
}

/* Gives expression @p i its day, by its words, the document's date and what was @p spoken of.
 */
static void resolve_date(gf_timexes *timexes, size_t i, const gf_timex *spoken,
                         const gf_timex *dated, const gf_anchor *anchor,
                         gf_when document_date) {
    gf_timex *x = &timexes->at[i];
    x->when = x->quoted ? spoken_today(&x->symbol, document_date)
                        : beside_reference(&x->symbol, anchor);
    if (!gf_when_known(x->when)) x->when = gf_symbol_resolve(&x->symbol, anchor);
    if (tells_history(timexes, i, spoken, document_date)) x->when = weekday_after(x, spoken);
    if ((i && tells_of_old_year(x, x - 1, document_date)) ||
        goes_on_with_history(x, spoken, document_date))
        x->when = in_no_year(&x->symbol);
    if (i && is_counted(x, x - 1)) x->when = counted_day(x, x - 1, dated, document_date);
    if (gf_when_known(x->when)) return;
    const gf_when inner = within_spoken(x, i ? x - 1 : NULL);
    if (gf_when_known(inner)) x->when = inner;
}

void gf_timexes_resolve(gf_timexes *timexes, gf_when document_date) {
    gf_anchor anchor = {document_date, GF_WHEN_UNKNOWN};
    gf_when year = GF_WHEN_UNKNOWN;
    const gf_timex *spoken = NULL, *dated = NULL; /* the last day; the last with its year */
    for (size_t i = 0; i < timexes->count; i++) {
        gf_timex *x = &timexes->at[i];
        if (x->kind == GF_TIMEX_VAGUE) x->when = gf_symbol_resolve(&x->symbol, &anchor);
        if (x->kind == GF_TIMEX_CLOCK) x->when = day_of(x, spoken, document_date);
        if (x->kind != GF_TIMEX_DATE && x->kind != GF_TIMEX_TIME) continue;
        const gf_anchor from = count_from(&x->symbol, anchor, year);
        resolve_date(timexes, i, spoken, dated, &from, document_date);
        speak_of(x, &anchor);
        year = year_named(x, year);
        if (is_day(x->when)) spoken = x;
        if (is_day(x->when) && x->symbol.year) dated = x;
    }
}
