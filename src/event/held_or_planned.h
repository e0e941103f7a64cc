#ifndef GF_EVENT_HELD_OR_PLANNED_H
#define GF_EVENT_HELD_OR_PLANNED_H

#include "event/trigger.h"

/* Sets status and status_known of @p report from tense, mood and cues of its clause. What is
   only present tense is decided by its date against the document's. */
void gf_status_decide(const gf_stage *stage, gf_support support, gf_report *report);

/* The same for people called behind a noun of meeting without a verb ("Krisensitzung! Mit
   dabei: A, B"): held, unless its date lies ahead. */
void gf_status_of_fragment(const gf_stage *stage, gf_report *report);

#endif
