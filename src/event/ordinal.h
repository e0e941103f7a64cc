#ifndef GF_EVENT_ORDINAL_H
#define GF_EVENT_ORDINAL_H

#include "event/stage.h"

/* Does @p clause count how often somebody was there without a word for the meeting ("Für A war
   es das erste Mal")? The token of the number and the number in *n; GF_NONE: it does not.
   O(words of the clause). Ordinals beside a meeting's noun or verb: gf_argument_ordinals(). */
uint32_t gf_ordinal_of_occasion(const gf_stage *stage, uint32_t clause, int32_t *n);

/* "eine siebte Runde": the number in the noun phrase of @p noun, or 0. O(its words). */
int32_t gf_ordinal_before(const gf_stage *stage, uint32_t noun);

/* The number of the ordinal word at @p t ("siebte", "3."), or 0. */
int32_t gf_ordinal_at(const gf_stage *stage, uint32_t t);

#endif
