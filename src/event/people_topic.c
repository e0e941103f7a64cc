#include "event/attend.h"
#include "event/people_set.h"
#include "event/reach.h"

/* Is the only one named the other side: "mit X", "bei X"? */
static bool names_one_side(const gf_stage *stage, const gf_report *r) {
    if (r->participants.count != 1) return false;
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        /* "das Gespräch der Chefin mit A": the other side is named, though nobody knows who */
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->head == r->token && m->entity == GF_NONE && m->type == GF_PERSON) return false;
        if (gf_attend_mention(stage, i)->entity != r->participants.at[0].entity) continue;
        if (gf_attend_in(stage, i, r->clause) && gf_stage_is_person(stage, i) &&
            (gf_attend_with(stage, i) || gf_attend_visited(stage, i)))
            return true;
    }
    return false;
}

/* "Sprecher A bestätigte": who only speaks need not be whom the text is about. */
static bool only_speaks(const gf_stage *stage, const gf_reports *before, uint32_t clause) {
    if (!gf_reach_is_speech(stage, clause)) return false;
    for (size_t i = before->count; i-- > 0;) {
        if (before->at[i].clause == clause) return false;
    }
    return true;
}

static bool names_anybody(const gf_stage *stage, uint32_t sentence) {
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->type == GF_PERSON && m->kind != GF_MENTION_PRONOUN) return true;
    }
    return false;
}

/* "Er will mit A, dann mit B sprechen": the sentence has another main clause before @p clause.
 */
static bool goes_on_before(const gf_stage *stage, uint32_t clause) {
    const gf_clauses *all = stage->scene->clauses;
    for (uint32_t b = clause; b-- > 0 && all->at[b].sentence == all->at[clause].sentence;) {
        if (all->at[b].kind == GF_CLAUSE_MAIN) return true;
    }
    return false;
}

/* "Auch ein Gespräch mit C ist geplant": what is to come, or not, with one side alone. */
static bool lacks_other_side(const gf_stage *stage, const gf_report *r) {
    const uint32_t fate = GF_CUE_PLANNED | GF_CUE_CANCELLED | GF_CUE_POSTPONED;
    if (!(r->cues & fate) || (r->cues & (GF_CUE_DENIED | GF_CUE_CONDITIONAL))) return false;
    return r->is_subject && names_one_side(stage, r);
}

/* The person who is the subject of a clause before, or GF_NONE. */
static uint32_t person_of_clause(const gf_stage *stage, const gf_report *r, uint32_t clause) {
    gf_report told = *r;
    told.sentence = stage->scene->clauses->at[clause].sentence;
    const uint32_t who = gf_attend_subject(stage, &told, clause);
    return who != GF_NONE && gf_stage_is_person(stage, who) ? who : GF_NONE;
}

/* Adds the person, whom another sentence names, and who is joined to him there. */
static bool add_joined_of(const gf_stage *stage, uint32_t sentence, uint32_t who,
                          gf_report *r) {
    const uint32_t own = r->sentence;
    r->sentence = sentence;
    const bool ok = gf_attend_add_joined(stage, who, GF_FUNCTION_NONE, r);
    r->sentence = own;
    return ok;
}

bool gf_people_set_add_topic(const gf_stage *stage, const gf_reports *before, gf_report *r) {
    if (!lacks_other_side(stage, r)) return true;
    const gf_clauses *clauses = stage->scene->clauses;
    uint32_t reach = 1;
    for (uint32_t b = r->clause; b-- > 0 && clauses->at[b].sentence + reach >= r->sentence;) {
        const uint32_t sentence = clauses->at[b].sentence;
        if (clauses->at[b].kind != GF_CLAUSE_MAIN) continue;
        const uint32_t who = person_of_clause(stage, r, b);
        if (who != GF_NONE)
            return only_speaks(stage, before, b) || add_joined_of(stage, sentence, who, r);
        if (sentence == r->sentence || goes_on_before(stage, b)) continue;
        /* "A will B treffen. Es wäre ihr erstes Treffen. Auch ein Gespräch mit C ist geplant"
         */
        if (reach > 1 || names_anybody(stage, sentence)) return true;
        reach = 2;
    }
    return true;
}
