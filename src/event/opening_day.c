#include "event/opening_day.h"

#include "event/stage.h"

enum {
    FAR = 6,    /* sentences of the paragraph that the opening holds for */
    OPENING = 6 /* words between the time and the colon: "1985 in Genf:" */
};

static bool names_time(const gf_timex *x) {
    return x->kind == GF_TIMEX_DATE || x->kind == GF_TIMEX_TIME;
}

/* No verb stands before the colon: "1985 in Genf: ...", not "Am 3. Mai 1985 regnete es: ...".
 */
static bool colon_follows(const gf_stage *stage, const gf_timex *x, uint32_t end) {
    const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
    const uint32_t finite =
        clause == GF_NONE ? GF_NONE : stage->scene->clauses->at[clause].finite;
    if (finite < end) end = finite;
    for (uint32_t t = x->tokens.end; t < end && t < x->tokens.end + OPENING; t++) {
        if (gf_stage_is(stage, t, ":")) return true;
        if (gf_stage_token(stage, t)->kind == GF_TOKEN_PUNCT) return false;
    }
    return false;
}

static uint32_t first_of_paragraph(const gf_stage *stage, uint32_t sentence) {
    const gf_sentence *at = stage->scene->sentences->at;
    uint32_t first = sentence;
    while (first > 0 && sentence - first < FAR && at[first - 1].kind == GF_LINE_BODY &&
           at[first - 1].paragraph == at[sentence].paragraph)
        first--;
    return first;
}

uint32_t gf_opening_day(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    if (stage->scene->sentences->at[r->sentence].kind != GF_LINE_BODY) return GF_NONE;
    if (gf_stage_is_pluperfect(stage, r->clause) ||
        (r->cues & (GF_CUE_PREVIOUS | GF_CUE_AFTER | GF_CUE_PLANNED)))
        return GF_NONE;
    const uint32_t sentence = first_of_paragraph(stage, r->sentence);
    const uint32_t opening = gf_stage_first_timex(stage, sentence);
    if (opening >= all->count) return GF_NONE;
    const gf_timex *x = &all->at[opening];
    const gf_range range = stage->scene->sentences->at[sentence].tokens;
    if (x->sentence != sentence || x->kind != GF_TIMEX_DATE || !x->symbol.year) return GF_NONE;
    if (x->tokens.begin > range.begin + 1 || !colon_follows(stage, x, range.end))
        return GF_NONE;
    for (uint32_t i = opening + 1; i < all->count && all->at[i].sentence <= r->sentence; i++) {
        if (names_time(&all->at[i])) return GF_NONE;
    }
    return opening;
}
