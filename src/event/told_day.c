#include "event/told_day.h"

#include "event/argument.h"
#include "event/reach.h"
#include "event/trigger.h"

#include <string.h>

enum {
    FAR = 6,      /* sentences of a paragraph over which a tied meeting keeps its day */
    NEAR = 2,     /* ... into the next paragraph */
    ANYWHERE = 12 /* ... for a part of the day, if the text was written on that day */
};

/* How a report stands to what was told before it. */
typedef enum tie {
    TIE_NONE,   /* says nothing about it */
    TIE_BROKEN, /* steps out of the frame, or has a time of its own */
    TIE_NEXT,   /* goes on telling: holds for the next sentence if it speaks of the same */
    TIE_WITHIN, /* "dort", "angereist waren": within the paragraph */
    TIE_CLOSE,  /* "anschließend", "bei dem Treffen": into the next one, too */
    TIE_PART    /* "am Vormittag" */
} tie;

typedef struct frame {
    uint32_t timex; /* the expression of the day, or GF_NONE */
    uint32_t sentence;
} frame;

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

static bool names_time(const gf_timex *x) {
    return x->kind == GF_TIMEX_DATE || x->kind == GF_TIMEX_TIME;
}

static bool has_cue(const gf_stage *stage, uint32_t clause, const char *cue) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, cue)) return true;
    }
    return false;
}

int gf_told_part_of_day(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    const bool goes_on =
        r->clause > 0 &&
        gf_stage_grammar(stage, clause_at(stage, r->clause)->tokens.begin, "conjunction");
    const uint32_t before = goes_on ? r->clause - 1 : GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        char value[48];
        const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
        if (x->kind != GF_TIMEX_CLOCK || (clause != r->clause && clause != before)) continue;
        gf_timex_value(x, value);
        return strstr(value, "TNI") ? -1 : 1;
    }
    return 0;
}

/* Does the clause name a time that is none of the frame: "2019", "im März", "in jenen Tagen"?
 */
static bool has_own_time(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence);
         i < all->count && all->at[i].sentence == r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        const bool length = x->kind == GF_TIMEX_DURATION && x->minutes > 0;
        const bool tells = !length && x->kind != GF_TIMEX_CLOCK;
        const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
        if (!tells || clause == GF_NONE) continue;
        const bool beside = clause_at(stage, clause)->kind == GF_CLAUSE_MAIN &&
                            x->tokens.begin > r->token && !gf_reach_is_speech(stage, clause);
        if (clause == r->clause || beside) return true;
    }
    return false;
}

/* "informierte am Montag über das Treffen": said of it, not told. */
static bool only_mentions(const gf_stage *stage, const gf_report *r) {
    return r->support_line || (!r->is_verb && gf_trigger_side(stage, r->token) != GF_NOUN_SAME);
}

/* Another meeting, another time, or none at all. */
static bool steps_out(const gf_stage *stage, const gf_report *r) {
    if (r->cues & (GF_CUE_PREVIOUS | GF_CUE_OTHER | GF_CUE_DENIED | GF_CUE_CONDITIONAL))
        return true;
    return r->status != GF_HELD || has_own_time(stage, r) ||
           (gf_stage_token(stage, r->token)->flags & GF_TOKEN_QUOTED) ||
           has_cue(stage, r->clause, "any_time");
}

/* Of a main clause that goes on telling. */
static tie tie_of_telling(const gf_stage *stage, uint32_t clause, bool is_long) {
    /* "Drei Stunden saßen die beiden zusammen": whom the text has just brought together */
    if (is_long && has_cue(stage, clause, "pair")) return TIE_CLOSE;
    if (has_cue(stage, clause, "same_day")) return TIE_CLOSE;
    return has_cue(stage, clause, "there") ? TIE_WITHIN : TIE_NEXT;
}

static tie tie_of(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = clause_at(stage, r->clause);
    if (only_mentions(stage, r)) return TIE_NONE;
    if (steps_out(stage, r)) return TIE_BROKEN;
    const bool main = c->kind == GF_CLAUSE_MAIN && c->tense == GF_PAST && !c->negated;
    const int part = main ? gf_told_part_of_day(stage, r) : 0;
    if (part) return part > 0 ? TIE_PART : TIE_BROKEN;
    if (gf_stage_is_pluperfect(stage, r->clause)) return TIE_BROKEN;
    if (r->definite && r->anaphoric) return TIE_CLOSE;
    if (r->companion && r->anaphoric) return TIE_WITHIN;
    return main ? tie_of_telling(stage, r->clause, r->durations.count > 0) : TIE_NONE;
}

/* A day that a clause tells as past; not "verschob die Reise auf Montag". */
static bool is_told(const gf_stage *stage, const gf_timex *x, const gf_clause *c) {
    return gf_symbol_is_day(&x->symbol) && !x->quoted && c->tense == GF_PAST &&
           !c->conditional && x->symbol.direction <= 0 && !gf_argument_is_set_for(stage, x);
}

/* Is it the day on which the text was written? */
static bool is_today(const gf_stage *stage, uint32_t timex) {
    const gf_when day = stage->scene->timexes->at[timex].when;
    const gf_when today = stage->scene->date.when;
    return gf_when_closed(day) && gf_when_closed(today) && day.start == today.start &&
           day.end == today.end && day.start == day.end;
}

/* "gab sie am Mittwoch bekannt. Am Abend telefonierte sie": said on the day of writing. With
   @p is_back what a clause looks back on from that day is left out; the day goes on. */
static bool is_telling(const gf_stage *stage, uint32_t timex, uint32_t clause, tie how,
                       bool is_back) {
    if (clause_at(stage, clause)->kind != GF_CLAUSE_MAIN) return false;
    if (how != TIE_PART) return !gf_reach_is_speech(stage, clause);
    if (is_back && gf_stage_is_pluperfect(stage, clause)) return false;
    return !gf_reach_is_speech(stage, clause) || is_today(stage, timex);
}

/* The day that the main clauses of @p sentence tell before token @p end, the last one, and none
   of saying something. @p is_back: so far that a look back in it is over. *switched: they tell
   of another time. */
static uint32_t day_in(const gf_stage *stage, uint32_t sentence, uint32_t end, tie how,
                       bool is_back, bool *switched) {
    const gf_timexes *all = stage->scene->timexes;
    uint32_t found = GF_NONE;
    *switched = false;
    for (uint32_t i = gf_stage_first_timex(stage, sentence);
         i < all->count && all->at[i].sentence == sentence; i++) {
        const gf_timex *x = &all->at[i];
        const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
        if (!names_time(x) || clause == GF_NONE || x->tokens.begin >= end) continue;
        if (!is_telling(stage, i, clause, how, is_back)) continue;
        const bool told = is_told(stage, x, clause_at(stage, clause));
        const bool before = gf_stage_is_pluperfect(stage, clause);
        if (told && !before) {
            found = i;
            *switched = false;
        } else if (told && found == GF_NONE) {
            found = i;
        } else {
            *switched = true;
        }
    }
    return *switched ? GF_NONE : found;
}

/* "Ihr Buch handelt von ...", "Der Klub hat viele Freunde": the telling stops. */
static bool describes(const gf_stage *stage, uint32_t sentence) {
    const gf_range range = stage->scene->sentences->at[sentence].tokens;
    bool present = false;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const uint32_t clause = gf_stage_clause_of(stage, t);
        if (clause == GF_NONE) continue;
        const gf_clause *c = clause_at(stage, clause);
        if (c->kind != GF_CLAUSE_MAIN || c->finite != t) continue;
        if (c->tense == GF_PAST) return false;
        present |= c->tense == GF_PRESENT && c->mood == GF_INDICATIVE;
    }
    return present;
}

/* How many sentences back the day may be told. */
static uint32_t farthest(tie how) {
    if (how == TIE_PART) return ANYWHERE;
    return how == TIE_NEXT ? 1 : FAR;
}

/* Does the day, told in the @p back-th sentence before, still hold? */
static bool still_holds(const gf_stage *stage, const gf_report *r, uint32_t timex,
                        uint32_t back, tie how) {
    const gf_timex *x = &stage->scene->timexes->at[timex];
    const gf_sentence *at = stage->scene->sentences->at;
    /* "Am Montag hatte sie in Ulm geredet. Anschließend traf sie ihn": only what follows */
    const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
    if (gf_stage_is_pluperfect(stage, clause) && (back > 1 || how == TIE_NEXT)) return false;
    const bool near = at[r->sentence - back].paragraph == at[r->sentence].paragraph
                          ? back <= FAR
                          : how >= TIE_CLOSE && back <= NEAR;
    return near || (how == TIE_PART && is_today(stage, timex));
}

/* The day told last before the report. */
static frame frame_of(const gf_stage *stage, const gf_report *r, tie how) {
    const uint32_t far = farthest(how);
    const uint32_t begin = clause_at(stage, r->clause)->tokens.begin;
    /* "Am Sonntag hatte sie ihn getroffen. Am Abend [hatte] ..." */
    const uint32_t looks_back = gf_stage_is_pluperfect(stage, r->clause);
    for (uint32_t back = 0; back <= far && back <= r->sentence; back++) {
        const uint32_t s = r->sentence - back;
        if (stage->scene->sentences->at[s].kind != GF_LINE_BODY) break;
        bool switched;
        const uint32_t found = day_in(stage, s, begin, how, back > looks_back, &switched);
        if (switched || (found == GF_NONE && back > 0 && describes(stage, s))) break;
        if (found == GF_NONE) continue;
        if (!still_holds(stage, r, found, back, how)) break;
        return (frame){found, s};
    }
    return (frame){GF_NONE, GF_NONE};
}

/* "Das gab A am Montag bekannt. Am Abend traf sie B", written on that Monday: the day on which
   something was said is that of the telling, too, if it is the text's own and no other is told
   since. */
static uint32_t today_spoken(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    const gf_sentence *at = stage->scene->sentences->at;
    const uint32_t begin = clause_at(stage, r->clause)->tokens.begin;
    for (size_t i = gf_stage_first_timex(stage, r->sentence + 1); i-- > 0;) {
        const gf_timex *x = &all->at[i];
        const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
        if (at[x->sentence].kind != GF_LINE_BODY || x->sentence + ANYWHERE < r->sentence)
            return GF_NONE;
        if (!names_time(x) || clause == GF_NONE || x->tokens.begin >= begin) continue;
        if (!is_told(stage, x, clause_at(stage, clause))) continue;
        return is_today(stage, (uint32_t)i) ? (uint32_t)i : GF_NONE;
    }
    return GF_NONE;
}

static bool has_participant(const gf_draft *d, uint32_t entity) {
    for (size_t k = 0; k < d->participants.count; k++) {
        if (d->participants.at[k].entity == entity) return true;
    }
    return false;
}

/* +1 a place of the draft, or one in it or around it; -1 said to be elsewhere; 0. */
static int compare_place(const gf_stage *stage, const gf_draft *d, uint32_t mention) {
    const uint32_t entity = stage->scene->mentions->at[mention].entity;
    int verdict = 0;
    for (size_t k = 0; k < d->places.count; k++) {
        const int place = gf_places_compare(stage, d->places.at[k], entity);
        if (place > 0) return 1;
        if (place < 0 && stage->governor[mention] != GF_NONE) verdict = -1;
    }
    return verdict;
}

/* +1 the sentence names a place or somebody of the draft, -1 only a place elsewhere, 0. Who
   telephones may be anywhere. */
static int compare_with(const gf_stage *stage, const gf_draft *d, uint32_t sentence) {
    const bool remote = d->mode == GF_MODE_PHONE || d->mode == GF_MODE_VIDEO;
    int verdict = 0;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const uint32_t entity = stage->scene->mentions->at[i].entity;
        if (entity == GF_NONE) continue;
        if (verdict == 0 && has_participant(d, entity)) verdict = 1;
        const int place = remote ? 0 : compare_place(stage, d, i);
        if (place > 0) return 1;
        if (place < 0) verdict = -1;
    }
    return verdict;
}

/* The report of the draft that the text tells next after token @p last. */
static const gf_report *next_report(const gf_draft *d, const gf_reports *reports,
                                    const gf_report *last) {
    const gf_report *next = NULL;
    for (size_t i = 0; i < d->reports.count; i++) {
        const gf_report *r = &reports->at[d->reports.at[i]];
        if (last && r->token <= last->token) continue;
        if (!next || r->token < next->token) next = r;
    }
    return next;
}

/* "wird am Dienstag erwartet"; "weiter geht es am 1. Juni", written in May */
static bool lies_ahead(const gf_stage *stage, const gf_timex *x) {
    const gf_when today = stage->scene->date.when;
    if (x->symbol.direction) return x->symbol.direction > 0;
    return gf_when_closed(x->when) && gf_when_closed(today) && x->when.start > today.end;
}

/* "Am Dienstag wird sie in Oslo erwartet. Dort will A sie empfangen": the day to come. */
static uint32_t day_ahead(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    const bool tied = !r->support_line && r->sentence > 0 && !has_own_time(stage, r) &&
                      (has_cue(stage, r->clause, "there") ||
                       gf_stage_is(stage, clause_at(stage, r->clause)->tokens.begin, "dann"));
    uint32_t found = GF_NONE;
    if (!tied) return GF_NONE;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence - 1);
         i < all->count && all->at[i].sentence < r->sentence; i++) {
        const gf_timex *x = &all->at[i];
        const uint32_t clause = gf_stage_clause_of(stage, x->tokens.begin);
        if (!names_time(x)) continue;
        if (found != GF_NONE || clause == GF_NONE || !gf_symbol_is_day(&x->symbol))
            return GF_NONE;
        const gf_clause *c = clause_at(stage, clause);
        if (c->kind != GF_CLAUSE_MAIN || c->tense == GF_PAST || !lies_ahead(stage, x) ||
            c->conditional || c->negated || gf_reach_is_speech(stage, clause))
            return GF_NONE;
        found = i;
    }
    return found;
}

/* The hour of the ticker's entry in which the report stands, if nothing tells another time
   since; or GF_NONE. */
static uint32_t entry_of(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    for (size_t i = gf_stage_first_timex(stage, r->sentence + 1); i-- > 0;) {
        const gf_timex *x = &all->at[i];
        if (x->tokens.begin > r->token) continue;
        if (x->entry) return (uint32_t)i;
        if (names_time(x) && !x->quoted) return GF_NONE;
    }
    return GF_NONE;
}

/* The day by one report of the draft; *is_last: if it does not tell, none of the others may. */
static uint32_t day_by_report(const gf_stage *stage, const gf_draft *draft, const gf_report *r,
                              bool *is_last) {
    const tie how = tie_of(stage, r);
    *is_last = how == TIE_BROKEN;
    if (how == TIE_NONE || how == TIE_BROKEN) return GF_NONE;
    const frame f = frame_of(stage, r, how);
    if (f.timex == GF_NONE) {
        const uint32_t entry = entry_of(stage, r);
        *is_last = how == TIE_NEXT || how == TIE_PART;
        return entry == GF_NONE && how == TIE_PART ? today_spoken(stage, r) : entry;
    }
    if (how == TIE_PART) return f.timex;
    const int same = compare_with(stage, draft, f.sentence);
    return same > 0 || (same == 0 && how != TIE_NEXT) ? f.timex : GF_NONE;
}

uint32_t gf_told_day(const gf_stage *stage, const gf_draft *draft, const gf_reports *reports) {
    if (draft->timex != GF_NONE || !draft->reports.count) return GF_NONE;
    if (draft->status == GF_PLANNED) return day_ahead(stage, next_report(draft, reports, NULL));
    const gf_report *first = next_report(draft, reports, NULL);
    /* "Geplant war ein Essen. Stattdessen ...", in a ticker: it would have been that day */
    if (draft->status == GF_CANCELLED && !first->is_verb && !has_own_time(stage, first) &&
        (first->cues & GF_CUE_PLANNED) && gf_stage_is_state(stage, first->clause))
        return entry_of(stage, first);
    if (draft->status != GF_HELD) return GF_NONE;
    const gf_report *r = NULL;
    while ((r = next_report(draft, reports, r))) {
        bool is_last;
        const uint32_t day = day_by_report(stage, draft, r, &is_last);
        if (day != GF_NONE || is_last) return day;
    }
    return GF_NONE;
}
