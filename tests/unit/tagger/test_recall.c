#include "tagger/recall.h"

#include <criterion/criterion.h>

#define WORDS 5

static void recall(const gf_view *forms, const gf_tag *tags, uint64_t *before) {
    gf_signs own[WORDS];
    const gf_signs *signs[WORDS];
    for (size_t t = 0; t < WORDS; t++) {
        own[t] = (gf_signs){.capital = forms[t].ptr[0] < 'a',
                            .recalled_by = gf_recall_key(forms[t])};
        signs[t] = &own[t];
    }
    gf_arena *arena = gf_arena_new();
    cr_assert_eq(gf_recall(arena, signs, tags, WORDS, before), GF_OK);
    gf_arena_free(arena);
}

Test(recall, a_word_learns_of_its_other_places_only) {
    const gf_view forms[WORDS] = {GF_VIEW("Pawlik"), GF_VIEW("kam"), GF_VIEW("Pawlik"),
                                  GF_VIEW("Oderin"), GF_VIEW("kam")};
    const gf_tag tags[WORDS] = {GF_TAG_I_PER, GF_TAG_O, GF_TAG_O, GF_TAG_B_LOC, GF_TAG_O};
    uint64_t before[WORDS];
    recall(forms, tags, before);
    cr_expect_neq(before[0], 0);
    cr_expect_neq(before[2], 0);
    cr_expect_neq(before[0], before[2], "one hears of a person, the other of no name");
    cr_expect_eq(before[3], 0, "stands nowhere else");
    cr_expect_eq(before[1], 0, "small letters are no names");
}

Test(recall, a_genitive_is_the_same_word) {
    const gf_view forms[WORDS] = {GF_VIEW("Pawliks"), GF_VIEW("Pawlik"), GF_VIEW("Pawlik"),
                                  GF_VIEW("Oder"), GF_VIEW("Oderin")};
    const gf_tag tags[WORDS] = {GF_TAG_B_PER, GF_TAG_B_PER, GF_TAG_I_PER, GF_TAG_B_LOC,
                                GF_TAG_B_LOC};
    uint64_t before[WORDS];
    recall(forms, tags, before);
    cr_expect_eq(before[0], before[1]);
    cr_expect_neq(before[0], 0);
    cr_expect_eq(before[3], 0);
}

Test(recall, nothing_recalled_gives_no_feature) {
    const gf_signs signs = {.capital = true, .shape = 3};
    uint32_t features[GF_RECALL_MOST];
    cr_expect_eq(gf_recall_features(0, &signs, features), 0);
    cr_expect_gt(gf_recall_features(7, &signs, features), 0);
}
