#include "time/match.h"

/* The reference's day, week, year: "am selben Tag", "im gleichen Jahr", "am nächsten Tag". A
   day is never counted from the document: "am nächsten Tag" is the next of the story. */
static int anchor_of(const gf_time_text *text, uint32_t t, gf_time_unit unit) {
    return unit == GF_UNIT_DAY || gf_time_reading(text, t, "same", NULL) ? GF_ANCHOR_REFERENCE
                                                                         : GF_ANCHOR_DOCUMENT;
}

static gf_time_match of_unit(gf_time_unit unit, int amount, uint32_t end) {
    gf_time_match m = {.end = end, .kind = GF_TIMEX_DATE, .clock = -1};
    m.symbol = (gf_symbol){.kind = unit == GF_UNIT_DAY ? GF_SYMBOL_OFFSET : GF_SYMBOL_UNIT,
                           .unit = (int8_t)unit,
                           .amount = (int16_t)amount};
    return m;
}

/* "vergangenen November", "diesen Mai" */
static gf_time_match month(const gf_time_text *text, uint32_t t, int rel) {
    const int number = gf_time_month(text, t + 1);
    if (!number || gf_time_is_surname(text, t + 1)) return (gf_time_match){0};
    gf_time_match m = {.end = t + 2, .kind = GF_TIMEX_DATE, .clock = -1};
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_CALENDAR, .month = (int8_t)number};
    m.symbol.direction = (int8_t)(rel ? (rel < 0 ? -1 : 1) : gf_time_direction(text, t));
    return m;
}

/* "am nächsten Morgen": of the day behind that spoken of. "An diesem Abend" may be today's. */
static gf_time_match part_of_day(const gf_time_text *text, uint32_t t, int amount) {
    const gf_day_part part = gf_time_part(text, t + 1);
    if (!part || amount <= 0 || !(gf_time_token(text, t + 1)->flags & GF_TOKEN_CAPITAL))
        return (gf_time_match){0};
    gf_time_match m = of_unit(GF_UNIT_DAY, amount, t + 2);
    m.kind = GF_TIMEX_TIME;
    m.symbol.part = (int8_t)part;
    m.symbol.anchor = GF_ANCHOR_REFERENCE;
    return m;
}

/* "vergangene Woche", "in diesem Jahr", "am nächsten Tag"; plurals are lengths: "in den
   vergangenen Wochen" */
static gf_time_match related(const gf_time_text *text, uint32_t t) {
    gf_view rel;
    if (!gf_time_reading(text, t, "rel", &rel)) return (gf_time_match){0};
    const int amount = gf_time_argument(rel, 0);
    bool plural;
    gf_time_match m = month(text, t, amount);
    if (!m.end) m = part_of_day(text, t, amount);
    if (!m.end) {
        const gf_time_unit u = gf_time_unit_at(text, t + 1, &plural);
        if (!u || plural || u <= GF_UNIT_HOUR || u == GF_UNIT_SEASON || u == GF_UNIT_SECOND)
            return (gf_time_match){0};
        m = of_unit(u, amount, t + 2);
        m.symbol.anchor = (int8_t)anchor_of(text, t, u);
        m.symbol.direction = (int8_t)gf_time_direction(text, t);
        if (!m.symbol.direction && gf_time_is_present(text, t)) m.symbol.direction = 1;
    }
    m.takes_article = true;
    return m;
}

/* "am Wochenende"; "am Tag darauf", "in der Woche danach" */
static gf_time_match alone(const gf_time_text *text, uint32_t t) {
    bool plural;
    gf_view after;
    const gf_time_unit u = gf_time_unit_at(text, t, &plural);
    if (u <= GF_UNIT_HOUR || u == GF_UNIT_SECOND || plural) return (gf_time_match){0};
    if (gf_time_context(text, t + 1, "after", &after) && u != GF_UNIT_SEASON) {
        gf_time_match m = of_unit(u, gf_time_argument(after, 0), t + 2);
        m.symbol.anchor = GF_ANCHOR_REFERENCE;
        m.takes_article = true;
        return m;
    }
    if (u != GF_UNIT_WEEKEND) return (gf_time_match){0};
    gf_time_match m = of_unit(u, 0, t + 1);
    m.symbol.direction = (int8_t)gf_time_direction_of(text, t, t + 1);
    if (!m.symbol.direction && gf_time_is_present(text, t)) m.symbol.direction = 1;
    return m;
}

/* "Mitte der Woche", "Ende des vergangenen Jahres", "Ende Monat" as the Swiss say */
static gf_time_match modified(const gf_time_text *text, uint32_t t) {
    const gf_time_modifier modifier = gf_time_modifier_at(text, t);
    if (!modifier) return (gf_time_match){0};
    uint32_t at = t + 1;
    if (gf_time_context(text, at, "article", NULL)) at++;
    gf_time_match m = related(text, at);
    bool plural;
    if (!m.end) {
        const gf_time_unit u = gf_time_unit_at(text, at, &plural);
        if (plural || (u != GF_UNIT_WEEK && u != GF_UNIT_MONTH && u != GF_UNIT_YEAR))
            return (gf_time_match){0};
        m = of_unit(u, 0, at + 1);
    }
    m.symbol.modifier = (int8_t)modifier;
    m.takes_article = false;
    return m;
}

/* "Jahresende", "zum Wochenbeginn", "Mitte 2025" in one word */
static gf_time_match edge(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (!gf_time_reading(text, t, "edge", &rest)) return (gf_time_match){0};
    size_t at = 0;
    while (at < rest.len && rest.ptr[at] != ' ')
        at++;
    gf_time_match m =
        of_unit(gf_time_unit_named(gf_view_slice(rest, at + 1, rest.len)), 0, t + 1);
    m.symbol.modifier = (int8_t)(rest.ptr[0] == 's'   ? GF_MODIFIER_START
                                 : rest.ptr[0] == 'm' ? GF_MODIFIER_MID
                                                      : GF_MODIFIER_END);
    return m;
}

/* "in der dritten Woche", "im zweiten Jahr": of something that is not said */
static gf_time_match nth(const gf_time_text *text, uint32_t t) {
    bool plural;
    if (!gf_time_ordinal(text, t)) return (gf_time_match){0};
    const gf_time_unit u = gf_time_unit_at(text, t + 1, &plural);
    if (plural ||
        (u != GF_UNIT_DAY && u != GF_UNIT_WEEK && u != GF_UNIT_MONTH && u != GF_UNIT_YEAR))
        return (gf_time_match){0};
    /* weeks of a series are counted from the day spoken of before, its start */
    const int n = u == GF_UNIT_WEEK ? gf_time_ordinal(text, t) - 1 : 0;
    gf_time_match m = of_unit(u, n, t + 2);
    m.kind = GF_TIMEX_VAGUE;
    m.symbol.anchor = GF_ANCHOR_REFERENCE;
    if (u != GF_UNIT_WEEK) m.symbol.kind = GF_SYMBOL_VAGUE;
    m.takes_article = true;
    return m;
}

gf_time_match gf_match_unit(const gf_time_text *text, uint32_t t) {
    gf_time_match m = modified(text, t);
    if (!m.end) m = related(text, t);
    if (!m.end) m = alone(text, t);
    if (!m.end) m = edge(text, t);
    if (!m.end) m = nth(text, t);
    return m;
}
