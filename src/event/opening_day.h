#ifndef GF_EVENT_OPENING_DAY_H
#define GF_EVENT_OPENING_DAY_H

#include "event/report.h"

/* "22. September 1984: Zwei Männer stehen im Regen. A und B halten sich an der Hand.": the time
   expression that a paragraph opens with, before a colon, if @p report tells of that day: it
   and what lies between name no other time, and it does not look further back. GF_NONE if there
   is none. O(words before the colon + time expressions of the paragraph). */
uint32_t gf_opening_day(const gf_stage *stage, const gf_report *report);

#endif
