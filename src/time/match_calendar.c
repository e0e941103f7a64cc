#include "time/match.h"

#include <string.h>

typedef struct point {
    uint32_t end;
    int16_t year;
    int8_t month, day;
} point;

/* Month names that are as common as family names: "Herr Mai", "Robert März". */
static bool is_surname(const gf_time_text *text, uint32_t t) {
    if (t == 0) return false;
    const gf_token *before = gf_time_token(text, t - 1);
    if (before->sentence != gf_time_token(text, t)->sentence ||
        !(before->flags & GF_TOKEN_CAPITAL))
        return false;
    return gf_lexicon_given(text->lexicon, before->form, NULL) ||
           gf_lexicon_word(text->lexicon, GF_WORD_TITLE, before->form, NULL) ||
           gf_lexicon_role(text->lexicon, before->form).role != NULL;
}

static int read_digits(gf_view v, size_t begin, size_t end) {
    int n = 0;
    for (size_t i = begin; i < end; i++)
        n = 10 * n + (v.ptr[i] - '0');
    return n;
}

/* "3.5.2024", "06.07.23", "2024-05-03" in one token */
static point numeric(const gf_time_text *text, uint32_t t) {
    const gf_view v = gf_time_token(text, t)->form;
    size_t a = 0, b, c = v.len;
    while (a < v.len && v.ptr[a] != '.' && v.ptr[a] != '-')
        a++;
    for (b = a + 1; b < v.len && v.ptr[b] != v.ptr[a]; b++) {
    }
    if (b >= v.len) return (point){0};
    const int first = read_digits(v, 0, a), middle = read_digits(v, a + 1, b),
              last = read_digits(v, b + 1, c);
    const bool iso = v.ptr[a] == '-';
    int year = iso ? first : last;
    if (!iso && c - b - 1 == 2) year += year < 70 ? 2000 : 1900;
    const gf_civil civil = {year, middle, iso ? last : first};
    if (!gf_civil_exists(civil)) return (point){0};
    return (point){t + 1, (int16_t)year, (int8_t)civil.month, (int8_t)civil.day};
}

/* "23. 06. 2016": three tokens */
static point spaced(const gf_time_text *text, uint32_t t) {
    const int day = gf_time_day_number(text, t), month = gf_time_day_number(text, t + 1),
              year = gf_time_year(text, t + 2);
    if (!day || !month || month > 12 || !year ||
        gf_time_token(text, t + 1)->kind != GF_TOKEN_ORDINAL)
        return (point){0};
    if (!gf_civil_exists((gf_civil){year, month, day})) return (point){0};
    return (point){t + 3, (int16_t)year, (int8_t)month, (int8_t)day};
}

/* "22. Januar 2026", "2. Mai" */
static point day_and_month(const gf_time_text *text, uint32_t t) {
    const int day = gf_time_day_number(text, t);
    if (!day || gf_time_token(text, t)->kind != GF_TOKEN_ORDINAL) return (point){0};
    const int month = gf_time_month(text, t + 1);
    if (!month) return (point){0};
    const int year = gf_time_year(text, t + 2);
    if (day > gf_month_length(year ? year : 2000, month)) return (point){0};
    return (point){t + (year ? 3 : 2), (int16_t)year, (int8_t)month, (int8_t)day};
}

static point month_alone(const gf_time_text *text, uint32_t t) {
    const int month = gf_time_month(text, t);
    if (!month || is_surname(text, t)) return (point){0};
    const int year = gf_time_year(text, t + 1);
    return (point){t + (year ? 2 : 1), (int16_t)year, (int8_t)month, 0};
}

/* A four-digit number is a year behind these words, or in brackets: "im Jahr 2009", "seit
 * 2019". */
static bool is_year_context(const gf_time_text *text, uint32_t t) {
    if (t == 0) return false;
    static const char *const before[] = {
        "jahr", "jahre", "seit",   "bis",    "ab",     "von",      "anfang", "mitte", "ende",
        "(",    "in",    "sommer", "herbst", "winter", "frühjahr", "und",    "jahres"};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        if (gf_time_is(text, t - 1, before[i])) return true;
    }
    return false;
}

static bool is_unit_behind(const gf_time_text *text, uint32_t t) {
    if (t >= text->tokens->count) return false;
    const gf_token *k = gf_time_token(text, t);
    /* "bis 2000 Euro", "von 1800 Metern": a noun behind the number counts something */
    return k->kind == GF_TOKEN_WORD && (k->flags & GF_TOKEN_CAPITAL) &&
           !gf_lexicon_role(text->lexicon, k->form).role &&
           gf_lexicon_match(text->lexicon, &k->form, 1).known == GF_NONE &&
           !gf_lexicon_given(text->lexicon, k->form, NULL);
}

static point year_alone(const gf_time_text *text, uint32_t t) {
    const int year = gf_time_year(text, t);
    const gf_token *k = gf_time_token(text, t);
    if (!year || year < 1500) return (point){0};
    const bool bare = !(k->flags & GF_TOKEN_BRACKETED) && year >= 1900 && year < 2100 &&
                      !is_unit_behind(text, t + 1);
    if (!is_year_context(text, t) && !bare) return (point){0};
    if (is_unit_behind(text, t + 1) && !gf_time_is(text, t - 1, "jahr")) return (point){0};
    return (point){t + 1, (int16_t)year, 0, 0};
}

static point point_at(const gf_time_text *text, uint32_t t) {
    if (t >= text->tokens->count) return (point){0};
    if (gf_time_token(text, t)->kind == GF_TOKEN_DATE) return numeric(text, t);
    point p = spaced(text, t);
    if (!p.end) p = day_and_month(text, t);
    if (!p.end) p = month_alone(text, t);
    if (!p.end) p = year_alone(text, t);
    return p;
}

static gf_time_match from_point(const gf_time_text *text, point p, uint32_t t) {
    gf_time_match m = {.end = p.end, .kind = GF_TIMEX_DATE};
    m.symbol =
        (gf_symbol){.kind = GF_SYMBOL_CALENDAR, .year = p.year, .month = p.month, .day = p.day};
    m.symbol.direction = (int8_t)gf_time_direction_of(text, t, p.end);
    return m;
}

static gf_time_match from_range(const gf_time_text *text, point a, point b, uint32_t t,
                                bool lasted) {
    gf_time_match m = from_point(text, a, t);
    m.symbol.direction = (int8_t)gf_time_direction_of(text, t, b.end);
    m.end = b.end;
    m.symbol.year2 = b.year;
    m.symbol.month2 = b.month;
    m.symbol.day2 = b.day;
    if (!m.symbol.year && b.year && (a.month || a.day)) m.symbol.year = b.year;
    if (!m.symbol.month) m.symbol.month = a.day ? b.month : 0;
    m.symbol.amount2 = lasted ? GF_RANGE_LASTED : 0;
    return m;
}

/* "vom 3. bis 5. Mai", "am 22. und 23. Februar", "2./3. September", "zwischen dem 20. und
 * dem 30. Juni" */
static gf_time_match day_range(const gf_time_text *text, uint32_t t) {
    const int first = gf_time_day_number(text, t);
    if (!first || gf_time_token(text, t)->kind != GF_TOKEN_ORDINAL) return (gf_time_match){0};
    uint32_t next = t + 1;
    const bool until = gf_time_is(text, next, "bis") || gf_time_is(text, next, "–") ||
                       gf_time_is(text, next, "-");
    if (!until && !gf_time_is(text, next, "und") && !gf_time_is(text, next, "/") &&
        !gf_time_is(text, next, "sowie"))
        return (gf_time_match){0};
    next++;
    while (gf_time_is(text, next, "dem") || gf_time_is(text, next, "zum"))
        next++;
    const point last = day_and_month(text, next);
    if (!last.end || first >= last.day) return (gf_time_match){0};
    const point begin = {t + 1, last.year, last.month, (int8_t)first};
    return from_range(text, begin, last, t,
                      until && (t == 0 || !gf_time_is(text, t - 1, "zwischen")));
}

/* "von Januar 2017 bis Januar 2021", "von 2002 bis 2008", "vom 16. Mai bis 2. Juni" */
static gf_time_match long_range(const gf_time_text *text, uint32_t t) {
    if (t == 0 || (!gf_time_is(text, t - 1, "von") && !gf_time_is(text, t - 1, "vom")))
        return (gf_time_match){0};
    const point a = point_at(text, t);
    if (!a.end || !gf_time_is(text, a.end, "bis")) return (gf_time_match){0};
    uint32_t next = a.end + 1;
    while (gf_time_is(text, next, "zum") || gf_time_is(text, next, "dem"))
        next++;
    const point b = point_at(text, next);
    if (!b.end || (a.day && !b.day) || (a.month && !b.month)) return (gf_time_match){0};
    return from_range(text, a, b, t, true);
}

/* "Anfang Dezember 2025", "Ende 2021", "Anfang November dieses Jahres" */
static gf_time_match modified(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (!gf_time_reading(text, t, "mod", &rest)) return (gf_time_match){0};
    uint32_t next = t + 1;
    gf_view rel = {0};
    if (gf_time_reading(text, next, "rel", &rel)) next++; /* "Ende vergangenen Januars" */
    const point p = point_at(text, next);
    if (!p.end || p.day) return (gf_time_match){0};
    gf_time_match m = from_point(text, p, t);
    m.symbol.modifier = rest.ptr[0] == 's'   ? GF_MODIFIER_START
                        : rest.ptr[0] == 'm' ? GF_MODIFIER_MID
                                             : GF_MODIFIER_END;
    if (rel.len)
        m.symbol.direction = rel.ptr[0] == '-'   ? -1
                             : rel.ptr[0] == '1' ? 1
                                                 : m.symbol.direction;
    return m;
}

gf_time_match gf_match_calendar(const gf_time_text *text, uint32_t t) {
    gf_time_match m = day_range(text, t);
    if (!m.end) m = long_range(text, t);
    if (!m.end) m = modified(text, t);
    if (m.end) return m;
    const point p = point_at(text, t);
    return p.end ? from_point(text, p, t) : (gf_time_match){0};
}
