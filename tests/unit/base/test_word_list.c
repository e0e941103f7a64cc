#include "base/word_list.h"

#include <criterion/criterion.h>

Test(word_list, has_the_words_between_its_blanks) {
    const gf_word_list list = gf_word_list_of(GF_VIEW("agent host with-companions a"));
    cr_expect(gf_word_list_has(list, "agent"));
    cr_expect(gf_word_list_has(list, "host"));
    cr_expect(gf_word_list_has(list, "with-companions"));
    cr_expect(gf_word_list_has(list, "a"));
}

Test(word_list, has_no_parts_of_words_nor_others) {
    const gf_word_list list = gf_word_list_of(GF_VIEW("agent host with-companions"));
    const char *const others[] = {"agen", "gent", "hosts", "with", "companions", "tnega", "x"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        cr_expect_not(gf_word_list_has(list, others[i]), "%s", others[i]);
}

Test(word_list, of_nothing_has_nothing) {
    cr_expect_not(gf_word_list_has(gf_word_list_of((gf_view){0}), "agent"));
    cr_expect_not(gf_word_list_has(gf_word_list_of(GF_VIEW("  ")), "agent"));
    cr_expect_not(gf_word_list_has((gf_word_list){0}, "agent"));
}

Test(word_list, takes_words_that_share_a_mark_for_two) {
    /* first, last letter and length are alike */
    const gf_word_list list = gf_word_list_of(GF_VIEW("guest"));
    cr_expect(gf_word_list_has(list, "guest"));
    cr_expect_not(gf_word_list_has(list, "great"));
}
