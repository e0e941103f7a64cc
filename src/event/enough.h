#ifndef GF_EVENT_ENOUGH_H
#define GF_EVENT_ENOUGH_H

#include "event/frame.h"

/* Do the words of a verb's clause say enough to speak of a meeting? */

/* "A sprach von Fortschritten" is none: somebody to speak with must be told. */
bool gf_enough_counterpart(const gf_stage *stage, const gf_verb_reading *reading,
                           const gf_report *report);

/* Two who take part, or one to whom others are told elsewhere: then @p report becomes one that
   adds to a meeting. */
bool gf_enough_named(const gf_stage *stage, const gf_verb_reading *reading, gf_report *report);

/* Signing and appointing need a day, and a place or two persons; expecting a day or a place. */
bool gf_enough_placed(const gf_stage *stage, const gf_verb_reading *reading, gf_report *report);

#endif
