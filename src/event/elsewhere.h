#ifndef GF_EVENT_ELSEWHERE_H
#define GF_EVENT_ELSEWHERE_H

#include "event/fit.h"

/* Signs that a report speaks of another meeting than a draft told before it. */

/* "Noch vor Beginn sprachen A und B unter vier Augen", "kamen A und B zu einem Gespräch
   zusammen": apart from the others, if more than those met. */
bool gf_elsewhere_side_talk(const gf_report *report);

/* What follows a side talk tells of the others again, unless it is tied to it. @p away:
   sentences between the two. */
bool gf_elsewhere_after_side_talk(const gf_draft *draft, const gf_report *report,
                                  uint32_t away);

/* "B nahm unterdessen an einem Empfang von C teil", "D bleibt dem für morgen angesetzten
   Treffen fern", "Dort war auch E zu Gast": what adds people may tell of another meeting. @p
   time: 1 where both are of one time. */
bool gf_elsewhere_adds(const gf_draft *draft, const gf_report *report, uint32_t away, int time);

#endif
