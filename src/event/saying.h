#ifndef GF_EVENT_SAYING_H
#define GF_EVENT_SAYING_H

#include "event/noun_sense.h"

/* Has the word, or what a compound ends with ("Firmenkreise", "Kreml-Angaben"), one of the uses
   GF_SOURCE_*? */
bool gf_saying_noun(const gf_stage *stage, uint32_t token, unsigned uses);

/* Does the clause say that somebody says something: "sagte X", "hieß es aus Berlin"? O(tokens).
 */
bool gf_saying_is(const gf_stage *stage, uint32_t clause);

/* Who speaks in a clause of saying, and through which medium ("X sagte der Zeitung Y"). Fills
   only what is still empty; a speaker without a name is given in the words of the text ("ein
   Teilnehmer"). Views are lent by the text or the entities. */
void gf_saying_speaker(const gf_stage *stage, uint32_t clause, gf_claim *claim);

/* The same for what stands in the clause as its source: "laut X", "nach Angaben von X", "so X".
 */
void gf_saying_source(const gf_stage *stage, uint32_t clause, gf_claim *claim);

#endif
