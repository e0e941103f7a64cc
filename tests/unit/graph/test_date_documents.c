#include "small_corpus.h"

TestSuite(date_documents, .init = open_corpus, .fini = close_corpus);

/* The weekdays that a text tells as past, in their order. */
static void tells(gf_record *r, int weekday) {
    const gf_symbol s = {
        .kind = GF_SYMBOL_WEEKDAY, .direction = -1, .weekday = (int8_t)weekday};
    cr_assert(GF_PUSH(arena, &r->told, s));
}

static gf_record *undated_with_a_meeting(const char *names, const char *place) {
    gf_record *r = article("b.txt", GF_WHEN_UNKNOWN);
    at(r, met(r, GF_WHEN_UNKNOWN, names), place);
    return r;
}

Test(date_documents, the_weekday_that_a_text_begins_with_is_that_of_its_first_meeting) {
    gf_record *a = article("a.txt", APRIL(9));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    gf_record *b = undated_with_a_meeting("Ina Roth,Jan Berg", "Berlin");
    tells(b, 2);
    tells(b, 1);
    meetings(1);
    cr_expect_eq(net.documents.at[1].date.source, GF_DATE_CORPUS);
    cr_expect_eq(net.documents.at[1].date.when.start, APRIL(2).start);
    cr_expect_eq(net.documents.at[1].date.when.end, APRIL(3).start);
}

Test(date_documents, a_text_that_begins_with_another_weekday_stays_undated) {
    gf_record *a = article("a.txt", APRIL(9));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg,Uwe Lang"), "Berlin");
    gf_record *b = undated_with_a_meeting("Ina Roth,Jan Berg,Uwe Lang", "Berlin");
    tells(b, 4);
    tells(b, 2);
    meetings(2);
    cr_expect_eq(net.documents.at[1].date.source, GF_DATE_UNKNOWN);
}

Test(date_documents, the_weekday_of_a_text_says_nothing_about_its_second_meeting) {
    gf_record *a = article("a.txt", APRIL(9));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    gf_record *b = undated_with_a_meeting("Uwe Lang,Eva Horn", "Kiel");
    at(b, met(b, GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg"), "Berlin");
    tells(b, 2);
    meetings(3);
    cr_expect_eq(net.documents.at[1].date.source, GF_DATE_UNKNOWN);
}

/* "KIEL, 3. April.": no year. */
static gf_record *without_a_year(const char *names, const char *place) {
    const gf_when written = {.start = GF_DAY_NONE, .end = GF_DAY_NONE, .month = 4, .day = 3};
    gf_record *r = article("b.txt", written);
    at(r, met(r, GF_WHEN_UNKNOWN, names), place);
    return r;
}

/* "seit Dienstag" has no day of its own from which the document's could be counted. */
Test(date_documents, a_dateline_has_the_year_of_the_meeting_that_others_date) {
    gf_record *a = article("a.txt", APRIL(9));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    gf_record *b = without_a_year("Ina Roth,Jan Berg", "Berlin");
    b->meetings.at[0].symbol = (gf_symbol){.kind = GF_SYMBOL_WEEKDAY,
                                           .direction = -1,
                                           .modifier = GF_MODIFIER_SINCE,
                                           .weekday = 2};
    meetings(1);
    cr_expect_eq(net.documents.at[1].date.when.start, APRIL(3).start);
    cr_expect_eq(net.documents.at[1].date.when.end, APRIL(3).start);
}

/* The second meeting, planned "für Dienstag": from 3 April a Tuesday of one year only is the
 * 9th. */
static void tells_second(gf_record *r, int weekday) {
    at(r, met(r, GF_WHEN_UNKNOWN, "Ina Roth,Jan Berg"), "Berlin");
    r->meetings.at[1].status = GF_PLANNED;
    r->meetings.at[1].symbol =
        (gf_symbol){.kind = GF_SYMBOL_WEEKDAY, .direction = 1, .weekday = (int8_t)weekday};
}

Test(date_documents, a_dateline_has_the_year_in_which_the_weekday_of_a_meeting_fits) {
    gf_record *a = article("a.txt", day(2024, 4, 10));
    at(a, met(a, day(2024, 4, 9), "Ina Roth,Jan Berg"), "Berlin");
    tells_second(without_a_year("Uwe Lang,Eva Horn", "Bonn"), 2);
    meetings(2);
    cr_expect_eq(net.documents.at[1].date.when.start, gf_day_of(2024, 4, 3));
}

Test(date_documents, a_dateline_takes_no_year_in_which_the_weekday_does_not_fit) {
    gf_record *a = article("a.txt", day(2024, 4, 10));
    at(a, met(a, day(2024, 4, 9), "Ina Roth,Jan Berg"), "Berlin");
    tells_second(without_a_year("Uwe Lang,Eva Horn", "Bonn"), 4);
    build();
    cr_expect(!gf_when_known(net.documents.at[1].date.when));
}

Test(date_documents, a_dateline_far_from_the_meeting_stays_without_a_year) {
    gf_record *a = article("a.txt", day(2024, 9, 9));
    at(a, met(a, day(2024, 9, 2), "Ina Roth,Jan Berg"), "Berlin");
    without_a_year("Ina Roth,Jan Berg", "Berlin");
    build();
    cr_expect(!gf_when_known(net.documents.at[1].date.when));
}

/* The same two met on a Tuesday in Berlin; but the documents speak of quite other people. */
Test(date_documents, a_weekday_agrees_by_chance) {
    gf_record *a = article("a.txt", APRIL(9));
    at(a, met(a, APRIL(2), "Ina Roth,Jan Berg"), "Berlin");
    at(a, met(a, APRIL(5), "Uwe Lang,Eva Horn,Max Rau,Lea Voss"), "Kiel");
    gf_record *b = undated_with_a_meeting("Ina Roth,Jan Berg", "Berlin");
    at(b, met(b, GF_WHEN_UNKNOWN, "Kai Ernst,Pia Klee,Ole Dorn,Tom Beer"), "Bonn");
    tells(b, 2);
    meetings(4);
    cr_expect_eq(net.documents.at[1].date.source, GF_DATE_UNKNOWN);
}
