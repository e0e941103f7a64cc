#include "base/vec.h"
#include "time/match.h"
#include "time/ticker.h"

/* More specific kinds first: "jeden Montag" is a set, "am Montag, dem 3. Mai" one day. */
static gf_time_match match_at(const gf_time_text *text, uint32_t t) {
    static gf_time_match (*const matchers[])(const gf_time_text *, uint32_t) = {
        gf_match_set,    gf_match_relative, gf_match_unit,     gf_match_calendar,
        gf_match_period, gf_match_clock,    gf_match_duration,
    };
    gf_time_match m = {0};
    for (size_t i = 0; i < sizeof matchers / sizeof *matchers && !m.end; i++)
        m = matchers[i](text, t);
    return m;
}

/* "seit September nicht mehr, als sie sich in Rom sahen": the clause says what happened in
   September, so the month is a time and no mere beginning. */
static bool is_told_by_clause(const gf_time_text *text, uint32_t t) {
    const gf_clauses *clauses = text->clauses;
    for (uint32_t c = clauses->of_token[t]; c != GF_NONE && c < clauses->count; c++) {
        const gf_clause *clause = &clauses->at[c];
        if (clause->sentence != gf_time_token(text, t)->sentence) break;
        if (clause->intro != GF_NONE && clause->intro > t &&
            gf_time_context(text, clause->intro, "when", NULL))
            return true;
    }
    return false;
}

/* "seit Sonntag führt sie", "ab Montag verhandeln sie": the words open the end of *m. */
static void open_end(const gf_time_text *text, uint32_t t, uint32_t opening, gf_time_match *m) {
    m->symbol.modifier = GF_MODIFIER_SINCE;
    const bool ahead = gf_time_context(text, opening, "ahead", NULL);
    m->symbol.direction = ahead && gf_time_direction(text, t) >= 0 ? 1 : -1;
}

/* "seit 2019", "bis Ende 2021": the word before opens one end. Not in "von ... bis". */
static void apply_opening(const gf_time_text *text, uint32_t t, gf_time_match *m) {
    gf_view rest;
    if (t == 0 || (m->kind != GF_TIMEX_DATE && m->kind != GF_TIMEX_TIME)) return;
    uint32_t before = t - 1;
    if (before > 0 && gf_time_context(text, before, "to", NULL)) before--;
    if (!gf_time_context(text, before, "open", &rest)) return;
    if (m->symbol.year2 || m->symbol.month2 || m->symbol.weekday2) return;
    if (rest.ptr[0] == 's') {
        if (!is_told_by_clause(text, t)) open_end(text, t, before, m);
    } else if (m->symbol.modifier == GF_MODIFIER_NONE ||
               m->symbol.modifier == GF_MODIFIER_END) {
        m->symbol.modifier = GF_MODIFIER_UNTIL;
    }
}

static gf_span bytes_of(const gf_time_text *text, uint32_t begin, uint32_t end) {
    return (gf_span){gf_time_token(text, begin)->span.begin,
                     gf_time_token(text, end - 1)->span.end};
}

static bool add(const gf_time_text *text, uint32_t t, const gf_time_match *m, gf_timexes *out) {
    const gf_token *first = gf_time_token(text, t);
    gf_timex x = {.span = bytes_of(text, t, m->end),
                  .tokens = {t, m->end},
                  .sentence = first->sentence,
                  .kind = m->kind,
                  .symbol = m->symbol,
                  .when = GF_WHEN_UNKNOWN,
                  .minutes = m->minutes,
                  .bound = m->bound,
                  .clock = m->clock,
                  .quoted = (first->flags & GF_TOKEN_QUOTED) != 0};
    if (m->bytes) x.span.end = x.span.begin + m->bytes;
    if (m->first_end) {
        x.parts[0] = bytes_of(text, t, m->first_end);
        x.parts[1] = bytes_of(text, m->last_begin, m->end);
    }
    if (m->mark) x.parts[0] = bytes_of(text, m->mark, m->end);
    return GF_PUSH(text->arena, out, x);
}

/* "in [der kommenden Woche]", "[seit Langem]": article or preposition belong to the expression.
 */
static uint32_t begin_of(const gf_time_text *text, uint32_t t, uint32_t from,
                         const gf_time_match *m) {
    if (t == from) return t;
    const bool article = m->takes_article && gf_time_context(text, t - 1, "article", NULL);
    return article || m->takes_preposition ? t - 1 : t;
}

static gf_status find_in(const gf_time_text *text, gf_range range, gf_timexes *out) {
    uint32_t from = range.begin; /* behind the last expression */
    for (uint32_t t = range.begin; t < range.end;) {
        gf_time_match m = {0};
        if (text->words[t].starts) m = match_at(text, t);
        if (!m.end || m.end > range.end) {
            t++;
            continue;
        }
        apply_opening(text, t, &m);
        if (!add(text, begin_of(text, t, from, &m), &m, out)) return GF_ERR_NOMEM;
        t = from = m.end;
    }
    return GF_OK;
}

gf_status gf_timexes_find(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                          const gf_sentences *sentences, const gf_clauses *clauses,
                          gf_timexes *out) {
    gf_time_text text = {
        .arena = arena, .lexicon = lexicon, .tokens = tokens, .clauses = clauses};
    *out = (gf_timexes){0};
    if (!gf_time_words_read(&text)) return GF_ERR_NOMEM;
    for (size_t s = 0; s < sentences->count; s++) {
        if (find_in(&text, sentences->at[s].tokens, out) != GF_OK) return GF_ERR_NOMEM;
    }
    gf_ticker_read(lexicon, tokens, sentences, out);
    return GF_OK;
}
