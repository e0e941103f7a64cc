#include "event/new_day.h"

#include "event/trigger.h"

/* The meeting in other words: "es", "er" (der Besuch), "sie" (die Reise), and no person. */
static bool takes_it_up(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        if (gf_stage_is(stage, t, "es") || gf_stage_is(stage, t, "er") ||
            gf_stage_is(stage, t, "sie"))
            return true;
    }
    return false;
}

/* "ist vereinbart", "soll stattfinden" */
static bool sets(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    uint32_t cues = 0;
    gf_view value;
    const uint32_t fate =
        GF_CUE_CANCELLED | GF_CUE_POSTPONED | GF_CUE_DENIED | GF_CUE_CONDITIONAL;
    (void)gf_trigger_support(stage, clause, &cues);
    if (cues & fate) return false;
    if (cues & GF_CUE_PLANNED) return true;
    return c->tense != GF_PAST && c->lemma.len &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_MEETING_SUPPORT, c->lemma, &value) &&
           gf_stage_has(value, "event");
}

/* The only expression of a day in the clause that may lie ahead, or GF_NONE. */
static uint32_t day_in(const gf_stage *stage, uint32_t clause) {
    const gf_timexes *all = stage->scene->timexes;
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    uint32_t found = GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, sentence);
         i < all->count && all->at[i].sentence == sentence; i++) {
        const gf_timex *x = &all->at[i];
        if (x->kind != GF_TIMEX_DATE && x->kind != GF_TIMEX_TIME) continue;
        if (gf_stage_clause_of(stage, x->tokens.begin) != clause) continue;
        if (found != GF_NONE || x->symbol.direction < 0 || x->quoted) return GF_NONE;
        found = i;
    }
    return found;
}

uint32_t gf_new_day_clause(const gf_stage *stage, const gf_report *r, uint32_t *timex) {
    const gf_clauses *all = stage->scene->clauses;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence <= r->sentence + 1;
         i++) {
        const gf_clause *c = &all->at[i];
        if (c->kind != GF_CLAUSE_MAIN || c->negated || c->conditional) continue;
        if (!takes_it_up(stage, i) || !sets(stage, i)) continue;
        *timex = day_in(stage, i);
        return *timex == GF_NONE ? GF_NONE : i;
    }
    return GF_NONE;
}
