#include "small_corpus.h"

#include "export/export.h"

#include <stdlib.h>

TestSuite(merge_meetings, .init = open_corpus, .fini = close_corpus);

static const gf_symbol tuesday = {.kind = GF_SYMBOL_WEEKDAY, .direction = -1, .weekday = 2};

static gf_meeting *undated(const char *key, const char *names) {
    gf_record *r = article(key, GF_WHEN_UNKNOWN);
    gf_meeting *m = met(r, GF_WHEN_UNKNOWN, names);
    m->symbol = tuesday;
    return m;
}

Test(merge_meetings, joins_reports_of_one_day_and_says_why) {
    met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Jan Berg,Ina Roth,Uwe Lang");
    meetings(1);
    cr_assert_eq(net.meetings.at[0].participants.count, 3);
    cr_assert(joined("meeting:2024-04-02:roth-berg", "b.txt",
                     "with a.txt: 2 shared persons, same day"));
}

Test(merge_meetings, keeps_two_reports_of_one_document_apart) {
    gf_record *r = article("a.txt", APRIL(3));
    met(r, APRIL(2), "Ina Roth,Jan Berg");
    met(r, APRIL(2), "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg");
    meetings(2);
}

Test(merge_meetings, other_days_are_other_meetings) {
    met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(9)), APRIL(8), "Ina Roth,Jan Berg");
    meetings(2);
}

Test(merge_meetings, a_shared_host_is_not_enough) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    at(b, met(b, APRIL(2), "Ina Roth,Uwe Lang"), "Berlin");
    meetings(2);
}

Test(merge_meetings, of_a_summit_each_paper_names_others) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    gf_meeting *x = met(a, APRIL(2), "Ina Roth,Jan Berg"),
               *y = met(b, APRIL(2), "Ina Roth,Uwe Lang");
    const gf_participant p = {.entity = entity(a, GF_ORGANISATION, "Nordischer Rat")},
                         q = {.entity = entity(b, GF_ORGANISATION, "Nordischer Rat")};
    cr_assert(GF_PUSH(arena, &x->participants, p) && GF_PUSH(arena, &y->participants, q));
    at(a, x, "Oslo");
    at(b, y, "Oslo");
    meetings(1);
}

Test(merge_meetings, places_elsewhere_contradict) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    at(b, met(b, APRIL(2), "Ina Roth,Jan Berg"), "Hamburg");
    meetings(2);
}

Test(merge_meetings, a_place_inside_the_other_does_not_and_comes_first) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Frankreich");
    at(b, met(b, APRIL(2), "Ina Roth,Jan Berg"), "Paris");
    meetings(1);
    cr_assert(gf_view_equal(net.entities.at[net.meetings.at[0].place].name, GF_VIEW("Paris")));
}

static void sits(gf_record *r, gf_meeting *m, gf_entity_type type, const char *name) {
    const gf_participant p = {.entity = entity(r, type, name)};
    cr_assert(GF_PUSH(arena, &m->participants, p));
}

/* "Vertreter Moskaus und Kiews": of one meeting with "Russland und die Ukraine" */
static void parties_meet(const char *first, const char *second) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    gf_meeting *x = report(a, GF_HELD, APRIL(2), ""), *y = met(b, APRIL(2), "Ina Roth");
    sits(a, x, GF_PLACE, first);
    sits(a, x, GF_PLACE, second);
    sits(b, y, GF_PLACE, "Russland");
    sits(b, y, GF_PLACE, "Ukraine");
    at(a, x, "Oslo");
    at(b, y, "Oslo");
}

Test(merge_meetings, a_capital_at_the_table_stands_for_its_country) {
    parties_meet("Moskau", "Kiew");
    meetings(1);
}

Test(merge_meetings, another_capital_does_not) {
    parties_meet("Moskau", "Paris");
    meetings(2);
}

Test(merge_meetings, a_venue_nobody_knows_contradicts_nothing) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    at(b, met(b, APRIL(2), "Ina Roth,Jan Berg"), "Hotel Sonnenhof");
    meetings(1);
}

Test(merge_meetings, a_call_is_no_visit) {
    met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg")->mode = GF_MODE_PHONE;
    met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg")->mode = GF_MODE_IN_PERSON;
    meetings(2);
}

Test(merge_meetings, neighbouring_days_of_else_equal_reports_are_a_contradiction) {
    static const char *const keys[] = {"a.txt", "b.txt", "c.txt"};
    for (int i = 0; i < 3; i++) {
        gf_record *r = article(keys[i], APRIL(5));
        gf_meeting *m = met(r, APRIL(i ? 3 : 2), "Ina Roth,Jan Berg");
        lasted(m, 300, GF_EXACT);
        at(r, m, "Paris");
    }
    meetings(1);
    const gf_net_conflict *c = conflict(&net.meetings.at[0], "date");
    cr_assert_not_null(c);
    cr_assert(c->contradictory);
    cr_assert_eq(net.meetings.at[0].when.start, APRIL(3).start, "what most of them say");
}

Test(merge_meetings, neighbouring_days_alone_are_two_meetings) {
    gf_record *a = article("a.txt", APRIL(5)), *b = article("b.txt", APRIL(5));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Paris");
    at(b, met(b, APRIL(3), "Ina Roth,Jan Berg"), "Paris");
    meetings(2);
}

Test(merge_meetings, plan_and_report_are_one_with_a_history) {
    report(article("z.txt", APRIL(1)), GF_PLANNED, APRIL(2), "Ina Roth,Jan Berg");
    met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg");
    meetings(1);
    const gf_net_meeting *m = &net.meetings.at[0];
    cr_assert_eq(m->status, GF_HELD);
    cr_assert_eq(m->history.count, 2);
    cr_assert_eq(m->history.at[0].status, GF_PLANNED, "in the order of writing");
    cr_assert_eq(m->history.at[1].status, GF_HELD);
    for (size_t i = 0; i < m->participants.count; i++)
        cr_assert_eq(m->participants.at[i].part, GF_ATTENDED);
}

Test(merge_meetings, a_plan_without_a_day_is_the_visit_within_weeks) {
    gf_record *a = article("a.txt", day(2024, 3, 25)), *b = article("b.txt", APRIL(3));
    at(a, report(a, GF_PLANNED, GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg"), "Paris");
    at(b, met(b, APRIL(2), "Ina Roth,Jan Berg"), "Paris");
    meetings(1);
}

Test(merge_meetings, a_plan_without_a_day_is_no_visit_before_it_or_long_after) {
    gf_record *a = article("a.txt", APRIL(20)), *b = article("b.txt", APRIL(3)),
              *c = article("c.txt", day(2024, 6, 30));
    at(a, report(a, GF_PLANNED, GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg"), "Paris");
    at(b, met(b, APRIL(2), "Ina Roth,Jan Berg"), "Paris");
    at(c, met(c, day(2024, 6, 29), "Ina Roth,Jan Berg"), "Paris");
    meetings(3);
}

Test(merge_meetings, what_just_ended_is_the_meeting_of_the_day) {
    met(article("a.txt", APRIL(2)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg")->mode =
        GF_MODE_IN_PERSON;
    met(article("b.txt", APRIL(9)), APRIL(2), "Ina Roth,Jan Berg")->mode = GF_MODE_IN_PERSON;
    meetings(1);
}

Test(merge_meetings, an_old_meeting_is_not_what_just_ended) {
    met(article("a.txt", APRIL(20)), GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg")->mode =
        GF_MODE_IN_PERSON;
    met(article("b.txt", APRIL(9)), APRIL(2), "Ina Roth,Jan Berg")->mode = GF_MODE_IN_PERSON;
    meetings(2);
}

Test(merge_meetings, what_was_cancelled_was_not_held) {
    report(article("a.txt", APRIL(1)), GF_CANCELLED, APRIL(2), "Ina Roth,Jan Berg");
    met(article("b.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg");
    meetings(2);
}

Test(merge_meetings, the_last_word_on_a_plan_counts) {
    report(article("a.txt", APRIL(3)), GF_PLANNED, APRIL(9), "Ina Roth,Jan Berg");
    report(article("b.txt", APRIL(4)), GF_CANCELLED, APRIL(9), "Ina Roth,Jan Berg");
    report(article("c.txt", APRIL(1)), GF_PLANNED, APRIL(9), "Ina Roth,Jan Berg");
    meetings(1);
    cr_assert_eq(net.meetings.at[0].status, GF_CANCELLED);
}

Test(merge_meetings, an_undated_article_gets_its_date_from_a_shared_meeting) {
    gf_record *a = article("a.txt", APRIL(3));
    gf_meeting *m = met(a, APRIL(2), "Ina Roth,Jan Berg");
    at(a, m, "Paris");
    m = undated("b.txt", "Ina Roth,Jan Berg");
    at(corpus.at[1], m, "Paris");
    meetings(1);
    cr_assert_eq(net.documents.at[1].date.source, GF_DATE_CORPUS);
    cr_assert_eq(net.documents.at[1].date.when.start, APRIL(2).start);
}

/* Two Tuesdays would fit: neither is taken. */
Test(merge_meetings, a_weekday_that_fits_two_meetings_dates_nothing) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(10));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Paris");
    at(b, met(b, APRIL(9), "Ina Roth,Jan Berg"), "Paris");
    gf_meeting *m = undated("c.txt", "Ina Roth,Jan Berg");
    at(corpus.at[2], m, "Paris");
    meetings(3);
    cr_assert_eq(net.documents.at[2].date.source, GF_DATE_UNKNOWN);
}

Test(merge_meetings, another_weekday_contradicts) {
    gf_record *a = article("a.txt", APRIL(4));
    at(a, met(a, APRIL(3), "Ina Roth,Jan Berg"), "Paris");
    gf_meeting *m = undated("b.txt", "Ina Roth,Jan Berg");
    at(corpus.at[1], m, "Paris");
    meetings(2);
    cr_assert_eq(net.documents.at[1].date.source, GF_DATE_UNKNOWN);
}

/* a dates b through the first meeting; only then has b's second one a day that dates c. */
Test(merge_meetings, dates_travel_along_a_chain_of_articles) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", GF_WHEN_UNKNOWN),
              *c = article("c.txt", GF_WHEN_UNKNOWN);
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Paris");
    gf_meeting *m = met(b, GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    m->symbol = tuesday;
    at(b, m, "Paris");
    m = met(b, GF_WHEN_UNKNOWN, "Uwe Lang,Eva Stein");
    m->symbol = tuesday;
    at(b, m, "Rom");
    m = met(c, GF_WHEN_UNKNOWN, "Uwe Lang,Eva Stein");
    m->symbol = tuesday;
    at(c, m, "Rom");
    meetings(2);
    cr_assert_eq(net.documents.at[1].date.source, GF_DATE_CORPUS);
    cr_assert_eq(net.documents.at[2].date.source, GF_DATE_CORPUS);
    cr_assert_eq(net.meetings.at[1].when.start, APRIL(2).start);
}

Test(merge_meetings, delegations_and_their_ministers_are_one_table) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
    gf_meeting *x = report(a, GF_HELD, APRIL(2), "");
    const gf_participant p = {.entity = entity(a, GF_PLACE, "Norwegen")},
                         q = {.entity = entity(a, GF_PLACE, "Schweden")};
    cr_assert(GF_PUSH(arena, &x->participants, p) && GF_PUSH(arena, &x->participants, q));
    at(a, x, "Oslo");
    gf_meeting *y = met(b, APRIL(2), "Ina Roth,Jan Berg");
    at(b, y, "Oslo");
    const char *const homes[] = {"Norwegen", "Schweden"}, *const names[] = {"Ina Roth",
                                                                            "Jan Berg"};
    for (int i = 0; i < 2; i++) {
        const gf_relation role = {.type = GF_ROLE,
                                  .source = entity(b, GF_PERSON, names[i]),
                                  .target = entity(b, GF_PLACE, homes[i]),
                                  .role = GF_VIEW("Ministerin"),
                                  .when = GF_WHEN_UNKNOWN};
        cr_assert(GF_PUSH(arena, &b->relations, role));
    }
    meetings(1);
}

Test(merge_meetings, ministers_of_the_same_two_countries_are_not_their_chancellors) {
    gf_record *r = article("a.txt", APRIL(3)), *s = article("b.txt", APRIL(3));
    at(r, met(r, APRIL(2), "Ina Roth,Jan Berg"), "Oslo");
    at(s, met(s, APRIL(2), "Uwe Lang,Eva Stein"), "Oslo");
    const char *const names[] = {"Ina Roth", "Jan Berg", "Uwe Lang", "Eva Stein"};
    for (int i = 0; i < 4; i++) {
        gf_record *of = i < 2 ? r : s;
        const gf_relation role = {.type = GF_ROLE,
                                  .source = entity(of, GF_PERSON, names[i]),
                                  .target =
                                      entity(of, GF_PLACE, i % 2 ? "Norwegen" : "Schweden"),
                                  .role = GF_VIEW("Ministerin"),
                                  .when = GF_WHEN_UNKNOWN};
        cr_assert(GF_PUSH(arena, &of->relations, role));
    }
    meetings(2);
}

Test(merge_meetings, copies_of_one_text_are_one_source) {
    for (int i = 0; i < 3; i++) {
        const char key[] = {(char)('a' + i), '.', 't', 'x', 't', 0};
        gf_record *r = article(key, APRIL(3));
        met(r, APRIL(2), "Ina Roth,Jan Berg");
        if (i < 2) r->content = 42;
    }
    meetings(1);
    cr_assert_eq(net.edges.at[0].weight, 2);
    cr_assert_eq(net.meetings.at[0].documents.count, 3);
}

static char *bytes_of(size_t *len) {
    char *bytes = NULL;
    FILE *sink = open_memstream(&bytes, len);
    cr_assert_eq(gf_network_write(context, sink, &net, &(gf_style){0}), GF_OK, "%s",
                 gf_context_message(context));
    fclose(sink);
    return bytes;
}

/* A corpus with all kinds of doubt: open days, plans, copies, counts. */
static void many_articles(void) {
    static const char *const pairs[] = {"Ina Roth,Jan Berg", "Ina Roth,Jan Berg,Uwe Lang",
                                        "Jan Berg,Uwe Lang", "Ina Roth,Eva Stein"};
    static const char *const towns[] = {"Paris", "Oslo", "Frankreich"};
    for (int i = 0; i < 60; i++) {
        char key[16];
        snprintf(key, sizeof key, "d%02d.txt", i);
        const int d = 1 + i * 7 % 25;
        gf_record *r = article(key, i % 5 ? APRIL(d + 1) : GF_WHEN_UNKNOWN);
        gf_meeting *m = report(r, i % 4 ? GF_HELD : GF_PLANNED,
                               i % 3 ? APRIL(d) : GF_WHEN_UNKNOWN, pairs[i % 4]);
        if (i % 5 == 0) m->symbol = tuesday;
        at(r, m, towns[i % 3]);
        if (i % 6 == 0) lasted(m, 60 + 10 * (i % 7), GF_ABOUT);
        if (i % 11 == 0) r->content = 7;
    }
}

Test(merge_meetings, any_order_of_the_articles_gives_the_same_bytes) {
    many_articles();
    build();
    size_t len, other_len;
    char *bytes = bytes_of(&len);
    cr_assert_gt(net.meetings.count, 5);
    cr_assert_lt(net.meetings.count, 60);
    uint32_t seed = 1;
    for (int round = 0; round < 20; round++) {
        for (size_t i = corpus.count; i-- > 1;) {
            seed = seed * 1664525 + 1013904223;
            const size_t k = (seed >> 8) % (i + 1);
            gf_record *old = corpus.at[i];
            corpus.at[i] = corpus.at[k];
            corpus.at[k] = old;
        }
        build();
        char *other = bytes_of(&other_len);
        cr_assert(len == other_len && memcmp(bytes, other, len) == 0, "round %d", round);
        free(other);
    }
    free(bytes);
}

/* The better fit on a Thursday is none: it was a Tuesday. */
Test(merge_meetings, a_rival_that_contradicts_makes_nothing_ambiguous) {
    gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(19));
    gf_meeting *m = met(a, APRIL(2), "Ina Roth,Jan Berg,Uwe Lang");
    lasted(m, 300, GF_EXACT);
    m = met(b, days(APRIL(18), APRIL(19)), "Ina Roth,Jan Berg,Uwe Lang,Eva Stein");
    lasted(m, 300, GF_EXACT);
    at(b, m, "Paris");
    m = undated("c.txt", "Ina Roth,Jan Berg,Uwe Lang,Eva Stein");
    lasted(m, 300, GF_EXACT);
    at(corpus.at[2], m, "Paris");
    meetings(2);
    cr_assert_eq(net.documents.at[2].date.when.start, APRIL(2).start);
}

/* A dateline without a year. */
static gf_record *of_the_fifth(gf_meeting **m) {
    gf_record *r = article("b.txt", GF_WHEN_UNKNOWN);
    r->date.when.month = 4;
    r->date.when.day = 5;
    *m = met(r, GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg");
    (*m)->symbol = tuesday;
    return r;
}

Test(merge_meetings, day_and_month_of_a_dateline_find_the_year) {
    met(article("a.txt", APRIL(3)), APRIL(2), "Ina Roth,Jan Berg");
    gf_meeting *m;
    of_the_fifth(&m);
    meetings(1);
    cr_assert_eq(net.documents.at[1].date.when.start, APRIL(5).start);
    cr_assert_eq(net.documents.at[1].date.when.end, APRIL(5).start);
}

Test(merge_meetings, a_dateline_of_another_month_finds_none) {
    met(article("a.txt", APRIL(17)), APRIL(16), "Ina Roth,Jan Berg");
    gf_meeting *m;
    of_the_fifth(&m);
    meetings(2);
    cr_assert_eq(net.documents.at[1].date.source, GF_DATE_UNKNOWN);
}

Test(merge_meetings, a_dateline_with_another_weekday_finds_none) {
    met(article("a.txt", APRIL(4)), APRIL(3), "Ina Roth,Jan Berg");
    gf_meeting *m;
    of_the_fifth(&m);
    meetings(2);
}

/* Papers that tell of one table may differ in how long one sat there, but not by hours. */
Test(merge_meetings, twice_as_long_is_the_same_meeting_five_times_is_not) {
    const int minutes[] = {180, 90, 36};
    for (int i = 1; i < 3; i++) {
        corpus.count = 0;
        gf_record *a = article("a.txt", APRIL(3)), *b = article("b.txt", APRIL(3));
        lasted(met(a, APRIL(2), "Ina Roth,Jan Berg"), minutes[0], GF_EXACT);
        lasted(met(b, APRIL(2), "Ina Roth,Jan Berg"), minutes[i], GF_LESS_THAN);
        meetings((size_t)i);
    }
}
