#include "event/fit.h"

#include "base/vec.h"

#include "event/speaker.h"
#include "event/stage.h"
#include "event/told_day.h"
#include <string.h>

static size_t count_present(const gf_stage *stage, const gf_draft *d, bool persons) {
    size_t count = 0;
    for (size_t i = 0; i < d->participants.count; i++) {
        const gf_participant *p = &d->participants.at[i];
        const bool is_person = stage->scene->entities->at[p->entity].type == GF_PERSON;
        count += is_person == persons && p->part != GF_ABSENT;
    }
    return count;
}

/* What its words say that is no report of a meeting, whoever took part. */
static const char *refused_by_words(const gf_draft *d) {
    if (!d->status_known) return "not said whether it was held or is planned";
    if (d->status == GF_CONDITIONAL) return "only a possibility";
    if (d->status == GF_DENIED) return "denied";
    if (d->only_counts && !d->leads && d->status == GF_HELD)
        return "only counted, told elsewhere";
    return NULL;
}

const char *gf_draft_refused(const gf_stage *stage, const gf_draft *d) {
    const char *reason = refused_by_words(d);
    if (reason) return reason;
    const size_t persons = count_present(stage, d, true),
                 parties = count_present(stage, d, false);
    if (persons + parties < 2 && !(persons == 1 && d->places.count && d->timex != GF_NONE))
        return "fewer than two participants";
    const bool set = d->timex != GF_NONE || d->places.count;
    if (persons == 0 && d->weight == GF_WEIGHT_WEAK && !(set && parties >= 2))
        return "no person named";
    if (d->weight == GF_WEIGHT_WEAK && d->only_adds) return "nothing says that they met";
    if (d->officials && d->status == GF_HELD) return NULL;
    /* "Danach wollen die Delegationen wieder reden": tied to what was told */
    const bool tied = d->status == GF_PLANNED && (d->cues & GF_CUE_AFTER) && parties >= 2;
    return persons || set || tied ? NULL : "neither persons nor time nor place";
}

/* Venue first: a place that lies within another comes before it. */
static bool lies_within(const gf_stage *stage, uint32_t a, uint32_t b) {
    const uint32_t target = stage->scene->entities->at[b].known;
    uint32_t at = stage->scene->entities->at[a].known;
    for (int depth = 0; at != GF_NONE && target != GF_NONE && depth < 6; depth++) {
        at = gf_lexicon_known(stage->scene->lexicon, at)->within;
        if (at == target) return true;
    }
    return false;
}

static bool copy_places(const gf_stage *stage, const gf_draft *d, gf_meeting *out) {
    for (size_t i = 0; i < d->places.count; i++) {
        if (!GF_PUSH(stage->scene->arena, &out->places, d->places.at[i])) return false;
        for (size_t k = out->places.count - 1; k > 0; k--) {
            if (!lies_within(stage, out->places.at[k], out->places.at[k - 1])) break;
            const uint32_t swap = out->places.at[k];
            out->places.at[k] = out->places.at[k - 1];
            out->places.at[k - 1] = swap;
        }
    }
    return true;
}

/* "saßen im Kreml": an organisation that the meeting was held at is not a party to it. */
static bool is_venue(const gf_stage *stage, const gf_draft *d, uint32_t entity) {
    if (stage->scene->entities->at[entity].type != GF_ORGANISATION) return false;
    for (size_t i = 0; i < d->places.count; i++) {
        if (d->places.at[i] == entity) return true;
    }
    return false;
}

static bool copy_participants(const gf_stage *stage, const gf_draft *d, gf_meeting *out) {
    for (size_t i = 0; i < d->participants.count; i++) {
        gf_participant p = d->participants.at[i];
        if (is_venue(stage, d, p.entity)) continue;
        if (p.part != GF_ABSENT) p.part = out->status == GF_HELD ? GF_ATTENDED : GF_EXPECTED;
        if (!GF_PUSH(stage->scene->arena, &out->participants, p)) return false;
    }
    return true;
}

/* "Es war ihre dritte Zusammenkunft": of those who met, where the sentence names nobody; not
   where it would be one alone, or a crowd. */
static void name_counted(const gf_stage *stage, const gf_draft *d, gf_ordinal *o) {
    const uint32_t most = sizeof o->of / sizeof *o->of;
    const size_t persons = count_present(stage, d, true);
    if (o->of_count || persons < 2 || persons > most) return;
    for (size_t i = 0; i < d->participants.count; i++) {
        const gf_participant *p = &d->participants.at[i];
        const bool person = stage->scene->entities->at[p->entity].type == GF_PERSON;
        if (person && p->part != GF_ABSENT) o->of[o->of_count++] = p->entity;
    }
}

static bool is_same_count(const gf_ordinal *a, const gf_ordinal *b) {
    return a->n == b->n && a->of_count == b->of_count &&
           memcmp(a->of, b->of, a->of_count * sizeof *a->of) == 0;
}

static bool copy_measures(const gf_stage *stage, const gf_draft *d, const gf_report *r,
                          gf_meeting *out) {
    gf_arena *arena = stage->scene->arena;
    for (size_t i = 0; i < r->durations.count; i++) {
        bool known = false;
        for (size_t k = 0; k < out->durations.count; k++)
            known |= out->durations.at[k].minutes == r->durations.at[i].minutes &&
                     out->durations.at[k].bound == r->durations.at[i].bound;
        if (!known && !GF_PUSH(arena, &out->durations, r->durations.at[i])) return false;
    }
    for (size_t i = 0; i < r->ordinals.count; i++) {
        gf_ordinal o = r->ordinals.at[i];
        name_counted(stage, d, &o);
        bool known = false;
        for (size_t k = 0; k < out->ordinals.count; k++)
            known |= is_same_count(&out->ordinals.at[k], &o);
        if (!known && !GF_PUSH(arena, &out->ordinals, o)) return false;
    }
    return true;
}

/* Takes what another report of the same sentence says, and this claim does not. */
static void complete_claim(gf_claim *known, const gf_claim *more) {
    if (!known->speaker.len) known->speaker = more->speaker;
    if (!known->medium.len) known->medium = more->medium;
    if (!known->addressee.len) known->addressee = more->addressee;
    if (!known->occasion.len) known->occasion = more->occasion;
    if (known->stance < more->stance) known->stance = more->stance;
}

static bool add_claim(const gf_stage *stage, const gf_report *r, gf_meeting *out) {
    /* "A war nicht dabei" denies nothing but that A was there */
    const bool own = r->status_known && !(r->companion && r->status == GF_DENIED);
    gf_claim claim = {.status = own ? r->status : out->status,
                      .span = stage->scene->sentences->at[r->sentence].span};
    gf_speaker_find(stage, r->clause, r->is_verb ? GF_NONE : r->token, &claim);
    for (size_t i = 0; i < out->claims.count; i++) {
        gf_claim *known = &out->claims.at[i];
        if (known->span.begin != claim.span.begin || known->status != claim.status) continue;
        complete_claim(known, &claim);
        return true;
    }
    return GF_PUSH(stage->scene->arena, &out->claims, claim);
}

/* The sentence that tells the day is evidence, too. */
static bool add_day_claim(const gf_stage *stage, uint32_t timex, gf_meeting *out) {
    if (timex == GF_NONE) return true;
    const gf_span span =
        stage->scene->sentences->at[stage->scene->timexes->at[timex].sentence].span;
    for (size_t i = 0; i < out->claims.count; i++) {
        if (out->claims.at[i].span.begin == span.begin) return true;
    }
    const gf_claim claim = {.status = out->status, .span = span};
    return GF_PUSH(stage->scene->arena, &out->claims, claim);
}

/* @p last: the last of several days in a row ("am 22. und 23. Februar"), or GF_NONE. */
static void set_time(const gf_stage *stage, uint32_t timex, uint32_t last, gf_meeting *out) {
    out->when = GF_WHEN_UNKNOWN;
    if (timex == GF_NONE) return;
    const gf_timex *x = &stage->scene->timexes->at[timex];
    out->symbol = x->symbol;
    out->when = x->when;
    out->when_span = x->span;
    if (last != GF_NONE) {
        const gf_timex *end = &stage->scene->timexes->at[last];
        if (gf_when_closed(x->when) && gf_when_closed(end->when)) out->when.end = end->when.end;
        out->when_span.end = end->span.end;
    }
    out->when_text =
        gf_view_slice(stage->scene->document->text, out->when_span.begin, out->when_span.end);
}

/* "Das Treffen am Freitag wurde bestätigt": the past is that of the confirming. */
static bool is_told_in_passing(const gf_draft *d, const gf_reports *reports) {
    for (size_t i = 0; i < d->reports.count; i++) {
        const gf_report *r = &reports->at[d->reports.at[i]];
        if (r->timex == d->timex && (r->is_verb || r->status_known)) return false;
    }
    return true;
}

/* A weekday of a plan that only such words tell lies ahead. */
static void look_ahead(const gf_stage *stage, const gf_draft *d, const gf_reports *reports,
                       gf_meeting *out) {
    const gf_when today = stage->scene->date.when;
    if (d->timex == GF_NONE || d->status != GF_PLANNED || !gf_symbol_weekday(&out->symbol))
        return;
    if (out->symbol.direction >= 0 || out->symbol.amount || !is_told_in_passing(d, reports))
        return;
    const gf_anchor anchor = {today, GF_WHEN_UNKNOWN};
    out->symbol.direction = 1;
    out->when = gf_symbol_resolve(&out->symbol, &anchor);
}

static size_t count_persons(const gf_stage *stage, const gf_report *r) {
    size_t count = 0;
    for (size_t i = 0; i < r->participants.count; i++)
        count += stage->scene->entities->at[r->participants.at[i].entity].type == GF_PERSON;
    return count;
}

/* "Thema ist das beim Forum in Davos. A hat B schon getroffen": the place is that of the
   gathering where the text is, not said of those who met. */
static bool is_context_place(const gf_stage *stage, const gf_draft *d,
                             const gf_reports *reports) {
    bool has_met = false, is_context = false;
    for (size_t i = 0; i < d->reports.count; i++) {
        const gf_report *r = &reports->at[d->reports.at[i]];
        const size_t persons = count_persons(stage, r);
        if (persons && r->companion) return false; /* at the gathering itself */
        has_met |= persons >= 2 && !r->places.count;
        if (!r->places.count) continue;
        if (r->is_verb || r->participants.count || r->weight != GF_WEIGHT_SUMMIT) return false;
        is_context = true;
    }
    return has_met && is_context;
}

bool gf_draft_finish(const gf_stage *stage, const gf_draft *d, const gf_reports *reports,
                     gf_meeting *out) {
    *out = (gf_meeting){.status = d->status, .mode = d->mode, .conditional = d->conditional};
    if (out->mode == GF_MODE_UNKNOWN && d->places.count) out->mode = GF_MODE_IN_PERSON;
    out->subject = gf_stage_token(stage, reports->at[d->reports.at[0]].token)->form;
    const uint32_t timex = d->timex != GF_NONE ? d->timex : gf_told_day(stage, d, reports);
    set_time(stage, timex, timex == d->timex ? d->last_day : GF_NONE, out);
    look_ahead(stage, d, reports, out);
    /* who telephones or is switched in is in no place that all share */
    const bool remote = out->mode == GF_MODE_PHONE || out->mode == GF_MODE_VIDEO;
    if (!remote && !copy_places(stage, d, out)) return false;
    if (!copy_participants(stage, d, out)) return false;
    out->setup = d->setup;
    out->setup.context_place = is_context_place(stage, d, reports);
    /* what was not told at first is told elsewhere in the text */
    out->setup.date_unknown &= timex == GF_NONE;
    out->setup.place_unknown &= d->places.count == 0;
    for (size_t i = 0; i < d->reports.count; i++) {
        const gf_report *r = &reports->at[d->reports.at[i]];
        if (!out->first_since.len) out->first_since = r->since;
        if (!copy_measures(stage, d, r, out) || !add_claim(stage, r, out)) return false;
    }
    return add_day_claim(stage, timex, out);
}
