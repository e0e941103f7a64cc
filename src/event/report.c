#include "event/report.h"

#include "base/try.h"
#include "base/vec.h"
#include "event/absence.h"
#include "event/apiece.h"
#include "event/argument.h"
#include "event/aside.h"
#include "event/attend.h"
#include "event/capacity.h"
#include "event/couple.h"
#include "event/enough.h"
#include "event/group_members.h"
#include "event/held_or_planned.h"
#include "event/hint.h"
#include "event/noun_people.h"
#include "event/party_set.h"
#include "event/people_set.h"
#include "event/pictured.h"
#include "event/series.h"
#include "event/setup.h"

/* "Unmittelbar davor sprach C zu den Gästen; die Sitzung leitete D": of another meeting. */
static bool follows_earlier(const gf_stage *stage, const gf_report *r) {
    if (r->clause == 0) return false;
    const gf_clause *before = &stage->scene->clauses->at[r->clause - 1];
    if (before->sentence != r->sentence || before->kind != GF_CLAUSE_MAIN) return false;
    if (gf_frame_of(stage, r->clause - 1).frame != GF_FRAME_NONE) return false;
    for (uint32_t t = before->tokens.begin; t < before->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause - 1 && gf_stage_cue(stage, t, "before"))
            return true;
    }
    return false;
}

static bool add_circumstances(const gf_stage *stage, gf_support support, gf_report *r) {
    if (follows_earlier(stage, r)) r->cues |= GF_CUE_PREVIOUS;
    r->cues |= gf_trigger_cues(stage, r->token, r->is_verb, &r->adverbial);
    gf_argument_time(stage, r);
    r->earlier = (r->is_verb || !r->anaphoric) && !r->companion && r->timex != GF_NONE &&
                 gf_stage_is_pluperfect(stage, r->clause);
    gf_status_decide(stage, support, r);
    /* "B wurde für eine Viertelstunde zugeschaltet": not how long the meeting was */
    const bool own = r->is_verb && r->companion && !r->open && r->participants.count == 1;
    return gf_argument_places(stage, r) && (own || gf_argument_durations(stage, r)) &&
           gf_argument_ordinals(stage, r);
}

/* The noun of the meeting that the verb of @p clause takes up: "nahm an dem Treffen teil",
   "in einem Telefonat sprachen". */
static uint32_t noun_in(const gf_stage *stage, uint32_t clause, gf_weight *weight,
                        gf_mode *mode) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_trigger_noun(stage, t, weight, mode) &&
            gf_trigger_is_same(stage, t))
            return t;
    }
    return GF_NONE;
}

/* "nahm an Konsultationen zwischen A und B teil": those of the noun take part, too. */
static bool add_noun_arguments(const gf_stage *stage, uint32_t noun, gf_report *r) {
    const uint32_t verb = r->token;
    r->token = noun;
    const bool ok = gf_argument_of_noun(stage, GF_SUPPORT_NONE, r);
    r->token = verb;
    return ok;
}

/* PHONE or VIDEO if the word, its ending aside, says so; "telefonischen". */
static gf_mode remote_mode(const gf_stage *stage, uint32_t t) {
    gf_view lower = gf_stage_lower(stage, t);
    for (size_t cut = 0; cut <= 2 && cut + 4 < lower.len; cut++) {
        gf_view value;
        const gf_view stem = gf_view_slice(lower, 0, lower.len - cut);
        if (!gf_lexicon_word(stage->scene->lexicon, GF_WORD_MEETING_CUE, stem, &value))
            continue;
        if (gf_view_has_word(value, "phone")) return GF_MODE_PHONE;
        if (gf_view_has_word(value, "video")) return GF_MODE_VIDEO;
    }
    return GF_MODE_UNKNOWN;
}

/* "bei einem Gipfel, A allerdings nur per Video": a mark between them. */
static bool is_apart_from(const gf_stage *stage, uint32_t t, uint32_t noun) {
    for (uint32_t k = t < noun ? t : noun; k < (t < noun ? noun : t); k++) {
        if (gf_stage_token(stage, k)->kind == GF_TOKEN_PUNCT) return true;
    }
    return false;
}

/* "eine telefonische Aussprache", "die Aussprache per Video": whatever the noun means alone. */
static gf_mode mode_of_phrase(const gf_stage *stage, uint32_t noun, uint32_t clause) {
    bool definite, indefinite;
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = gf_trigger_phrase(stage, noun, &definite, &indefinite); t < noun; t++) {
        const gf_mode mode = remote_mode(stage, t);
        if (mode != GF_MODE_UNKNOWN) return mode;
    }
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause || !gf_stage_is(stage, t, "per") ||
            is_apart_from(stage, t, noun))
            continue;
        const gf_mode mode = remote_mode(stage, t + 1);
        if (mode != GF_MODE_UNKNOWN) return mode;
    }
    return GF_MODE_UNKNOWN;
}

static bool take_noun(const gf_stage *stage, uint32_t clause, gf_report *r, uint32_t *taken) {
    gf_weight weight;
    gf_mode mode = GF_MODE_UNKNOWN;
    const uint32_t noun = noun_in(stage, clause, &weight, &mode);
    if (noun == GF_NONE) return true;
    *taken = r->noun = noun;
    gf_trigger_phrase(stage, noun, &r->definite, &r->indefinite);
    if (gf_trigger_is_such(stage, noun)) r->indefinite = false;
    const gf_mode said = mode_of_phrase(stage, noun, clause);
    if (said != GF_MODE_UNKNOWN) mode = said;
    if (mode != GF_MODE_UNKNOWN) r->mode = mode;
    if (r->companion) r->anaphoric = r->definite;
    r->cues |= gf_trigger_cues(stage, noun, false, &r->adverbial);
    return !r->companion || add_noun_arguments(stage, noun, r);
}

static bool says(const gf_stage *stage, const gf_report *r, const char *cue) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && gf_stage_cue(stage, t, cue))
            return true;
    }
    return false;
}

/* "die Sitzung leitete C" */
static void set_chair(const gf_verb_reading *v, gf_report *r) {
    for (size_t i = 0; v->chairs && i < r->participants.count; i++)
        r->participants.at[i].function = GF_CHAIR;
}

/* "A hatte die beiden empfangen": whom the set stands for are guests, where A is the host. */
static void give_set_function(const gf_stage *stage, gf_frame frame, size_t first,
                              gf_report *r) {
    if (frame != GF_FRAME_HOST && frame != GF_FRAME_GUEST) return;
    bool has_host = false, has_guest = false;
    for (size_t i = 0; i < first; i++) {
        has_host |= r->participants.at[i].function == GF_HOST;
        has_guest |= r->participants.at[i].function == GF_GUEST;
    }
    const bool passive = stage->scene->clauses->at[r->clause].passive;
    gf_function other = GF_FUNCTION_NONE;
    if (has_host) other = GF_GUEST;
    if (has_guest && !has_host) other = GF_HOST;
    if (!has_host && !has_guest && passive) other = frame == GF_FRAME_HOST ? GF_GUEST : GF_HOST;
    for (size_t i = first; i < r->participants.count; i++)
        r->participants.at[i].function = other;
}

/* Whom the clause's verb brings together; false only if memory is short. */
static bool add_people(const gf_stage *stage, const gf_verb_reading *v,
                       const gf_reports *before, gf_report *r, uint32_t *noun) {
    if (!gf_argument_of_verb(stage, v->frame, r)) return false;
    if (!gf_absence_mark(stage, v->frame, r)) return false;
    set_chair(v, r);
    gf_capacity_mark(stage, v->frame, r);
    if (r->companion) gf_hints_add(stage, r);
    r->by_verb = (uint32_t)r->participants.count;
    if (!take_noun(stage, r->clause, r, noun)) return false;
    const bool open = r->participants.count < 2 || gf_people_set_is_subject(stage, r);
    const size_t named = r->participants.count;
    if (open && !gf_people_set_add(stage, before, r)) return false;
    if (r->participants.count < 2 && !gf_couple_add(stage, before, r)) return false;
    give_set_function(stage, v->frame, named, r);
    return gf_party_set_add(stage, before, r) && gf_group_members_add(stage, r);
}

/* "Nie saßen ein Papst und ein Patriarch an einem Tisch" tells of no meeting, and of nobody's
   absence from one. */
static bool says_never(const gf_stage *stage, const gf_report *r) {
    return stage->scene->clauses->at[r->clause].negated && says(stage, r, "never");
}

/* "Davor legte A den Ministern den Plan dar; die Sitzung leitete B": A was at the session, and
   it is another one than that of the sentence before. */
static bool add_who_was_there(const gf_stage *stage, gf_report *r) {
    if (!r->companion || !follows_earlier(stage, r) || r->noun == GF_NONE) return true;
    const uint32_t who = gf_attend_subject(stage, r, r->clause - 1);
    if (who == GF_NONE || !gf_stage_is_person(stage, who)) return true;
    r->companion = r->anaphoric = false;
    r->weight = GF_WEIGHT_STRONG;
    return gf_attend_add_joined(stage, who, GF_FUNCTION_NONE, r);
}

/* "B ist immer dabei": at talks that go on, not at the meeting told last. */
static bool says_always(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    return r->companion && c->tense == GF_PRESENT && says(stage, r, "any_time");
}

/* What the frame alone says of the report. */
static gf_report verb_report(const gf_stage *stage, uint32_t clause, const gf_verb_reading *v) {
    gf_report r = gf_report_blank(stage, stage->scene->clauses->at[clause].verb, true);
    r.clause = clause;
    r.mode = v->mode;
    r.journey = v->frame == GF_FRAME_VISIT || v->frame == GF_FRAME_GUEST;
    r.companion = r.anaphoric = gf_frame_only_adds(v->frame);
    r.escort = v->escort || (v->frame == GF_FRAME_SEND && gf_attend_place_in(stage, clause));
    if (v->frame == GF_FRAME_SEND || v->frame == GF_FRAME_MEMBER || v->frame == GF_FRAME_ACT ||
        r.escort)
        r.weight = GF_WEIGHT_WEAK;
    return r;
}

/* Where somebody chairs a noun's meeting it has the noun's weight, and talks are told by people
   of two sides. */
static gf_status weigh(const gf_stage *stage, const gf_verb_reading *v, uint32_t noun,
                       gf_report *r) {
    gf_mode mode;
    if (v->chairs && noun != GF_NONE) (void)gf_trigger_noun(stage, noun, &r->weight, &mode);
    bool two_sides = false;
    if (v->frame == GF_FRAME_MEMBER && !gf_hints_of_two_sides(stage, r, &two_sides))
        return GF_ERR_NOMEM;
    if (two_sides) r->weight = GF_WEIGHT_TALKS;
    return GF_OK;
}

/* Whether it has been, where the verb supports a noun: "vereinbarten ein Treffen". */
static void take_cues_of_support(const gf_stage *stage, const gf_verb_reading *v,
                                 gf_report *r) {
    /* "Das vereinbarten A und B am Montag in Bern" has been */
    if (v->frame == GF_FRAME_ACT) return;
    /* "Zu der Sitzung hatte A auch B eingeladen" */
    if (v->frame == GF_FRAME_HOST && gf_stage_is_pluperfect(stage, r->clause)) return;
    if (gf_trigger_decides(stage, r->clause))
        (void)gf_trigger_support(stage, r->clause, &r->cues);
}

/* "nie", "immer": the clause tells of no meeting in particular. */
static bool tells_of_none(const gf_stage *stage, const gf_report *r) {
    return says_never(stage, r) || says_always(stage, r);
}

static gf_status report_verb(const gf_stage *stage, uint32_t clause, gf_reports *out,
                             uint32_t *taken) {
    const gf_verb_reading v = gf_frame_of(stage, clause);
    if (v.frame == GF_FRAME_NONE) return GF_OK;
    gf_report r = verb_report(stage, clause, &v);
    uint32_t noun = GF_NONE;
    if (!add_people(stage, &v, out, &r, &noun)) return GF_ERR_NOMEM;
    GF_TRY(weigh(stage, &v, noun, &r));
    if (!gf_enough_counterpart(stage, &v, &r)) return GF_OK;
    if (!gf_setup_find(stage, v.frame, &r)) return GF_ERR_NOMEM;
    /* "Auch zwölf Bürgermeister nahmen teil": at what was told right before */
    r.remark = r.companion && r.setup.unnamed.count && !r.participants.count;
    if (!r.remark && !gf_enough_named(stage, &v, &r)) return GF_OK;
    if (tells_of_none(stage, &r)) return GF_OK;
    if (!add_who_was_there(stage, &r)) return GF_ERR_NOMEM;
    r.adds = r.companion && says(stage, &r, "also");
    r.aside = !r.companion && says(stage, &r, "side_talk");
    take_cues_of_support(stage, &v, &r);
    if (!add_circumstances(stage, GF_SUPPORT_NONE, &r)) return GF_ERR_NOMEM;
    if (!gf_enough_placed(stage, &v, &r)) return GF_OK;
    *taken = noun;
    bool apiece = false;
    if (!gf_apiece_add(stage, &r, out, &apiece)) return GF_ERR_NOMEM;
    return apiece ? GF_OK : gf_series_add(stage, &r, out);
}

/* "forderte beim Treffen mit B Geld", "kündigte nach dem Treffen an": the verb speaks of
   something else. */
static bool is_setting(const gf_stage *stage, uint32_t t) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
    if (gf_stage_grammar(stage, begin, "preposition"))
        return gf_stage_cue(stage, begin, "held");
    return begin > 0 && gf_stage_cue(stage, begin - 1, "held");
}

/* "A hatte um das Gespräch gebeten" does not say whether it was held, "A bat um ein Gespräch"
   of one that may come about. */
static void leave_open(gf_support support, gf_report *r) {
    if (r->definite) {
        r->status_known = false;
    } else if (support == GF_SUPPORT_NONE) {
        r->status = GF_CONDITIONAL;
        r->status_known = true;
    }
}

/* "Der Wunsch nach einem Treffen kam aus Bern": whose was told right before. */
static bool says_only_who_asked(const gf_report *r) {
    return !r->participants.count && !r->places.count && r->timex == GF_NONE;
}

/* What the clause's verb says of the noun: nothing, if that is only where it happens, or was
   asked for. */
static gf_support support_of(const gf_stage *stage, bool asked, gf_report *r) {
    if (is_setting(stage, r->token) || (asked && r->definite)) return GF_SUPPORT_NONE;
    return gf_trigger_support(stage, r->clause, &r->cues);
}

/* Does the noun, with the people named beside it, stand for a meeting told elsewhere? */
static void relate_to_others(const gf_stage *stage, gf_support support, gf_report *r) {
    r->anaphoric = r->participants.count == 0 && !r->indefinite;
    const bool programme =
        support == GF_SUPPORT_PROGRAMME && !stage->scene->clauses->at[r->clause].negated;
    if (r->participants.count && (r->told_there || programme))
        r->companion = r->anaphoric = true;
    r->is_subject = support == GF_SUPPORT_EVENT ||
                    (support == GF_SUPPORT_SUBJECT && gf_stage_is_passive(stage, r->clause));
}

static gf_status report_noun(const gf_stage *stage, uint32_t t, gf_reports *out) {
    gf_report r = gf_report_blank(stage, t, false);
    if (r.clause == GF_NONE || !gf_trigger_noun(stage, t, &r.weight, &r.mode)) return GF_OK;
    if (gf_pictured_when(stage, &r)) return GF_OK;
    const bool asked = gf_setup_is_asked_for(stage, &r);
    const gf_mode said = mode_of_phrase(stage, t, r.clause);
    if (said != GF_MODE_UNKNOWN) r.mode = said;
    gf_trigger_phrase(stage, t, &r.definite, &r.indefinite);
    const gf_support support = support_of(stage, asked, &r);
    if (support == GF_SUPPORT_PICTURE) return gf_pictured_add(stage, r, out);
    r.journey = support != GF_SUPPORT_NONE && gf_trigger_side(stage, t) == GF_NOUN_GOAL;
    if (!gf_argument_of_noun(stage, support, &r)) return GF_ERR_NOMEM;
    relate_to_others(stage, support, &r);
    if (!gf_noun_people_add(stage, out, &r)) return GF_ERR_NOMEM;
    if (!gf_noun_people_add_before(stage, support, out, &r)) return GF_ERR_NOMEM;
    if (!add_circumstances(stage, support, &r) || !gf_setup_find(stage, GF_FRAME_NONE, &r))
        return GF_ERR_NOMEM;
    if (asked) leave_open(support, &r);
    r.remark = r.setup.initiators.count && says_only_who_asked(&r);
    r.status_known &= !r.remark;
    return gf_series_add(stage, &r, out);
}

/* In the order of the words. */
static void sort_reports(gf_reports *out, size_t first) {
    for (size_t i = first + 1; i < out->count; i++) {
        const gf_report r = out->at[i];
        size_t k = i;
        for (; k > first && out->at[k - 1].token > r.token; k--)
            out->at[k] = out->at[k - 1];
        out->at[k] = r;
    }
}

/* What report @p o, the @p number-th, is to @p r. */
static void link_to(const gf_stage *stage, gf_report *r, const gf_report *o, uint32_t number) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    /* "tagt der Gipfel, an dem A teilnimmt": a verb that takes up a noun counts, too */
    if (o->is_verb && o->noun == GF_NONE) return;
    if (r->is_verb && c->kind == GF_CLAUSE_RELATIVE && o->clause == c->parent)
        r->anchor = number;
    if (o->is_verb || o->clause != r->clause) return;
    const gf_noun_side side = gf_trigger_side(stage, o->token);
    if (side == GF_NOUN_WITHIN) r->within = number;
    if (side == GF_NOUN_APART) r->apart = number;
}

/* The report that a relative clause belongs to ("das Treffen, an dem auch B teilnahm"), and the
   gathering at whose side another meeting is ("am Rande des Gipfels trafen sich"). */
static void link_reports(const gf_stage *stage, gf_reports *out, size_t first) {
    sort_reports(out, first);
    for (size_t i = first; i < out->count; i++) {
        for (size_t k = first; k < out->count; k++) {
            if (k != i) link_to(stage, &out->at[i], &out->at[k], (uint32_t)k);
        }
    }
}

static bool carries_statements(gf_line_kind kind) {
    return kind == GF_LINE_BODY || kind == GF_LINE_TITLE || kind == GF_LINE_HEADING ||
           kind == GF_LINE_SUMMARY || kind == GF_LINE_CAPTION;
}

static gf_status report_sentence(const gf_stage *stage, uint32_t sentence, uint32_t *clause,
                                 gf_reports *out) {
    const gf_scene *scene = stage->scene;
    const size_t first = out->count;
    const uint32_t first_clause = *clause;
    uint32_t taken[16], taken_count = 0;
    for (; *clause < scene->clauses->count && scene->clauses->at[*clause].sentence <= sentence;
         ++*clause) {
        if (scene->clauses->at[*clause].sentence < sentence) continue;
        uint32_t noun = GF_NONE;
        GF_TRY(report_verb(stage, *clause, out, &noun));
        if (noun != GF_NONE && taken_count < 16) taken[taken_count++] = noun;
    }
    const gf_range range = scene->sentences->at[sentence].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        bool is_taken = false;
        for (uint32_t i = 0; i < taken_count; i++)
            is_taken |= taken[i] == t;
        if (!is_taken) GF_TRY(report_noun(stage, t, out));
    }
    GF_TRY(gf_asides_find(stage, sentence, first_clause, first, out));
    link_reports(stage, out, first);
    return GF_OK;
}

/* The text first; headlines, headings, summaries and captions repeat it. */
gf_status gf_reports_find(const gf_stage *stage, gf_reports *out) {
    for (int round = 0; round < 2; round++) {
        uint32_t clause = 0;
        for (uint32_t s = 0; s < stage->scene->sentences->count; s++) {
            const gf_line_kind kind = stage->scene->sentences->at[s].kind;
            if (!carries_statements(kind) || (kind == GF_LINE_BODY) != (round == 0)) continue;
            const size_t first = out->count;
            GF_TRY(report_sentence(stage, s, &clause, out));
            for (size_t i = first; i < out->count; i++)
                out->at[i].support_line = round == 1;
        }
    }
    return GF_OK;
}
