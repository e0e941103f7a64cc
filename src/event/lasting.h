#ifndef GF_EVENT_LASTING_H
#define GF_EVENT_LASTING_H

#include "event/stage.h"

/* Does @p clause tell how long a meeting went on that is told beside it, without a word for the
   meeting: "Acht Stunden haben sie gebraucht", "Drei Stunden lang ging es um Geld", "Wir waren
   nach zwei Stunden fertig", "Rund vier Stunden wurde verhandelt"? Whether it names a length is
   not looked at. O(words of the clause). */
bool gf_lasting_is_told(const gf_stage *stage, uint32_t clause);

#endif
