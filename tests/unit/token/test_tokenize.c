#include "suite_lexicon.h"
#include "text/lines.h"
#include "token/token.h"

#include "base/memory.h"

#include <criterion/parameterized.h>
#include <string.h>

typedef struct row {
    const char *text;
    size_t sentences;
} row;

static const row rows[] = {
    {"Dr. Anna Weiß kam am 3. März 2024 nach Graz. Danach reiste sie ab.", 2},
    {"Der Fonds umfasst 4 Mrd. Euro. Das reicht nicht.", 2},
    {"Geladen waren ua. Minister und z. B. Bürgermeister. Es regnete.", 2},
    {"Harry S. Bauer und Papst Leo XIV. trafen sich. Beide schwiegen.", 2},
    {"„Wer kommt?“, fragte der Wirt. Niemand wusste es.", 2},
    {"\"Wir warten.\" Das sagte der Wirt.", 2},
    {"»Gut so.« Der Wirt nickte.", 2},
    {"Die Sitzung begann um 18.30 Uhr. Sie endete um 21:15 Uhr.", 2},
    {"Sie kam am 2. Dezember 2025 an.", 1},
    {"Die Kosten stiegen auf 1.204,5 Millionen Euro …", 1},
    {"Es war ein langer Abend ... Dann kam der Regen.", 2},
};

TestSuite(tokenize, .init = open_lexicon, .fini = close_lexicon);

/* One body line, so that line classification has no part in the result. */
static gf_status read_line(gf_view text, gf_tokens *tokens, gf_sentences *out) {
    gf_line line = {{0, (uint32_t)text.len}, GF_LINE_BODY};
    const gf_lines lines = {&line, 1, 1};
    return gf_tokenize(arena, lexicon, NULL, text, &lines, tokens, out);
}

ParameterizedTestParameters(tokenize, cuts_sentences) {
    static size_t index[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, tokenize, cuts_sentences) {
    const row *r = &rows[*index];
    gf_tokens tokens = {0};
    gf_sentences sentences = {0};
    cr_assert_eq(read_line((gf_view){r->text, strlen(r->text)}, &tokens, &sentences), GF_OK);
    cr_expect_eq(sentences.count, r->sentences, "%zu, not %zu: %s", sentences.count,
                 r->sentences, r->text);
}

Test(tokenize, keeps_spans_ordered_and_inside_the_text) {
    const gf_view text =
        GF_VIEW("\xEF\xBB\xBFZu\u0308rich\u00A0 und „O\xC2\xADrt“ – 3,5 Mio. (x");
    gf_tokens tokens = {0};
    gf_sentences sentences = {0};
    cr_assert_eq(read_line(text, &tokens, &sentences), GF_OK);
    uint32_t end = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        cr_expect(tokens.at[i].span.begin >= end && tokens.at[i].span.end <= text.len);
        cr_expect_lt(tokens.at[i].span.begin, tokens.at[i].span.end);
        end = tokens.at[i].span.end;
    }
    cr_expect(gf_view_equal(tokens.at[0].form, GF_VIEW("Zürich")));
}

Test(tokenize, marks_what_is_quoted) {
    gf_tokens tokens = {0};
    gf_sentences sentences = {0};
    cr_assert_eq(read_line(GF_VIEW("Sie sagte „nie“ und ging."), &tokens, &sentences), GF_OK);
    for (size_t i = 0; i < tokens.count; i++) {
        const bool inside = gf_view_equal(tokens.at[i].form, GF_VIEW("nie"));
        if (tokens.at[i].kind != GF_TOKEN_WORD) continue;
        cr_expect_eq((tokens.at[i].flags & GF_TOKEN_QUOTED) != 0, inside);
    }
}

Test(tokenize, works_without_a_lexicon) {
    gf_line line = {{0, 13}, GF_LINE_BODY};
    const gf_lines lines = {&line, 1, 1};
    gf_tokens tokens = {0};
    gf_sentences sentences = {0};
    cr_expect_eq(
        gf_tokenize(arena, NULL, NULL, GF_VIEW("Es regnet ua."), &lines, &tokens, &sentences),
        GF_OK);
    cr_expect_eq(sentences.count, 1);
}

Test(tokenize, reports_every_failed_allocation) {
    gf_status status = GF_ERR_NOMEM;
    for (long n = 0; status != GF_OK && n < 10000; n++) {
        gf_arena_free(arena);
        arena = gf_arena_new();
        gf_tokens tokens = {0};
        gf_sentences sentences = {0};
        gf_memory_fail_after(n);
        status = read_line(GF_VIEW("Der Rat tagte. Er beschloss nichts."), &tokens, &sentences);
        gf_memory_fail_after(-1);
        cr_assert(status == GF_OK || status == GF_ERR_NOMEM);
    }
    cr_expect_eq(status, GF_OK);
}
