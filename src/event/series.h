#ifndef GF_EVENT_SERIES_H
#define GF_EVENT_SERIES_H

#include "event/report.h"

/*
 * "Die ersten beiden Runden fanden am 3. Mai und am 10. Juni statt", "trafen sich am 3. und am
 * 10. Mai": one report for each day, numbered where the words count them. Adds @p report itself
 * where the clause tells of one meeting. O(time expressions of the sentence).
 */
gf_status gf_series_add(const gf_stage *stage, const gf_report *report, gf_reports *out);

#endif
