#include "event/enough.h"

#include "event/attend.h"
#include "event/people_set.h"

/* Two participants joined without a preposition: "A und B verhandelten"; not "A berät B". */
static bool are_joined(const gf_stage *stage, const gf_report *r) {
    size_t joined = 0, bare = 0;
    uint32_t first = GF_NONE;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (stage->governor[i] != GF_NONE || gf_stage_is_plural_sie(stage, i) ||
            gf_stage_clause_of(stage, m->tokens.begin) != r->clause)
            continue;
        bool in = false;
        for (size_t p = 0; p < r->participants.count; p++)
            in |= r->participants.at[p].entity == m->entity;
        if (!in) continue;
        if (first == GF_NONE) first = i;
        bare++;
        joined +=
            stage->joined[i] == stage->joined[first] || gf_stage_stands_for_head(stage, i);
    }
    return joined >= 2 || (bare == 0 && gf_stage_has_plural_verb(stage, r->clause));
}

/* "In Rom sprach man über Geld": people whom the text does not name here. */
static bool says_man(const gf_stage *stage, const gf_report *r) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && gf_stage_is(stage, t, "man"))
            return true;
    }
    return false;
}

static bool says_with(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause &&
            (gf_stage_is(stage, t, "mit") || gf_stage_cue(stage, t, "mutual")))
            return true;
    }
    return false;
}

/* "Vier Stunden wurde im Rathaus verhandelt": by people whom the text does not name here. */
static bool is_impersonal(const gf_stage *stage, const gf_verb_reading *v, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (v->frame != GF_FRAME_WITH || !v->alone || !c->passive) return false;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        if (gf_attend_in(stage, i, r->clause) && stage->governor[i] == GF_NONE &&
            gf_stage_is_free(stage, i))
            return false;
    }
    return true;
}

/* "Trump sprach von Fortschritten" is no meeting: WITH needs somebody to speak with. */
bool gf_enough_counterpart(const gf_stage *stage, const gf_verb_reading *v,
                           const gf_report *r) {
    if (v->frame != GF_FRAME_WITH || v->alone || v->body || says_man(stage, r)) return true;
    if (v->mutual && r->participants.count >= 2 && are_joined(stage, r)) return true;
    if (r->participants.count >= 2 && gf_people_set_is_subject(stage, r)) return true;
    const uint32_t host = gf_attend_host_of_gap(stage, r->clause);
    if (says_with(stage, r->clause) || (host != GF_NONE && says_with(stage, host))) return true;
    return r->mode != GF_MODE_UNKNOWN && !v->mutual;
}

static bool says(const gf_stage *stage, const gf_report *r, const char *cue) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && gf_stage_cue(stage, t, cue))
            return true;
    }
    return false;
}

static bool names_two_persons(const gf_stage *stage, const gf_report *r) {
    uint32_t persons = 0;
    for (size_t i = 0; i < r->participants.count; i++) {
        const gf_entity *e = &stage->scene->entities->at[r->participants.at[i].entity];
        persons += e->type == GF_PERSON;
    }
    return persons >= 2;
}

/* Signing and appointing needs two of a day, a place and two persons: otherwise nobody need
   have met. Handing over without them belongs to what is told of. */
bool gf_enough_placed(const gf_stage *stage, const gf_verb_reading *v, gf_report *r) {
    const gf_frame frame = v->frame;
    if (v->set) return r->timex != GF_NONE || r->places.count || r->awaited;
    if (frame == GF_FRAME_CEREMONY && r->timex == GF_NONE && !r->places.count)
        r->companion = r->anaphoric = true; /* "An ihrer Seite übergab A die Urkunde an B" */
    /* "unterschrieben unabhängig voneinander" */
    if (frame == GF_FRAME_ACT && says(stage, r, "apiece")) return false;
    if (frame == GF_FRAME_ACT)
        return (r->timex != GF_NONE) + (r->places.count > 0) + names_two_persons(stage, r) >= 2;
    return true;
}

static bool is_visited(const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].function == GF_HOST) return true;
    }
    return false;
}

/* "Dorthin hatten A und B geladen", "Auf Einladung von A besuchte eine Gruppe ...": the guests
   are told elsewhere. */
static bool all_host(const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].function != GF_HOST) return false;
    }
    return true;
}

static bool all_guests(const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].function != GF_GUEST) return false;
    }
    return true;
}

/* "Die Kommission tagte": a body meets by itself. */
static bool is_one_body(const gf_stage *stage, const gf_report *r) {
    return r->participants.count == 1 &&
           stage->scene->entities->at[r->participants.at[0].entity].type == GF_ORGANISATION;
}

/* "Zu Gast war auch C": the host is told elsewhere. */
static bool is_enough_without_host(const gf_stage *stage, gf_report *r) {
    r->companion = r->anaphoric = says(stage, r, "guest");
    return r->companion && r->participants.count > 0;
}

/* "In Bern erwartet werden A und B", "seitens der Bauern wird C erwartet": who waits for them
   is told elsewhere. */
static bool is_only_awaited(const gf_stage *stage, const gf_verb_reading *v,
                            const gf_report *r) {
    return v->set && r->noun == GF_NONE && r->participants.count == 1 &&
           stage->scene->clauses->at[r->clause].passive && all_guests(r);
}

static void leave_guests_open(const gf_stage *stage, gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    r->companion = r->anaphoric = true;
    r->invites = c->kind == GF_CLAUSE_MAIN && c->tense == GF_PAST && c->finite == c->verb &&
                 r->noun != GF_NONE;
}

/* "Er habe im Quint-Format telefoniert": with whom may be told next; "Putin empfing die Gäste":
   who they are was told before. */
static bool says_together(const gf_stage *stage, const gf_verb_reading *v, const gf_report *r) {
    return (v->frame == GF_FRAME_WITH && v->mutual) ||
           (v->frame == GF_FRAME_RECIPROCAL && says(stage, r, "mutual"));
}

/* Do other words than names stand for those who met? */
static bool means_people(const gf_stage *stage, const gf_verb_reading *v, const gf_report *r) {
    if (v->body || is_impersonal(stage, v, r)) return true;
    if (v->frame == GF_FRAME_WITH && says_man(stage, r)) return true;
    /* "Im Mai 1970 saß die Runde zum ersten Mal beisammen" */
    return says_together(stage, v, r) &&
           (gf_stage_has_plural_verb(stage, r->clause) || says(stage, r, "group"));
}

/* Only one is named: may the others be told next? */
static bool leaves_others_open(const gf_stage *stage, const gf_verb_reading *v,
                               const gf_report *r) {
    if (v->alone || r->has_unnamed) return true;
    if (v->frame == GF_FRAME_RECIPROCAL && says(stage, r, "with")) return true;
    /* "A und die Betreiber trafen sich" */
    return says_together(stage, v, r) && gf_stage_has_plural_verb(stage, r->clause);
}

/* "Bayern trifft auf Dortmund": a match of clubs is no meeting. */
static bool is_match(const gf_stage *stage, const gf_verb_reading *v, const gf_report *r) {
    if (v->frame != GF_FRAME_RECIPROCAL || r->participants.count < 2) return false;
    for (size_t i = 0; i < r->participants.count; i++) {
        const gf_entity *e = &stage->scene->entities->at[r->participants.at[i].entity];
        if (e->type != GF_ORGANISATION || e->known == GF_NONE ||
            !gf_view_is(gf_lexicon_known(stage->scene->lexicon, e->known)->kind, "club"))
            return false;
    }
    return true;
}

bool gf_enough_named(const gf_stage *stage, const gf_verb_reading *v, gf_report *r) {
    if (is_match(stage, v, r)) return false;
    if (v->frame == GF_FRAME_VISIT && !is_visited(r)) return is_enough_without_host(stage, r);
    r->has_unnamed = gf_people_set_is_meant(stage, r);
    if (is_only_awaited(stage, v, r)) {
        r->companion = r->anaphoric = r->awaited = true;
        r->participants.at[0].function = GF_FUNCTION_NONE;
        return true;
    }
    const bool one = r->participants.count == 1 && !r->companion;
    if (r->participants.count && all_host(r)) leave_guests_open(stage, r);
    if (v->body && is_one_body(stage, r)) {
        r->is_subject = r->open = true; /* who was there may be told next */
        return true;
    }
    if (!r->participants.count && means_people(stage, v, r)) {
        r->is_subject = r->anaphoric = true; /* "Am Montag tagte in Bern der Rat" */
        return true;
    }
    if (one && leaves_others_open(stage, v, r)) r->companion = r->anaphoric = r->open = true;
    return r->participants.count >= (r->companion ? 1 : 2);
}
