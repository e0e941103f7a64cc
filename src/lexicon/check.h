#ifndef GF_LEXICON_CHECK_H
#define GF_LEXICON_CHECK_H

#include "lexicon/store.h"

/*
 * What `lexicon --check` looks at while a lexicon is loaded; private to this room. Loading
 * without it tolerates all of this: lines that are repeated, stray blanks, dates out of form
 * or order, names of entities that no line has.
 */

/* Looks at a line that was added to @p table ("entity"). Only GF_ERR_NOMEM ends a check. */
gf_status gf_lexicon_check_line(gf_lexicon_checker *check, gf_view table,
                                const gf_lexicon_line *line);

/* Tells a fault that would have ended loading: "path:line: what". */
void gf_lexicon_check_fault(gf_lexicon_checker *check, const char *message);

#endif
