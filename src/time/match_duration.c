#include "time/match.h"

static int32_t unit_minutes(gf_time_unit unit) {
    switch (unit) {
    case GF_UNIT_MINUTE: return 1;
    case GF_UNIT_HOUR: return 60;
    case GF_UNIT_DAY: return 24 * 60;
    case GF_UNIT_WEEK: return 7 * 24 * 60;
    case GF_UNIT_NONE:
    case GF_UNIT_WEEKEND:
    case GF_UNIT_MONTH:
    case GF_UNIT_QUARTER:
    case GF_UNIT_SEASON:
    case GF_UNIT_YEAR:
    case GF_UNIT_DECADE:
    case GF_UNIT_CENTURY:
    case GF_UNIT_HALF:
    case GF_UNIT_SECOND: break;
    }
    return -1;
}

static gf_bound bound_named(gf_view name) {
    if (name.ptr[0] == 'm') return GF_MORE_THAN;
    if (name.ptr[0] == 'l') return GF_LESS_THAN;
    return name.len > 1 && name.ptr[1] == 'b' ? GF_ABOUT : GF_ALMOST;
}

/* "mehr als", "über", "fast": the words that say how exact it is */
static uint32_t read_bound(const gf_time_text *text, uint32_t t, gf_bound *bound) {
    gf_view name;
    *bound = GF_EXACT;
    if (!gf_time_reading(text, t, "bound", &name)) return t;
    *bound = bound_named(name);
    return gf_time_is(text, t + 1, "als") ? t + 2 : t + 1;
}

/* @p n units; n 0: it is not said how many. */
static gf_time_match of_length(double n, gf_time_unit unit, uint32_t end) {
    gf_time_match m = {.end = end, .kind = GF_TIMEX_DURATION, .clock = -1};
    m.symbol = (gf_symbol){.kind = GF_SYMBOL_LENGTH,
                           .unit = (int8_t)unit,
                           .amount = (int16_t)(n < 3000 ? 10 * n + 0.5 : 0)};
    const int32_t one = unit_minutes(unit);
    m.minutes = one > 0 && n > 0 && n < 100000 ? (int32_t)(n * one + 0.5) : -1;
    return m;
}

/* "fünf", "eine halbe", "1,5": moves *at */
static bool read_count(const gf_time_text *text, uint32_t *at, double *n, gf_bound *bound) {
    double half;
    gf_view close;
    *bound = GF_EXACT;
    if (!gf_time_number(text, *at, n)) return false;
    (*at)++;
    if (*n == 1 && gf_time_reading(text, *at, "close", &close)) { /* "eine knappe Stunde" */
        *bound = bound_named(close);
        (*at)++;
    }
    if (*n == 1 && text->words[*at].number >= 0 && gf_time_number(text, *at, &half) &&
        half == 0.5) {
        *n = 0.5;
        (*at)++;
    }
    return true;
}

/* "Viertelstunde": minutes */
static gf_time_match of_minutes(const gf_time_text *text, uint32_t at) {
    gf_view rest;
    if (!gf_time_reading(text, at, "duration", &rest)) return (gf_time_match){0};
    return of_length(gf_time_argument(rest, 0), GF_UNIT_MINUTE, at + 1);
}

/* "ab 16 Jahren", "mit 40 Jahren", "im Alter von 80 Jahren", "drei Jahre alt": ages */
static bool is_age(const gf_time_text *text, uint32_t t, const gf_time_match *m) {
    if (m->symbol.unit != GF_UNIT_YEAR && m->symbol.unit != GF_UNIT_MONTH) return false;
    return gf_time_context(text, m->end, "aged", NULL) ||
           (t > 0 && gf_time_context(text, t - 1, "age", NULL)) ||
           (t > 1 && gf_time_context(text, t - 2, "age_of", NULL));
}

/* "eine Viertelstunde", "eine halbe Stunde", "fünf Stunden", "90 Minuten", "fünf Stunden lang"
 */
static gf_time_match counted(const gf_time_text *text, uint32_t t) {
    double n = 1;
    uint32_t at = t;
    gf_bound bound;
    const bool number = read_count(text, &at, &n, &bound);
    gf_time_match m = of_minutes(text, at);
    m.bound = bound;
    if (m.end) return m;
    const gf_time_unit unit = gf_time_unit_at(text, at, NULL);
    if (!number || !unit || n <= 0) return (gf_time_match){0};
    if (gf_time_context(text, t, "one_of", NULL)) return (gf_time_match){0}; /* eines Tages */
    m = of_length(n, unit, at + 1);
    m.bound = bound;
    if (is_age(text, t, &m)) return (gf_time_match){0};
    return m;
}

/* "einige Tage", "viele Stunden", "mehrere Wochen"; "seit Jahren", "vor Wochen" */
static gf_time_match uncounted(const gf_time_text *text, uint32_t t) {
    bool plural;
    uint32_t at = t;
    if (gf_time_reading(text, at, "some", NULL)) at++;
    const gf_time_unit unit = gf_time_unit_at(text, at, &plural);
    if (!unit || !plural) return (gf_time_match){0};
    if (at == t && (t == 0 || !gf_time_context(text, t - 1, "since", NULL)))
        return (gf_time_match){0};
    return of_length(0, unit, at + 1);
}

/* "in den vergangenen zwei Jahrzehnten", "die nächsten Stunden", "die letzten beiden Jahre": a
   length before or after the day of writing, and no duration of what is told */
static gf_time_match related(const gf_time_text *text, uint32_t t) {
    gf_view rel;
    double n = 0;
    bool plural;
    if (!gf_time_reading(text, t, "rel", &rel)) return (gf_time_match){0};
    uint32_t at = t + 1;
    if (gf_time_reading(text, at, "some", NULL) || gf_time_number(text, at, &n)) at++;
    const gf_time_unit unit = gf_time_unit_at(text, at, &plural);
    if (!unit || !plural) return (gf_time_match){0};
    gf_time_match m = of_length(n, unit, at + 1);
    m.minutes = -1;
    m.symbol.direction = (int8_t)gf_time_argument(rel, 0);
    m.takes_article = true;
    return m;
}

/* "jahrelang", "stundenlange"; "den ganzen Tag" */
static gf_time_match in_one(const gf_time_text *text, uint32_t t) {
    gf_view unit;
    if (gf_time_reading(text, t, "long", &unit))
        return of_length(0, gf_time_unit_named(unit), t + 1);
    bool plural;
    if (!gf_time_reading(text, t, "whole", NULL)) return (gf_time_match){0};
    const gf_time_unit u = gf_time_unit_at(text, t + 1, &plural);
    if (!u || plural || u == GF_UNIT_WEEKEND || u == GF_UNIT_SEASON) return (gf_time_match){0};
    gf_time_match m = of_length(1, u, t + 2);
    m.takes_article = true;
    return m;
}

/* Bytes of the stem of an adjective: "dreijähriges" -> "dreijährig". */
static size_t stem_bytes(gf_view w) {
    for (size_t cut = 0; cut <= 2 && w.len > cut + 4; cut++) {
        const size_t n = w.len - cut;
        if (w.ptr[n - 2] == 'i' && w.ptr[n - 1] == 'g') return n;
    }
    return 0;
}

static bool read_prefix(const gf_time_text *text, gf_view head, double *n) {
    gf_view value;
    if (head.len && head.ptr[head.len - 1] == '-') head.len--;
    size_t digits = 0;
    for (*n = 0;
         digits < head.len && head.ptr[digits] >= '0' && head.ptr[digits] <= '9' && digits < 4;
         digits++)
        *n = 10 * *n + (head.ptr[digits] - '0');
    if (digits && digits == head.len) return true;
    *n = 0;
    if (gf_time_form_reading(text, head, "some", NULL)) return true;
    if (!gf_lexicon_word(text->lexicon, GF_WORD_NUMBER, head, &value)) return false;
    *n = 0;
    double scale = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] == '.') {
            scale = 1;
            continue;
        }
        *n = 10 * *n + (value.ptr[i] - '0');
        scale *= 10;
    }
    if (scale > 1) *n /= scale;
    return true;
}

/* "dreijährig", "20-tägiges", "mehrstündigen", "fünfstündige" */
static gf_time_match adjective(const gf_time_text *text, uint32_t t) {
    const gf_token *k = gf_time_token(text, t);
    const size_t end = k->kind == GF_TOKEN_WORD ? stem_bytes(k->lower) : 0;
    double n;
    gf_view unit_name;
    for (size_t tail = 5; tail <= 9 && tail < end; tail++) {
        const gf_view suffix = gf_view_slice(k->lower, end - tail, end);
        if (!gf_time_form_reading(text, suffix, "lasting", &unit_name)) continue;
        if (!read_prefix(text, gf_view_slice(k->lower, 0, end - tail), &n))
            return (gf_time_match){0};
        const gf_time_unit unit = gf_time_unit_named(unit_name);
        /* "der 40-jährige Fahrer", "eine 20-Jährige": mostly ages */
        const bool person = unit == GF_UNIT_YEAR && (k->flags & GF_TOKEN_HYPHEN) &&
                            !gf_time_context(text, t + 1, "lasts", NULL);
        if (person && n < 100) return (gf_time_match){0};
        return of_length(n, unit, t + 1);
    }
    return (gf_time_match){0};
}

/* "14-Tage-Frist", "24-Stunden-Dienst": the first two parts of the word */
static gf_time_match joined(const gf_time_text *text, uint32_t t) {
    const gf_token *k = gf_time_token(text, t);
    const gf_view w = k->form;
    size_t digits = 0, end;
    double n = 0;
    gf_view unit_name;
    while (digits < w.len && digits < 4 && w.ptr[digits] >= '0' && w.ptr[digits] <= '9')
        n = 10 * n + (w.ptr[digits++] - '0');
    if (k->kind != GF_TOKEN_WORD || !digits || digits + 4 > w.len || w.ptr[digits] != '-')
        return (gf_time_match){0};
    for (end = digits + 1; end < w.len && w.ptr[end] != '-'; end++) {
    }
    const gf_view noun = gf_view_slice(k->lower, digits + 1, end);
    if (!gf_time_form_reading(text, noun, "unit", &unit_name)) return (gf_time_match){0};
    gf_time_match m = of_length(n, gf_time_unit_named(unit_name), t + 1);
    m.bytes = (uint32_t)end;
    m.minutes = -1; /* of a term, a week, a shift, not of what happened */
    return m;
}

gf_time_match gf_match_duration(const gf_time_text *text, uint32_t t) {
    gf_bound bound;
    const uint32_t at = read_bound(text, t, &bound);
    gf_time_match m = counted(text, at);
    if (!m.end) m = uncounted(text, at);
    if (!m.end && at == t) m = in_one(text, t);
    if (!m.end && at < text->tokens->count) m = adjective(text, at);
    if (!m.end && at == t) m = related(text, t);
    if (!m.end && at == t) m = joined(text, t);
    if (bound != GF_EXACT || !m.end) m.bound = bound;
    /* TIMEX3 leaves "rund", "gut", "knapp" outside */
    if (at > t && gf_time_reading(text, t, "apart", NULL)) m.mark = at;
    return m;
}
