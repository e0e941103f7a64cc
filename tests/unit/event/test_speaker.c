#include "read_meetings.h"

#include <criterion/parameterized.h>

typedef struct row {
    const char *text;
    const char *claims; /* "status: speaker / medium" of the first meeting, joined by "; " */
} row;

/* Written on Thursday, 12 March 2026. */
static const row rows[] = {
    /* beside the statement */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck, sagte Carl Cohn der Zeitung Die Presse.",
     "held: Carl Cohn / Die Presse"},
    {"Wie Carl Cohn mitteilte, sprach Anna Ahlers am Dienstag mit Bernd Beck.",
     "held: Carl Cohn"},
    {"Carl Cohn kündigte an, dass Anna Ahlers am Freitag Bernd Beck in Graz treffe.",
     "planned: Carl Cohn"},
    {"Anna Ahlers habe am Montag in Graz Bernd Beck getroffen, so Carl Cohn.",
     "held: Carl Cohn"},
    {"Anna Ahlers sagte: „Am Montag hat Carl Cohn in Graz Bernd Beck getroffen.“",
     "held: Anna Ahlers"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn nannte das Treffen nützlich.",
     "held: ; held: Carl Cohn"},
    /* as a source */
    {"Nach russischen Angaben traf Anna Ahlers am Montag in Graz Bernd Beck.",
     "held: Russland"},
    {"Laut Carl Cohn traf Anna Ahlers am Montag in Graz Bernd Beck.", "held: Carl Cohn"},
    {"Nach Angaben der Agentur Reuters traf Anna Ahlers am Montag in Graz Bernd Beck.",
     "held:  / Reuters"},
    {"Nach Kreml-Angaben traf Anna Ahlers am Montag in Graz Bernd Beck.", "held: Kreml"},
    {"Dem Sender CNN zufolge telefonierten Anna Ahlers und Bernd Beck am Montag.",
     "held:  / CNN"},
    {"Die TASS berichtete unter Berufung auf Carl Cohn, dass Anna Ahlers am Montag Bernd Beck "
     "getroffen habe.",
     "held: Carl Cohn / TASS"},
    {"Die Regierung hat bekannt gegeben, dass Anna Ahlers am Freitag Bernd Beck treffe.",
     "planned: "},
    {"Carl Cohn sagte, Anna Ahlers und Bernd Beck hätten sich am Montag in Graz getroffen.",
     "held: Carl Cohn"},
    {"Carl Cohn sagte, Anna Ahlers und Bernd Beck hätten am Montag in Graz ein Gespräch "
     "geführt.",
     "held: Carl Cohn"},
    /* somebody without a name */
    {"Wie ein Teilnehmer sagte, sprach Anna Ahlers am Montag mit Bernd Beck.",
     "held: ein Teilnehmer"},
    {"Laut Medienberichten traf Anna Ahlers am Montag in Graz Bernd Beck.",
     "held: Medienberichten"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Graz, hieß es aus Firmenkreisen.",
     "held: Firmenkreisen"},
    {"Ein von der Agentur Reuters zitierter Beamter sagte, Anna Ahlers habe am Montag in Graz "
     "Bernd Beck getroffen.",
     "held: Beamter / Reuters"},
    {"Die Beamten informierten Carl Cohn, dass Anna Ahlers am Montag in Graz Bernd Beck traf.",
     "held: Die Beamten"},
    /* the speaker stands in another sentence */
    {"Carl Cohn äußerte sich am Mittwoch. Anna Ahlers habe am Montag in Graz Bernd Beck "
     "getroffen.",
     "held: Carl Cohn"},
    {"„Anna Ahlers hat am Montag in Graz Bernd Beck getroffen. Es war gut“, sagte Carl Cohn.",
     "held: Carl Cohn"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Das berichtete die Agentur Reuters.",
     "held:  / Reuters"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Das bestätigte Carl Cohn nicht.",
     "held: "},
    /* nobody says so */
    {"Carl Cohn äußerte sich am Mittwoch. Anna Ahlers traf am Montag in Graz Bernd Beck.",
     "held: "},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck, den Carl Cohn einen Freund nannte.",
     "held: "},
    {"Beim Treffen von Anna Ahlers mit Bernd Beck am Montag in Graz sagte Carl Cohn wenig.",
     "held: "},
    {"Anna Ahlers soll am Montag in Graz Bernd Beck getroffen haben.", "held: "},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck und sagte, Carl Cohn komme später.",
     "held: "},
    {"Der Teilnehmer Carl Cohn schlief. Anna Ahlers traf am Montag in Graz Bernd Beck.",
     "held: "},
};

ParameterizedTestParameters(speaker, of_claims) {
    static size_t indices[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

static void put_claim(line_of *line, const gf_claim *c) {
    if (line->len) put_text(line, "; ");
    put_text(line, gf_meeting_status_name(c->status));
    put_text(line, ": ");
    put(line, c->speaker.ptr, c->speaker.len);
    if (!c->medium.len) return;
    put_text(line, " / ");
    put(line, c->medium.ptr, c->medium.len);
}

ParameterizedTest(size_t *index, speaker, of_claims) {
    const row *r = &rows[*index];
    text_reading reading = read_meetings(r->text);
    char claims[512] = "";
    line_of line = {claims, 0, sizeof claims};
    cr_expect_eq(reading.found.meetings.count, 1, "%s: %zu meetings", r->text,
                 reading.found.meetings.count);
    if (reading.found.meetings.count) {
        const gf_meeting *m = &reading.found.meetings.at[0];
        for (size_t i = 0; i < m->claims.count; i++)
            put_claim(&line, &m->claims.at[i]);
    }
    cr_expect_str_eq(claims, r->claims, "%s\n  is  %s\n  not %s", r->text, claims, r->claims);
    forget_text(&reading);
}

Test(speaker, after_so_is_not_at_the_table) {
    text_reading r =
        read_meetings("Anna Ahlers habe am Montag Bernd Beck getroffen, so Carl Cohn.");
    char meetings[512];
    list_meetings(&r, meetings, sizeof meetings);
    cr_expect_str_eq(meetings, "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck");
    forget_text(&r);
}

/* "sagte, sie hätten" reports; with "wenn" or "können" it stays a mere possibility. */
Test(speaker, subjunctive_that_reports_nothing) {
    static const char *const texts[] = {
        "Carl Cohn sagte, Anna Ahlers und Bernd Beck hätten sich am Montag treffen können.",
        "Anna Ahlers und Bernd Beck hätten sich am Montag gern getroffen.",
        "Carl Cohn sagte, Anna Ahlers und Bernd Beck hätten sich am Montag getroffen, wenn "
        "Zeit "
        "gewesen wäre.",
        "Carl Cohn dementierte, dass Anna Ahlers am Montag Bernd Beck getroffen habe.",
        "Es gab am Montag kein Treffen von Anna Ahlers mit Bernd Beck, sagte Carl Cohn.",
        "Ein Treffen von Anna Ahlers mit Bernd Beck ist nicht geplant, teilte Carl Cohn mit."};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        text_reading r = read_meetings(texts[i]);
        cr_expect_eq(r.found.meetings.count, 0, "%s", texts[i]);
        cr_expect(r.found.refusals.count > 0 && r.found.refusals.at[0].reason.len, "%s",
                  texts[i]);
        forget_text(&r);
    }
}

/* A heading that repeats the sentence behind it is evidence of the same, and no other claim. */
Test(speaker, a_heading_repeats_the_sentence_behind_it) {
    text_reading r = read_meetings("Besuch im Rathaus\n\n"
                                   "Anna Ahlers empfing am Montag in Graz Bernd Beck.\n"
                                   "Das Gespräch dauerte über zwei Stunden\n"
                                   "Laut Ahlers dauerte das Gespräch über zwei Stunden. Beck "
                                   "reiste danach ab, und der Fluss stieg.\n"
                                   "Die Sitzung dauerte fünf Stunden\n"
                                   "Am Abend regnete es in Graz, und der Fluss stieg um drei "
                                   "Meter.\n");
    cr_assert_eq(r.found.meetings.count, 1);
    const gf_meeting *m = &r.found.meetings.at[0];
    cr_expect_eq(m->claims.count, 3);
    cr_assert_eq(m->durations.count, 1);
    cr_expect_eq(m->durations.at[0].minutes, 120);
    forget_text(&r);
}
