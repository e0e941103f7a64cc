#include "time/match.h"

static int digits(gf_view v, size_t *at) {
    int n = 0;
    while (*at < v.len && v.ptr[*at] >= '0' && v.ptr[*at] <= '9' && n < 1000)
        n = 10 * n + (v.ptr[(*at)++] - '0');
    return n;
}

/* "20.30", "8:15", "17" as minute of the day; -1 if it is none. */
static int minute_of_day(const gf_time_text *text, uint32_t t) {
    if (t >= text->tokens->count) return -1;
    const gf_token *k = gf_time_token(text, t);
    double word;
    size_t at = 0;
    int hour, minute = 0;
    if (k->kind == GF_TOKEN_CLOCK || k->kind == GF_TOKEN_NUMBER) {
        hour = digits(k->form, &at);
        if (k->kind == GF_TOKEN_CLOCK && at < k->form.len) {
            at++;
            minute = digits(k->form, &at);
        }
        if (at != k->form.len) return -1;
    } else if (text->words[t].number >= 0 && gf_time_number(text, t, &word)) {
        hour = (int)word;
    } else {
        return -1;
    }
    const bool exists = hour < 24 ? minute < 60 : hour == 24 && minute == 0;
    return exists ? 60 * hour + minute : -1;
}

static bool is_hour_word(const gf_time_text *text, uint32_t t) {
    return gf_time_context(text, t, "oclock", NULL);
}

static gf_time_match clock(int minute, uint32_t end) {
    gf_time_match m = {.end = end, .kind = GF_TIMEX_CLOCK, .clock = (int16_t)minute};
    return m;
}

/* "20 Uhr", "20.30 Uhr", "20 Uhr 15", "18:30" after "um", "ab" */
static gf_time_match hour(const gf_time_text *text, uint32_t t) {
    const int minute = minute_of_day(text, t);
    if (minute < 0) return (gf_time_match){0};
    if (is_hour_word(text, t + 1)) {
        double more;
        const bool goes_on = t + 2 < text->tokens->count &&
                             gf_time_token(text, t + 2)->kind == GF_TOKEN_NUMBER &&
                             gf_time_token(text, t + 2)->form.len == 2 && minute % 60 == 0 &&
                             gf_time_number(text, t + 2, &more) && more < 60 &&
                             minute < 24 * 60;
        return goes_on ? clock(minute + (int)more, t + 3) : clock(minute, t + 2);
    }
    const bool governed = t > 0 && gf_time_context(text, t - 1, "at", NULL);
    if (gf_time_token(text, t)->kind == GF_TOKEN_CLOCK && governed) return clock(minute, t + 1);
    return (gf_time_match){0};
}

/* "14.30-18 Uhr", "von 8 bis 12 Uhr", "8 und 14 Uhr": the hour word stands behind the last */
static gf_time_match hour_of_range(const gf_time_text *text, uint32_t t) {
    enum { MOST = 4 };
    const int minute = minute_of_day(text, t);
    if (minute < 0) return (gf_time_match){0};
    uint32_t at = t + 1;
    for (int i = 0; i < MOST; i++) {
        if (!gf_time_context(text, at, "until", NULL) &&
            !gf_time_context(text, at, "and", NULL))
            return (gf_time_match){0};
        if (minute_of_day(text, at + 1) < 0) return (gf_time_match){0};
        if (is_hour_word(text, at + 2)) return clock(minute, t + 1);
        at += 2;
    }
    return (gf_time_match){0};
}

/* "am Nachmittag", "in den frühen Morgenstunden", "gegen Mitternacht", "abends" */
static gf_time_match part(const gf_time_text *text, uint32_t t) {
    uint32_t at = t;
    if (gf_time_reading(text, at, "early", NULL)) at++;
    const gf_day_part found = gf_time_part(text, at);
    if (!found) return (gf_time_match){0};
    const gf_token *k = gf_time_token(text, at);
    const bool noun = (k->flags & GF_TOKEN_CAPITAL) != 0;
    const bool adverb = !noun && gf_time_reading(text, at, "adverb", NULL);
    const bool governed =
        noun && t > 0 &&
        (gf_time_context(text, t - 1, "on", NULL) || gf_time_context(text, t - 1, "at", NULL) ||
         (gf_time_context(text, t - 1, "article", NULL) && t > 1 &&
          gf_time_context(text, t - 2, "on", NULL)));
    if (!adverb && !governed) return (gf_time_match){0};
    gf_time_match m = {.end = at + 1, .kind = GF_TIMEX_CLOCK, .clock = -1};
    m.symbol.part = (int8_t)found;
    m.takes_article = true;
    return m;
}

/* "jetzt", "kürzlich", "damals", "bald"; of "Ex-Minister" the first part */
static gf_time_match vague(const gf_time_text *text, uint32_t t) {
    gf_view rest = {0};
    gf_time_match m = {.end = t + 1, .kind = GF_TIMEX_VAGUE, .clock = -1};
    const bool joined = (gf_time_token(text, t)->flags & GF_TOKEN_HYPHEN) != 0;
    if (joined) m.bytes = gf_time_first_part(text, t, "vague", &rest);
    if (joined ? !m.bytes : !gf_time_reading(text, t, "vague", &rest))
        return (gf_time_match){0};
    const bool prefix = gf_view_has_word(rest, "prefix");
    if (joined != prefix) return (gf_time_match){0};
    m.symbol =
        (gf_symbol){.kind = GF_SYMBOL_VAGUE, .direction = (int8_t)gf_time_argument(rest, 0)};
    return m;
}

/* "seit Langem", "vor kurzem", "in Kürze"; not "vor langem Schweigen" */
static gf_time_match vague_behind(const gf_time_text *text, uint32_t t) {
    gf_view rest;
    if (t == 0 || !gf_time_reading(text, t, "behind", &rest)) return (gf_time_match){0};
    const bool governed = gf_time_context(text, t - 1, "since", NULL) ||
                          gf_time_context(text, t - 1, "count", NULL);
    const bool adjective = !(gf_time_token(text, t)->flags & GF_TOKEN_CAPITAL) &&
                           t + 1 < text->tokens->count &&
                           (gf_time_token(text, t + 1)->flags & GF_TOKEN_CAPITAL);
    if (!governed || adjective) return (gf_time_match){0};
    return (gf_time_match){
        .end = t + 1,
        .kind = GF_TIMEX_VAGUE,
        .clock = -1,
        .takes_preposition = true,
        .symbol = {.kind = GF_SYMBOL_VAGUE, .direction = (int8_t)gf_time_argument(rest, 0)}};
}

gf_time_match gf_match_clock(const gf_time_text *text, uint32_t t) {
    gf_time_match m = hour(text, t);
    if (!m.end) m = hour_of_range(text, t);
    if (!m.end) m = part(text, t);
    if (m.end) m.symbol.direction = (int8_t)gf_time_direction(text, t);
    if (!m.end) m = vague(text, t);
    if (!m.end) m = vague_behind(text, t);
    return m;
}
