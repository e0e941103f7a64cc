#ifndef GF_MENTION_POSSESSOR_H
#define GF_MENTION_POSSESSOR_H

#include "mention/scan.h"

/*
 * The person whom the possessive at token @p word means ("sein", "ihrem", "dessen"; the role
 * phrase begins at @p begin): the name joined to it ("Berg und ihr Berater"), else the name
 * nearest before in the sentence that no preposition governs, else one behind a preposition.
 * Names inside another's office ("der Berater Trumps") own nothing here. GF_NONE where gender
 * excludes all, or where an unnamed role ("der Regierungschef") could be meant as well.
 */
uint32_t gf_possessor_of(const gf_scan *scan, uint32_t word, uint32_t begin);

/* Could the possessive mean two persons of its clause? "Barak traf Blair und seinen Kollegen";
   "dessen" is always the nearer one. */
bool gf_possessor_is_open(const gf_scan *scan, uint32_t word, uint32_t begin, uint32_t chosen);

#endif
