#ifndef GF_EVENT_NOUN_PEOPLE_H
#define GF_EVENT_NOUN_PEOPLE_H

#include "event/report.h"
#include "event/trigger.h"

/* Who was at a meeting that a noun speaks of, besides those whom its own words name. All return
   false if memory is short. O(length of the sentence). */

/* Adds the people, parties and members of groups that the clause and @p before tell of. */
bool gf_noun_people_add(const gf_stage *stage, const gf_reports *before, gf_report *report);

/* "Im Mai folgte ein Gespräch", "das zweite in Bern": adds whom the report before names. */
bool gf_noun_people_add_before(const gf_stage *stage, gf_support support,
                               const gf_reports *before, gf_report *report);

#endif
