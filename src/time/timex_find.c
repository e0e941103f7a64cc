#include "base/vec.h"
#include "time/match.h"

static gf_time_match match_at(const gf_time_text *text, uint32_t t) {
    gf_time_match m = gf_match_relative(text, t);
    if (!m.end) m = gf_match_calendar(text, t);
    if (!m.end) m = gf_match_duration(text, t);
    return m;
}

/* "seit 2019", "bis Ende 2021": the word before opens one end. Not in "von ... bis". */
static void apply_opening(const gf_time_text *text, uint32_t t, gf_time_match *m) {
    gf_view rest;
    if (t == 0 || m->kind == GF_TIMEX_DURATION) return;
    uint32_t before = t - 1;
    if (before > 0 && (gf_time_is(text, before, "zum") || gf_time_is(text, before, "zu") ||
                       gf_time_is(text, before, "am") || gf_time_is(text, before, "dem")))
        before--;
    if (!gf_time_reading(text, before, "open", &rest)) return;
    if (m->symbol.year2 || m->symbol.month2 || m->symbol.weekday2) return;
    if (rest.ptr[0] == 's') {
        m->symbol.modifier = GF_MODIFIER_SINCE;
        m->symbol.direction = -1; /* "seit Sonntag führt sie" */
    } else if (m->symbol.modifier == GF_MODIFIER_NONE ||
               m->symbol.modifier == GF_MODIFIER_END) {
        m->symbol.modifier = GF_MODIFIER_UNTIL;
    }
}

/* "in den vergangenen Jahren" and "drei Jahre alt" are no durations of meetings: units of
   months and years keep minutes -1. Ages and sets are told by their neighbours. */
static bool is_age(const gf_time_text *text, const gf_time_match *m) {
    return gf_time_is(text, m->end, "alt") || gf_time_is(text, m->end, "alte") ||
           gf_time_is(text, m->end, "alten");
}

static bool add(const gf_time_text *text, uint32_t t, const gf_time_match *m, gf_timexes *out) {
    const gf_token *first = gf_time_token(text, t), *last = gf_time_token(text, m->end - 1);
    const gf_timex x = {.span = {first->span.begin, last->span.end},
                        .tokens = {t, m->end},
                        .sentence = first->sentence,
                        .kind = m->kind,
                        .symbol = m->symbol,
                        .when = GF_WHEN_UNKNOWN,
                        .minutes = m->minutes,
                        .bound = m->bound,
                        .quoted = (first->flags & GF_TOKEN_QUOTED) != 0};
    return GF_PUSH(text->arena, out, x);
}

gf_status gf_timexes_find(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                          const gf_sentences *sentences, const gf_clauses *clauses,
                          gf_timexes *out) {
    const gf_time_text text = {arena, lexicon, tokens, clauses};
    *out = (gf_timexes){0};
    for (size_t s = 0; s < sentences->count; s++) {
        const gf_range range = sentences->at[s].tokens;
        for (uint32_t t = range.begin; t < range.end;) {
            gf_time_match m = match_at(&text, t);
            if (!m.end || m.end > range.end || is_age(&text, &m)) {
                t++;
                continue;
            }
            apply_opening(&text, t, &m);
            if (!add(&text, t, &m, out)) return GF_ERR_NOMEM;
            t = m.end;
        }
    }
    return GF_OK;
}
