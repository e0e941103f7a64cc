#ifndef GF_EVENT_JOINED_PAIR_H
#define GF_EVENT_JOINED_PAIR_H

#include "event/report.h"

/* "C empfing A und B", "A und B trafen sich bei C": the two of the report's persons that "und"
   joins, as numbers of its participants; false if none or several are joined so. "die beiden"
   behind it are those two. O(participants² · mentions of the sentence). */
bool gf_joined_pair(const gf_stage *stage, const gf_report *report, uint32_t pair[2]);

#endif
