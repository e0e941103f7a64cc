#include "made_network.h"

#include "export/spells.h"

static void add(gf_spells *to, gf_day start, gf_day end, int32_t weight) {
    const gf_spell spell = {start, end, weight};
    cr_assert(GF_PUSH(made_arena, to, spell));
}

Test(spells, joins_what_overlaps_or_touches, .init = made_begin, .fini = made_end) {
    gf_spells s = {0};
    add(&s, 20, 25, 1);
    add(&s, 1, 5, 1);
    add(&s, 6, 8, 1); /* the day after the 5th: no gap */
    add(&s, 3, 4, 1);
    gf_spells_merge(&s);
    cr_assert_eq(s.count, 2);
    cr_expect_eq(s.at[0].start, 1);
    cr_expect_eq(s.at[0].end, 8);
    cr_expect_eq(s.at[1].start, 20);
}

Test(spells, leaves_gaps_of_a_day, .init = made_begin, .fini = made_end) {
    gf_spells s = {0};
    add(&s, 1, 5, 1);
    add(&s, 7, 8, 1);
    gf_spells_merge(&s);
    cr_expect_eq(s.count, 2);
}

Test(spells, keep_open_ends_open, .init = made_begin, .fini = made_end) {
    gf_spells s = {0};
    add(&s, 5, GF_DAY_NONE, 1);
    add(&s, 9, 10, 1);
    add(&s, GF_DAY_NONE, 2, 1);
    gf_spells_merge(&s);
    cr_assert_eq(s.count, 2);
    cr_expect_eq(s.at[0].start, GF_DAY_NONE);
    cr_expect_eq(s.at[0].end, 2);
    cr_expect_eq(s.at[1].start, 5);
    cr_expect_eq(s.at[1].end, GF_DAY_NONE);
}

Test(spells, add_up_weights_where_they_overlap, .init = made_begin, .fini = made_end) {
    gf_spells s = {0}, layers = {0};
    add(&s, 1, 10, 1);
    add(&s, 5, 12, 2);
    add(&s, 20, GF_DAY_NONE, 1);
    cr_assert(gf_spells_layer(made_arena, &s, &layers));
    cr_assert_eq(layers.count, 4);
    const gf_spell expected[] = {{1, 4, 1}, {5, 10, 3}, {11, 12, 2}, {20, GF_DAY_NONE, 1}};
    for (size_t i = 0; i < 4; i++) {
        cr_expect_eq(layers.at[i].start, expected[i].start);
        cr_expect_eq(layers.at[i].end, expected[i].end);
        cr_expect_eq(layers.at[i].weight, expected[i].weight);
    }
}
