#ifndef GF_TEXT_LINES_H
#define GF_TEXT_LINES_H

#include "base/arena.h"
#include "geflecht/status.h"
#include "lexicon/lexicon.h"
#include "text/document.h"

/*
 * Cuts @p text into lines and says what each is. A line that holds a header and
 * then text (" date 2026-01-21 Der Kreml ...") becomes two. O(bytes).
 */
gf_status gf_lines_classify(gf_arena *arena, const gf_lexicon *lexicon, gf_view text,
                            gf_lines *out);

/* Is the text German? Decided by function words; short texts get the benefit of the doubt. */
bool gf_text_is_german(gf_view text);

#endif
