#include "text/lines.h"

#include "base/memory.h"
#include "suite_lexicon.h"

#include <criterion/parameterized.h>
#include <string.h>

#define BODY \
    "\nDer Rat der Stadt hat am Abend lange über den Haushalt und die Schulen beraten.\n"

typedef struct row {
    const char *line;
    gf_line_kind kind;
} row;

/* Each stands behind a headline and a paragraph. */
static const row rows[] = {
    {"Stand: 11.03.2025, 09:12 Uhr", GF_LINE_META},
    {"Gesendet am 4. Mai 2023", GF_LINE_META},
    {"25.04.2022, 17:43 Uhr | AFP", GF_LINE_META},
    {"19. Mai 2018, 21:08 Uhr", GF_LINE_META},
    {"(APA/dpa/Reuters)", GF_LINE_CREDIT},
    {"dpa-AFX/cmy", GF_LINE_CREDIT},
    {"Foto: Stadtarchiv", GF_LINE_CAPTION},
    {"WERBUNG", GF_LINE_BOILERPLATE},
    {"114 Kommentare", GF_LINE_BOILERPLATE},
    {"[Kommentare: 214]", GF_LINE_BOILERPLATE},
    {"Newsletter | Teilen | Drucken", GF_LINE_BOILERPLATE},
    {"© Alle Rechte vorbehalten", GF_LINE_BOILERPLATE},
    {"› Mehr über die Stadt", GF_LINE_BOILERPLATE},
    {"Lesen Sie auch: Wie der Rat arbeitet", GF_LINE_BOILERPLATE},
    {"The council met for three hours and the mayor was pleased with it.", GF_LINE_FOREIGN},
    {"Die Bürgermeisterin dankte allen.", GF_LINE_BODY},
};

TestSuite(lines, .init = open_lexicon, .fini = close_lexicon);

ParameterizedTestParameters(lines, tells_kinds_apart) {
    static size_t index[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, lines, tells_kinds_apart) {
    const row *r = &rows[*index];
    char text[512];
    const int n =
        snprintf(text, sizeof text, "Rat berät über Haushalt" BODY "%s" BODY, r->line);
    gf_lines lines;
    cr_assert_eq(gf_lines_classify(arena, lexicon, (gf_view){text, (size_t)n}, &lines), GF_OK);
    cr_assert_eq(lines.count, 4);
    cr_expect_eq(lines.at[0].kind, GF_LINE_TITLE);
    cr_expect_eq(lines.at[2].kind, r->kind, "%s, not %s: %s",
                 gf_line_kind_name(lines.at[2].kind), gf_line_kind_name(r->kind), r->line);
}

Test(lines, cuts_a_header_from_its_text) {
    gf_lines lines;
    const gf_view text =
        GF_VIEW(" date 2024-02-03 Die Stadt lud am Samstag zu einem Gespräch ein.");
    cr_assert_eq(gf_lines_classify(arena, lexicon, text, &lines), GF_OK);
    cr_assert_eq(lines.count, 2);
    cr_expect_eq(lines.at[0].kind, GF_LINE_META);
    cr_expect_eq(lines.at[1].kind, GF_LINE_BODY);
}

Test(lines, takes_every_line_end_and_a_byte_order_mark) {
    gf_lines lines;
    const gf_view text =
        GF_VIEW("\xEF\xBB\xBF"
                "eins ist da.\rzwei ist da.\r\ndrei ist da.<BR \\/>vier ist da.");
    cr_assert_eq(gf_lines_classify(arena, lexicon, text, &lines), GF_OK);
    cr_assert_eq(lines.count, 4);
    cr_expect_eq(lines.at[0].span.begin, 3);
}

Test(lines, reports_every_failed_allocation) {
    gf_status status = GF_ERR_NOMEM;
    for (long n = 0; status != GF_OK && n < 1000; n++) {
        gf_arena_free(arena);
        arena = gf_arena_new();
        gf_lines lines;
        gf_memory_fail_after(n);
        status =
            gf_lines_classify(arena, lexicon, GF_VIEW("eins ist da.\nzwei ist da."), &lines);
        gf_memory_fail_after(-1);
        cr_assert(status == GF_OK || status == GF_ERR_NOMEM);
    }
    cr_expect_eq(status, GF_OK);
}
