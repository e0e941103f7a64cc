#include "event/report.h"

#include "base/try.h"
#include "base/vec.h"
#include "event/argument.h"
#include "event/fit.h"
#include "event/party_set.h"
#include "event/stage.h"
#include "event/statement.h"
#include "event/topic.h"
#include "event/trigger.h"

#include <string.h>

typedef struct joiner {
    const gf_stage *stage;
    gf_reports *reports;
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

/* Sentences between the report and the nearest one that the draft is made of. */
static uint32_t distance_to(const joiner *j, uint32_t draft, const gf_report *r) {
    const gf_draft *d = &j->drafts.at[draft];
    uint32_t nearest = UINT32_MAX;
    for (size_t i = 0; i < d->reports.count; i++) {
        const uint32_t s = j->reports->at[d->reports.at[i]].sentence;
        const uint32_t away = s > r->sentence ? s - r->sentence : r->sentence - s;
        if (away < nearest) nearest = away;
    }
    return nearest;
}

/* The draft that fits best, or GF_NONE. Of equal ones the nearest, then the later one:
   discourse speaks of what is near. */
static uint32_t best_draft(const joiner *j, const gf_report *r) {
    uint32_t best = GF_NONE;
    int best_fit = 0;
    for (uint32_t d = 0; d < j->drafts.count; d++) {
        if (r->within != GF_NONE && j->draft_of[r->within] == d) continue;
        if (r->apart != GF_NONE && j->draft_of[r->apart] == d) continue;
        j->drafts.at[d].sole = j->drafts.count == 1;
        const int fit = gf_draft_fit(j->stage, &j->drafts.at[d], r);
        if (fit <= 0 || fit < best_fit) continue;
        if (fit == best_fit && distance_to(j, d, r) > distance_to(j, best, r)) continue;
        best = d;
        best_fit = fit;
    }
    return best;
}

static bool says_something(const gf_report *r) {
    return r->participants.count || r->durations.count || r->ordinals.count ||
           r->timex != GF_NONE || r->places.count;
}

static size_t count_present(const joiner *j, const gf_report *r, bool persons_only) {
    size_t count = 0;
    for (size_t i = 0; i < r->participants.count; i++) {
        const gf_participant *p = &r->participants.at[i];
        const bool person = j->stage->scene->entities->at[p->entity].type == GF_PERSON;
        count += p->part != GF_ABSENT && (person || !persons_only);
    }
    return count;
}

/* "Am Tisch saßen A und B": who else was there, when and where may be told next. */
static bool opens_gathering(const joiner *j, const gf_report *r) {
    return r->companion && !r->awaited && r->status_known && r->status != GF_DENIED &&
           (r->weight != GF_WEIGHT_WEAK || r->places.count) && count_present(j, r, true) >= 1;
}

/* "Die nächste Runde findet am 3. Mai in Oslo statt", "Anderthalb Stunden dauerte die Begegnung
   in Bern" */
static bool is_placed(const gf_report *r) {
    if (!r->is_subject || !r->status_known || r->status == GF_DENIED) return false;
    if (r->places.count && (r->timex != GF_NONE || r->indefinite)) return true;
    return r->weight != GF_WEIGHT_WEAK && (r->places.count || r->timex != GF_NONE);
}

/* Told weakly, but with its time or place. */
static bool is_weak_but_set(const joiner *j, const gf_report *r) {
    if (r->weight != GF_WEIGHT_WEAK || !r->status_known || r->status == GF_DENIED) return false;
    /* "Den für Mai geplanten Besuch verschob sie": whom she visits may be told next */
    if (r->timex != GF_NONE && count_present(j, r, true)) return true;
    /* "Die dritte Runde zwischen A und B begann am Montag" */
    return !r->is_verb && (r->timex != GF_NONE || r->places.count) &&
           count_present(j, r, false) >= 2;
}

/* Can the report be a meeting of its own? */
static bool stands_alone(const joiner *j, const gf_report *r) {
    if (r->support_line) return false;
    if (is_placed(r) || opens_gathering(j, r)) return true;
    if (r->anaphoric || r->companion)
        return r->companion && (!r->anaphoric || r->anchor != GF_NONE) &&
               count_present(j, r, false) >= 2;
    if (count_present(j, r, true) >= 2 || is_weak_but_set(j, r)) return true;
    /* "sprach über die Gespräche mit B" tells of something else */
    if (!r->is_verb && gf_trigger_side(j->stage, r->token) == GF_NOUN_TOPIC) return false;
    return r->weight != GF_WEIGHT_WEAK && r->participants.count >= 1;
}

/* What is at the side of a gathering has its day and its place. */
static gf_status take_from_gathering(joiner *j, gf_report *r) {
    if (r->within == GF_NONE || j->draft_of[r->within] == GF_NONE) return GF_OK;
    const gf_draft *d = &j->drafts.at[j->draft_of[r->within]];
    if (r->timex == GF_NONE) r->timex = d->timex;
    for (size_t i = 0; i < d->places.count && !r->places.count; i++) {
        if (!GF_PUSH(j->stage->scene->arena, &r->places, d->places.at[i])) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* "Am Dienstag tagt der Gipfel, an dem A und B teilnehmen": they meet on its day. */
static void take_from_anchor(const joiner *j, gf_report *r) {
    if (r->anchor != GF_NONE && r->timex == GF_NONE) r->timex = j->reports->at[r->anchor].timex;
}

/* "Die erste Runde fand am 3. Mai in Bern statt": of a series, whose parties are told with
   another of its meetings. */
static gf_status take_parties(joiner *j, gf_report *r) {
    const bool of_series = r->ordinals.count || (r->cues & GF_CUE_PREVIOUS);
    const bool other = r->is_verb && (!r->is_subject || r->noun == GF_NONE);
    if (other || !of_series || r->participants.count || !j->drafts.count) return GF_OK;
    const gf_draft *d = &j->drafts.at[0];
    return gf_party_add_of(j->stage, d->participants.at, d->participants.count, r)
               ? GF_OK
               : GF_ERR_NOMEM;
}

/* "Es folgt eine Runde, bei der außer A auch B am Tisch sitzt": the noun brings the meeting up,
   the relative clause says who takes part. */
static bool is_brought_up(const joiner *j, const gf_report *r) {
    if (r->anchor == GF_NONE || r->support_line || j->draft_of[r->anchor] != GF_NONE)
        return false;
    const gf_report *noun = &j->reports->at[r->anchor];
    const gf_clause *c = &j->stage->scene->clauses->at[r->clause];
    const bool told_in =
        c->intro != c->tokens.begin && (noun->timex != GF_NONE || noun->places.count);
    if (told_in && noun->indefinite && noun->status_known && count_present(j, r, true) >= 2)
        return r->status != GF_DENIED;
    return noun->indefinite && (noun->cues & GF_CUE_AFTER) && noun->status_known &&
           r->status != GF_DENIED && count_present(j, r, false) >= 2;
}

static gf_status open_draft(joiner *j, const gf_report *r, uint32_t index) {
    gf_draft fresh = {.leads = j->drafts.count == 0};
    if (!gf_draft_add(j->stage, &fresh, r, index)) return GF_ERR_NOMEM;
    j->draft_of[index] = (uint32_t)j->drafts.count;
    return GF_PUSH(j->stage->scene->arena, &j->drafts, fresh) ? GF_OK : GF_ERR_NOMEM;
}

static bool repeats(const gf_report *heading, const gf_report *r) {
    for (size_t i = 0; i < heading->durations.count && i < r->durations.count; i++) {
        if (heading->durations.at[i].minutes == r->durations.at[i].minutes &&
            heading->durations.at[i].bound == r->durations.at[i].bound)
            return true;
    }
    for (size_t i = 0; i < heading->ordinals.count && i < r->ordinals.count; i++) {
        if (heading->ordinals.at[i].n == r->ordinals.at[i].n) return true;
    }
    return false;
}

/* A heading "Das Gespräch dauerte zwei Stunden" names nobody: it is of the draft of which the
   sentence behind it says the same; or GF_NONE. */
static uint32_t repeated_behind(const joiner *j, const gf_report *r) {
    for (uint32_t i = 0; r->support_line && !r->participants.count && i < j->reports->count;
         i++) {
        const gf_report *o = &j->reports->at[i];
        if (o->sentence == r->sentence + 1 && !o->support_line && repeats(r, o))
            return j->draft_of[i];
    }
    return GF_NONE;
}

static gf_status place_report(joiner *j, uint32_t index);

/* "Bei der Runde, an der auch A teilnahm, sprach man": the meeting before who was there. */
static gf_status place_anchor(joiner *j, const gf_report *r, uint32_t index) {
    const uint32_t anchor = r->anchor;
    if (anchor == GF_NONE || anchor <= index || j->draft_of[anchor] != GF_NONE) return GF_OK;
    return j->reports->at[anchor].anchor == GF_NONE ? place_report(j, anchor) : GF_OK;
}

static gf_status place_report(joiner *j, uint32_t index) {
    gf_report *r = &j->reports->at[index];
    if (j->draft_of[index] != GF_NONE) return GF_OK;
    GF_TRY(place_anchor(j, r, index));
    GF_TRY(take_from_gathering(j, r));
    take_from_anchor(j, r);
    if (is_brought_up(j, r)) GF_TRY(open_draft(j, &j->reports->at[r->anchor], r->anchor));
    uint32_t draft = r->anchor != GF_NONE ? j->draft_of[r->anchor] : GF_NONE;
    if (draft == GF_NONE) draft = best_draft(j, r);
    if (draft == GF_NONE) draft = repeated_behind(j, r);
    j->draft_of[index] = draft;
    if (draft != GF_NONE) {
        return gf_draft_add(j->stage, &j->drafts.at[draft], r, index) ? GF_OK : GF_ERR_NOMEM;
    }
    if (!stands_alone(j, r)) return GF_OK;
    if (!r->elided && !gf_argument_set_before(j->stage, r)) return GF_ERR_NOMEM;
    GF_TRY(take_parties(j, r));
    return open_draft(j, r, index);
}

/* "Zur Delegation gehörten A und B. An dem Treffen nahm auch C teil": what spoke of a meeting
   before it was brought up. The rest is refused. */
static gf_status place_early(joiner *j) {
    for (uint32_t i = 0; i < j->reports->count; i++) {
        const gf_report *r = &j->reports->at[i];
        if (j->draft_of[i] != GF_NONE || !says_something(r)) continue;
        const uint32_t draft = r->support_line ? GF_NONE : best_draft(j, r);
        if (draft == GF_NONE) {
            GF_TRY(refuse(j, r, "no meeting that it could speak of"));
            continue;
        }
        j->draft_of[i] = draft;
        if (!gf_draft_add(j->stage, &j->drafts.at[draft], r, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* "Falls A und B sich treffen": another document may tell that they did. */
static gf_status keep_possible(joiner *j, const gf_draft *draft, gf_meetings *out) {
    gf_meeting meeting;
    if (draft->status != GF_CONDITIONAL || !draft->status_known) return GF_OK;
    if (draft->participants.count < 2) return GF_OK;
    if (!gf_draft_finish(j->stage, draft, j->reports, &meeting)) return GF_ERR_NOMEM;
    meeting.status = GF_PLANNED;
    meeting.conditional = true;
    return GF_PUSH(j->stage->scene->arena, out, meeting) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status finish_draft(joiner *j, uint32_t d, gf_joined *out) {
    const gf_draft *draft = &j->drafts.at[d];
    const char *reason = gf_draft_refused(j->stage, draft);
    if (reason) {
        GF_TRY(refuse(j, &j->reports->at[draft->reports.at[0]], reason));
        return keep_possible(j, draft, out->possible);
    }
    for (size_t i = 0; i < draft->reports.count; i++)
        out->meeting_of[draft->reports.at[i]] = (uint32_t)out->meetings->count;
    gf_meeting meeting;
    if (!gf_draft_finish(j->stage, draft, j->reports, &meeting)) return GF_ERR_NOMEM;
    return GF_PUSH(j->stage->scene->arena, out->meetings, meeting) ? GF_OK : GF_ERR_NOMEM;
}

/* Which report speaks of the gathering at whose side that of report @p r is, or GF_NONE. */
static uint32_t report_of_occasion(const joiner *j, const gf_report *r) {
    for (uint32_t i = 0; r->occasion != GF_NONE && i < j->reports->count; i++) {
        const gf_report *o = &j->reports->at[i];
        if (o->sentence == r->sentence && (o->token == r->occasion || o->noun == r->occasion))
            return i;
    }
    return GF_NONE;
}

/* "am Rande des Gipfels": the number of the gathering among the meetings that came out. */
static void link_occasions(const joiner *j, gf_joined *out) {
    for (uint32_t i = 0; i < j->reports->count; i++) {
        const uint32_t meeting = out->meeting_of[i];
        const uint32_t of = report_of_occasion(j, &j->reports->at[i]);
        if (meeting == GF_NONE || of == GF_NONE) continue;
        const uint32_t host = out->meeting_of[of];
        if (host == GF_NONE || host == meeting) continue;
        out->meetings->at[meeting].setup.part_of = host + 1;
    }
}

gf_status gf_reports_join(const gf_stage *stage, gf_reports *reports, gf_joined *out) {
    joiner j = {.stage = stage, .reports = reports, .refusals = out->refusals};
    j.draft_of = GF_NEW_ARRAY(stage->scene->arena, uint32_t, reports->count + 1);
    out->meeting_of = GF_NEW_ARRAY(stage->scene->arena, uint32_t, reports->count + 1);
    if (!j.draft_of || !out->meeting_of) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < reports->count; i++)
        j.draft_of[i] = out->meeting_of[i] = GF_NONE;
    for (uint32_t i = 0; i < reports->count; i++)
        GF_TRY(place_report(&j, i));
    GF_TRY(place_early(&j));
    for (uint32_t d = 0; d < j.drafts.count; d++)
        GF_TRY(finish_draft(&j, d, out));
    link_occasions(&j, out);
    return GF_OK;
}

gf_status gf_meetings_find(const gf_scene *scene, gf_meetings *meetings, gf_meetings *possible,
                           gf_refusals *refusals, gf_statements *statements) {
    gf_stage stage;
    gf_reports reports = {0};
    *meetings = *possible = (gf_meetings){0};
    *refusals = (gf_refusals){0};
    *statements = (gf_statements){0};
    gf_joined joined = {.meetings = meetings, .possible = possible, .refusals = refusals};
    if (!gf_stage_set(&stage, scene)) return GF_ERR_NOMEM;
    GF_TRY(gf_reports_find(&stage, &reports));
    GF_TRY(gf_reports_join(&stage, &reports, &joined));
    return gf_topics_find(&stage, &reports, &joined) &&
                   gf_statements_find(&stage, &reports, &joined, statements)
               ? GF_OK
               : GF_ERR_NOMEM;
}
