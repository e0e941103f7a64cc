#include "event/aside.h"

#include "base/try.h"
#include "base/vec.h"
#include "event/argument.h"
#include "event/attend.h"
#include "event/disclosed.h"
#include "event/lasting.h"
#include "event/ordinal.h"
#include "event/roll_call.h"
#include "event/setup.h"

/* "Knapp acht Stunden haben sie gebraucht", "Zwei Stunden lang ging es um Geld" */
static gf_status add_duration(const gf_stage *stage, uint32_t clause, gf_reports *out) {
    if (!gf_lasting_is_told(stage, clause)) return GF_OK;
    gf_report r = gf_report_blank(stage, stage->scene->clauses->at[clause].verb, true);
    r.clause = clause;
    r.weight = GF_WEIGHT_WEAK;
    r.anaphoric = r.continues = true;
    if (!gf_argument_durations(stage, &r)) return GF_ERR_NOMEM;
    if (r.durations.count != 1) return GF_OK;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

/* "Für A war es das erste Mal": of the meeting told before in which A takes part. */
static gf_status add_occasion(const gf_stage *stage, uint32_t clause, gf_reports *out) {
    int32_t n;
    const uint32_t number = gf_ordinal_of_occasion(stage, clause, &n);
    if (number == GF_NONE) return GF_OK;
    gf_report r = gf_report_blank(stage, stage->scene->clauses->at[clause].verb, true);
    r.clause = clause;
    r.weight = GF_WEIGHT_WEAK;
    r.companion = r.anaphoric = r.continues = true;
    for (uint32_t i = stage->host_of[r.sentence]; i < stage->host_of[r.sentence + 1]; i++) {
        const bool there =
            gf_stage_clause_of(stage, stage->scene->mentions->at[i].tokens.begin) == clause;
        if (!there || !gf_stage_is_person(stage, i) ||
            !gf_stage_governor_has(stage, i, "whose"))
            continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, &r)) return GF_ERR_NOMEM;
    }
    if (!r.participants.count) return GF_OK;
    if (!gf_argument_ordinals(stage, &r)) return GF_ERR_NOMEM;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

/* Is the title "Gastgeber" or "Gastgeberin"? */
static bool is_host_title(const gf_stage *stage, const gf_title *t) {
    return t->tokens.end == t->tokens.begin + 1 && t->object == GF_NONE &&
           gf_stage_cue(stage, t->tokens.begin, "host");
}

/* "musste draußen bleiben" */
static bool says_absent(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "absent"))
            return true;
    }
    return false;
}

/* "Gastgeber X machte den beiden Platz": who does something as the host is there. */
static gf_status add_host(const gf_stage *stage, const gf_title *title, gf_reports *out) {
    const gf_mention *m = &stage->scene->mentions->at[title->person];
    const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
    if (clause == GF_NONE) return GF_OK;
    const gf_clause *c = &stage->scene->clauses->at[clause];
    if (c->verb == GF_NONE || c->negated || c->conditional || c->tense == GF_FUTURE ||
        says_absent(stage, clause))
        return GF_OK;
    if (!gf_attend_can(stage, title->person) || !gf_stage_is_person(stage, title->person) ||
        !gf_attend_may_be_subject(stage, title->person))
        return GF_OK;
    gf_report r = gf_report_blank(stage, c->verb, true);
    r.clause = clause;
    r.weight = GF_WEIGHT_WEAK;
    r.anaphoric = r.companion = true;
    if (!gf_argument_add(stage, title->person, GF_HOST, &r)) return GF_ERR_NOMEM;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

/* "A war der Gastgeber", "als Gastgeber fungierte A" */
static gf_status add_host_predicate(const gf_stage *stage, uint32_t clause, gf_reports *out) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    if (c->verb == GF_NONE || c->tense != GF_PAST || c->negated || c->conditional ||
        !(gf_view_is(c->lemma, "sein") || gf_view_is(c->lemma, "fungieren")))
        return GF_OK;
    gf_report r = gf_report_blank(stage, c->verb, true);
    r.clause = clause;
    r.weight = GF_WEIGHT_WEAK;
    r.anaphoric = r.companion = true;
    bool host = false;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++)
        host |= gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "host");
    const uint32_t who = host ? gf_attend_subject(stage, &r, clause) : GF_NONE;
    if (who == GF_NONE || !gf_stage_is_person(stage, who)) return GF_OK;
    if (!gf_argument_add(stage, who, GF_HOST, &r)) return GF_ERR_NOMEM;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

/* "Die Initiative war von A ausgegangen": to the meeting told last. */
static gf_status add_initiative(const gf_stage *stage, uint32_t clause, gf_reports *out) {
    if (!gf_setup_tells_initiative(stage, clause)) return GF_OK;
    gf_report r = gf_report_blank(stage, stage->scene->clauses->at[clause].verb, true);
    r.clause = clause;
    r.weight = GF_WEIGHT_WEAK;
    r.anaphoric = r.remark = true;
    if (!gf_setup_initiators(stage, &r)) return GF_ERR_NOMEM;
    if (!r.setup.initiators.count) return GF_OK;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

/* "Wann sie sich treffen, ist offen": of the meeting told next to it, whatever else the clause
   tells. */
static gf_status add_undisclosed(const gf_stage *stage, uint32_t clause, gf_reports *out) {
    gf_setup setup = {0};
    const uint32_t verb = stage->scene->clauses->at[clause].verb;
    if (verb == GF_NONE || !gf_disclosed_nothing(stage, clause, &setup)) return GF_OK;
    gf_report r = gf_report_blank(stage, verb, true);
    r.clause = clause;
    r.weight = GF_WEIGHT_WEAK;
    r.anaphoric = r.remark = true;
    r.setup = setup;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

static bool is_reported(const gf_reports *out, size_t first, uint32_t clause) {
    for (size_t i = first; i < out->count; i++) {
        if (out->at[i].clause == clause) return true;
    }
    return false;
}

gf_status gf_asides_find(const gf_stage *stage, uint32_t sentence, uint32_t clause,
                         size_t first, gf_reports *out) {
    const gf_clauses *all = stage->scene->clauses;
    for (; clause < all->count && all->at[clause].sentence <= sentence; clause++) {
        if (all->at[clause].sentence != sentence) continue;
        const bool verbless = all->at[clause].verb == GF_NONE;
        if (verbless && !gf_roll_call_add(stage, clause, out)) return GF_ERR_NOMEM;
        GF_TRY(add_undisclosed(stage, clause, out));
        if (!is_reported(out, first, clause)) {
            GF_TRY(add_duration(stage, clause, out));
            GF_TRY(add_occasion(stage, clause, out));
            GF_TRY(add_initiative(stage, clause, out));
            GF_TRY(add_host_predicate(stage, clause, out));
        }
    }
    const gf_titles *titles = stage->scene->titles;
    for (size_t i = 0; i < titles->count; i++) {
        const gf_title *t = &titles->at[i];
        if (t->sentence != sentence || !is_host_title(stage, t)) continue;
        const uint32_t of =
            gf_stage_clause_of(stage, stage->scene->mentions->at[t->person].tokens.begin);
        if (!is_reported(out, first, of)) GF_TRY(add_host(stage, t, out));
    }
    return GF_OK;
}
