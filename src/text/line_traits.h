#ifndef GF_TEXT_LINE_TRAITS_H
#define GF_TEXT_LINE_TRAITS_H

#include "lexicon/lexicon.h"

/* What one line looks like, without its neighbours. @p line is trimmed. */

/* Length of a header such as "date 2026-01-21" that other text may follow; 0 if there is none.
 */
size_t gf_header_length(gf_view line);
bool gf_line_is_boilerplate(const gf_lexicon *lexicon, gf_view line);
bool gf_line_is_credit(const gf_lexicon *lexicon,
                       gf_view line); /* "(dpa/AFP)", "TASS/gnews.cz-jav" */
bool gf_line_is_caption(const gf_lexicon *lexicon,
                        gf_view line); /* "Foto: ...", "(picture alliance / ...)" */
bool gf_line_is_meta(const gf_lexicon *lexicon,
                     gf_view line); /* "Stand: 11.03.2025", "19. Mai 2018, 21:08 Uhr" */
/* Does the date of the line belong to what it announces ("Nächster Termin: 22.11.2024",
   "Premiere am 3. Mai 2021") instead of to the text? */
bool gf_line_announces(const gf_lexicon *lexicon, gf_view line);
bool gf_line_is_bullet(gf_view line);
bool gf_line_is_heading(gf_view line);
bool gf_line_is_foreign(gf_view line);

#endif
