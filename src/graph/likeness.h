#ifndef GF_GRAPH_LIKENESS_H
#define GF_GRAPH_LIKENESS_H

#include "graph/merge.h"

/* How much two reports say that they are of one meeting. */
typedef enum gf_bond {
    GF_BOND_NONE,
    GF_BOND_DAY,     /* the same day says so */
    GF_BOND_WIDE,    /* one of them leaves the day open: only if no other day fits as well */
    GF_BOND_ADJACENT /* neighbouring days, all else alike: one of the documents errs */
} gf_bond;

/* What two reports share. Of three-valued members +1 speaks for one meeting, -1 against it. */
typedef struct gf_comparison {
    uint32_t people, parties, sides; /* shared ones */
    uint32_t bodies;                 /* shared parties that are organisations */
    bool both_have_others;           /* people that the other does not name, on both sides */
    bool same_people;
    bool same_venue, same_subject, is_copy;
    int place, duration, weekday, ordinal, mode;
    bool dated; /* both have a first and a last day */
    bool same_day;
    bool narrow;           /* both within a week */
    bool near_in_calendar; /* one's document has day and month that lead to the other's day */
    bool same_affair;      /* looked at without dates: the documents speak of the same people */
    bool near_writing;     /* one says no time, and was written near the other's day */
} gf_comparison;

gf_comparison gf_meetings_compare(const gf_merge *merge, const gf_meeting_item *a,
                                  const gf_meeting_item *b);

/* Are they of one meeting? Says nothing about contradictions. */
gf_bond gf_meetings_bond(const gf_meeting_item *a, const gf_meeting_item *b,
                         const gf_comparison *c);

/* The more, the surer. */
int gf_comparison_score(const gf_comparison *c, const gf_meeting_item *a,
                        const gf_meeting_item *b);

/* "3 shared persons, same day, same place" */
void gf_comparison_reason(const gf_comparison *c, char to[160]);

/* Can they not be one, whatever speaks for it? @p bond ADJACENT forgives the day. */
bool gf_meetings_contradict(const gf_merge *merge, const gf_meeting_item *a,
                            const gf_meeting_item *b, gf_bond bond);

/* Both first and last day known, and how many days lie between them. */
int64_t gf_when_width(gf_when when);

/* +1 the lengths can both be true, -1 they cannot, 0 one is not said. */
int gf_durations_compare(int32_t a, gf_bound a_bound, int32_t b, gf_bound b_bound);

/* What the first meeting of a document without a date is about when it is told as past without
   a day: the first weekday that the document tells as past. NULL: not said. */
const gf_symbol *gf_meeting_lead_day(const gf_merge *m, const gf_meeting_item *a);

#endif
