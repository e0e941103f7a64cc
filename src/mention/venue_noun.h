#ifndef GF_MENTION_VENUE_NOUN_H
#define GF_MENTION_VENUE_NOUN_H

#include "lexicon/lexicon.h"

/* Is @p form, as written, a house that needs no name where one meets: one of the list
   ("Rathaus", "Stadthalle"), or a compound with one of its heads ("Senatssaal", "Parkhotels")?
   *nominative (may be NULL) receives its name, lent from @p form or the lexicon. O(letters). */
bool gf_venue_noun(const gf_lexicon *lexicon, gf_view form, gf_view *nominative);

#endif
