#include "event/absence.h"

#include "base/vec.h"
#include "event/argument.h"
#include "event/attend.h"

/* "am Tisch saß A, nicht aber B": the token before the phrase says it. */
static bool is_excepted(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->scene->mentions->at[index].phrase.begin;
    if (t < 1) return false;
    const bool contrast = gf_stage_grammar(stage, t - 1, "conjunction");
    return gf_stage_is(stage, t - 1, "nicht") ||
           (contrast && t > 1 && gf_stage_is(stage, t - 2, "nicht"));
}

static void mark_excepted(const gf_stage *stage, gf_report *r) {
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (gf_stage_clause_of(stage, m->tokens.begin) != r->clause || !is_excepted(stage, i))
            continue;
        for (size_t p = 0; p < r->participants.count; p++) {
            if (r->participants.at[p].entity == m->entity)
                r->participants.at[p].part = GF_ABSENT;
        }
    }
}

/* "ließ sich durch B vertreten": B was there, and nobody else. */
static void mark_represented(const gf_stage *stage, gf_report *r) {
    for (size_t p = 0; p < r->participants.count; p++)
        r->participants.at[p].part = GF_ABSENT;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (gf_stage_clause_of(stage, m->tokens.begin) != r->clause ||
            !gf_attend_agent(stage, i))
            continue;
        for (size_t p = 0; p < r->participants.count; p++) {
            if (r->participants.at[p].entity == m->entity)
                r->participants.at[p].part = GF_ATTENDED;
        }
    }
}

/* "fehlte", "war nicht dabei": those that the verb itself names were not there. */
static void mark_absent(const gf_stage *stage, gf_frame frame, gf_report *r) {
    const bool negated = stage->scene->clauses->at[r->clause].negated;
    if (frame == GF_FRAME_DEPUTY) {
        mark_represented(stage, r);
        return;
    }
    if (!r->companion || (frame == GF_FRAME_ABSENT) == negated) return;
    r->cues |= GF_CUE_DENIED;
    for (size_t i = 0; i < r->participants.count; i++)
        r->participants.at[i].part = GF_ABSENT;
}

/* "vor Becks Ankunft", "nach der Abreise von Beck": the word for coming or going at @p t,
   behind the preposition that makes it say that somebody is not there. */
static bool says_not_there(const gf_stage *stage, uint32_t t) {
    const bool comes = gf_stage_cue(stage, t, "arrival");
    if (!comes && !gf_stage_cue(stage, t, "departure")) return false;
    const uint32_t first =
        stage->scene->sentences->at[gf_stage_token(stage, t)->sentence].tokens.begin;
    for (uint32_t b = t; b > first && b + 4 > t; b--) {
        if (gf_stage_is(stage, b - 1, comes ? "vor" : "nach")) return true;
    }
    return false;
}

/* Who comes or goes is not there meanwhile, unless the clause says that he takes part. */
static bool add_not_there(const gf_stage *stage, uint32_t t, gf_report *r) {
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->head != t || m->entity == GF_NONE || !gf_stage_is_person(stage, i)) continue;
        bool named = false;
        for (size_t p = 0; p < r->participants.count; p++)
            named |= r->participants.at[p].entity == m->entity;
        const gf_participant p = {.entity = m->entity, .part = GF_ABSENT, .span = m->span};
        if (!named && !GF_PUSH(stage->scene->arena, &r->participants, p)) return false;
        r->without |= !named;
    }
    return true;
}

/* "an seiner Stelle erschien B": whose place B took was not there. */
static bool add_replaced(const gf_stage *stage, gf_report *r) {
    const size_t first = r->participants.count;
    if (!r->companion || !first) return true;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        const uint32_t t = m->tokens.end;
        if (m->kind != GF_MENTION_PRONOUN || !gf_stage_is_person(stage, i) ||
            gf_stage_clause_of(stage, m->tokens.begin) != r->clause ||
            t >= stage->scene->tokens->count || !gf_stage_is(stage, t, "stelle"))
            continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
        if (r->participants.count > first) r->participants.at[first].part = GF_ABSENT;
        return true;
    }
    return true;
}

bool gf_absence_mark(const gf_stage *stage, gf_frame frame, gf_report *r) {
    mark_absent(stage, frame, r);
    mark_excepted(stage, r);
    if (!add_replaced(stage, r)) return false;
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end && !r->companion; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause || !says_not_there(stage, t)) continue;
        if (!add_not_there(stage, t, r)) return false;
    }
    return true;
}
