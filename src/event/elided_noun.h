#ifndef GF_EVENT_ELIDED_NOUN_H
#define GF_EVENT_ELIDED_NOUN_H

#include "event/stage.h"

/* "Es war der dritte Anruf; der zweite datiert vom 18. März": the noun of meeting that the
   number or "letzte" at @p t stands for, if its clause tells when that was; or GF_NONE.
   O(words of two sentences). */
uint32_t gf_elided_noun(const gf_stage *stage, uint32_t t);

#endif
