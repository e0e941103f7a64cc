#ifndef GF_CLAUSE_SEGMENT_VERB_H
#define GF_CLAUSE_SEGMENT_VERB_H

#include "clause/cutter.h"

/* Finds the verbs of the segment, its negation and the separated prefix, and notes them in
   @p segment, whose tokens are set. O(tokens). */
void gf_segment_find_verbs(const gf_cutter *c, gf_segment *segment);

#endif
