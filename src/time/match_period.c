#include "time/match.h"

static gf_time_match period(const gf_time_text *text, uint32_t t, uint32_t end,
                            gf_time_unit unit, int number) {
    gf_time_match m = {.end = end, .kind = GF_TIMEX_DATE, .clock = -1};
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_CALENDAR,
                           .unit = (int8_t)unit,
                           .amount = (int16_t)number,
                           .direction = (int8_t)gf_time_direction_of(text, t, end)};
    return m;
}

/* The year behind: "Herbst 2011", "des Jahres 2025"; sets it and moves the end. */
static void take_year(const gf_time_text *text, gf_time_match *m) {
    uint32_t at = m->end;
    if (gf_time_context(text, at, "article", NULL) &&
        gf_time_unit_at(text, at + 1, NULL) == GF_UNIT_YEAR)
        at += 2;
    const int year = gf_time_year(text, at);
    if (!year) return;
    m->symbol.year = (int16_t)year;
    m->end = at + 1;
}

/* "Herbst 2011", "im Sommer", "vergangenen Winter" */
static gf_time_match season(const gf_time_text *text, uint32_t t) {
    gf_view rel = {0}, which;
    uint32_t at = t;
    if (gf_time_reading(text, at, "rel", &rel)) at++;
    if (!gf_time_reading(text, at, "season", &which) ||
        !(gf_time_token(text, at)->flags & GF_TOKEN_CAPITAL) || gf_time_is_surname(text, at))
        return (gf_time_match){0};
    gf_time_match m = period(text, t, at + 1, GF_UNIT_SEASON, gf_time_argument(which, 0));
    take_year(text, &m);
    const bool governed = t > 0 && gf_time_context(text, t - 1, "on", NULL);
    if (!m.symbol.year && !rel.len && !governed) return (gf_time_match){0};
    const int turned = gf_time_argument(rel, 0);
    if (turned) m.symbol.direction = (int8_t)(turned < 0 ? -1 : 1);
    m.takes_article = rel.len > 0;
    return m;
}

/* "drittes Quartal", "2. Halbjahr 2025", "19. Jahrhundert" */
static gf_time_match numbered(const gf_time_text *text, uint32_t t) {
    const int n = gf_time_ordinal(text, t);
    const gf_time_unit unit = n ? gf_time_unit_at(text, t + 1, NULL) : GF_UNIT_NONE;
    const bool fits = (unit == GF_UNIT_QUARTER && n <= 4) || (unit == GF_UNIT_HALF && n <= 2) ||
                      (unit == GF_UNIT_CENTURY && n <= 22);
    if (!fits) return (gf_time_match){0};
    gf_time_match m = period(text, t, t + 2, unit, n);
    if (unit == GF_UNIT_CENTURY)
        m.symbol.year = (int16_t)(100 * (n - 1) + 1);
    else
        take_year(text, &m);
    return m;
}

/* "90er Jahre", "1990er-Jahren", "neunziger Jahre" */
static gf_time_match decade(const gf_time_text *text, uint32_t t) {
    const gf_token *k = gf_time_token(text, t);
    const gf_view w = k->lower;
    gf_view named = {0};
    int n = 0;
    size_t digits = 0;
    while (digits < w.len && w.ptr[digits] >= '0' && w.ptr[digits] <= '9' && digits < 5)
        n = 10 * n + (w.ptr[digits++] - '0');
    if (gf_time_reading(text, t, "decade", &named)) {
        n = gf_time_argument(named, 0);
    } else if ((digits != 2 && digits != 4) || n % 10 || w.len < digits + 2 ||
               w.ptr[digits] != 'e' || w.ptr[digits + 1] != 'r') {
        return (gf_time_match){0};
    }
    const bool whole = named.len && gf_time_argument(named, 1); /* "Neunzigerjahre" */
    const bool joined = w.len > digits + 3 && digits && w.ptr[digits + 2] == '-';
    if (joined && !gf_view_equal(gf_view_slice(w, digits + 3, w.len), GF_VIEW("jahre")) &&
        !gf_view_equal(gf_view_slice(w, digits + 3, w.len), GF_VIEW("jahren")))
        return (gf_time_match){0};
    const bool noun = gf_time_unit_at(text, t + 1, NULL) == GF_UNIT_YEAR;
    if (!joined && !noun && !whole) return (gf_time_match){0};
    gf_time_match m = period(text, t, t + 1 + noun, GF_UNIT_DECADE, 0);
    m.symbol.year = (int16_t)(n < 100 ? 1900 + n : n);
    return m;
}

/* "Ostern", "zu Pfingsten 2025", "am Ostermontag", "Heiligabend" */
static gf_time_match feast(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (!(gf_time_token(text, t)->flags & GF_TOKEN_CAPITAL) ||
        !gf_time_reading(text, t, "feast", &rest))
        return (gf_time_match){0};
    gf_time_match m = period(text, t, t + 1, GF_UNIT_NONE, 0);
    if (rest.ptr[0] == 'e') { /* "easter 49 2": days from Easter, how many */
        m.symbol.kind = GF_SYMBOL_FEAST;
        m.symbol.amount = (int16_t)gf_time_argument(rest, 1);
        m.symbol.amount2 = (int16_t)gf_time_argument(rest, 2);
    } else { /* "12 25 2": month, day, how many */
        m.symbol.month = (int8_t)gf_time_argument(rest, 0);
        m.symbol.day = (int8_t)gf_time_argument(rest, 1);
        const int more = gf_time_argument(rest, 2) - 1;
        if (more > 0) {
            m.symbol.month2 = m.symbol.month;
            m.symbol.day2 = (int8_t)(m.symbol.day + more);
            m.symbol.amount2 = GF_RANGE_LASTED;
        }
    }
    take_year(text, &m);
    if (m.symbol.month2) m.symbol.year2 = m.symbol.year;
    return m;
}

/* "Mitte der neunziger Jahre", "Ende des 19. Jahrhunderts" */
static gf_time_match modified(const gf_time_text *text, uint32_t t) {
    const gf_time_modifier modifier = gf_time_modifier_at(text, t);
    if (!modifier) return (gf_time_match){0};
    const uint32_t at = t + 1 + gf_time_context(text, t + 1, "article", NULL);
    if (at >= text->tokens->count) return (gf_time_match){0};
    gf_time_match m = numbered(text, at);
    if (!m.end) m = decade(text, at);
    m.symbol.modifier = (int8_t)modifier;
    return m;
}

gf_time_match gf_match_period(const gf_time_text *text, uint32_t t) {
    gf_time_match m = season(text, t);
    if (!m.end) m = numbered(text, t);
    if (!m.end) m = decade(text, t);
    if (!m.end) m = feast(text, t);
    return m.end ? m : modified(text, t);
}
