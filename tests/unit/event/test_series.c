#include "read_meetings.h"

/* Meetings of a series, delegations, and who is sent: what one sentence leaves to another. */
/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* the noun is left out */
    {"Es war das dritte Treffen von Anna Ahlers und Bernd Beck; das zweite hatte im Oktober in "
     "Bonn stattgefunden.",
     "held in_person +Anna Ahlers+Bernd Beck 3.; held in_person 2025-10 Bonn +Anna "
     "Ahlers+Bernd Beck 2."},
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck in Ulm. Es war ihr drittes Treffen, das "
     "letzte datiert vom Oktober.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck 3.; held in_person 2025-10 +Anna "
     "Ahlers+Bernd Beck"},
    {"Am Montag telefonierten Anna Ahlers und Bernd Beck. Carl Cohn und Dora Damm lobten das. "
     "Für die beiden war es der dritte Anruf; der zweite datiert vom 3. Februar.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck 3.; held phone 2026-02-03 +Anna "
     "Ahlers+Bernd Beck 2."},
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck zu einer Runde in Ulm. Der erste ging "
     "um "
     "neun, der zweite blieb.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* it goes on */
    {"Am Sonntag haben Anna Ahlers und Bernd Beck in Ulm verhandelt, am Montag machten sie "
     "dort "
     "weiter.",
     "held in_person 2026-03-08 Ulm +Anna Ahlers+Bernd Beck; held in_person 2026-03-09 Ulm "
     "+Anna Ahlers+Bernd Beck"},
    {"Am Sonntag haben Anna Ahlers und Bernd Beck in Ulm verhandelt. Die Bauarbeiter machten "
     "am "
     "Montag weiter.",
     "held in_person 2026-03-08 Ulm +Anna Ahlers+Bernd Beck"},
    /* another one after it */
    {"Am Montag rief Anna Ahlers Bernd Beck an. Im Anschluss telefonierte Ahlers mit Carl "
     "Cohn.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck; held phone 2026-03-09 +Anna Ahlers+Carl "
     "Cohn"},
    /* who leads two delegations meets */
    {"Die deutsche Delegation führte am Montag in Bern Anna Ahlers, die belgische Bernd Beck.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck+Deutschland"},
    {"Die deutsche Delegation führte am Montag in Bern Anna Ahlers, eine Ministerin.", ""},
    /* who is sent, where only parties were named */
    {"Am Freitag wollen Belgien und Österreich in Bern beraten. Wien schickt Minister Bernd "
     "Beck.",
     "planned in_person 2026-03-13 Bern +Belgien+Bernd Beck+Österreich"},
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck in Ulm. Der Verband schickte Carl Cohn "
     "nach Prag.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* who does not take part leaves the meeting as it is */
    {"Am Freitag will Anna Ahlers in Bern Bernd Beck treffen. Carl Cohn wird nicht teilnehmen.",
     "planned in_person 2026-03-13 Bern +Anna Ahlers+Bernd Beck-Carl Cohn"},
    /* spoken of as something that has been */
    {"Die Ministerin unterrichtete den Ausschuss über die Begegnung von Anna Ahlers mit Bernd "
     "Beck in Ulm.",
     "held in_person Ulm +Anna Ahlers+Bernd Beck"},
    {"Die Ministerin unterrichtete den Ausschuss über die für Freitag geplante Begegnung von "
     "Anna Ahlers mit Bernd Beck in Ulm.",
     "planned in_person 2026-03-13 Ulm +Anna Ahlers+Bernd Beck"},
    /* the subject of the last clause is not that of the one before */
    {"Am Montag trafen Anna Ahlers und Bernd Beck in Rom Carl Cohn; auch mit Dora Damm sprach "
     "der Däne.",
     "held in_person 2026-03-09 Rom +Anna Ahlers+Bernd Beck+Carl Cohn"},
    /* places that nobody names */
    {"Anna Ahlers und Bernd Beck berieten am Montag in einer Reihe von Hauptstädten.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Dies ist das erste Mal, dass Carl Cohn an "
     "den Verhandlungen teilnimmt.",
     "held in_person 2026-03-09 Graz +Anna Ahlers+Bernd Beck+Carl Cohn 1."},
    /* where something was agreed on */
    {"Anna Ahlers und Bernd Beck halten an der in Luzern vereinbarten Formel fest.", ""},
    /* where an office is */
    {"Am Montag traf Anna Ahlers in Bonn Bernd Beck, den Leiter des Außenministeriums in Wien.",
     "held in_person 2026-03-09 Bonn +Anna Ahlers+Bernd Beck"},
};

EXPECT_MEETINGS(series, is_told_apart, rows)

/* Who takes part for the first time is who does so, not those whose talks they are. */
Test(series, counts_the_first_time_of_who_takes_part) {
    text_reading r = read_meetings(
        "Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn nahm zum ersten Mal an den "
        "Gesprächen von Anna Ahlers mit Siemens-Managern teil.");
    cr_assert_eq(r.found.meetings.count, 1);
    cr_assert_eq(r.found.meetings.at[0].ordinals.count, 1);
    const gf_ordinal *o = &r.found.meetings.at[0].ordinals.at[0];
    cr_expect_eq(o->n, 1);
    cr_assert_eq(o->of_count, 1u);
    cr_expect(gf_view_is(r.found.entities.at[o->of[0]].name, "Carl Cohn"));
    forget_text(&r);
}

/* "so ein Gespräch" is of the kind that was told; "an einem Gespräch" may be any. */
Test(series, takes_part_in_such_a_talk) {
    static const struct {
        const char *text;
        size_t count;
    } such[] = {
        {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck nahm erstmals an so einem "
         "Gespräch "
         "teil.",
         1},
        {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn nahm zum dritten Mal an "
         "einem "
         "solchen Treffen teil.",
         1},
        {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn nahm erstmals an einem "
         "Kongress "
         "teil.",
         0},
    };
    for (size_t i = 0; i < sizeof such / sizeof *such; i++) {
        text_reading r = read_meetings(such[i].text);
        cr_assert_eq(r.found.meetings.count, 1, "%s", such[i].text);
        cr_expect_eq(r.found.meetings.at[0].ordinals.count, such[i].count, "%s", such[i].text);
        forget_text(&r);
    }
}

/* "erstmals seit Langem" is the first of all of nothing. */
Test(series, first_since_is_no_count) {
    static const struct {
        const char *text, *since;
    } limited[] = {
        {"Anna Ahlers und Bernd Beck trafen sich am Montag in Graz erstmals seit Langem "
         "wieder.",
         "seit Langem"},
        {"Anna Ahlers und Bernd Beck trafen sich am Montag in Graz zum ersten Mal seit drei "
         "Jahren.",
         "seit drei Jahren"},
        {"Anna Ahlers und Bernd Beck trafen sich am Montag in Graz erstmals als Minister.", ""},
        {"Anna Ahlers reiste am Montag erstmals seit 2019 zu Bernd Beck nach Graz.", ""},
    };
    for (size_t i = 0; i < sizeof limited / sizeof *limited; i++) {
        text_reading r = read_meetings(limited[i].text);
        cr_assert_eq(r.found.meetings.count, 1, "%s", limited[i].text);
        cr_expect(gf_view_is(r.found.meetings.at[0].first_since, limited[i].since), "%s",
                  limited[i].text);
        cr_expect_eq(r.found.meetings.at[0].ordinals.count, 0, "%s", limited[i].text);
        forget_text(&r);
    }
}
