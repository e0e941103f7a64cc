#ifndef GF_EVENT_CONTAINMENT_H
#define GF_EVENT_CONTAINMENT_H

#include "event/event.h"

/* Does the text say that the place or organisation of mention @p index lies in, or is part of,
   another? "Davos (Schweiz)", "Miami, Florida", "Hauptabteilung X des Generalstabs". */
bool gf_containment_at(const gf_scene *scene, uint32_t index, gf_relation *out);

#endif
