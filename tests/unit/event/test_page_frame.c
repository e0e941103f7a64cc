#include "read_meetings.h"

/* What stands around an article's sentences: it supports what they tell, and tells of nobody
 * else. */

#define MET "Anna Ahlers traf am Montag in Graz Bernd Beck, um über den Hafen zu sprechen."
#define MEETING "held in_person 2026-03-09 Graz +Anna Ahlers+Bernd Beck"

static const meeting_row rows[] = {
    /* a dateline is no place of a meeting */
    {"OSLO, 12. März. " MET, MEETING},
    {"WIEN, 12. März (APA) - " MET, MEETING},
    /* headlines, with either kind of quotation marks, are of what the text tells */
    {"Ahlers trifft Beck: \"Wir bauen den Hafen\"\n\n" MET, MEETING},
    {"Nach Treffen von Ahlers und Beck: „Der Hafen bleibt“\n\n" MET, MEETING},
    /* a summary and a caption repeat; a line in another language says nothing */
    {"Hafen\n\nZusammenfassung\n\n  • Ahlers und Beck trafen sich in Graz.\n  • Der Hafen "
     "bleibt.\n\n" MET,
     MEETING},
    {"Hafen\n\nChancellor Anna Ahlers meets with her guest Bernd Beck at the old "
     "harbour\n\n" MET,
     MEETING},
    {"Hafen\n\nDas Treffen von Ahlers mit Beck in Graz endete nach drei Stunden.\n\n" MET,
     MEETING " 180min"},
    /* headings bring up no meeting */
    {"Hafen\n\n" MET "\n\nBeck in Linz\n\nDer Hafen wird im Mai geschlossen.", MEETING},
    {"Hafen\n\n" MET "\n\nDie nächste Runde wird in Bern erwartet\n\nDer Hafen bleibt.",
     MEETING},
    /* what ended just now has been */
    {"Das soeben in Graz zu Ende gegangene Treffen von Anna Ahlers mit Bernd Beck war offen.",
     "held in_person Graz +Anna Ahlers+Bernd Beck"},
};

Test(page_frame, supports_what_the_text_tells) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_meetings(&rows[i]);
}

Test(page_frame, tells_of_nobody_else) {
    text_reading r =
        read_meetings("Hafen\n\nChancellor Anna Ahlers meets with her guest Bernd "
                      "Beck at the old harbour\n\n" MET "\n\nLesen Sie auch: Kanal "
                      "X\n\nWERBUNG\n");
    size_t persons = 0, organisations = 0;
    for (size_t i = 0; i < r.found.entities.count; i++) {
        persons += r.found.entities.at[i].type == GF_PERSON;
        organisations += r.found.entities.at[i].type == GF_ORGANISATION;
    }
    cr_expect_eq(persons, 2);
    cr_expect_eq(organisations, 0);
    forget_text(&r);
}

/* "dpa/orf.at-mei" under the text says whose it is, and names no organisation of it. */
Test(page_frame, a_line_of_credits_is_the_source) {
    static const struct {
        const char *line, *source;
    } credits[] = {
        {"(APA/dpa)", "APA/dpa"}, {"dpa/orf.at-mei", "dpa/orf.at"}, {"Der Hafen.", ""}};
    for (size_t i = 0; i < sizeof credits / sizeof *credits; i++) {
        char text[256];
        snprintf(text, sizeof text, "Hafen\n\n%s\n%s\n", MET, credits[i].line);
        text_reading r = read_meetings(text);
        gf_context *context = gf_context_new();
        gf_record record;
        cr_assert_eq(gf_reading_record(context, r.arena, &r.found, &record), GF_OK);
        cr_expect(gf_view_is(record.source, credits[i].source), "%s: %.*s", credits[i].line,
                  GF_VIEW_ARG(record.source));
        gf_context_free(context);
        forget_text(&r);
    }
}
