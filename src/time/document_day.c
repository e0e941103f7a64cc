#include "time/document_day.h"

#include "time/symbol.h"

/*
 * A header may give the month only. Then every day of it is tried: no day told as past may lie
 * behind it, none told as to come before it; "kommende Woche" must hold the first of those to
 * come; and news are written on the day that they tell of last, or on the next.
 */

enum { MOST_DAYS = 31, WEEK = 7 };

typedef struct trial {
    const gf_sentences *sentences;
    const gf_timexes *timexes;
    gf_when known;
} trial;

static bool is_told(const trial *t, const gf_timex *x) {
    return (x->kind == GF_TIMEX_DATE || x->kind == GF_TIMEX_TIME) && !x->quoted &&
           t->sentences->at[x->sentence].kind == GF_LINE_BODY;
}

/* The day that a calendar expression names in the year of the document, else GF_DAY_NONE. */
static gf_day calendar_day(const trial *t, const gf_timex *x) {
    gf_symbol s = x->symbol;
    if (s.kind != GF_SYMBOL_CALENDAR || !s.month || !s.day || s.day2 ||
        s.modifier >= GF_MODIFIER_UNTIL)
        return GF_DAY_NONE;
    if (!s.year) s.year = (int16_t)gf_day_civil(t->known.start).year;
    const gf_anchor nothing = {GF_WHEN_UNKNOWN, GF_WHEN_UNKNOWN};
    const gf_when w = gf_symbol_resolve(&s, &nothing);
    return gf_when_closed(w) ? w.start : GF_DAY_NONE;
}

static bool is_next_week(const gf_symbol *s) {
    return s->kind == GF_SYMBOL_UNIT && s->unit == GF_UNIT_WEEK && s->amount == 1 &&
           s->anchor == GF_ANCHOR_DOCUMENT;
}

/* What was told up to here, if the text was written on `written`. */
typedef struct telling {
    gf_day written;
    gf_day last_past;    /* the last day told as past */
    gf_day first_future; /* the first day told as to come */
    gf_day spoken;       /* the day spoken of last, in sentence `sentence` */
    uint32_t sentence;
    bool weekday; /* told as past */
    bool next_week, fits;
} telling;

/* "Am Sonntag, dem 19. Juli, zogen sie sich zurück. Um 12 Uhr soll es weitergehen." */
static void hear_clock(const gf_timex *x, telling *told) {
    if (x->symbol.direction <= 0 || told->spoken == GF_DAY_NONE) return;
    if (told->sentence + 1 < x->sentence) return;
    told->fits &= told->written <= told->spoken;
}

static void hear_day(gf_day day, const gf_timex *x, telling *told) {
    told->spoken = day;
    told->sentence = x->sentence;
    if (x->symbol.direction < 0) {
        told->fits &= day <= told->written;
        if (day > told->last_past) told->last_past = day;
    }
    if (x->symbol.direction > 0) {
        told->fits &= day >= told->written;
        if (told->first_future == GF_DAY_NONE || day < told->first_future)
            told->first_future = day;
    }
}

static void hear_weekday(const gf_timex *x, telling *told) {
    if (!gf_symbol_weekday(&x->symbol) || x->symbol.direction >= 0) return;
    const gf_anchor anchor = {gf_when_day(told->written), GF_WHEN_UNKNOWN};
    const gf_when w = gf_symbol_resolve(&x->symbol, &anchor);
    if (!gf_when_closed(w)) return;
    told->weekday = true;
    if (w.start > told->last_past) told->last_past = w.start;
}

static void hear(const trial *t, const gf_timex *x, telling *told) {
    if (x->kind == GF_TIMEX_CLOCK) hear_clock(x, told);
    if (!is_told(t, x)) return;
    told->next_week |= is_next_week(&x->symbol);
    const gf_day day = calendar_day(t, x);
    if (day != GF_DAY_NONE)
        hear_day(day, x, told);
    else
        hear_weekday(x, told);
}

static gf_day monday_of(gf_day day) { return day - (gf_day_weekday(day) - 1); }

static telling hear_all(const trial *t, gf_day written) {
    telling told = {.written = written,
                    .last_past = GF_DAY_NONE,
                    .first_future = GF_DAY_NONE,
                    .spoken = GF_DAY_NONE,
                    .fits = true};
    for (size_t i = 0; i < t->timexes->count && told.fits; i++)
        hear(t, &t->timexes->at[i], &told);
    return told;
}

static bool fits(const trial *t, gf_day written) {
    const telling told = hear_all(t, written);
    if (!told.fits || told.last_past == GF_DAY_NONE || written - told.last_past > 1)
        return false;
    return !told.next_week || told.first_future == GF_DAY_NONE ||
           monday_of(told.first_future) == monday_of(written) + WEEK;
}

gf_when gf_document_day_narrow(const gf_sentences *sentences, const gf_timexes *timexes,
                               gf_when known) {
    const trial t = {sentences, timexes, known};
    if (!gf_when_closed(known) || known.end - known.start >= MOST_DAYS) return known;
    gf_when days = GF_WHEN_UNKNOWN;
    for (gf_day d = known.start; d <= known.end; d++) {
        if (!fits(&t, d)) continue;
        if (days.start == GF_DAY_NONE) days.start = d;
        days.end = d;
    }
    if (!gf_when_closed(days) || days.end - days.start >= WEEK) return known;
    days.precision = days.start == days.end ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL;
    return days;
}

bool gf_document_day_fits(const gf_sentences *sentences, const gf_timexes *timexes,
                          gf_day written) {
    return fits(&(trial){sentences, timexes, gf_when_day(written)}, written);
}

bool gf_document_day_contradicts(const gf_sentences *sentences, const gf_timexes *timexes,
                                 gf_day written) {
    const trial t = {sentences, timexes, gf_when_day(written)};
    const telling told = hear_all(&t, written);
    return !told.fits || (told.weekday && written - told.last_past > 1);
}
