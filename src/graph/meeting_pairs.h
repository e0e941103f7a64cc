#ifndef GF_GRAPH_MEETING_PAIRS_H
#define GF_GRAPH_MEETING_PAIRS_H

#include "graph/likeness.h"

/* Two reports that may be of one meeting; both are leaders. */
typedef struct gf_meeting_pair {
    uint32_t a, b;
    gf_bond bond;
    int score;
} gf_meeting_pair;

typedef struct gf_meeting_pairs {
    gf_meeting_pair *at; /* the strongest bond first, then the best score */
    size_t count, room;
} gf_meeting_pairs;

/*
 * Makes every report follow the first one that says the same in another document: of a meeting
 * that a hundred papers tell of, few different reports are left to compare. O(reports).
 */
gf_status gf_meetings_find_leaders(gf_merge *merge);

/*
 * All pairs of leaders that are alike. Only those are compared that share a person and a month,
 * two persons or two parties, or a day and a country: near-linear in the number of reports.
 */
gf_status gf_meetings_find_pairs(gf_merge *merge, gf_meeting_pairs *out);

#endif
