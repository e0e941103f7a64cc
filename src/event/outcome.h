#ifndef GF_EVENT_OUTCOME_H
#define GF_EVENT_OUTCOME_H

#include "event/report.h"

/* What a clause says that came of a meeting. */
typedef enum gf_outcome {
    GF_OUTCOME_NONE,
    GF_OUTCOME_AGREED,  /* "einigten sich", "sei vereinbart worden": of those who met */
    GF_OUTCOME_REACHED, /* "brachte keine Fortschritte", "blieb ohne Ergebnis" */
    GF_OUTCOME_JUDGED   /* "nannte das Treffen nützlich", "das Gespräch war offen" */
} gf_outcome;

/* Does the clause name a meeting by a noun of its own: "der Gespräche", @p bare: "das Treffen"
   without a preposition? */
bool gf_outcome_names_meeting(const gf_stage *stage, uint32_t clause, bool bare);

/* "Sie einigten sich", "Beide Seiten", "man", "wurde vereinbart", "Das sei nützlich": speaks
   the clause of what was told before? */
bool gf_outcome_takes_up(const gf_stage *stage, uint32_t clause);

/* "Das Treffen war nützlich": is a judgement told as a fact, rather than by who judges? */
bool gf_outcome_is_of_itself(const gf_stage *stage, uint32_t clause);

/* O(words of the clause). */
gf_outcome gf_outcome_of(const gf_stage *stage, uint32_t clause);

#endif
