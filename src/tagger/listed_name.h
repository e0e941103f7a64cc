#ifndef GF_TAGGER_LISTED_NAME_H
#define GF_TAGGER_LISTED_NAME_H

#include "tagger/word_traits.h"

/* Of a listing: type and place in the name, without its kind. */
enum { GF_LISTED_TYPE = 15 };

/* What the lexicon's names say of the word alone; 0: it is none. */
uint64_t gf_listed_alone(const gf_lexicon *lexicon, const gf_name_start *start);

/* Fills @p listed (by word) for the names of the lexicon in @p forms. */
void gf_listed_names(const gf_lexicon *lexicon, const gf_view *forms,
                     const gf_signs *const *signs, size_t count, uint64_t *listed);

#endif
