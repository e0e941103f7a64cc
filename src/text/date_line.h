#ifndef GF_TEXT_DATE_LINE_H
#define GF_TEXT_DATE_LINE_H

#include "lexicon/lexicon.h"

/* Does a line above the text say when it was written: "Montag, 3. Mai 2021 | Seite 4",
   "Agentur · 03.05.2021 · 16:08", "Von Eva Ernst am 3.5.2021"? Not "Der 17. Juni 1953 in Jena":
   a headline names a day among its words. @p line is trimmed. O(bytes). */
typedef enum gf_date_line {
    GF_DATE_LINE_NONE,  /* names no full date */
    GF_DATE_LINE_STAMP, /* is a stamp */
    GF_DATE_LINE_TOLD   /* names a date, but in words about something else */
} gf_date_line;

gf_date_line gf_date_line_read(const gf_lexicon *lexicon, gf_view line);

#endif
