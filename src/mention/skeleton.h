#ifndef GF_MENTION_SKELETON_H
#define GF_MENTION_SKELETON_H

#include "base/arena.h"
#include "lexicon/lexicon.h"

/*
 * What is left of a name when spelling habits are taken away: case, diacritics, doubled
 * letters, and the choices of transliteration. A name is read twice, as a German and as an
 * English writer would have spelt it: "Uschakow" (German) and "Ushakov" (English) agree.
 */
typedef struct gf_skeleton {
    gf_view german, english;
} gf_skeleton;

/* Empty views if memory is short. O(bytes). */
gf_skeleton gf_skeleton_of(gf_arena *arena, gf_view name);

/* Of one word of a name; read twice if anything in the whole name betrays the English writer
   ("Klychko" of "Vitaliy Klychko"). O(bytes). */
gf_skeleton gf_skeleton_inside(gf_arena *arena, gf_view word, gf_view whole);

/* Do any two readings agree? */
bool gf_skeleton_equal(gf_skeleton a, gf_skeleton b);

/* Number of single letter edits between the nearest readings, at most @p limit + 1. */
unsigned gf_skeleton_distance(gf_skeleton a, gf_skeleton b, unsigned limit);

/* The family name without the article that Arabic names put before it: "Serraj" of "al-Serraj";
   the word itself where there is none. O(1). */
gf_view gf_name_without_article(const gf_lexicon *lexicon, gf_view word);

#endif
