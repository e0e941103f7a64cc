#include "read_times.h"

#include <criterion/criterion.h>

TestSuite(ticker, .init = open_lexicon, .fini = close_lexicon);

#define NEWEST_FIRST \
    "+++ 09:10 Uhr: Eins +++\nEs regnet.\n\n+++ 08:05 Uhr +++\nEs ist kalt.\n\n"

/* The days of the entries, "" where none is given. */
static void days(const char *text, const char *expected) {
    const gf_timexes all = read_times(text, "2016-03-08");
    char found[256] = "";
    for (size_t i = 0; i < all.count; i++) {
        char edtf[48];
        if (!all.at[i].entry) continue;
        gf_when_edtf(all.at[i].when, edtf);
        const size_t used = strlen(found);
        snprintf(found + used, sizeof found - used, "%s%s", used ? " " : "", edtf);
        cr_expect_eq(all.at[i].kind, GF_TIMEX_TIME);
    }
    cr_expect_str_eq(found, expected, "%s: %s, not %s", text, found, expected);
}

Test(ticker, entries_are_of_the_day_or_of_the_one_before_midnight) {
    days("Sturm im Norden\n\n" NEWEST_FIRST "+++ 07:00 Uhr +++\nEs stürmt.",
         "2016-03-08 2016-03-08 2016-03-08");
    days("Sturm im Norden\nStand: 8. März 2016, 01:17 Uhr\n\n" NEWEST_FIRST
         "+++ 07:00 Uhr +++\nEs stürmt.",
         "2016-03-07 2016-03-07 2016-03-07");
    days("Sturm im Norden\n\n+++ 00:20 Uhr +++\nEs taut.\n\n+++ 23:50 Uhr +++\nEs schneit.\n\n"
         "+++ 22:00 Uhr +++\nEs stürmt.\n\n+++ 21:00 Uhr +++\nEs ist kalt.",
         "2016-03-08 2016-03-07 2016-03-07 2016-03-07");
    days("STURM-LIVEBLOG\n\n9.30 Uhr: Es regnet im Süden.\n\n8.15 Uhr: Es regnet im Norden.\n\n"
         "7.10 Uhr: Es ist kalt.",
         "2016-03-08 2016-03-08 2016-03-08");
    days("Sturm im Norden\n\n+++ 7 Uhr +++\nEs taut.\n\n+++ 8 Uhr +++\nEs regnet.\n\n+++ 9 Uhr "
         "+++\nEs stürmt.",
         "2016-03-08 2016-03-08 2016-03-08");
}

Test(ticker, other_hours_are_none) {
    /* a programme, two entries, two midnights, the oldest first and midnight behind it */
    days("Fest im Dorf\n\n9.30 Uhr: Es wird gesungen.\n\n10.15 Uhr: Es wird getanzt.\n\n"
         "12.10 Uhr: Es wird gegessen.",
         "");
    days("Sturm im Norden\n\n" NEWEST_FIRST, "");
    days("Sturm im Norden\nStand: 8. März 2016, 01:17 Uhr\n\n" NEWEST_FIRST
         "+++ 23:00 Uhr +++\nEs stürmt.\n\n+++ 22:00 Uhr +++\nEs taut.",
         "");
    days("Sturm im Norden\n\n+++ 22 Uhr +++\nEs taut.\n\n+++ 23 Uhr +++\nEs regnet.\n\n+++ "
         "23.30 "
         "Uhr +++\nEs stürmt.\n\n+++ 1 Uhr +++\nEs ist still.",
         "");
}
