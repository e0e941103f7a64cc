#ifndef GF_EVENT_COUPLE_H
#define GF_EVENT_COUPLE_H

#include "event/report.h"

/*
 * "das Paar", "das Königspaar": adds to @p report the two whom the text calls husband and wife,
 * or king and queen, if they are only two; "die Gäste": those who were guests last, if they are
 * several. Nothing where the clause says no such word, or names one of them. O(words of the
 * clause + titles + reports before); false only if memory is short.
 */
bool gf_couple_add(const gf_stage *stage, const gf_reports *before, gf_report *report);

#endif
