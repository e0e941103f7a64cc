#ifndef GF_EVENT_APIECE_H
#define GF_EVENT_APIECE_H

#include "event/report.h"

/* "A empfing B und C nacheinander", "sprach getrennt mit B und C": adds one report for each of
   those whom A met, and sets *done; else adds nothing. O(words of the clause and mentions of
   the sentence); false only if memory is short. */
bool gf_apiece_add(const gf_stage *stage, const gf_report *report, gf_reports *out, bool *done);

#endif
