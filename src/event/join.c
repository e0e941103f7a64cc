#include "event/report.h"

#include "base/try.h"
#include "base/vec.h"
#include "event/fit.h"
#include "event/stage.h"

#include <string.h>

typedef struct joiner {
    const gf_stage *stage;
    const gf_reports *reports;
    gf_drafts drafts;
    uint32_t *draft_of; /* of each report, or GF_NONE */
    gf_refusals *refusals;
} joiner;

static gf_span sentence_span(const joiner *j, const gf_report *r) {
    return j->stage->scene->sentences->at[r->sentence].span;
}

static gf_status refuse(joiner *j, const gf_report *r, const char *reason) {
    const gf_token *k = gf_stage_token(j->stage, r->token);
    const gf_refusal refusal = {k->form, {reason, strlen(reason)}, sentence_span(j, r)};
    return GF_PUSH(j->stage->scene->arena, j->refusals, refusal) ? GF_OK : GF_ERR_NOMEM;
}

/* The draft that fits best, or GF_NONE. Later ones win ties: discourse speaks of what is near.
 */
static uint32_t best_draft(const joiner *j, const gf_report *r) {
    uint32_t best = GF_NONE;
    int best_fit = 0;
    for (uint32_t d = 0; d < j->drafts.count; d++) {
        const int fit = gf_draft_fit(j->stage, &j->drafts.at[d], r);
        if (fit > 0 && fit >= best_fit) {
            best = d;
            best_fit = fit;
        }
    }
    return best;
}

static bool says_something(const gf_report *r) {
    return r->participants.count || r->durations.count || r->ordinals.count ||
           r->timex != GF_NONE || r->places.count;
}

/* Can the report be a meeting of its own? */
static bool stands_alone(const joiner *j, const gf_report *r) {
    if (r->support_line) return false;
    /* "Die nächste Runde findet am 3. Mai in Oslo statt": who takes part may be told next */
    const bool placed = r->is_subject && r->places.count && r->status_known &&
                        (r->timex != GF_NONE || r->indefinite);
    if (placed) return true;
    if (r->anaphoric || r->companion)
        return r->companion && !r->anaphoric && r->participants.count >= 2;
    size_t persons = 0;
    for (size_t i = 0; i < r->participants.count; i++)
        persons +=
            j->stage->scene->entities->at[r->participants.at[i].entity].type == GF_PERSON;
    if (persons >= 2) return true;
    return r->weight != GF_WEIGHT_WEAK && r->participants.count >= 1;
}

static gf_status place_report(joiner *j, uint32_t index) {
    const gf_report *r = &j->reports->at[index];
    uint32_t draft = r->anchor != GF_NONE ? j->draft_of[r->anchor] : GF_NONE;
    if (draft == GF_NONE) draft = best_draft(j, r);
    j->draft_of[index] = draft;
    if (draft != GF_NONE) {
        return gf_draft_add(j->stage, &j->drafts.at[draft], r, index) ? GF_OK : GF_ERR_NOMEM;
    }
    if (!stands_alone(j, r)) {
        return says_something(r) ? refuse(j, r, "no meeting that it could speak of") : GF_OK;
    }
    gf_draft fresh = {0};
    if (!gf_draft_add(j->stage, &fresh, r, index)) return GF_ERR_NOMEM;
    j->draft_of[index] = (uint32_t)j->drafts.count;
    return GF_PUSH(j->stage->scene->arena, &j->drafts, fresh) ? GF_OK : GF_ERR_NOMEM;
}

gf_status gf_reports_join(const gf_stage *stage, const gf_reports *reports, gf_meetings *out,
                          gf_refusals *refusals) {
    joiner j = {.stage = stage, .reports = reports, .refusals = refusals};
    j.draft_of = GF_NEW_ARRAY(stage->scene->arena, uint32_t, reports->count + 1);
    if (!j.draft_of) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < reports->count; i++)
        j.draft_of[i] = GF_NONE;
    for (uint32_t i = 0; i < reports->count; i++)
        GF_TRY(place_report(&j, i));
    for (size_t d = 0; d < j.drafts.count; d++) {
        const gf_draft *draft = &j.drafts.at[d];
        const char *reason = gf_draft_refused(stage, draft);
        if (reason) {
            GF_TRY(refuse(&j, &reports->at[draft->reports.at[0]], reason));
            continue;
        }
        gf_meeting meeting;
        if (!gf_draft_finish(stage, draft, reports, &meeting)) return GF_ERR_NOMEM;
        if (!GF_PUSH(stage->scene->arena, out, meeting)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

gf_status gf_meetings_find(const gf_scene *scene, gf_meetings *meetings,
                           gf_refusals *refusals) {
    gf_stage stage;
    gf_reports reports = {0};
    *meetings = (gf_meetings){0};
    *refusals = (gf_refusals){0};
    if (!gf_stage_set(&stage, scene)) return GF_ERR_NOMEM;
    GF_TRY(gf_reports_find(&stage, &reports));
    return gf_reports_join(&stage, &reports, meetings, refusals);
}
