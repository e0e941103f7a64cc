#ifndef GF_EVENT_DATELINE_H
#define GF_EVENT_DATELINE_H

#include "event/report.h"

/* "NIAMEY/ABUJA, 20. August (AFP) - Eine Delegation ...", "Chur, 21.06.23 (sda) Der Dirigent":
   the token behind what says where and when a report was written; the first token of the
   sentence where it says no such thing. O(1): looks at the first words only. */
uint32_t gf_dateline_end(const gf_stage *stage, uint32_t sentence);

#endif
