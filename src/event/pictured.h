#ifndef GF_EVENT_PICTURED_H
#define GF_EVENT_PICTURED_H

#include "event/trigger.h"

/* "Fotos zeigen A und B im Gespräch mit C": who stands in a picture's sentence met, be it
   beside what the text is about. Adds a report for the noun that @p report is of, if the clause
   says so. O(words and mentions of the sentence). */
gf_status gf_pictured_add(const gf_stage *stage, gf_report report, gf_reports *out);

/* "Fotos, die vor dem Treffen entstanden": is the noun of @p report only what tells when? */
bool gf_pictured_when(const gf_stage *stage, const gf_report *report);

#endif
