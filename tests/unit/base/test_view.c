#include "base/view.h"

#include <criterion/criterion.h>

Test(view, is_the_same_text_only) {
    cr_assert(gf_view_is(GF_VIEW("mit"), "mit"));
    cr_assert_not(gf_view_is(GF_VIEW("mit"), "mi"));
    cr_assert_not(gf_view_is(GF_VIEW("mi"), "mit"));
    cr_assert(gf_view_is((gf_view){0}, ""));
}

Test(view, ends_needs_something_before) {
    cr_assert(gf_view_ends(GF_VIEW("Treffen"), "en"));
    cr_assert_not(gf_view_ends(GF_VIEW("en"), "en"));
    cr_assert_not(gf_view_ends(GF_VIEW("n"), "en"));
    cr_assert_not(gf_view_ends((gf_view){0}, "en"));
}

Test(view, has_whole_words_of_a_list) {
    const gf_view list = GF_VIEW("where set_for side");
    cr_assert(gf_view_has_word(list, "where"));
    cr_assert(gf_view_has_word(list, "set_for"));
    cr_assert(gf_view_has_word(list, "side"));
    cr_assert_not(gf_view_has_word(list, "set"));
    cr_assert_not(gf_view_has_word(list, "for"));
    cr_assert_not(gf_view_has_word(list, "sides"));
    cr_assert_not(gf_view_has_word((gf_view){0}, "side"));
}

static int printed_bytes(int bytes, const char *text) { return text ? bytes : -1; }

/* A length that no int holds would say that all bytes up to a NUL are meant. */
Test(view, prints_no_more_than_an_int_can_count) {
    const gf_view huge = {"x", (size_t)INT_MAX + 7}, short_one = GF_VIEW("Elbe");
    cr_expect_eq(printed_bytes(GF_VIEW_ARG(huge)), INT_MAX);
    cr_expect_eq(printed_bytes(GF_VIEW_ARG(short_one)), 4);
}
