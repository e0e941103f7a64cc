#include "read_tables.h"

/* "Alwin Achmann Caspar Dorn": who may have been president of Nordland between two days. */
static void expect_holders(gf_day first, gf_day last, const char *wanted) {
    gf_lexicon *l = read_tables();
    const uint32_t country = gf_lexicon_find(l, GF_PLACE, GF_VIEW("Nordland"));
    cr_assert_neq(country, GF_NONE);
    char found[256] = "";
    size_t count, len = 0;
    const uint32_t *facts = gf_lexicon_facts_about(l, country, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *f = gf_lexicon_fact(l, facts[i]);
        if (!gf_fact_may_hold(f, first, last)) continue;
        const gf_view name = gf_lexicon_known(l, f->subject)->name;
        len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s", len ? ";" : "",
                                GF_VIEW_ARG(name));
    }
    cr_expect_str_eq(found, wanted, "found %s, want %s", found, wanted);
    gf_lexicon_free(l);
}

static void expect_holders_on(int year, int month, int day, const char *wanted) {
    const gf_day on = gf_day_of(year, month, day);
    expect_holders(on, on, wanted);
}

Test(facts, hold_between_their_dates) {
    expect_holders_on(2000, 12, 31, "");
    expect_holders_on(2001, 1, 1, "Alwin Achmann");
    expect_holders_on(2005, 11, 21, "Alwin Achmann");
    expect_holders_on(2005, 11, 23, "Caspar Dorn");
}

Test(facts, of_months_and_years_hold_to_their_last_day) {
    expect_holders_on(2021, 12, 31, "Caspar Dorn");
    expect_holders_on(2022, 1, 1, "Hanne Immergut");
}

Test(facts, may_both_hold_on_the_day_of_the_change) {
    expect_holders_on(2005, 11, 22, "Alwin Achmann;Caspar Dorn");
}

Test(facts, without_an_end_go_on) { expect_holders_on(2040, 6, 1, "Hanne Immergut"); }

Test(facts, may_all_hold_at_an_unknown_time) {
    expect_holders(GF_DAY_NONE, GF_DAY_NONE, "Alwin Achmann;Caspar Dorn;Hanne Immergut");
    expect_holders(gf_day_of(2010, 1, 1), GF_DAY_NONE, "Caspar Dorn;Hanne Immergut");
    expect_holders(GF_DAY_NONE, gf_day_of(2002, 1, 1), "Alwin Achmann");
}

static bool is_shared(const gf_lexicon *l, gf_view person, size_t nth) {
    size_t count;
    const uint32_t known = gf_lexicon_find(l, GF_PERSON, person);
    const uint32_t *facts = gf_lexicon_facts_of(l, known, &count);
    cr_assert_gt(count, nth);
    return gf_lexicon_shares_office(l, gf_lexicon_fact(l, facts[nth]));
}

Test(facts, of_several_at_a_time_share_an_office) {
    gf_lexicon *l = read_tables();
    cr_expect(is_shared(l, GF_VIEW("Caspar Dorn"), 1));
    cr_expect(is_shared(l, GF_VIEW("Hanne Immergut"), 1));
    gf_lexicon_free(l);
}

Test(facts, of_successors_do_not_share_an_office) {
    gf_lexicon *l = read_tables();
    cr_expect_not(is_shared(l, GF_VIEW("Caspar Dorn"), 0));
    cr_expect_not(is_shared(l, GF_VIEW("Ida Kanne"), 0));
    cr_expect_not(is_shared(l, GF_VIEW("Alwin Achmann"), 0));
    gf_lexicon_free(l);
}
