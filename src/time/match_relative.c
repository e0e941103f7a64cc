#include "time/match.h"

/* Part of the day behind: "heute Abend", "am Dienstag Abend", "Dienstag früh" */
static void take_part(const gf_time_text *text, gf_time_match *m) {
    const gf_day_part part = gf_time_part(text, m->end);
    if (!part) return;
    m->symbol.part = (int8_t)part;
    m->kind = GF_TIMEX_TIME;
    m->end++;
}

/* ", dem 23. Dezember", ", 19. Juli": the date behind the weekday decides */
static uint32_t date_behind(const gf_time_text *text, uint32_t t) {
    if (gf_time_is(text, t, ",") || gf_time_is(text, t, "(")) t++;
    if (gf_time_context(text, t, "article", NULL)) t++;
    if (t < text->tokens->count && gf_time_token(text, t)->kind == GF_TOKEN_DATE) return t;
    return gf_time_day_number(text, t) &&
                   (gf_time_month(text, t + 1) || gf_time_day_number(text, t + 1))
               ? t
               : 0;
}

/* "gestern (Dienstag)", "am heutigen Mittwoch" */
static void take_weekday(const gf_time_text *text, gf_time_match *m) {
    gf_day_part part;
    if (!gf_time_weekday(text, m->end, &part)) return;
    m->mark = m->end++;
    if (!part) return;
    m->symbol.part = (int8_t)part;
    m->kind = GF_TIMEX_TIME;
}

/* heute, gestern, übermorgen; "am Vortag", "heuer": counted from the document or from the time
   spoken of before */
static gf_time_match offset(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    const bool reference = gf_time_reading(text, t, "reference", &rest);
    if (!reference && !gf_time_reading(text, t, "offset", &rest)) return (gf_time_match){0};
    /* "am Vorabend des Gipfels" counts from the summit, not from what was told before */
    if (reference && gf_view_has_word(rest, "of") &&
        gf_time_context(text, t + 1, "article", NULL))
        return (gf_time_match){0};
    const gf_token *k = gf_time_token(text, t);
    /* "der Morgen", "am Morgen": only the lower case adverb, or the first word, is a day */
    if (gf_time_part(text, t) && (k->flags & GF_TOKEN_CAPITAL) && !(k->flags & GF_TOKEN_FIRST))
        return (gf_time_match){0};
    gf_time_match m = {.end = t + 1, .kind = GF_TIMEX_DATE, .clock = -1};
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_OFFSET,
                           .unit = (int8_t)gf_time_unit_named(rest),
                           .amount = (int16_t)gf_time_argument(rest, 1)};
    m.symbol.anchor = reference ? GF_ANCHOR_REFERENCE : GF_ANCHOR_DOCUMENT;
    if (m.symbol.unit != GF_UNIT_DAY) m.symbol.kind = GF_SYMBOL_UNIT;
    /* "des heutigen Gesprächs", but "am heutigen Tag", "am heutigen Mittwoch" */
    if (gf_time_unit_at(text, m.end, NULL) == GF_UNIT_DAY && m.symbol.unit == GF_UNIT_DAY)
        m.end++;
    take_weekday(text, &m);
    if (m.kind == GF_TIMEX_DATE) take_part(text, &m);
    return m;
}

/* "tags darauf", "tags zuvor" */
static gf_time_match next_day(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (!gf_time_reading(text, t, "tags", NULL) ||
        !gf_time_context(text, t + 1, "after", &rest))
        return (gf_time_match){0};
    gf_time_match m = {.end = t + 2, .kind = GF_TIMEX_DATE, .clock = -1};
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_OFFSET,
                           .anchor = GF_ANCHOR_REFERENCE,
                           .unit = GF_UNIT_DAY,
                           .amount = (int16_t)gf_time_argument(rest, 0)};
    return m;
}

/* "von Montag bis zum späten Mittwochabend": the last weekday, or 0 */
static void take_range(const gf_time_text *text, gf_time_match *m) {
    enum { FAR = 3 };
    if (!gf_time_context(text, m->end, "until", NULL)) return;
    const uint32_t first_end = m->end;
    uint32_t next = m->end + 1;
    while (next < first_end + FAR && !gf_time_weekday(text, next, NULL))
        next++;
    const int last = gf_time_weekday(text, next, NULL);
    if (!last) return;
    m->symbol.weekday2 = (int8_t)last;
    m->first_end = first_end;
    m->last_begin = next;
    m->end = next + 1;
}

/* "am Samstag und Sonntag", "Samstag/Sonntag": a day and the next one */
static void take_next_day(const gf_time_text *text, gf_time_match *m) {
    const uint32_t first_end = m->end, next = m->end + 1;
    const bool joined = gf_time_context(text, m->end, "and", NULL) &&
                        !gf_time_context(text, m->end, "until", NULL);
    const int last = joined ? gf_time_weekday(text, next, NULL) : 0;
    if (!last || last != m->symbol.weekday % 7 + 1 || date_behind(text, next + 1)) return;
    m->symbol.weekday2 = (int8_t)last;
    m->first_end = first_end;
    m->last_begin = next;
    m->end = next + 1;
}

/* ", so die Ministerin am Dienstag": behind a comma or quotation mark, without a verb */
static bool is_said(const gf_time_text *text, uint32_t t) {
    enum { FAR = 8 };
    for (uint32_t i = 1; i < FAR && i < t; i++) {
        const gf_token *k = gf_time_token(text, t - i);
        if (k->kind == GF_TOKEN_PUNCT || k->sentence != gf_time_token(text, t)->sentence)
            return false;
        if (gf_time_context(text, t - i, "said", NULL))
            return gf_time_token(text, t - i - 1)->kind != GF_TOKEN_WORD;
    }
    return false;
}

/* "gestern, Dienstag," "heute (Mittwoch)": the weekday says the same day again */
static bool repeats(const gf_time_text *text, uint32_t t, gf_symbol *symbol) {
    gf_view rest;
    if (t < 2 || (!gf_time_is(text, t - 1, ",") && !gf_time_is(text, t - 1, "(")) ||
        !gf_time_reading(text, t - 2, "offset", &rest) ||
        gf_time_unit_named(rest) != GF_UNIT_DAY)
        return false;
    *symbol = (gf_symbol){.kind = GF_SYMBOL_OFFSET,
                          .unit = GF_UNIT_DAY,
                          .amount = (int16_t)gf_time_argument(rest, 1)};
    return true;
}

/* "Mittwoch voriger Woche", "Montag der kommenden Woche": counted in weeks */
static void take_week(const gf_time_text *text, gf_time_match *m) {
    gf_view rel;
    const uint32_t at = m->end + gf_time_context(text, m->end, "article", NULL);
    if (m->symbol.amount || !gf_time_reading(text, at, "rel", &rel) ||
        gf_time_unit_at(text, at + 1, NULL) != GF_UNIT_WEEK ||
        gf_time_reading(text, at, "same", NULL))
        return;
    m->symbol.unit = GF_UNIT_WEEK;
    m->symbol.amount = (int16_t)gf_time_argument(rel, 0);
    m->end = at + 2;
}

/* "Montag, den 3. Mai", "Dienstag (5. Mai)": the date behind it decides, if it is one day */
static gf_time_match dated_weekday(const gf_time_text *text, uint32_t behind, int day,
                                   gf_day_part part) {
    const uint32_t date = date_behind(text, behind);
    if (!date) return (gf_time_match){0};
    gf_time_match m = gf_match_calendar(text, date);
    if (!m.end || m.symbol.year2 || m.symbol.month2) return (gf_time_match){0};
    m.symbol.weekday = (int8_t)day;
    m.symbol.part = (int8_t)part;
    if (part) m.kind = GF_TIMEX_TIME;
    m.end += gf_time_is(text, date - 1, "(") && gf_time_is(text, m.end, ")");
    return m;
}

static int weekday_direction(const gf_time_text *text, uint32_t t, uint32_t end) {
    const int direction = gf_time_direction_of(text, t, end);
    if (direction) return direction;
    /* "so die Ministerin am Dienstag": said already */
    if (is_said(text, t)) return -1;
    /* a weekday in the present tense lies ahead or is today: "Am Montag reist er ab" */
    return gf_time_is_present(text, t);
}

/* "jeden Montag", "montags" are the business of sets. */
static gf_time_match weekday(const gf_time_text *text, uint32_t t) {
    gf_view rel = {0};
    const bool has_rel = gf_time_reading(text, t, "rel", &rel);
    const uint32_t at = t + has_rel;
    gf_day_part part;
    const int day = gf_time_weekday(text, at, &part);
    if (!day || gf_time_is_surname(text, at)) return (gf_time_match){0};
    gf_time_match m = dated_weekday(text, at + 1, day, part);
    if (m.end) return m;
    m = (gf_time_match){
        .end = at + 1, .kind = part ? GF_TIMEX_TIME : GF_TIMEX_DATE, .clock = -1};
    if (repeats(text, t, &m.symbol)) return m;
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_WEEKDAY,
                           .weekday = (int8_t)day,
                           .part = (int8_t)part,
                           .direction = (int8_t)weekday_direction(text, t, m.end)};
    if (has_rel) m.symbol.amount = (int16_t)gf_time_argument(rel, 0);
    take_week(text, &m);
    take_range(text, &m);
    if (!m.symbol.weekday2 && !m.symbol.part) take_next_day(text, &m);
    take_part(text, &m);
    return m;
}

/* "vor zwei Wochen", "in drei Tagen", "vor rund einem Jahr", "zwei Tage später" */
static gf_time_match counted(const gf_time_text *text, uint32_t t) {
    double n;
    gf_view side;
    uint32_t at = t;
    gf_bound bound = GF_EXACT;
    if (gf_time_reading(text, at, "bound", &side)) { /* "vor rund", "vor gut einem Jahr" */
        bound = GF_ABOUT;
        at++;
    }
    if (!gf_time_number(text, at, &n) || n < 1 || n > 500) return (gf_time_match){0};
    const gf_time_unit u = gf_time_unit_at(text, at + 1, NULL);
    if (u < GF_UNIT_DAY || u == GF_UNIT_WEEKEND || u == GF_UNIT_SEASON || u == GF_UNIT_SECOND)
        return (gf_time_match){0};
    gf_time_match m = {.end = at + 2, .kind = GF_TIMEX_DATE, .clock = -1, .bound = bound};
    int direction = 0;
    if (t > 0 && gf_time_context(text, t - 1, "count", &side)) {
        direction = gf_time_argument(side, 0);
    } else if (gf_time_context(text, m.end, "later", &side)) {
        direction = gf_time_argument(side, 0);
        m.symbol.anchor = GF_ANCHOR_REFERENCE;
    }
    if (!direction || (double)(int)n < n) return (gf_time_match){0};
    m.symbol.kind = GF_SYMBOL_OFFSET;
    m.symbol.unit = (int8_t)u;
    m.symbol.amount = (int16_t)(direction * (int)n);
    m.symbol.amount2 = GF_OFFSET_COUNTED;
    return m;
}

gf_time_match gf_match_relative(const gf_time_text *text, uint32_t t) {
    gf_time_match m = offset(text, t);
    if (!m.end) m = next_day(text, t);
    if (!m.end) m = weekday(text, t);
    if (!m.end) m = counted(text, t);
    return m;
}
