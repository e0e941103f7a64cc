#ifndef GF_EVENT_HINT_H
#define GF_EVENT_HINT_H

#include "event/stage.h"

/* Adds the parties that the report's clause names besides: "an der Spitze der Amerikaner stand
   A". Whose people they are tells at which table they sat. O(mentions of the sentence *
   entities). */
void gf_hints_add(const gf_stage *stage, gf_report *report);

/* "Die russische Delegation leitete A, die ukrainische B": are two delegations led, so that
   who leads them met? Then adds the one that only an adjective names. False in *out where only
   one is spoken of; returns false only if memory is short. */
bool gf_hints_of_two_sides(const gf_stage *stage, gf_report *report, bool *out);

#endif
