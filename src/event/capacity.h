#ifndef GF_EVENT_CAPACITY_H
#define GF_EVENT_CAPACITY_H

#include "event/frame.h"

/* As what people take part: the side they sit on ("auf polnischer Seite", "für Bern", "der
   deutschen Delegation gehörten ... an") and what they are there ("als Vermittler"). Marks the
   participants of a report of a verb with frame @p frame. O(mentions and words of the
   sentence). */
void gf_capacity_mark(const gf_stage *stage, gf_frame frame, gf_report *report);

#endif
