#include "base/utf8.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static gf_view view_of(const char *text) { return (gf_view){text, strlen(text)}; }

static void expect_nfc(const char *text, const char *wanted) {
    gf_arena *arena = gf_arena_new();
    const gf_view got = gf_utf8_nfc(arena, view_of(text));
    cr_expect(gf_view_equal(got, view_of(wanted)), "%s: %.*s", text, GF_VIEW_ARG(got));
    gf_arena_free(arena);
}

Test(utf8, composes_only_what_is_not_composed) {
    expect_nfc("", "");
    expect_nfc("Gruß", "Gruß");
    expect_nfc("Łódź – „Erdoğan“ … 5 €", "Łódź – „Erdoğan“ … 5 €");
    expect_nfc("a\u0308", "ä");
    expect_nfc("Erdog\u0306an", "Erdoğan");
    expect_nfc("\u2126", "\u03A9"); /* the sign Ohm is the letter omega */
    expect_nfc("\u2000", "\u2002"); /* en quad is en space */
    expect_nfc("\u0340", "\u0300");
}

Test(utf8, returns_composed_text_itself) {
    gf_arena *arena = gf_arena_new();
    const gf_view text = GF_VIEW("Müller–Lüdenscheidt");
    cr_expect_eq(gf_utf8_nfc(arena, text).ptr, text.ptr);
    gf_arena_free(arena);
}

static void expect_fold(const char *text, const char *wanted) {
    gf_arena *arena = gf_arena_new();
    const gf_view got = gf_utf8_fold(arena, view_of(text));
    cr_expect(gf_view_equal(got, view_of(wanted)), "%s: %.*s", text, GF_VIEW_ARG(got));
    gf_arena_free(arena);
}

Test(utf8, folds_names_to_plain_letters) {
    expect_fold("", "");
    expect_fold("O'Neill-Smith", "o'neill-smith");
    expect_fold("[A@Z`z{", "[a@z`z{"); /* neighbours of the letters stay */
    expect_fold("Erdoğan", "erdogan");
    expect_fold("Łukasz Straße Ærø", "lukasz strasse aero");
}

/* Wherever in eight bytes the fault stands. */
Test(utf8, finds_the_first_broken_byte_at_any_place) {
    static const char *const broken[] = {
        "\x80",     "\xC3",     "\xC3(",        "\xC0\xAF",
        "\xC1\xBF", "\xE2\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80"};
    for (size_t before = 0; before < 20; before++) {
        for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
            char text[64];
            snprintf(text, sizeof text, "%.*sä%.*s%s", (int)before, "abcdefghijklmnopqrst",
                     (int)(before % 9), "abcdefghi", broken[i]);
            const size_t want = before + 2 + before % 9;
            cr_assert_eq(gf_utf8_valid_until((gf_view){text, strlen(text)}), want, "%zu %zu",
                         before, i);
        }
    }
    const gf_view whole = GF_VIEW("Ölförderung – „Größe“: 12 €, 𝄞, ﬁ; Łódź");
    cr_expect_eq(gf_utf8_valid_until(whole), whole.len);
    cr_expect_eq(gf_utf8_valid_until((gf_view){0}), 0u);
}
