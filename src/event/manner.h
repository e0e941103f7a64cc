#ifndef GF_EVENT_MANNER_H
#define GF_EVENT_MANNER_H

#include "event/report.h"

/* How a thing is said. Each fills only what is still empty, and only makes a stance stronger.
   Views are lent by the text. O(words of the clause). */

/* Of what is said in @p clause: in the subjunctive, "offenbar", "angeblich". */
void gf_manner_of_said(const gf_stage *stage, uint32_t clause, gf_claim *claim);

/* Of a clause of saying: "behauptete", "sagte der Zeitung", "in einem Interview". */
void gf_manner_of_saying(const gf_stage *stage, uint32_t clause, gf_claim *claim);

/* "sagte dagegen X": against what was said before. */
bool gf_manner_is_contrast(const gf_stage *stage, uint32_t clause);

#endif
