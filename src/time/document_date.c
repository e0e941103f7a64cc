#include "clause/grammar.h"
#include "text/line_traits.h"
#include "time/document_day.h"
#include "time/imprint.h"
#include "time/symbol.h"

#include <string.h>

typedef struct evidence {
    const gf_lexicon *lexicon;
    const gf_document *document;
    const gf_lines *lines;
    const gf_tokens *tokens;
    const gf_sentences *sentences;
    const gf_timexes *timexes;
} evidence;

static gf_document_date found(gf_when when, gf_date_source source, gf_span span) {
    return (gf_document_date){.when = when, .source = source, .span = span};
}

static bool is_set(const gf_document_date *d) {
    return gf_when_known(d->when) || d->when.month;
}

static gf_line_kind kind_of(const evidence *e, const gf_timex *x) {
    return e->sentences->at[x->sentence].kind;
}

static bool is_calendar_day(const gf_timex *x) {
    return x->symbol.kind == GF_SYMBOL_CALENDAR && x->symbol.day && !x->symbol.day2 &&
           x->symbol.month;
}

static bool is_month(const gf_timex *x) {
    return x->symbol.kind == GF_SYMBOL_CALENDAR && x->symbol.year && x->symbol.month &&
           !x->symbol.day && !x->symbol.month2 && !x->symbol.year2 &&
           x->symbol.modifier == GF_MODIFIER_NONE;
}

static gf_when plain(const gf_timex *x) {
    const gf_anchor nothing = {GF_WHEN_UNKNOWN, GF_WHEN_UNKNOWN};
    return gf_symbol_resolve(&x->symbol, &nothing);
}

/* Two sources of one date: a month and a day in it make the day; a day without a year gets the
   year of a month. What contradicts the stronger source is left out. */
static void narrow(gf_document_date *d, gf_document_date more) {
    if (!is_set(&more)) return;
    if (!is_set(d)) {
        *d = more;
        return;
    }
    if (!gf_when_known(more.when) && gf_when_closed(d->when) && more.when.month) {
        const int year = gf_day_civil(d->when.start).year;
        if (!gf_civil_exists((gf_civil){year, more.when.month, more.when.day})) return;
        more.when = gf_when_day(gf_day_of(year, more.when.month, more.when.day));
    }
    if (!gf_when_known(d->when) && gf_when_known(more.when)) {
        *d = more;
        return;
    }
    const gf_when both = gf_when_intersect(d->when, more.when);
    if (!gf_when_known(both) || (both.start == d->when.start && both.end == d->when.end))
        return;
    d->when = both;
    d->span = more.span;
}

static gf_document_date from_field(const gf_document *document) {
    if (!document->date_text.len)
        return found(GF_WHEN_UNKNOWN, GF_DATE_UNKNOWN, (gf_span){0, 0});
    return found(gf_when_read(document->date_text), document->date_source, (gf_span){0, 0});
}

/* "date 2025-06": the header may give the month only, which is no expression of the text. */
static gf_when bare_header(gf_view line) {
    size_t at = 0;
    while (at < line.len && line.ptr[at] != ' ')
        at++;
    return at < line.len ? gf_when_read(gf_view_slice(line, at + 1, line.len))
                         : GF_WHEN_UNKNOWN;
}

static gf_document_date from_meta_lines(const evidence *e) {
    gf_document_date d = found(GF_WHEN_UNKNOWN, GF_DATE_UNKNOWN, (gf_span){0, 0});
    for (size_t i = 0; i < e->lines->count; i++) {
        const gf_line *l = &e->lines->at[i];
        if (l->kind != GF_LINE_META) continue;
        narrow(&d,
               found(bare_header(gf_view_slice(e->document->text, l->span.begin, l->span.end)),
                     GF_DATE_HEADER, l->span));
    }
    for (size_t i = 0; i < e->timexes->count; i++) {
        const gf_timex *x = &e->timexes->at[i];
        if (kind_of(e, x) != GF_LINE_META || !(is_calendar_day(x) || is_month(x))) continue;
        gf_timex stamp = *x; /* "Online seit 05.05.2023" is a day, not a beginning */
        stamp.symbol.modifier = GF_MODIFIER_NONE;
        narrow(&d, found(plain(&stamp), GF_DATE_HEADER, x->span));
    }
    return d;
}

static gf_document_date from_imprint(const evidence *e) {
    const uint32_t i = gf_imprint_find(e->lexicon, e->tokens, e->sentences, e->timexes);
    if (i == GF_NONE) return found(GF_WHEN_UNKNOWN, GF_DATE_UNKNOWN, (gf_span){0, 0});
    return found(plain(&e->timexes->at[i]), GF_DATE_HEADER, e->timexes->at[i].span);
}

/* "2026-01-21_titel.txt" */
static gf_document_date from_file_name(const gf_document *document) {
    const gf_view key = document->key;
    size_t begin = key.len;
    while (begin > 0 && key.ptr[begin - 1] != '/')
        begin--;
    if (key.len - begin < 10) return found(GF_WHEN_UNKNOWN, GF_DATE_UNKNOWN, (gf_span){0, 0});
    const gf_day day = gf_day_parse(gf_view_slice(key, begin, begin + 10));
    const gf_when when = day == GF_DAY_NONE ? GF_WHEN_UNKNOWN : gf_when_day(day);
    return found(when, GF_DATE_FILENAME, (gf_span){0, 0});
}

/* "Landsberg am Lech", "Neustadt an der Weinstraße": small words inside a town's name, in the
   text itself; a headline may say "Gipfel in Wien, 3. Mai 1998". */
static bool is_inside_name(const evidence *e, const gf_timex *x, uint32_t t) {
    const gf_token *k = &e->tokens->at[t];
    const bool small = gf_grammar_is(k, "preposition") || gf_grammar_is(k, "article");
    return small && kind_of(e, x) == GF_LINE_BODY &&
           t > e->sentences->at[x->sentence].tokens.begin &&
           e->tokens->at[t + 1].kind == GF_TOKEN_WORD;
}

/* "MOSKAU, 23. Januar." "Potsdam, 30. März 2023 (dpa) -", "Kiel, den 3. Mai 2021": only names
   and marks stand before it. */
static bool is_dateline(const evidence *e, const gf_timex *x) {
    const gf_sentence *s = &e->sentences->at[x->sentence];
    if (x->tokens.begin - s->tokens.begin > 6 || x->tokens.begin == s->tokens.begin)
        return false;
    const gf_view words = gf_view_slice(e->document->text, s->span.begin, s->span.end);
    if (s->kind == GF_LINE_TITLE && gf_line_announces(e->lexicon, words)) return false;
    bool comma = false;
    for (uint32_t t = s->tokens.begin; t < x->tokens.begin; t++) {
        const gf_token *k = &e->tokens->at[t];
        const bool article = comma && t + 1 == x->tokens.begin && gf_grammar_is(k, "article");
        if (k->kind == GF_TOKEN_WORD && !(k->flags & GF_TOKEN_CAPITAL) &&
            !(k->flags & GF_TOKEN_BRACKETED) && !article && (comma || !is_inside_name(e, x, t)))
            return false;
        comma |= k->kind == GF_TOKEN_PUNCT;
    }
    return comma;
}

/* Nothing but headlines and the like stands before it. */
static bool opens_the_text(const evidence *e, uint32_t sentence) {
    for (uint32_t s = 0; s < sentence; s++) {
        if (e->sentences->at[s].kind == GF_LINE_BODY) return false;
    }
    return true;
}

/* "3. Mai 2021, Kiel – Der Rat": a town, then a dash or bracket */
static bool town_follows(const evidence *e, uint32_t t, uint32_t end) {
    enum { FAR = 3 };
    for (uint32_t i = t; i < end && i < t + FAR; i++) {
        const gf_token *k = &e->tokens->at[i];
        if (k->kind == GF_TOKEN_PUNCT && i > t) return !gf_view_equal(k->form, GF_VIEW(","));
        if (k->kind != GF_TOKEN_WORD || !(k->flags & GF_TOKEN_CAPITAL)) return false;
    }
    return false;
}

/* "6. Juni 2024 - Der Rat ...": the text begins with it; a colon tells of that day. */
static bool heads_the_text(const evidence *e, const gf_timex *x) {
    const gf_sentence *s = &e->sentences->at[x->sentence];
    if (x->tokens.begin != s->tokens.begin || !x->symbol.year) return false;
    if (!opens_the_text(e, x->sentence)) return false;
    if (x->tokens.end >= s->tokens.end) return true;
    const gf_token *next = &e->tokens->at[x->tokens.end];
    if (gf_view_equal(next->form, GF_VIEW(",")))
        return town_follows(e, x->tokens.end + 1, s->tokens.end);
    return next->kind == GF_TOKEN_PUNCT && !gf_view_equal(next->form, GF_VIEW(":"));
}

static gf_document_date from_dateline(const evidence *e) {
    for (size_t i = 0; i < e->timexes->count; i++) {
        const gf_timex *x = &e->timexes->at[i];
        const gf_line_kind kind = kind_of(e, x);
        if (kind != GF_LINE_BODY && kind != GF_LINE_TITLE) continue;
        if (x->tokens.begin > 40) break;
        if (kind == GF_LINE_BODY && is_calendar_day(x) && heads_the_text(e, x))
            return found(plain(x), GF_DATE_HEADER, x->span);
        if (is_calendar_day(x) && is_dateline(e, x))
            return found(plain(x), GF_DATE_DATELINE, x->span);
    }
    return found(GF_WHEN_UNKNOWN, GF_DATE_UNKNOWN, (gf_span){0, 0});
}

/* The latest date with its year that the text tells as past: "am 2. Dezember 2025". */
static gf_when latest_full_date(const evidence *e) {
    gf_when latest = GF_WHEN_UNKNOWN;
    for (size_t i = 0; i < e->timexes->count; i++) {
        const gf_timex *x = &e->timexes->at[i];
        if (x->symbol.kind != GF_SYMBOL_CALENDAR || !x->symbol.year || !x->symbol.month ||
            x->symbol.direction >= 0)
            continue;
        if (x->symbol.modifier >= GF_MODIFIER_UNTIL || x->symbol.year2) continue;
        const gf_when w = plain(x);
        if (gf_when_closed(w) && (latest.end == GF_DAY_NONE || w.end > latest.end)) latest = w;
    }
    return latest;
}

/* News name the year of a past date only when it is not the current one, and leave the year out
   within about half a year: so the day without a year is the first such day after it. */
static gf_day first_after(gf_when past, int month, int day) {
    enum { NEAR = 200 };
    const int year = gf_day_civil(past.end).year;
    for (int y = year; y <= year + 1; y++) {
        if (!gf_civil_exists((gf_civil){y, month, day})) continue;
        const gf_day d = gf_day_of(y, month, day);
        if (d > past.end && d - past.end <= NEAR) return d;
    }
    return GF_DAY_NONE;
}

/* The last year told as past, and the first that is not; 0 where none is named. */
static void years_named(const evidence *e, int *first, int *last) {
    for (size_t i = 0; i < e->timexes->count; i++) {
        const gf_symbol *s = &e->timexes->at[i].symbol;
        if (s->kind != GF_SYMBOL_CALENDAR || !s->year || s->year2 || e->timexes->at[i].quoted)
            continue;
        if (s->direction < 0 && s->year > *first) *first = s->year;
        if (s->direction >= 0 && (!*last || s->year < *last)) *last = s->year;
    }
}

/* The text names a year that has been and one to come, and weekdays: if the day fits in only
   one year from the first to the second, it is of that. */
static gf_day year_between(const evidence *e, gf_when date) {
    enum { FAR = 10 };
    int first = 0, last = 0;
    years_named(e, &first, &last);
    if (!first || last < first || last - first > FAR) return GF_DAY_NONE;
    gf_day found = GF_DAY_NONE;
    for (int y = first; y <= last; y++) {
        const gf_civil c = {y, date.month, date.day};
        if (!gf_civil_exists(c)) continue;
        const gf_day day = gf_day_of(y, date.month, date.day);
        if (!gf_document_day_fits(e->sentences, e->timexes, day)) continue;
        if (found != GF_DAY_NONE) return GF_DAY_NONE;
        found = day;
    }
    return found;
}

static void infer_year(const evidence *e, gf_document_date *d) {
    if (gf_when_known(d->when) || !d->when.month || !d->when.day) return;
    const gf_when past = latest_full_date(e);
    const gf_day day = gf_when_closed(past) ? first_after(past, d->when.month, d->when.day)
                                            : year_between(e, d->when);
    if (day != GF_DAY_NONE && !gf_document_day_contradicts(e->sentences, e->timexes, day))
        d->when = gf_when_day(day);
}

/* The day told of by an expression without a year, soon after @p past. */
static gf_day day_after(gf_when past, const gf_timex *x) {
    if (!is_calendar_day(x) || x->symbol.year) return GF_DAY_NONE;
    return first_after(past, x->symbol.month, x->symbol.day);
}

/* A day told as past and a later one told as to come, both without a year, and a full date
   before them: the article was written in between. */
static gf_document_date from_text(const evidence *e) {
    const gf_when past = latest_full_date(e);
    gf_day begin = GF_DAY_NONE, end = GF_DAY_NONE;
    gf_span span = {0, 0};
    for (size_t i = 0; gf_when_closed(past) && i < e->timexes->count; i++) {
        const gf_timex *x = &e->timexes->at[i];
        const gf_day day = day_after(past, x);
        if (day == GF_DAY_NONE) continue;
        const bool is_past = x->symbol.direction < 0;
        if (!is_past && (end == GF_DAY_NONE || day < end)) end = day;
        if (!is_past || (begin != GF_DAY_NONE && day <= begin)) continue;
        begin = day;
        span = x->span;
    }
    if (begin == GF_DAY_NONE || end == GF_DAY_NONE || end < begin || end - begin > 7) {
        return found(GF_WHEN_UNKNOWN, GF_DATE_UNKNOWN, span);
    }
    const gf_when when = {begin, end, begin == end ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL,
                          false, 0,   0};
    return found(when, GF_DATE_TEXT, span);
}

/* The day that @p x names, in the year of @p within if it names none; unknown if outside. */
static gf_when day_within(gf_when within, const gf_timex *x) {
    gf_symbol s = x->symbol;
    if (!s.year) s.year = (int16_t)gf_day_civil(within.start).year;
    const gf_anchor nothing = {GF_WHEN_UNKNOWN, GF_WHEN_UNKNOWN};
    const gf_when day = gf_symbol_resolve(&s, &nothing);
    const bool is_inside =
        gf_when_closed(day) && day.start >= within.start && day.end <= within.end;
    return is_inside ? day : GF_WHEN_UNKNOWN;
}

/* Does the body tell of that weekday as of the last one? */
static bool tells_of_weekday(const evidence *e, int weekday) {
    for (size_t i = 0; i < e->timexes->count; i++) {
        const gf_timex *x = &e->timexes->at[i];
        if (gf_symbol_weekday(&x->symbol) == weekday && x->symbol.direction < 0 &&
            !x->symbol.amount && kind_of(e, x) == GF_LINE_BODY)
            return true;
    }
    return false;
}

/* Only the month is known, and the text tells "am Montag": if a day of that month in a caption
   is a Monday, the article is of the week that begins there. */
static void narrow_by_weekday(const evidence *e, gf_document_date *d) {
    if (!gf_when_closed(d->when) || d->when.precision != GF_PRECISION_MONTH) return;
    for (size_t i = 0; i < e->timexes->count; i++) {
        const gf_timex *x = &e->timexes->at[i];
        if (!is_calendar_day(x) || kind_of(e, x) != GF_LINE_CAPTION) continue;
        const gf_when day = day_within(d->when, x);
        if (!gf_when_closed(day) || !tells_of_weekday(e, gf_day_weekday(day.start))) continue;
        d->when = (gf_when){day.start, day.start + 6, GF_PRECISION_INTERVAL, false, 0, 0};
        d->span = x->span;
        return;
    }
}

gf_document_date gf_document_date_find(const gf_lexicon *lexicon, const gf_document *document,
                                       const gf_lines *lines, const gf_tokens *tokens,
                                       const gf_sentences *sentences,
                                       const gf_timexes *timexes) {
    const evidence e = {lexicon, document, lines, tokens, sentences, timexes};
    gf_document_date d = from_field(document);
    narrow(&d, from_meta_lines(&e));
    narrow(&d, from_imprint(&e));
    narrow(&d, from_file_name(document));
    narrow(&d, from_dateline(&e));
    infer_year(&e, &d);
    if (!is_set(&d)) d = from_text(&e);
    narrow_by_weekday(&e, &d);
    if (d.when.precision == GF_PRECISION_MONTH)
        d.when = gf_document_day_narrow(sentences, timexes, d.when);
    if (!is_set(&d)) d.source = GF_DATE_UNKNOWN;
    return d;
}
