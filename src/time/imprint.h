#ifndef GF_TIME_IMPRINT_H
#define GF_TIME_IMPRINT_H

#include "time/timex.h"

/* The expression with the day on which the text says at its end that it was printed:
   "Erschienen in der Ausgabe vom 3. Mai 2021.", "Dieser Artikel erschien zuerst am 3. Mai
   2021.", "epd fs/mih, 3.5.2021"; its index, or GF_NONE. O(expressions). */
uint32_t gf_imprint_find(const gf_lexicon *lexicon, const gf_tokens *tokens,
                         const gf_sentences *sentences, const gf_timexes *timexes);

#endif
