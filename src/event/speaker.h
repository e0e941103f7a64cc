#ifndef GF_EVENT_SPEAKER_H
#define GF_EVENT_SPEAKER_H

#include "event/report.h"

/* Who says what report @p r tells, and through which medium: "..., sagte X", "wie die TASS
   berichtet", "laut Kreml", "X bestätigte das Treffen"; in reported speech and quotations also
   who was heard in a sentence near by. Left empty where the text does not say. O(clauses of
   the sentences looked at). */
void gf_speaker_find(const gf_stage *stage, const gf_report *r, gf_claim *claim);

#endif
