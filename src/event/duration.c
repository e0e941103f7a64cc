#include "event/argument.h"

#include "base/vec.h"
#include "event/trigger.h"

/* "zwei Tage nach der Wahl", "drei Stunden später": how far apart, not how long. */
static bool is_distance(const gf_stage *stage, const gf_timex *x) {
    if (x->tokens.end >= stage->scene->tokens->count) return false;
    if (gf_stage_cue(stage, x->tokens.end, "offset")) return true;
    return x->minutes >= 24 * 60 && (gf_stage_is(stage, x->tokens.end, "nach") ||
                                     gf_stage_is(stage, x->tokens.end, "vor"));
}

/* "statt der geplanten 30 Minuten", "auf eine Stunde angesetzt": how long it was to be. */
static bool was_set(const gf_stage *stage, const gf_timex *x) {
    const uint32_t t = x->tokens.begin;
    const uint32_t first = stage->scene->sentences->at[x->sentence].tokens.begin;
    for (uint32_t b = t; b > first && b + 3 > t; b--) {
        const bool instead = gf_stage_is(stage, b - 1, "statt") &&
                             (b == t || gf_stage_grammar(stage, b, "article"));
        if (instead || gf_stage_cue(stage, b - 1, "planned") ||
            (b == t && gf_stage_is(stage, b - 1, "auf")))
            return true;
    }
    return false;
}

/* "von 14 bis 16 Uhr": minutes from one to the other, or 0. */
static int32_t clock_span(const gf_stage *stage, const gf_timex *a, const gf_timex *b) {
    if (a->clock < 0 || b->clock <= a->clock || b->tokens.begin - a->tokens.end != 1) return 0;
    if (!gf_stage_is(stage, a->tokens.end, "bis") || a->tokens.begin == 0) return 0;
    return gf_stage_is(stage, a->tokens.begin - 1, "von") ? b->clock - a->clock : 0;
}

static bool add_clock_span(const gf_stage *stage, gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    for (size_t i = gf_stage_first_timex(stage, r->sentence);
         i + 1 < all->count && all->at[i + 1].sentence == r->sentence; i++) {
        const gf_timex *a = &all->at[i], *b = &all->at[i + 1];
        const int32_t minutes = clock_span(stage, a, b);
        if (!minutes || gf_stage_clause_of(stage, a->tokens.begin) != r->clause) continue;
        const gf_span span = {a->span.begin, b->span.end};
        const gf_duration d = {
            .minutes = minutes,
            .bound = GF_EXACT,
            .text = gf_view_slice(stage->scene->document->text, span.begin, span.end),
            .span = span};
        return GF_PUSH(stage->scene->arena, &r->durations, d);
    }
    return true;
}

/* "die eineinhalbstündige Aussprache": whatever governs the phrase, it says how long. */
static bool is_attribute(const gf_timex *x, gf_range phrase) {
    return x->tokens.begin >= phrase.begin && x->tokens.end <= phrase.end;
}

/* Does the expression say how long the meeting took? @p phrase: of the noun; what else the
   clause says is asked with @p whole_clause. */
static bool is_length_of(const gf_stage *stage, const gf_report *r, const gf_timex *x,
                         gf_range phrase, bool whole_clause) {
    enum { MOST = 7 * 24 * 60 };
    if (x->kind != GF_TIMEX_DURATION || x->minutes <= 0 || x->minutes > MOST) return false;
    if (gf_stage_clause_of(stage, x->tokens.begin) != r->clause) return false;
    if (!whole_clause && !is_attribute(x, phrase)) return false;
    return !is_distance(stage, x) && !was_set(stage, x);
}

bool gf_argument_durations(const gf_stage *stage, gf_report *r) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    /* "eine Woche vor dem Gipfel" */
    const bool whole_clause = r->is_verb || gf_trigger_is_same(stage, r->token);
    const gf_timexes *all = stage->scene->timexes;
    for (size_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        if (!is_length_of(stage, r, x, (gf_range){begin, r->token}, whole_clause)) continue;
        const gf_view text =
            gf_view_slice(stage->scene->document->text, x->span.begin, x->span.end);
        const gf_duration d = {
            .minutes = x->minutes, .bound = x->bound, .text = text, .span = x->span};
        if (!GF_PUSH(stage->scene->arena, &r->durations, d)) return false;
    }
    return r->durations.count || !whole_clause || add_clock_span(stage, r);
}
