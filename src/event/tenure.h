#ifndef GF_EVENT_TENURE_H
#define GF_EVENT_TENURE_H

#include "event/event.h"

/*
 * Periods that stand apart from the role: "Zarif, seit August im Amt", "hatte das Ressort im
 * Dezember 2021 übernommen", "trat am Freitag zurück". They are given to the one office that
 * the document tells of the person; between two nothing is guessed.
 */
void gf_tenures_apply(const gf_scene *scene, gf_relations *relations);

#endif
