#ifndef GF_TEST_READ_TIMES_H
#define GF_TEST_READ_TIMES_H

#include "suite_lexicon.h"
#include "text/lines.h"
#include "time/timex.h"

#include <stdio.h>
#include <string.h>

typedef struct gf_reading_of_times {
    gf_lines lines;
    gf_tokens tokens;
    gf_sentences sentences;
    gf_clauses clauses;
    gf_timexes timexes;
} gf_reading_of_times;

/* The rooms up to this one; expressions are not resolved. */
static gf_reading_of_times read_words(const char *text) {
    const gf_view view = {text, strlen(text)};
    gf_reading_of_times r;
    cr_assert_eq(gf_lines_classify(arena, lexicon, view, &r.lines), GF_OK);
    if (r.lines.count == 1)
        r.lines.at[0].kind = GF_LINE_BODY; /* one sentence alone is taken for a headline */
    cr_assert_eq(gf_tokenize(arena, lexicon, NULL, view, &r.lines, &r.tokens, &r.sentences),
                 GF_OK);
    cr_assert_eq(gf_clauses_find(arena, lexicon, &r.tokens, &r.sentences, &r.clauses), GF_OK);
    cr_assert_eq(
        gf_timexes_find(arena, lexicon, &r.tokens, &r.sentences, &r.clauses, &r.timexes),
        GF_OK);
    return r;
}

/* The expressions of @p text, written on the day @p written ("" if it is not known). */
static inline gf_timexes read_times(const char *text, const char *written) {
    gf_timexes timexes = read_words(text).timexes;
    gf_timexes_resolve(&timexes, gf_when_read((gf_view){written, strlen(written)}));
    return timexes;
}

#endif
