#include "time/match.h"

/* A day, month or year as said; what is 0 was not said. */
typedef struct point {
    uint32_t end;
    int16_t year;
    int8_t month, day;
} point;

static int read_digits(gf_view v, size_t begin, size_t end) {
    int n = 0;
    for (size_t i = begin; i < end; i++)
        n = 10 * n + (v.ptr[i] - '0');
    return n;
}

/* "Nr. 1998", "Zimmer 2010", "Version 2.10.22": the word before counts something else. */
static bool is_counted(const gf_time_text *text, uint32_t t) {
    return t > 0 && gf_time_context(text, t - 1, "counter", NULL);
}

/* "3.5.2024", "06.07.23", "2024-05-03" in one token */
static point numeric(const gf_time_text *text, uint32_t t) {
    const gf_view v = gf_time_token(text, t)->form;
    size_t a = 0, b, c = v.len;
    while (a < v.len && v.ptr[a] != '.' && v.ptr[a] != '-')
        a++;
    for (b = a + 1; b < v.len && v.ptr[b] != v.ptr[a]; b++) {
    }
    if (b >= v.len || is_counted(text, t)) return (point){0};
    const int first = read_digits(v, 0, a), middle = read_digits(v, a + 1, b),
              last = read_digits(v, b + 1, c);
    const bool iso = v.ptr[a] == '-';
    int year = iso ? first : last;
    if (!iso && c - b - 1 == 2) year += year < 70 ? 2000 : 1900;
    const gf_civil civil = {year, middle, iso ? last : first};
    if (!gf_civil_exists(civil)) return (point){0};
    return (point){t + 1, (int16_t)year, (int8_t)civil.month, (int8_t)civil.day};
}

/* "23. 06. 2016": three tokens; "am 23. 3.": two, where the preposition says that it is a day
 */
static point spaced(const gf_time_text *text, uint32_t t) {
    const int day = gf_time_day_number(text, t), month = gf_time_day_number(text, t + 1);
    if (!day || !month || month > 12 || gf_time_token(text, t)->kind != GF_TOKEN_ORDINAL ||
        gf_time_token(text, t + 1)->kind != GF_TOKEN_ORDINAL)
        return (point){0};
    const int year = gf_time_year(text, t + 2);
    if (!year && (t == 0 || !gf_time_context(text, t - 1, "on", NULL))) return (point){0};
    if (!gf_civil_exists((gf_civil){year ? year : 2000, month, day})) return (point){0};
    return (point){t + (year ? 3 : 2), (int16_t)year, (int8_t)month, (int8_t)day};
}

/* "22. Januar 2026", "2. Mai"; "ersten Mai", "Ersten Mai" */
static point day_and_month(const gf_time_text *text, uint32_t t) {
    int day = gf_time_day_number(text, t);
    if (day && gf_time_token(text, t)->kind != GF_TOKEN_ORDINAL) return (point){0};
    if (!day) day = gf_time_ordinal(text, t);
    if (!day) return (point){0};
    const int month = gf_time_month(text, t + 1);
    if (!month) return (point){0};
    const int year = gf_time_year(text, t + 2);
    if (day > gf_month_length(year ? year : 2000, month)) return (point){0};
    return (point){t + (year ? 3 : 2), (int16_t)year, (int8_t)month, (int8_t)day};
}

/* "August Kekulé": a month that is a given name, too, before a capitalised word. */
static bool is_given_name(const gf_time_text *text, uint32_t t) {
    if (t + 1 >= text->tokens->count) return false;
    const gf_token *k = gf_time_token(text, t), *next = gf_time_token(text, t + 1);
    return next->kind == GF_TOKEN_WORD && (next->flags & GF_TOKEN_CAPITAL) &&
           next->sentence == k->sentence && gf_lexicon_given(text->lexicon, k->form, NULL) &&
           !(t > 0 &&
             (gf_time_context(text, t - 1, "on", NULL) || gf_time_modifier_at(text, t - 1)));
}

static point month_alone(const gf_time_text *text, uint32_t t) {
    const int month = gf_time_month(text, t);
    if (!month || gf_time_is_surname(text, t) || is_given_name(text, t)) return (point){0};
    const int year = gf_time_year(text, t + 1);
    return (point){t + (year ? 2 : 1), (int16_t)year, (int8_t)month, 0};
}

/* "bis 2000 Euro", "1998 km", "2019 %": the number counts what stands behind it */
static bool is_unit_behind(const gf_time_text *text, uint32_t t) {
    if (t >= text->tokens->count) return false;
    const gf_token *k = gf_time_token(text, t);
    if (gf_time_context(text, t, "measure", NULL)) return true;
    if (k->kind == GF_TOKEN_PUNCT)
        return gf_time_is(text, t, "%") || gf_time_is(text, t, "€") || gf_time_is(text, t, "$");
    return k->kind == GF_TOKEN_WORD && (k->flags & GF_TOKEN_CAPITAL) &&
           !gf_lexicon_role(text->lexicon, k->form).role &&
           gf_lexicon_match(text->lexicon, &k->form, 1).known == GF_NONE &&
           !gf_lexicon_given(text->lexicon, k->form, NULL);
}

static bool is_number(const gf_time_text *text, uint32_t t) {
    return t < text->tokens->count && gf_time_token(text, t)->kind == GF_TOKEN_NUMBER;
}

/* A four-digit number that nothing else explains: no part of a telephone number, no count. */
static bool stands_alone(const gf_time_text *text, uint32_t t, int year) {
    if (year < 1900 || year >= 2100 || year % 100 == 0) return false;
    if (t > 0 && is_number(text, t - 1)) return false;
    if (t > 1 && gf_time_is(text, t - 1, "/") && is_number(text, t - 2)) return false;
    return !is_number(text, t + 1);
}

/* "von 1848 bis 1850", "1914 und 1918": two years side by side explain each other */
static bool is_paired(const gf_time_text *text, uint32_t t) {
    const int year = gf_time_year(text, t);
    const bool next = gf_time_context(text, t + 1, "until", NULL) ||
                      gf_time_context(text, t + 1, "and", NULL);
    if (next && gf_time_year(text, t + 2) > year) return true;
    const bool before = t > 1 && (gf_time_context(text, t - 1, "until", NULL) ||
                                  gf_time_context(text, t - 1, "and", NULL));
    const int earlier = before ? gf_time_year(text, t - 2) : 0;
    return earlier > 0 && earlier < year;
}

/* "im Jahr 2009", "seit 2019", "(1923)", "2009"; "1925/26" */
static point year_alone(const gf_time_text *text, uint32_t t) {
    const int year = gf_time_year(text, t);
    if (!year || year < 1500 || is_counted(text, t)) return (point){0};
    const bool told = t > 0 && gf_time_context(text, t - 1, "before_year", NULL);
    const bool named = t > 0 && gf_time_unit_at(text, t - 1, NULL) == GF_UNIT_YEAR;
    const bool paired = is_paired(text, t);
    if (is_unit_behind(text, t + 1) && !named && !paired) return (point){0};
    if (!told && !named && !paired && !stands_alone(text, t, year)) return (point){0};
    return (point){t + 1, (int16_t)year, 0, 0};
}

static bool touches(const gf_time_text *text, uint32_t t) {
    return t < text->tokens->count && !(gf_time_token(text, t)->flags & GF_TOKEN_SPACE_BEFORE);
}

/* "2020-07": three tokens without blanks */
static point iso_month(const gf_time_text *text, uint32_t t) {
    const int year = gf_time_year(text, t), month = gf_time_day_number(text, t + 2);
    if (!year || !gf_time_is(text, t + 1, "-") || !touches(text, t + 1) ||
        !touches(text, t + 2) || month < 1 || month > 12 ||
        gf_time_token(text, t + 2)->form.len != 2)
        return (point){0};
    return (point){t + 3, (int16_t)year, (int8_t)month, 0};
}

static point point_at(const gf_time_text *text, uint32_t t) {
    if (t >= text->tokens->count) return (point){0};
    if (gf_time_token(text, t)->kind == GF_TOKEN_DATE) return numeric(text, t);
    point p = spaced(text, t);
    if (!p.end) p = day_and_month(text, t);
    if (!p.end) p = month_alone(text, t);
    if (!p.end) p = iso_month(text, t);
    if (!p.end) p = year_alone(text, t);
    return p;
}

/* "Juli dieses Jahres", "3. Mai des vergangenen Jahres", "September kommenden Jahres": the year
   follows from the document's. The end behind it, or 0. */
static uint32_t year_behind(const gf_time_text *text, uint32_t t, int *years) {
    gf_view rel, offset;
    if (gf_time_context(text, t, "article", NULL)) t++;
    if (gf_time_reading(text, t, "offset", &offset) &&
        gf_time_unit_named(offset) == GF_UNIT_YEAR) { /* "des Vorjahres" */
        *years = gf_time_argument(offset, 1);
        return t + 1;
    }
    if (!gf_time_reading(text, t, "rel", &rel) ||
        gf_time_unit_at(text, t + 1, NULL) != GF_UNIT_YEAR)
        return 0;
    *years = gf_time_argument(rel, 0);
    return t + 2;
}

static gf_time_match from_point(const gf_time_text *text, point p, uint32_t t) {
    gf_time_match m = {.end = p.end, .kind = GF_TIMEX_DATE, .clock = -1};
    m.symbol =
        (gf_symbol){.kind = GF_SYMBOL_CALENDAR, .year = p.year, .month = p.month, .day = p.day};
    m.symbol.direction = (int8_t)gf_time_direction_of_date(text, t, p.end);
    int years = 0;
    const uint32_t end = p.month && !p.year ? year_behind(text, p.end, &years) : 0;
    if (!end) return m;
    m.end = end;
    m.symbol.unit = GF_UNIT_YEAR; /* amount years from the document's */
    m.symbol.amount = (int16_t)years;
    return m;
}

static gf_time_match from_range(const gf_time_text *text, point a, point b, uint32_t t,
                                bool lasted) {
    gf_time_match m = from_point(text, a, t);
    m.symbol.direction = (int8_t)gf_time_direction_of_date(text, t, b.end);
    m.end = b.end;
    m.symbol.year2 = b.year;
    m.symbol.month2 = b.month;
    m.symbol.day2 = b.day;
    if (!m.symbol.year && b.year && (a.month || a.day)) m.symbol.year = b.year;
    if (!m.symbol.month && a.day) m.symbol.month = b.month;
    m.symbol.amount2 = lasted ? GF_RANGE_LASTED : 0;
    return m;
}

static uint32_t skip_to(const gf_time_text *text, uint32_t t) {
    while (gf_time_context(text, t, "to", NULL))
        t++;
    return t;
}

/* "vom 3. bis 5. Mai", "am 22. und 23. Februar", "2./3. September", "zwischen dem 20. und
 * dem 30. Juni" */
static gf_time_match day_range(const gf_time_text *text, uint32_t t) {
    const int first = gf_time_day_number(text, t);
    if (!first || gf_time_token(text, t)->kind != GF_TOKEN_ORDINAL) return (gf_time_match){0};
    const bool until = gf_time_context(text, t + 1, "until", NULL);
    if (!until && !gf_time_context(text, t + 1, "and", NULL)) return (gf_time_match){0};
    const uint32_t next = skip_to(text, t + 2);
    const point last = day_and_month(text, next);
    if (!last.end || first >= last.day) return (gf_time_match){0};
    const bool between = t > 0 && gf_time_context(text, t - 1, "between", NULL);
    /* "am 3. und am 10. Mai": two days that are no neighbours are no range */
    if (!until && !between && last.day != first + 1) return (gf_time_match){0};
    const point begin = {t + 1, last.year, last.month, (int8_t)first};
    gf_time_match m = from_range(text, begin, last, t, until && !between);
    m.first_end = t + 1;
    m.last_begin = next;
    return m;
}

/* "von Januar 2017 bis Januar 2021", "von 2002 bis 2008", "vom 16. Mai bis 2. Juni", "zwischen
   1943 und 1945" */
static gf_time_match long_range(const gf_time_text *text, uint32_t t) {
    if (t == 0) return (gf_time_match){0};
    const bool from = gf_time_context(text, t - 1, "from", NULL),
               between = gf_time_context(text, t - 1, "between", NULL);
    if (!from && !between) return (gf_time_match){0};
    const point a = point_at(text, t);
    if (!a.end || (!gf_time_context(text, a.end, "until", NULL) &&
                   !(between && gf_time_context(text, a.end, "and", NULL))))
        return (gf_time_match){0};
    const uint32_t next = skip_to(text, a.end + 1);
    const point b = point_at(text, next);
    if (!b.end || (a.day && !b.day) || (a.month && !b.month)) return (gf_time_match){0};
    gf_time_match m = from_range(text, a, b, t, from);
    m.first_end = a.end;
    m.last_begin = next;
    return m;
}

/* "1925/26", "2013/14": two years written as one */
static gf_time_match year_pair(const gf_time_text *text, uint32_t t) {
    const point a = year_alone(text, t);
    if (!a.end || !gf_time_is(text, a.end, "/") || !is_number(text, a.end + 1))
        return (gf_time_match){0};
    const gf_view v = gf_time_token(text, a.end + 1)->form;
    if (v.len != 2) return (gf_time_match){0};
    const int last = a.year / 100 * 100 + read_digits(v, 0, 2);
    if (last != a.year + 1) return (gf_time_match){0};
    const point b = {a.end + 2, (int16_t)last, 0, 0};
    return from_range(text, a, b, t, true);
}

/* "am 5., 6. und 8. Juni": the month stands behind the last; of the first one day */
static gf_time_match listed_day(const gf_time_text *text, uint32_t t) {
    enum { MOST = 8 };
    const int day = gf_time_day_number(text, t);
    if (!day || gf_time_token(text, t)->kind != GF_TOKEN_ORDINAL) return (gf_time_match){0};
    uint32_t at = t + 1;
    for (int i = 0; i < MOST && at + 1 < text->tokens->count; i++, at += 2) {
        if (!gf_time_is(text, at, ",") && !gf_time_context(text, at, "and", NULL))
            return (gf_time_match){0};
        const point last = day_and_month(text, skip_to(text, at + 1));
        if (last.end) {
            const point p = {t + 1, last.year, last.month, (int8_t)day};
            return day < last.day ? from_point(text, p, t) : (gf_time_match){0};
        }
        if (!gf_time_day_number(text, at + 1)) return (gf_time_match){0};
    }
    return (gf_time_match){0};
}

/* "Anfang Dezember 2025", "Ende 2021", "Anfang November dieses Jahres" */
static gf_time_match modified(const gf_time_text *text, uint32_t t) {
    const gf_time_modifier modifier = gf_time_modifier_at(text, t);
    if (!modifier) return (gf_time_match){0};
    uint32_t next = t + 1;
    gf_view rel = {0};
    if (gf_time_context(text, next, "article", NULL)) next++;
    if (gf_time_reading(text, next, "rel", &rel)) next++; /* "Ende vergangenen Januars" */
    if (gf_time_unit_at(text, next, NULL) == GF_UNIT_YEAR && gf_time_year(text, next + 1))
        next++; /* "Ende des Jahres 2021" */
    const point p = point_at(text, next);
    if (!p.end || p.day) return (gf_time_match){0};
    gf_time_match m = from_point(text, p, t);
    m.symbol.modifier = (int8_t)modifier;
    const int turned = gf_time_argument(rel, 0);
    if (turned) m.symbol.direction = (int8_t)(turned < 0 ? -1 : 1);
    return m;
}

/* "Jahr 2011": the noun belongs to the year */
static gf_time_match year_with_noun(const gf_time_text *text, uint32_t t) {
    bool plural;
    if (gf_time_unit_at(text, t, &plural) != GF_UNIT_YEAR || !gf_time_year(text, t + 1))
        return (gf_time_match){0};
    const point p = year_alone(text, t + 1);
    return p.end ? from_point(text, p, t) : (gf_time_match){0};
}

gf_time_match gf_match_calendar(const gf_time_text *text, uint32_t t) {
    gf_time_match m = day_range(text, t);
    if (!m.end) m = long_range(text, t);
    if (!m.end) m = listed_day(text, t);
    if (!m.end) m = year_pair(text, t);
    if (!m.end) m = modified(text, t);
    if (!m.end) m = year_with_noun(text, t);
    if (m.end) return m;
    const point p = point_at(text, t);
    return p.end ? from_point(text, p, t) : (gf_time_match){0};
}
