#ifndef GF_EVENT_ENVOY_H
#define GF_EVENT_ENVOY_H

#include "event/stage.h"

/* "Delegationen aus A": a country behind "aus" that people stand for, or one joined to it. */
bool gf_envoy_from(const gf_stage *stage, uint32_t index);

/* People without names that stand for whom they belong to: "Vertreter Moskaus", "die Spitzen
   von A und B", "Verdi-Unterhändler". */

/* Is token @p t a noun for such people? */
bool gf_envoy_noun(const gf_stage *stage, uint32_t t);

/* Does mention @p m name whom they stand for? */
bool gf_envoy_owner(const gf_stage *stage, const gf_mention *m);

/* Does the part of a compound that mention @p index is ("Verdi" in "mit Verdi-Unterhändlern")
   name it? */
bool gf_envoy_prefix(const gf_stage *stage, uint32_t index);

/* The preposition that governs those people, where mention @p m names whom they stand for:
   "mit" in "mit Vertretern von A"; or GF_NONE. */
uint32_t gf_envoy_governor(const gf_stage *stage, const gf_mention *m);

#endif
