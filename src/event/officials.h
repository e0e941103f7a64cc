#ifndef GF_EVENT_OFFICIALS_H
#define GF_EVENT_OFFICIALS_H

#include "event/report.h"

/* People without a name of two or more states: "zwischen deutschen und polnischen Beamten". */

/* Do they stand right behind the noun at @p noun? O(words behind it, at most ten). */
bool gf_officials_behind(const gf_stage *stage, uint32_t noun);

/* Adds the states as parties of the report of a noun; false only if memory is short. */
bool gf_officials_add(const gf_stage *stage, gf_report *report);

#endif
