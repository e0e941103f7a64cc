#ifndef GF_EVENT_ROLL_CALL_H
#define GF_EVENT_ROLL_CALL_H

#include "event/report.h"

/* Who was there, called without a verb: "Mit am Tisch: A und B", "Ebenfalls dabei: C". Adds at
   most one report to @p out; the clause must have no verb. O(words of the clause and mentions
   of the sentence); false only if memory is short. */
bool gf_roll_call_add(const gf_stage *stage, uint32_t clause, gf_reports *out);

#endif
