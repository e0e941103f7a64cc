#ifndef GF_TEXT_LANGUAGE_H
#define GF_TEXT_LANGUAGE_H

#include "base/view.h"

/* Has the line several function words of a neighbour of German, and none of German? */
bool gf_language_is_foreign(gf_view line);

#endif
