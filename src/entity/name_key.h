#ifndef GF_ENTITY_NAME_KEY_H
#define GF_ENTITY_NAME_KEY_H

#include "base/arena.h"
#include "lexicon/lexicon.h"

/* How sure it is that two person names mean one person. */
typedef enum gf_name_likeness {
    GF_NAMES_DIFFER,     /* contradicting given names, other family name */
    GF_NAMES_COMPATIBLE, /* one is part of the other: "Putin" / "Wladimir Putin" */
    GF_NAMES_SIMILAR,    /* spelling likeness only: needs context */
    GF_NAMES_TRANSLATED, /* equal, but a given name is of another language (Wladimir,
                            Wolodymyr): one person only if the office agrees, too */
    GF_NAMES_EQUAL       /* same after folding, transliteration and given-name table */
} gf_name_likeness;

/* Key that spellings of one family name share: "Uschakow", "Ushakov" -> "USAKOV". Two readings,
   German and English; equal if any pair of readings is equal. */
typedef struct gf_name_key {
    gf_view german, english;
} gf_name_key;

/* Of a word of the name @p whole. Empty views if memory is short. O(bytes). */
gf_name_key gf_name_key_of(gf_arena *arena, gf_view word, gf_view whole);
gf_name_likeness gf_names_compare(gf_arena *arena, const gf_lexicon *lexicon, gf_view a,
                                  gf_view b);

#endif
