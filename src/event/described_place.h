#ifndef GF_EVENT_DESCRIBED_PLACE_H
#define GF_EVENT_DESCRIBED_PLACE_H

#include "event/report.h"

/* Places that a clause describes and does not name. Functions that return a number give an
   entity or GF_NONE.
 */

/* What adjective @p mention names: "in einem Potsdamer Hotel", "in der litauischen Hauptstadt",
   "das Genfer Treffen". O(entities) for capitals. */
uint32_t gf_place_of_adjective(const gf_stage *stage, const gf_report *r, uint32_t mention);

/* "in der südchinesischen Stadt", "besuchte die Partnerstadt": the town named last, in this
   sentence or the one before. O(words of the clause + mentions of two sentences). */
uint32_t gf_place_of_town_noun(const gf_stage *stage, const gf_report *r, uint32_t clause);

/* Is mention @p index the house of a room where something happens: "im Festsaal des Rathauses"?
 */
bool gf_place_holds_room(const gf_stage *stage, uint32_t index);

#endif
