#ifndef GF_EVENT_ARGUMENT_H
#define GF_EVENT_ARGUMENT_H

#include "event/frame.h"
#include "event/trigger.h"

/* Fill one field of a report from its clause; false only if memory is short. */

/* Who takes part by the frame of the clause's verb. */
bool gf_argument_of_verb(const gf_stage *stage, gf_frame frame, gf_report *report);

/* Who takes part by the noun phrase around report->token, and as subject of its support verb.
 */
bool gf_argument_of_noun(const gf_stage *stage, gf_support support, gf_report *report);

/* Adds mention @p index as a participant; a person once only. */
bool gf_argument_add(const gf_stage *stage, uint32_t index, gf_function function,
                     gf_report *report);

/* Adds an entity that other words name. */
bool gf_argument_add_entity(const gf_stage *stage, uint32_t entity, gf_span span,
                            gf_report *report);

/* Adds whom another clause names, as it names him. */
bool gf_argument_add_again(const gf_stage *stage, const gf_participant *participant,
                           gf_report *report);

/* "für Montag", "auf den 3. Mai": is it the day that something is set for? */
bool gf_argument_is_set_for(const gf_stage *stage, const gf_timex *x);

/* DATE or TIME that belongs to the report, places, durations, ordinals. */
void gf_argument_time(const gf_stage *stage, gf_report *report);
/* "Am Montag gab sie in Rom die Bilder zurück. Bei der Feier ...": a definite noun of meeting
   has day and place of what was told before it. */
bool gf_argument_set_before(const gf_stage *stage, gf_report *report);
bool gf_argument_places(const gf_stage *stage, gf_report *report);
bool gf_argument_durations(const gf_stage *stage, gf_report *report);
bool gf_argument_ordinals(const gf_stage *stage, gf_report *report);

/* The number of the ordinal word at @p token ("siebte", "7."), or 0. */
int32_t gf_argument_ordinal_at(const gf_stage *stage, uint32_t token);
/* Says that it is the @p n-th meeting of those who take part. */
bool gf_argument_add_ordinal(const gf_stage *stage, gf_report *report, int32_t n,
                             uint32_t token);

#endif
