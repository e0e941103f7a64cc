#include "small_corpus.h"

TestSuite(possible, .init = open_corpus, .fini = close_corpus);

/* "Ob es zu einem Treffen von Roth und Berg kommt, ist offen." */
static void may_meet(gf_record *r, gf_when when, const char *names) {
    report(r, GF_CONDITIONAL, when, names);
    gf_meeting m = r->meetings.at[--r->meetings.count];
    m.status = GF_PLANNED;
    m.conditional = true;
    const gf_refusal refusal = {m.subject, GF_VIEW("only a possibility"), m.claims.at[0].span};
    cr_assert(GF_PUSH(arena, &r->possible, m) && GF_PUSH(arena, &r->refusals, refusal));
}

/* Conditional claims about a meeting. */
static size_t count_conditional(void) {
    size_t count = 0;
    for (size_t i = 0; i < net.claims.count; i++)
        count += net.claims.at[i].status == GF_CONDITIONAL && net.claims.at[i].about.is_meeting;
    return count;
}

static void expect_linked(bool linked) {
    meetings(1);
    cr_expect_eq(count_conditional(), linked ? 1u : 0u);
    cr_expect_eq(net.refusals.count, linked ? 0u : 1u);
}

Test(possible, is_a_claim_about_the_meeting_that_another_article_tells_of) {
    may_meet(article("a.txt", APRIL(1)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Jan Berg,Ina Roth,Uwe Lang");
    expect_linked(true);
    cr_expect_eq(net.meetings.at[0].status, GF_HELD);
    cr_expect_eq(net.meetings.at[0].documents.count, 1, "it tells nothing of what was");
    cr_expect(joined("meeting:2024-04-02:roth-berg", "a.txt", "possibility"));
}

Test(possible, an_undated_meeting_of_just_these_people_told_soon_after) {
    may_meet(article("a.txt", APRIL(1)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), GF_WHEN_UNKNOWN, "Jan Berg,Ina Roth");
    expect_linked(true);
}

Test(possible, not_an_undated_one_of_more_people) {
    may_meet(article("a.txt", APRIL(1)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), GF_WHEN_UNKNOWN, "Jan Berg,Ina Roth,Uwe Lang");
    expect_linked(false);
}

Test(possible, not_one_before_it_was_written) {
    may_meet(article("a.txt", APRIL(9)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Jan Berg,Ina Roth");
    expect_linked(false);
}

Test(possible, not_one_of_another_day) {
    may_meet(article("a.txt", APRIL(1)), APRIL(5), "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Jan Berg,Ina Roth");
    expect_linked(false);
}

Test(possible, not_where_somebody_was_not_there) {
    may_meet(article("a.txt", APRIL(1)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg,Uwe Lang");
    met(article("b.txt", APRIL(3)), APRIL(2), "Jan Berg,Ina Roth");
    expect_linked(false);
}

Test(possible, makes_no_meeting) {
    may_meet(article("a.txt", APRIL(1)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    may_meet(article("b.txt", APRIL(2)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    meetings(0);
    cr_expect_eq(net.refusals.count, 2);
}

Test(possible, two_that_fit_leave_it_open) {
    may_meet(article("a.txt", APRIL(1)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Jan Berg,Ina Roth");
    met(article("c.txt", APRIL(9)), APRIL(8), "Jan Berg,Ina Roth");
    meetings(2);
    cr_expect_eq(count_conditional(), 0u);
}
