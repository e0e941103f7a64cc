#ifndef GF_EVENT_PART_OF_H
#define GF_EVENT_PART_OF_H

#include "event/event.h"

/* Does the text say that the organisation of mention @p index is part of another?
   "X, eine Abteilung der Y", "X, die zu Y gehört", "Y, deren Tochter X", "die Y-Tochter X". */
bool gf_part_of_at(const gf_scene *scene, uint32_t index, gf_relation *out);

#endif
