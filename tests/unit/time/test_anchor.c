#include "read_times.h"

#include <criterion/parameterized.h>

/* First and last possible day of the first expression of a text. */
typedef struct row {
    const char *written; /* the document's date, "" if it is not known */
    const char *text;
    const char *edtf; /* "" where nothing may be told */
} row;

static const row rows[] = {
    /* without the document's date nothing relative is told */
    {"", "Am Dienstag trafen sie sich.", ""},
    {"", "Vergangene Woche trafen sie sich.", ""},
    {"", "Am 4. April trafen sie sich.", "XXXX-04-04"},
    {"", "Am 4. April 2017 trafen sie sich.", "2017-04-04"},
    /* only the month of the document is known */
    {"2023-03", "Am 4. April trafen sie sich.", "2022-04-04"},
    {"2023-03", "Im vergangenen Jahr trafen sie sich.", "2022"},
    {"2023-03", "Am Dienstag trafen sie sich.", "2023-03"},
    /* the year that the tense asks for */
    {"2025-01-10", "Am 20. Dezember trafen sie sich.", "2024-12-20"},
    {"2025-12-10", "Am 20. Januar werden sie sich treffen.", "2026-01-20"},
    {"2025-05-14", "Juli vergangenen Jahres war es.", "2024-07"},
    /* parts of units */
    {"2025-05-14", "Anfang Mai trafen sie sich.", "2025-05-01/2025-05-10"},
    {"2025-05-14", "Ende vergangenen Jahres trafen sie sich.", "2024-09-01/2024-12-31"},
    {"2025-05-14", "Seit 2019 regiert sie.", "2019-01-01/.."},
    {"2025-05-14", "Bis Ende Juni bleibt er.", "../2025-06-30"},
    {"2025-05-14", "Seit März, als der Minister zurücktrat, ruht die Arbeit.", "2025-03"},
    {"2025-05-14", "Seit März ruht die Arbeit, obwohl alle da sind.", "2025-03-01/.."},
    /* "vor zwei Wochen" is no exact day; "vor drei Tagen" is */
    {"2025-05-14", "Vor zwei Wochen trafen sie sich.", "2025-04-27/2025-05-03"},
    {"2025-05-14", "Vor drei Tagen trafen sie sich.", "2025-05-11"},
    /* two days side by side are of one week, whatever is nearer: 14 May is a Wednesday */
    {"2025-05-14", "Am Samstag und Sonntag wurde gewählt.", "2025-05-10/2025-05-11"},
    {"2025-05-14", "Am Samstag und Sonntag werden sie wählen.", "2025-05-17/2025-05-18"},
    {"2025-05-14", "Am Montag und Sonntag wurde gewählt.", "2025-05-12"},
    {"2025-05-14", "Am nächsten Morgen reisten sie ab.", ""},
    /* a plural is a length, not the week before */
    {"2025-05-14", "In den vergangenen Wochen trafen sie sich oft.", ""},
    /* Easter from 1900 to 2100 is computed; 2019 was late, 2008 early */
    {"", "Am Ostermontag 2019 trafen sie sich.", "2019-04-22"},
    {"", "Am Karfreitag 2008 trafen sie sich.", "2008-03-21"},
    {"", "Im Winter 2010 trafen sie sich.", "2010-12-01/2011-02-28"},
    {"", "Im zweiten Quartal 2012 trafen sie sich.", "2012-04-01/2012-06-30"},
    /* of a day that no year has, the month remains */
    {"", "Am 31. April 2017 trafen sie sich.", "2017-04"},
};

TestSuite(anchor, .init = open_lexicon, .fini = close_lexicon);

ParameterizedTestParameters(anchor, first_and_last_day) {
    static size_t indices[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, anchor, first_and_last_day) {
    const row *r = &rows[*index];
    const gf_timexes all = read_times(r->text, r->written);
    char edtf[48] = "";
    if (all.count) gf_when_edtf(all.at[0].when, edtf);
    cr_expect_str_eq(edtf, r->edtf, "%s: %s, not %s", r->text, edtf, r->edtf);
}

Test(anchor, a_day_lies_in_the_time_that_its_sentence_named) {
    const gf_timexes all = read_times(
        "Am 19. März 1970 trafen sie sich. Zwei Monate später, am 21. Mai, kam er zu ihr.", "");
    char edtf[48];
    cr_assert_eq(all.count, 3);
    gf_when_edtf(all.at[2].when, edtf);
    cr_expect_str_eq(edtf, "1970-05-21");
}

static void last_is(const char *text, const char *expected) {
    const gf_timexes all = read_times(text, "2026-03-12");
    char edtf[48];
    cr_assert_eq(all.count, 2);
    gf_when_edtf(all.at[1].when, edtf);
    cr_expect_str_eq(edtf, expected, "%s: %s, not %s", text, edtf, expected);
}

Test(anchor, a_day_behind_an_old_year_is_not_of_this_one) {
    last_is("Im Jahr 1970 reiste er nach Erfurt. Am 19. Februar traf er sie.", "XXXX-02-19");
    last_is("Im Jahr 2025 reiste er nach Erfurt. Am 19. Februar traf er sie.", "2026-02-19");
    last_is("Seit 2010 lebt er in Erfurt. Am 19. Februar traf er sie.", "2026-02-19");
    last_is("Im Jahr 1970 reiste er nach Erfurt. Am 19. Mai will er sie treffen.",
            "2026-05-19");
}

static void one_is(size_t at, const char *text, const char *expected) {
    const gf_timexes all = read_times(text, "2026-03-12");
    char edtf[48];
    cr_assert_gt(all.count, at, "%s", text);
    gf_when_edtf(all.at[at].when, edtf);
    cr_expect_str_eq(edtf, expected, "%s: %s, not %s", text, edtf, expected);
}

Test(anchor, a_day_to_which_a_text_counts_is_in_the_year_of_what_it_counts_from) {
    one_is(2,
           "Am 19. März 1970 trafen sie sich. Zwei Monate später, am 21. Mai, kam er zu ihr.",
           "1970-05-21");
    one_is(3,
           "Am 4. Oktober 1988 gründeten sie den Verein. Heute ist der Saal eine Scheune. Drei "
           "Wochen später, am 25. Oktober, kam der Minister.",
           "1988-10-25");
    one_is(
        2,
        "Am 2. Dezember 2025 sprachen sie in Graz. Zwei Monate später, am 3. Februar, kam sie.",
        "2026-02-03");
}

Test(anchor, a_weekday_of_a_story_that_counts_is_of_the_story) {
    one_is(2, "Am 3. Juni 1961 kam sie an. Tags darauf schlief sie. Am Montag sprach sie.",
           "1961-06-05");
}

Test(anchor, the_eve_of_something_is_not_counted_from_what_was_told) {
    const gf_timexes all =
        read_times("Am 3. Mai, am Vorabend des Gipfels, sprach er mit ihr.", "2026-05-12");
    cr_expect_eq(all.count, 1);
    one_is(1, "Am 3. Februar sprach er mit ihr. Am Vortag war er in Rom.", "2026-02-02");
}

Test(anchor, a_day_to_which_a_text_counts_from_nowhere_has_no_year) {
    one_is(1, "Zwei Monate später, am 21. Mai, kam er zu ihr.", "XXXX-05-21");
    one_is(2, "Am 19. März 1970 trafen sie sich. Zwei Monate später, am 3. August, kam er.",
           "XXXX-08-03");
}

Test(anchor, a_day_soon_behind_one_of_an_old_year_is_not_of_this_one) {
    last_is("Am 19. März 1970 trafen sie sich in Erfurt. Am 21. Mai kam er nach Kassel.",
            "XXXX-05-21");
    last_is("Am 2. Dezember 2025 trafen sie sich. Am 21. Februar kam er nach Kassel.",
            "2026-02-21");
    last_is("Am 19. März 1970 trafen sie sich. Am 21. Mai soll ein Denkmal enthüllt werden.",
            "2026-05-21");
}

Test(anchor, a_weekday_of_old_days_is_not_of_this_week) {
    last_is("Am 3. Mai 1972 hielt der Zug. Am Freitag fuhr er weiter.", "1972-05-05");
    /* too far behind it: nobody can tell */
    last_is("Am 3. Mai 1972 hielt der Zug. Es war kalt. Er fuhr weiter. Er kam an. Am Freitag "
            "war er fort.",
            "");
    /* the text was written soon after */
    last_is("Am 3. März 2026 hielt der Zug. Am Freitag fuhr er weiter.", "2026-03-06");
}

Test(anchor, what_was_planned_may_be_over) {
    const gf_timexes all =
        read_times("Das Fest, das für Mitte Februar geplant war, fiel aus.", "2026-03-12");
    char edtf[48];
    cr_assert_eq(all.count, 1);
    gf_when_edtf(all.at[0].when, edtf);
    cr_expect_str_eq(edtf, "2026-02-11/2026-02-20");
}

Test(anchor, a_weekday_is_not_counted_from_a_month) {
    const gf_timexes all =
        read_times("Im März 2021 begann der Streik. Am Dienstag endete er.", "2021-04");
    char edtf[48];
    cr_assert_eq(all.count, 2);
    gf_when_edtf(all.at[1].when, edtf);
    cr_expect_str_eq(edtf, "2021-04");
}

Test(anchor, symbols_survive_their_text_form) {
    const gf_timexes all = read_times(
        "Am Montag, dem 5. Mai, vor zwei Wochen, an Ostern, im Herbst 2022.", "2025-05-14");
    cr_assert_geq(all.count, 4);
    for (size_t i = 0; i < all.count; i++) {
        char text[96];
        gf_symbol back;
        gf_symbol_print(&all.at[i].symbol, text);
        cr_assert(gf_symbol_parse((gf_view){text, strlen(text)}, &back));
        cr_expect_eq(memcmp(&back, &all.at[i].symbol, sizeof back), 0, "%s", text);
    }
}
