#ifndef GF_EVENT_TOLD_DAY_H
#define GF_EVENT_TOLD_DAY_H

#include "event/fit.h"

/*
 * The time frame that a sentence stands in. News say the day once and go on telling: "Am Montag
 * traf sie A. Anschließend sprach sie mit B." The day holds as long as the telling goes on in
 * its tense, names no other time, and something ties the sentences together: a word of
 * sequence, a part of the day, "dort", a definite noun of meeting, or, in the very next
 * sentence, who takes part. The pluperfect, "zuvor", "zuletzt", "ein weiteres" step out of the
 * frame.
 *
 * Returns the time expression that gives the day of @p draft, whose reports name none, or
 * GF_NONE where nothing ties it to one. O(reports of the draft * words of some sentences).
 */
uint32_t gf_told_day(const gf_stage *stage, const gf_draft *draft, const gf_reports *reports);

/* +1 "am Vormittag", also "kam am Vormittag an und traf": of the day spoken of; -1 a night,
   which belongs to two days; 0. O(time expressions of the sentence). */
int gf_told_part_of_day(const gf_stage *stage, const gf_report *report);

#endif
