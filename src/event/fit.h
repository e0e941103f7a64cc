#ifndef GF_EVENT_FIT_H
#define GF_EVENT_FIT_H

#include "event/report.h"

/* A meeting that is being put together from reports. */
typedef struct gf_draft {
    struct {
        uint32_t *at;
        size_t count, room;
    } reports;
    struct {
        gf_participant *at;
        size_t count, room;
    } participants;
    struct {
        uint32_t *at;
        size_t count, room;
    } places;
    gf_mode mode;
    gf_weight weight; /* strongest */
    bool status_known, conditional;
    gf_meeting_status status;
    uint32_t timex;    /* the most precise, or GF_NONE */
    uint32_t last_day; /* of several in a row, or GF_NONE */
    uint32_t cues;
    bool stated;       /* the text itself speaks of it */
    uint32_t first;    /* sentence that brought it up */
    uint32_t sentence; /* last one that spoke of it */
    bool earlier;      /* told from a later day, with its own */
    bool aside;        /* begins as a talk apart from others */
    bool leads;        /* the first that the text brings up */
    bool only_adds;    /* all its reports add people to something else */
    bool only_counts;  /* ... only say the how manieth it was */
    bool sole;         /* the text has brought up no other one so far */
    bool officials;    /* of two states, without a name */
    bool pictured;     /* only pictures show it */
    gf_setup setup;
} gf_draft;

typedef struct gf_drafts {
    gf_draft *at;
    size_t count, room;
} gf_drafts;

/* How well @p report fits: 0 = not at all (a veto), else higher is better. */
int gf_draft_fit(const gf_stage *stage, const gf_draft *draft, const gf_report *report);

/* Do we know that neither of two places lies within the other? */
bool gf_places_apart(const gf_stage *stage, uint32_t a, uint32_t b);

/* Days between first and last of an interval; much where it is not closed. */
int64_t gf_draft_width(gf_when when);

/* Takes over what the report says; false only if memory is short (draft_add.c). */
bool gf_draft_add(const gf_stage *stage, gf_draft *draft, const gf_report *report,
                  uint32_t index);

/* Entities of places: +1 one lies in the other, -1 known to be apart, 0 nobody can tell. */
int gf_places_compare(const gf_stage *stage, uint32_t a, uint32_t b);

/* Why the draft is no meeting of the network, or NULL. */
const char *gf_draft_refused(const gf_stage *stage, const gf_draft *draft);

bool gf_draft_finish(const gf_stage *stage, const gf_draft *draft, const gf_reports *reports,
                     gf_meeting *out);

#endif
