#ifndef GF_TEST_READ_TIMES_H
#define GF_TEST_READ_TIMES_H

#include "text/lines.h"
#include "time/timex.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static gf_lexicon *lexicon;
static gf_arena *arena;

static void set_up(void) {
    gf_context *context = gf_context_new();
    cr_assert_eq(gf_lexicon_load(context, GF_LEXICON_DIR, NULL, 0, &lexicon), GF_OK, "%s",
                 gf_context_message(context));
    gf_context_free(context);
    arena = gf_arena_new();
}

static void tear_down(void) {
    gf_arena_free(arena);
    gf_lexicon_free(lexicon);
}

/* The expressions of @p text, written on the day @p written ("" if it is not known). */
static gf_timexes read_times(const char *text, const char *written) {
    const gf_view view = {text, strlen(text)};
    gf_lines lines;
    gf_tokens tokens;
    gf_sentences sentences;
    gf_clauses clauses;
    gf_timexes timexes;
    cr_assert_eq(gf_lines_classify(arena, lexicon, view, &lines), GF_OK);
    for (size_t i = 0; i < lines.count; i++)
        lines.at[i].kind = GF_LINE_BODY; /* one sentence alone is taken for a headline */
    cr_assert_eq(gf_tokenize(arena, lexicon, view, &lines, &tokens, &sentences), GF_OK);
    cr_assert_eq(gf_clauses_find(arena, lexicon, &tokens, &sentences, &clauses), GF_OK);
    cr_assert_eq(gf_timexes_find(arena, lexicon, &tokens, &sentences, &clauses, &timexes),
                 GF_OK);
    gf_timexes_resolve(&timexes, gf_when_read((gf_view){written, strlen(written)}));
    return timexes;
}

#endif
