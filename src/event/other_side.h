#ifndef GF_EVENT_OTHER_SIDE_H
#define GF_EVENT_OTHER_SIDE_H

#include "event/report.h"

/* Is mention @p index whom the verb of @p clause says that somebody met: "traf auf A"? O(1). */
bool gf_other_side_is_met(const gf_stage *stage, uint32_t index, uint32_t clause);

/* "für den Konzern A": does mention @p index speak for what the noun before it names? O(1). */
bool gf_other_side_speaks_for(const gf_stage *stage, uint32_t index);

/* "Auf der einen Seite saß A, auf der anderen B": adds to @p report whom the clause without a
   verb behind its own names. O(mentions of the sentence); false only if memory is short. */
bool gf_other_side_add(const gf_stage *stage, gf_report *report);

#endif
