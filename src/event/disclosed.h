#ifndef GF_EVENT_DISCLOSED_H
#define GF_EVENT_DISCLOSED_H

#include "event/setup.h"

/* "Ein Ort wurde nicht genannt", "Wann sie sich treffen, ist offen": does @p clause say that
   nobody knows, or tells, when or where the meeting told next to it is? Sets date_unknown and
   place_unknown of *setup. O(words of the clause and of the one it depends on). */
bool gf_disclosed_nothing(const gf_stage *stage, uint32_t clause, gf_setup *setup);

#endif
