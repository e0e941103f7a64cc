#ifndef GF_RECORD_FINGERPRINT_H
#define GF_RECORD_FINGERPRINT_H

#include "base/arena.h"

/*
 * Tells whether one text was made from another: two papers print the same agency report, one
 * cuts its last paragraphs. A fingerprint keeps the number of runs of four words and, of these
 * runs' hashes, the smallest in each of 64 classes (MinHash with one permutation): 264
 * characters, whatever the length of the text.
 */

/* Empty for texts too short to be compared; {NULL,0} if memory is short. */
gf_view gf_fingerprint_of(gf_arena *arena, gf_view text);

/* Is most of the shorter text in the longer one? False where a fingerprint is empty. */
bool gf_fingerprints_alike(gf_view a, gf_view b);

#endif
