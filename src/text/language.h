#ifndef GF_TEXT_LANGUAGE_H
#define GF_TEXT_LANGUAGE_H

#include "base/view.h"

/* How many words of a text are frequent function words of German, and of its neighbours. */
typedef struct gf_language_score {
    size_t words, german, foreign;
} gf_language_score;

gf_language_score gf_language_count(gf_view text);

#endif
