#include "small_corpus.h"

/* How long, and which of a series: what joins reports and what keeps them apart. */
TestSuite(merge_measures, .init = open_corpus, .fini = close_corpus);

Test(merge_measures, one_hour_and_five_hours_are_two) {
    lasted(met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 60, GF_ABOUT);
    lasted(met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 300, GF_EXACT);
    meetings(2);
}

Test(merge_measures, more_than_three_and_a_half_and_about_four_can_both_be_true) {
    lasted(met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 210, GF_MORE_THAN);
    lasted(met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 240, GF_ABOUT);
    meetings(1);
    const gf_net_conflict *c = conflict(&net.meetings.at[0], "duration");
    cr_assert_not_null(c);
    cr_assert_not(c->contradictory);
    cr_assert_eq(c->values.count, 2);
}

Test(merge_measures, three_hours_and_four_cannot) {
    lasted(met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 180, GF_EXACT);
    lasted(met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 240, GF_EXACT);
    meetings(1);
    cr_assert(conflict(&net.meetings.at[0], "duration")->contradictory);
}

Test(merge_measures, equal_lengths_are_no_conflict) {
    lasted(met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 180, GF_EXACT);
    lasted(met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg"), 180, GF_EXACT);
    meetings(1);
    cr_assert_eq(net.meetings.at[0].conflicts.count, 0);
}

static gf_ordinal ordinal(gf_record *r, int n) {
    return (gf_ordinal){
        .n = n,
        .of = {entity(r, GF_PERSON, "Ina Roth"), entity(r, GF_PERSON, "Jan Berg")},
        .of_count = 2,
        .text = GF_VIEW("Treffen")};
}

static gf_meeting *counted(const char *key, gf_when when, int n) {
    gf_record *r = article(key, APRIL(30));
    gf_meeting *m = met(r, when, "Ina Roth,Jan Berg");
    const gf_ordinal o = ordinal(r, n);
    cr_assert(GF_PUSH(arena, &m->ordinals, o));
    m->mode = GF_MODE_IN_PERSON;
    return m;
}

Test(merge_measures, the_third_and_the_fourth_are_two) {
    counted("a.txt", days(APRIL(1), APRIL(4)), 3);
    counted("b.txt", days(APRIL(2), APRIL(5)), 4);
    meetings(2);
}

Test(merge_measures, one_count_joins_without_a_day) {
    counted("a.txt", APRIL(2), 3);
    counted("b.txt", GF_WHEN_UNKNOWN, 3);
    meetings(1);
}

Test(merge_measures, two_counts_of_one_day_stay_side_by_side) {
    counted("a.txt", APRIL(2), 3);
    counted("b.txt", APRIL(2), 7);
    meetings(1);
    cr_assert_not_null(conflict(&net.meetings.at[0], "ordinal"));
    cr_assert_not(conflict(&net.meetings.at[0], "ordinal")->contradictory);
}

Test(merge_measures, counts_that_leave_no_room_are_told) {
    counted("a.txt", APRIL(2), 3);
    met(article("b.txt", APRIL(30)), APRIL(10), "Ina Roth,Jan Berg")->mode = GF_MODE_IN_PERSON;
    counted("c.txt", APRIL(20), 4);
    meetings(3);
    cr_assert(conflict(&net.meetings.at[2], "ordinal")->contradictory);
}

Test(merge_measures, counts_in_order_are_no_conflict) {
    counted("a.txt", APRIL(2), 3);
    met(article("b.txt", APRIL(30)), APRIL(10), "Ina Roth,Jan Berg")->mode = GF_MODE_IN_PERSON;
    counted("c.txt", APRIL(20), 5);
    meetings(3);
    cr_assert_eq(net.meetings.at[2].conflicts.count, 0);
}

Test(merge_measures, counts_that_fall_contradict) {
    counted("a.txt", APRIL(2), 4);
    counted("b.txt", APRIL(20), 3);
    meetings(2);
    cr_assert(conflict(&net.meetings.at[1], "ordinal")->contradictory);
}

Test(merge_measures, a_new_year_counts_anew) {
    counted("a.txt", day(2023, 12, 4), 6);
    counted("b.txt", APRIL(20), 1);
    meetings(2);
    cr_assert_eq(net.meetings.at[1].conflicts.count, 0);
}

static void expect_series(size_t meeting, uint32_t after, int from, int to, int known) {
    const gf_net_meeting *m = &net.meetings.at[meeting];
    cr_assert_eq(m->series.count, 1);
    const gf_net_series *s = &m->series.at[0];
    cr_expect(s->after == after && s->from == from && s->to == to && s->known == known,
              "%d to %d, %d known", s->from, s->to, s->known);
    cr_expect_eq(s->of.count, 2);
}

/* "Das sechste in diesem Jahr" on 4 December, "das siebte" in April: nobody is missing. */
Test(merge_measures, counts_that_follow_each_other_leave_nothing_between) {
    counted("a.txt", day(2023, 12, 4), 6);
    counted("b.txt", APRIL(20), 7);
    meetings(2);
    expect_series(1, 0, 6, 7, 0);
    cr_expect_eq(net.meetings.at[0].series.count, 0);
}

Test(merge_measures, counts_tell_how_many_are_missing) {
    counted("a.txt", APRIL(2), 3);
    met(article("b.txt", APRIL(30)), APRIL(10), "Ina Roth,Jan Berg")->mode = GF_MODE_IN_PERSON;
    counted("c.txt", APRIL(20), 6);
    meetings(3);
    expect_series(2, 0, 3, 6, 1);
}

Test(merge_measures, counts_of_others_are_no_series) {
    counted("a.txt", APRIL(2), 3);
    gf_record *r = article("b.txt", APRIL(30));
    gf_meeting *m = met(r, APRIL(20), "Ina Roth,Uwe Lang");
    const gf_ordinal o = ordinal(r, 4);
    cr_assert(GF_PUSH(arena, &m->ordinals, o));
    m->ordinals.at[0].of[1] = entity(r, GF_PERSON, "Uwe Lang");
    meetings(2);
    cr_expect_eq(net.meetings.at[1].series.count, 0);
}
