#include "event/lasting.h"

#include "event/frame.h"
#include "event/reach.h"
#include "event/trigger.h"

static bool is_capital_word(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    return k->kind == GF_TOKEN_WORD && (k->flags & GF_TOKEN_CAPITAL);
}

/* "über Geld", "die Zukunft der Stadt": a noun that a preposition or another noun governs. */
static bool is_governed(const gf_stage *stage, uint32_t t) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
    if (gf_stage_grammar(stage, begin, "preposition")) return true;
    if (begin == 0) return false;
    return gf_stage_grammar(stage, begin - 1, "preposition") ||
           (begin < t && is_capital_word(stage, begin - 1) &&
            !gf_stage_in_timex(stage, begin - 1));
}

/* A meeting, or people: "die Gespräche", "die Unterhändler", "die Delegationen". */
static bool is_of_meeting(const gf_stage *stage, uint32_t t) {
    gf_weight weight;
    gf_mode mode;
    return gf_trigger_noun(stage, t, &weight, &mode) || gf_trigger_party(stage, t) ||
           gf_stage_cue(stage, t, "group");
}

/* "Die Reise dauerte drei Stunden", "B brauchte eine Stunde": the clause speaks of something
   else. */
static bool has_other_subject(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause || !is_capital_word(stage, t)) continue;
        const gf_view lower = gf_stage_lower(stage, t);
        const bool opens =
            t == stage->scene->sentences->at[gf_stage_token(stage, t)->sentence].tokens.begin;
        const bool closed =
            gf_lexicon_word(stage->scene->lexicon, GF_WORD_GRAMMAR, lower, NULL) || opens;
        if (closed || gf_stage_in_timex(stage, t) || is_of_meeting(stage, t) ||
            gf_stage_cue(stage, t, "over") || is_governed(stage, t))
            continue;
        return true;
    }
    return false;
}

static bool says_over(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "over"))
            return true;
    }
    return false;
}

/* "Vier Stunden hatte die Runde verhandelt"; "A sprach zwei Stunden", "er redete eine Stunde"
   is a speech. */
static bool names_person(const gf_stage *stage, uint32_t clause) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->type == GF_PERSON && stage->governor[i] == GF_NONE && !m->genitive &&
            !gf_stage_is_plural_sie(stage, i) &&
            gf_stage_clause_of(stage, m->tokens.begin) == clause)
            return true;
    }
    return false;
}

/* "Nach zwei Stunden", "[erst] nach einer Dreiviertelstunde" */
static bool opens_with_length(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    const uint32_t t = range.begin + !gf_stage_is(stage, range.begin, "nach");
    return t + 2 < range.end && gf_stage_is(stage, t, "nach") &&
           (gf_stage_in_timex(stage, t + 1) || gf_stage_in_timex(stage, t + 2));
}

/* "Nach sechs Stunden stand der Kompromiss", "... war man sich einig"; but "Nach zwei Jahren".
 */
static bool tells_outcome(const gf_stage *stage, uint32_t clause) {
    enum { LONGEST = 36 * 60 /* minutes */ };
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    const gf_timexes *all = stage->scene->timexes;
    bool hours = false, outcome = false;
    for (uint32_t i = gf_stage_first_timex(stage, gf_stage_token(stage, range.begin)->sentence);
         i < all->count && all->at[i].tokens.begin <= range.begin + 3; i++)
        hours |= all->at[i].kind == GF_TIMEX_DURATION && all->at[i].minutes > 0 &&
                 all->at[i].minutes <= LONGEST && all->at[i].tokens.begin > range.begin;
    for (uint32_t t = range.begin; hours && t < range.end; t++)
        outcome |= gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "outcome");
    return outcome && opens_with_length(stage, clause);
}

bool gf_lasting_is_told(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    if (c->verb == GF_NONE || !c->lemma.len || c->negated || c->conditional) return false;
    const bool lasts =
        gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_MEETING_SUPPORT, &value) &&
        gf_stage_has(value, "lasts");
    /* "Nach gut zwei Stunden traten sie vor die Presse" */
    if (gf_reach_faces_press(stage, clause)) return opens_with_length(stage, clause);
    const bool over = gf_view_equal(c->lemma, GF_VIEW("sein")) && says_over(stage, clause);
    if (lasts || over) return !has_other_subject(stage, clause);
    if (c->tense == GF_PAST && tells_outcome(stage, clause)) return true;
    if (gf_frame_of(stage, clause).frame != GF_FRAME_WITH || c->tense == GF_FUTURE)
        return false;
    if (gf_stage_is_passive(stage, clause)) return true;
    return !names_person(stage, clause) && !has_other_subject(stage, clause);
}
