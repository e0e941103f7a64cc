#include "event/apiece.h"

#include "base/vec.h"
#include "event/argument.h"
#include "event/attend.h"

enum { MOST = 6 };

/* "nacheinander", "getrennt voneinander"; but "nach getrennten Gesprächen" is an adjective. */
static bool says_apiece(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "apiece"))
            return true;
    }
    return false;
}

/* Is the participant named behind "mit"? */
static bool is_behind_with(const gf_stage *stage, const gf_report *r, const gf_participant *p) {
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (m->entity == p->entity && m->span.begin == p->span.begin)
            return gf_attend_with(stage, i);
    }
    return false;
}

static bool has_host(const gf_report *r) {
    for (size_t i = 0; i < r->participants.count; i++) {
        if (r->participants.at[i].function == GF_HOST) return true;
    }
    return false;
}

/* Bit i: participant i is one of those who were met one after another. */
static uint32_t find_met(const gf_stage *stage, const gf_report *r) {
    const bool hosted = has_host(r);
    uint32_t met = 0;
    for (uint32_t i = 0; i < r->participants.count; i++) {
        const gf_participant *p = &r->participants.at[i];
        const bool one = hosted ? p->function == GF_GUEST : is_behind_with(stage, r, p);
        if (one && p->part != GF_ABSENT) met |= 1u << i;
    }
    return met;
}

static bool add_one(const gf_stage *stage, const gf_report *report, uint32_t met, uint32_t who,
                    gf_reports *out) {
    gf_report r = *report;
    r.participants.at = NULL;
    r.participants.count = r.participants.room = 0;
    for (uint32_t i = 0; i < report->participants.count; i++) {
        const bool there = i == who || !(met & (1u << i));
        if (there && !gf_argument_add_again(stage, &report->participants.at[i], &r))
            return false;
    }
    r.cues |= GF_CUE_OTHER;
    r.apiece = true;
    return GF_PUSH(stage->scene->arena, out, r);
}

bool gf_apiece_add(const gf_stage *stage, const gf_report *report, gf_reports *out,
                   bool *done) {
    *done = false;
    const size_t count = report->participants.count;
    if (report->durations.count) return true; /* "zwölf Stunden, meist einzeln": all in all */
    if (report->companion || count < 3 || count > MOST || !says_apiece(stage, report->clause))
        return true;
    const uint32_t met = find_met(stage, report), all = (1u << count) - 1;
    if (!(met & (met - 1)) || met == all) return true; /* fewer than two, or nobody met them */
    *done = true;
    for (uint32_t i = 0; i < count; i++) {
        if ((met & (1u << i)) && !add_one(stage, report, met, i, out)) return false;
    }
    return true;
}
