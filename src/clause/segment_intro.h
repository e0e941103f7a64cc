#ifndef GF_CLAUSE_SEGMENT_INTRO_H
#define GF_CLAUSE_SEGMENT_INTRO_H

#include "clause/cutter.h"

/* Finds the subordinator or relative pronoun that opens the segment, whose verbs are found, and
   notes it in @p segment. @p after_comma: a border stands before it. O(1). */
void gf_segment_find_intro(const gf_cutter *c, gf_segment *segment, bool after_comma);

#endif
