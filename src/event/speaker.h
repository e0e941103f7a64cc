#ifndef GF_EVENT_SPEAKER_H
#define GF_EVENT_SPEAKER_H

#include "event/report.h"

/* Who says what clause @p clause states, and through which medium: "..., sagte X", "wie die
   TASS berichtet", "laut Kreml", "nach Angaben von X". Left empty where the text does not say.
 */
void gf_speaker_find(const gf_stage *stage, uint32_t clause, gf_claim *claim);

#endif
