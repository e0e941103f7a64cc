#include "time/match.h"

static gf_time_match every(double n, gf_time_unit unit, uint32_t end) {
    gf_time_match m = {.end = end, .kind = GF_TIMEX_SET, .clock = -1, .minutes = -1};
    m.symbol = (gf_symbol){
        .kind = GF_SYMBOL_LENGTH, .unit = (int8_t)unit, .amount = (int16_t)(10 * n)};
    return m;
}

static gf_time_match on_weekdays(int weekday, uint32_t end) {
    gf_time_match m = every(1, GF_UNIT_WEEK, end);
    m.symbol.weekday = (int8_t)weekday;
    return m;
}

/* "täglich", "jährliche", "alljährlich" */
static gf_time_match adverb(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (!gf_time_reading(text, t, "set", &rest)) return (gf_time_match){0};
    const int n = gf_time_argument(rest, 1);
    return every(n ? n : 1, gf_time_unit_named(rest), t + 1);
}

/* "montags", "samstagabends" in lower case, or first in the sentence */
static gf_time_match weekdays(const gf_time_text *text, uint32_t t) {
    const gf_token *k = gf_time_token(text, t);
    const gf_time_word *w = &text->words[t];
    if (!w->weekday || k->lower.ptr[k->lower.len - 1] != 's') return (gf_time_match){0};
    if ((k->flags & GF_TOKEN_CAPITAL) && !(k->flags & GF_TOKEN_FIRST))
        return (gf_time_match){0};
    return on_weekdays(w->weekday, t + 1);
}

/* "jeden Montag", "jedes Jahr", "jeden zweiten Tag", "jeden letzten Samstag im Monat" */
static gf_time_match each(const gf_time_text *text, uint32_t t) {
    if (!gf_time_reading(text, t, "every", NULL)) return (gf_time_match){0};
    uint32_t at = t + 1;
    int n = gf_time_ordinal(text, at);
    const bool last = !n && gf_time_reading(text, at, "rel", NULL);
    if (n || last) at++;
    const int weekday = gf_time_weekday(text, at, NULL);
    const gf_time_unit in_unit = gf_time_context(text, at + 1, "on", NULL)
                                     ? gf_time_unit_at(text, at + 2, NULL)
                                     : GF_UNIT_NONE;
    if (weekday && (n || last) && in_unit) return every(1, in_unit, at + 3);
    if (weekday) return on_weekdays(weekday, at + 1);
    const gf_time_unit unit = gf_time_unit_at(text, at, NULL);
    return unit ? every(n ? n : 1, unit, at + 1) : (gf_time_match){0};
}

/* "alle zwei Jahre", "alle vier Wochen" */
static gf_time_match all(const gf_time_text *text, uint32_t t) {
    double n;
    if (!gf_time_reading(text, t, "all", NULL) || !gf_time_number(text, t + 1, &n) || n < 1 ||
        n > 1000)
        return (gf_time_match){0};
    const gf_time_unit unit = gf_time_unit_at(text, t + 2, NULL);
    return unit ? every(n, unit, t + 3) : (gf_time_match){0};
}

gf_time_match gf_match_set(const gf_time_text *text, uint32_t t) {
    gf_time_match m = adverb(text, t);
    if (!m.end) m = weekdays(text, t);
    if (!m.end) m = each(text, t);
    if (!m.end) m = all(text, t);
    return m;
}
