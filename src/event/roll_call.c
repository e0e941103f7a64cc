#include "event/roll_call.h"

#include "base/vec.h"
#include "event/argument.h"
#include "event/attend.h"
#include "event/held_or_planned.h"

enum { LEAD_MOST = 6 };

/* What the words before the colon say. */
typedef struct lead {
    uint32_t colon; /* GF_NONE: it is no roll call */
    uint32_t word;  /* that says so: "Tisch", "dabei" */
    bool negated;
} lead;

/* "Mit am Tisch:", "Nicht dabei:"; but "Auf dem Tisch:" leads to things, and so may "Am
 * Tisch:".
 */
static lead read_lead(const gf_stage *stage, gf_range clause) {
    lead l = {GF_NONE, GF_NONE, false};
    bool with = false;
    for (uint32_t t = clause.begin; t < clause.end && t < clause.begin + LEAD_MOST; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        if (gf_view_is(k->form, ":")) {
            if (l.word != GF_NONE) l.colon = t;
            return l;
        }
        if (k->kind != GF_TOKEN_WORD) return l;
        with |= gf_stage_is(stage, t, "mit") || gf_stage_cue(stage, t, "also");
        l.negated |= gf_stage_is(stage, t, "nicht");
        if (gf_stage_cue(stage, t, "present") && (with || !(k->flags & GF_TOKEN_CAPITAL)))
            l.word = t;
    }
    return l;
}

/* "Krisensitzung im Vereinsheim!" right before: the noun of a meeting whose sentence has no
   verb either, and names fewer than two; or NULL. */
static gf_report *noun_before(const gf_stage *stage, uint32_t sentence, gf_reports *out) {
    const uint32_t fate = GF_CUE_CANCELLED | GF_CUE_POSTPONED | GF_CUE_DENIED;
    if (!out->count || !sentence) return NULL;
    gf_report *r = &out->at[out->count - 1];
    const bool bare = !r->is_verb && stage->scene->clauses->at[r->clause].verb == GF_NONE;
    if (!bare || r->sentence + 1 != sentence || r->participants.count > 1 || (r->cues & fate))
        return NULL;
    return r;
}

/* Adds who is called in @p clause behind the colon at @p colon. */
static bool add_called(const gf_stage *stage, uint32_t clause, uint32_t colon, gf_part part,
                       gf_report *r) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->tokens.begin < colon || !gf_attend_in(stage, i, clause) ||
            !gf_attend_can(stage, i) || !gf_attend_may_be_subject(stage, i))
            continue;
        const gf_participant p = {.entity = m->entity, .part = part, .span = m->span};
        if (!gf_argument_add_again(stage, &p, r)) return false;
    }
    return true;
}

/* A report of the clause alone: it does the work of "saß am Tisch". */
static gf_report blank(const gf_stage *stage, uint32_t clause, uint32_t word) {
    gf_report r = gf_report_blank(stage, word, false);
    r.is_verb = r.companion = r.anaphoric = true;
    r.clause = clause;
    return r;
}

bool gf_roll_call_add(const gf_stage *stage, uint32_t clause, gf_reports *out) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    const lead l = read_lead(stage, c->tokens);
    if (l.colon == GF_NONE) return true;
    gf_report r = blank(stage, clause, l.word);
    if (!add_called(stage, clause, l.colon, l.negated ? GF_ABSENT : GF_ATTENDED, &r))
        return false;
    if (!r.participants.count) return true;
    gf_report *noun = l.negated ? NULL : noun_before(stage, c->sentence, out);
    if (noun) {
        noun->weight = GF_WEIGHT_STRONG;
        noun->anaphoric = false;
        if (!add_called(stage, clause, l.colon, GF_ATTENDED, noun)) return false;
        gf_status_of_fragment(stage, noun);
        return true;
    }
    if (l.negated) r.cues |= GF_CUE_DENIED;
    return GF_PUSH(stage->scene->arena, out, r);
}
