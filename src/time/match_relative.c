#include "time/match.h"

#include <string.h>

static int signed_number(gf_view v) {
    const bool minus = v.len && v.ptr[0] == '-';
    int n = 0;
    for (size_t i = minus; i < v.len && v.ptr[i] >= '0' && v.ptr[i] <= '9'; i++)
        n = 10 * n + (v.ptr[i] - '0');
    return minus ? -n : n;
}

static gf_time_unit unit_named(gf_view name) {
    if (name.len >= 3 && memcmp(name.ptr, "day", 3) == 0) return GF_UNIT_DAY;
    if (name.len >= 4 && memcmp(name.ptr, "week", 4) == 0) return GF_UNIT_WEEK;
    if (name.len >= 5 && memcmp(name.ptr, "month", 5) == 0) return GF_UNIT_MONTH;
    return GF_UNIT_YEAR;
}

static gf_view last_word(gf_view v) {
    size_t at = v.len;
    while (at > 0 && v.ptr[at - 1] != ' ')
        at--;
    return gf_view_slice(v, at, v.len);
}

/* Part of the day behind: "heute Abend", "am Dienstag Abend", "Dienstag früh" */
static uint32_t skip_part(const gf_time_text *text, uint32_t t, bool *is_time) {
    if (!gf_time_reading(text, t, "part", NULL)) return t;
    *is_time = true;
    return t + 1;
}

/* heute, gestern, übermorgen; "am Vortag", "tags darauf": counted from the document or from the
   time spoken of before */
static gf_time_match offset(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    const bool reference = gf_time_reading(text, t, "reference", &rest);
    if (!reference && !gf_time_reading(text, t, "offset", &rest)) return (gf_time_match){0};
    const gf_token *k = gf_time_token(text, t);
    /* "der Morgen", "Morgen" at a sentence start: only the lower case adverb is a day */
    if (gf_time_is(text, t, "morgen") && (k->flags & GF_TOKEN_CAPITAL))
        return (gf_time_match){0};
    /* "darauf" counts only in "tags darauf", "am Tag darauf" */
    if (gf_time_is(text, t, "darauf") &&
        (t == 0 || gf_time_unit_at(text, t - 1) != GF_UNIT_DAY) &&
        !(t > 0 && gf_time_is(text, t - 1, "tags")))
        return (gf_time_match){0};
    gf_time_match m = {.end = t + 1, .kind = GF_TIMEX_DATE};
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_OFFSET,
                           .unit = (int8_t)unit_named(rest),
                           .amount = (int16_t)signed_number(last_word(rest))};
    m.symbol.anchor = reference ? GF_ANCHOR_REFERENCE : GF_ANCHOR_DOCUMENT;
    if (m.symbol.unit != GF_UNIT_DAY) m.symbol.kind = GF_SYMBOL_UNIT;
    /* "am heutigen Mittwoch" */
    if (gf_time_weekday(text, m.end, NULL)) m.end++;
    bool is_time = false;
    m.end = skip_part(text, m.end, &is_time);
    if (is_time) m.kind = GF_TIMEX_TIME;
    return m;
}

/* A surname that is a weekday: "Herr Sonntag", "Christine Freitag" */
static bool is_surname(const gf_time_text *text, uint32_t t) {
    if (t == 0) return false;
    const gf_token *before = gf_time_token(text, t - 1);
    if (!(before->flags & GF_TOKEN_CAPITAL) ||
        before->sentence != gf_time_token(text, t)->sentence)
        return false;
    return gf_lexicon_given(text->lexicon, before->form, NULL) ||
           gf_lexicon_word(text->lexicon, GF_WORD_TITLE, before->form, NULL);
}

/* ", dem 23. Dezember", ", 19. Juli": the date behind the weekday decides */
static uint32_t date_behind(const gf_time_text *text, uint32_t t) {
    if (gf_time_is(text, t, ",")) t++;
    if (gf_time_is(text, t, "dem") || gf_time_is(text, t, "den")) t++;
    return gf_time_day_number(text, t) &&
                   (gf_time_month(text, t + 1) || gf_time_day_number(text, t + 1))
               ? t
               : 0;
}

static gf_time_match weekday(const gf_time_text *text, uint32_t t) {
    uint32_t at = t;
    gf_view rel = {0};
    const bool has_rel = gf_time_reading(text, at, "rel", &rel);
    if (has_rel) at++;
    bool with_part = false;
    const int day = gf_time_weekday(text, at, &with_part);
    if (!day || is_surname(text, at)) return (gf_time_match){0};
    gf_time_match m = {.end = at + 1, .kind = with_part ? GF_TIMEX_TIME : GF_TIMEX_DATE};
    const uint32_t date = date_behind(text, m.end);
    if (date) {
        m = gf_match_calendar(text, date);
        m.symbol.weekday = (int8_t)day;
        return m;
    }
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_WEEKDAY,
                           .weekday = (int8_t)day,
                           .direction = (int8_t)gf_time_direction_of(text, t, m.end)};
    /* a weekday in the present tense lies ahead or is today: "Am Montag reist er ab" */
    if (!m.symbol.direction && gf_time_is_present(text, t)) m.symbol.direction = 1;
    if (has_rel) m.symbol.amount = (int16_t)signed_number(rel);
    if (gf_time_is(text, m.end, "bis")) { /* "von Montag bis zum späten Mittwochabend" */
        uint32_t next = m.end + 1;
        while (next < m.end + 4 && !gf_time_weekday(text, next, NULL))
            next++;
        const int last = gf_time_weekday(text, next, NULL);
        if (last) {
            m.symbol.weekday2 = (int8_t)last;
            m.end = next + 1;
        }
    }
    bool is_time = m.kind == GF_TIMEX_TIME;
    m.end = skip_part(text, m.end, &is_time);
    if (is_time) m.kind = GF_TIMEX_TIME;
    return m;
}

/* "vergangene Woche", "in diesem Jahr", "am Wochenende", "im vergangenen November", "Mitte der
 * Woche" */
static gf_time_match unit(const gf_time_text *text, uint32_t t) {
    uint32_t at = t;
    gf_view rel = {0}, mod = {0};
    if (gf_time_reading(text, at, "mod", &mod)) at++;
    while (mod.len && (gf_time_is(text, at, "der") || gf_time_is(text, at, "des")))
        at++;
    const bool has_rel = gf_time_reading(text, at, "rel", &rel);
    if (has_rel) at++;
    const int month = has_rel ? gf_time_month(text, at) : 0;
    gf_time_match m = {.end = at + 1, .kind = GF_TIMEX_DATE};
    if (month) {
        m.symbol = (gf_symbol){.kind = GF_SYMBOL_CALENDAR, .month = (int8_t)month};
        m.symbol.direction =
            (int8_t)(signed_number(rel) ? signed_number(rel) : gf_time_direction(text, t));
        return m;
    }
    const gf_time_unit u = gf_time_unit_at(text, at);
    const bool alone = u == GF_UNIT_WEEKEND && !has_rel;
    if (!u || u <= GF_UNIT_HOUR || (!has_rel && !alone && !mod.len)) return (gf_time_match){0};
    if (u == GF_UNIT_DAY) return (gf_time_match){0}; /* "in diesen Tagen" is vague */
    m.symbol = (gf_symbol){
        .kind = GF_SYMBOL_UNIT, .unit = (int8_t)u, .amount = (int16_t)signed_number(rel)};
    m.symbol.direction = (int8_t)gf_time_direction(text, t);
    if (!m.symbol.direction && gf_time_is_present(text, t)) m.symbol.direction = 1;
    if (mod.len)
        m.symbol.modifier = mod.ptr[0] == 's'   ? GF_MODIFIER_START
                            : mod.ptr[0] == 'm' ? GF_MODIFIER_MID
                                                : GF_MODIFIER_END;
    return m;
}

/* "vor zwei Wochen", "in drei Tagen", "vor einem Jahr" */
static gf_time_match counted(const gf_time_text *text, uint32_t t) {
    if (t == 0) return (gf_time_match){0};
    const bool ago = gf_time_is(text, t - 1, "vor"), ahead = gf_time_is(text, t - 1, "in");
    double n;
    if ((!ago && !ahead) || !gf_time_number(text, t, &n) || n < 1 || n > 500)
        return (gf_time_match){0};
    const gf_time_unit u = gf_time_unit_at(text, t + 1);
    if (u < GF_UNIT_DAY || u == GF_UNIT_WEEKEND) return (gf_time_match){0};
    gf_time_match m = {.end = t + 2, .kind = GF_TIMEX_DATE};
    m.symbol = (gf_symbol){
        .kind = GF_SYMBOL_OFFSET, .unit = (int8_t)u, .amount = (int16_t)(ago ? -n : n)};
    return m;
}

gf_time_match gf_match_relative(const gf_time_text *text, uint32_t t) {
    gf_time_match m = offset(text, t);
    if (!m.end) m = weekday(text, t);
    if (!m.end) m = unit(text, t);
    if (!m.end) m = counted(text, t);
    return m;
}
