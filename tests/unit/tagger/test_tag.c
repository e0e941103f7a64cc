#include "tagger/tag.h"

#include <criterion/criterion.h>

static gf_tag read(const char *column) {
    gf_tag tag;
    cr_assert(gf_tag_read((gf_view){column, strlen(column)}, &tag), "%s", column);
    return tag;
}

Test(tag, reads_what_it_prints) {
    static const char *const names[] = {"O",     "B-PER", "I-PER", "B-LOC", "I-LOC",
                                        "B-ORG", "I-ORG", "B-OTH", "I-OTH"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cr_expect_str_eq(gf_tag_name(read(names[i])), names[i]);
}

Test(tag, learns_derivations_and_parts_but_prints_no_name) {
    cr_expect_eq(read("B-LOCderiv"), GF_TAG_DERIV);
    cr_expect_eq(read("I-OTHpart"), GF_TAG_PART);
    cr_expect_str_eq(gf_tag_name(GF_TAG_DERIV), "O");
    cr_expect_str_eq(gf_tag_name(GF_TAG_PART), "O");
}

Test(tag, refuses_other_words) {
    static const char *const wrong[] = {"", "PER", "B-", "X-PER", "B-MISC", "b-per", "deriv"};
    gf_tag tag;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_expect_not(gf_tag_read((gf_view){wrong[i], strlen(wrong[i])}, &tag), "%s", wrong[i]);
}

Test(tag, continues_only_what_has_begun) {
    cr_expect(gf_tag_may_follow(GF_TAG_B_PER, GF_TAG_I_PER));
    cr_expect(gf_tag_may_follow(GF_TAG_I_PER, GF_TAG_I_PER));
    cr_expect(gf_tag_may_follow(GF_TAG_I_PER, GF_TAG_B_LOC));
    cr_expect_not(gf_tag_may_follow(GF_TAG_O, GF_TAG_I_PER));
    cr_expect_not(gf_tag_may_follow(GF_TAG_B_PER, GF_TAG_I_LOC));
    cr_expect_not(gf_tag_may_follow(GF_TAG_I_LOC, GF_TAG_I_ORG));
    cr_expect_not(gf_tag_may_begin(GF_TAG_I_OTH));
    cr_expect(gf_tag_may_begin(GF_TAG_PART));
}
