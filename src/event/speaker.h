#ifndef GF_EVENT_SPEAKER_H
#define GF_EVENT_SPEAKER_H

#include "event/report.h"

/* Who says what @p clause tells, and through which medium: "..., sagte X", "wie die TASS
   berichtet", "laut Kreml", "X bestätigte das Treffen"; in reported speech and quotations also
   who was heard in a sentence near by. @p noun: the noun of meeting that tells it, or GF_NONE.
   Sets stance, addressee and occasion, too. Left empty where the text does not say. O(clauses
   of the sentences looked at). */
void gf_speaker_find(const gf_stage *stage, uint32_t clause, uint32_t noun, gf_claim *claim);

#endif
