#ifndef GF_TAGGER_SPELLING_H
#define GF_TAGGER_SPELLING_H

#include "tagger/letters.h"
#include "tagger/vocabulary.h"

/* A word as the dictionary sees it. */
typedef struct gf_spelling {
    uint64_t capital; /* flags of the stem written with a capital, ending off; 0: none */
    uint64_t small;   /* the same for lower case */
    unsigned capital_cut, small_cut; /* letters of the ending */
    uint64_t head;                   /* flags of the longest known word that ends it, or 0 */
    size_t head_at;                  /* letter where that begins */
    bool modifier; /* what stands before the head is known, too: "Wirtschafts|minister" */
} gf_spelling;

gf_spelling gf_spelling_of(const gf_vocabulary *vocabulary, const gf_letters *letters);

#endif
