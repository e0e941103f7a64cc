#include "event/other_side.h"

#include "event/argument.h"
#include "event/attend.h"

/* "traf im Halbfinale auf B": they played each other. */
static bool says_match(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "match"))
            return true;
    }
    return false;
}

bool gf_other_side_is_met(const gf_stage *stage, uint32_t index, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    return gf_view_is(gf_stage_governor(stage, index), "auf") &&
           gf_stage_is_person(stage, index) && gf_view_is(c->lemma, "treffen") &&
           c->tense == GF_PAST && !says_match(stage, clause);
}

bool gf_other_side_speaks_for(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    const uint32_t t = m->tokens.begin, governor = stage->governor[index];
    if (m->kind != GF_MENTION_NAME || !gf_stage_is_person(stage, index) || governor == GF_NONE)
        return false;
    if (governor + 1 >= t || !gf_stage_governor_has(stage, index, "behalf")) return false;
    const gf_token *noun = gf_stage_token(stage, t - 1);
    return noun->kind == GF_TOKEN_WORD && (noun->flags & GF_TOKEN_CAPITAL) &&
           !gf_lexicon_role(stage->scene->lexicon, noun->form).role;
}

/* "auf der anderen" opens the clause, which has no verb. */
static bool is_other_side(const gf_stage *stage, const gf_clause *c) {
    const uint32_t t = c->tokens.begin;
    return c->verb == GF_NONE && t + 3 < c->tokens.end && gf_stage_is(stage, t, "auf") &&
           gf_stage_is(stage, t + 2, "anderen");
}

bool gf_other_side_add(const gf_stage *stage, gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    const uint32_t next = r->clause + 1;
    if (!r->participants.count || next >= all->count || all->at[next].sentence != r->sentence ||
        !is_other_side(stage, &all->at[next]))
        return true;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const bool there = gf_attend_in(stage, i, next) && gf_attend_can(stage, i) &&
                           gf_stage_is_person(stage, i);
        if (there && !gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}
