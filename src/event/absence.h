#ifndef GF_EVENT_ABSENCE_H
#define GF_EVENT_ABSENCE_H

#include "event/frame.h"

/* Who is said not to be there, among the people of a verb with frame @p frame: "A fehlte",
   "nicht aber B", "ließ sich durch C vertreten"; and who had not come yet, or had left: "vor
   der Ankunft von D". O(words of the clause and mentions of the sentence); false only if memory
   is short. */
bool gf_absence_mark(const gf_stage *stage, gf_frame frame, gf_report *report);

#endif
