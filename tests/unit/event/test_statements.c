#include "read_meetings.h"

typedef struct row {
    const char *text;
    const char *statements; /* joined by "; ": kind, meeting by number, speaker / medium, ... */
} row;

/* Written on Thursday, 12 March 2026. */
static const row rows[] = {
    /* what came of it */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Das Gespräch brachte keinen Durchbruch.",
     "outcome 0"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Graz. Sie einigten sich auf einen "
     "Vertrag.",
     "outcome 0"},
    {"Anna Ahlers empfing am Dienstag in Linz Bernd Beck. Beide Seiten vereinbarten, die "
     "Brücke "
     "zu bauen.",
     "outcome 0"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck, Berichten zufolge wurde aber keine "
     "Einigung "
     "erzielt.",
     "outcome 0 Berichten"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Das Gespräch sei offen verlaufen, sagte "
     "Carl "
     "Cohn.",
     "outcome 0 Carl Cohn reported"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn nannte das Treffen nützlich.",
     "outcome 0 Carl Cohn"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck.\n\nDer Hafen\n\nEs regnete. Beck sagte, "
     "der "
     "Hafen bleibe offen. Über die Inhalte des Gesprächs sei Stillschweigen vereinbart worden.",
     "statement - Bernd Beck reported; outcome 0 Bernd Beck reported"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. „Ich würde es als ergiebig bezeichnen“, "
     "sagte Beck.",
     "outcome 0 Bernd Beck"},
    /* no outcome */
    {"Anna Ahlers trifft am Freitag in Graz Bernd Beck. Eine Einigung wird nicht erwartet.",
     ""},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Nach gut einer Stunde war das Treffen "
     "vorbei.",
     ""},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Der Dom war gut besucht. Der Ort ist "
     "offen.",
     ""},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Die nächste Runde ist für Mai vereinbart.",
     ""},
    /* who met says something */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck betonte, dass der Verein ernsthaft "
     "sparen wolle.",
     "statement - Bernd Beck reported"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck behauptete, die Schulden seien "
     "getilgt.",
     "statement - Bernd Beck distanced"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Laut Ahlers wird die Halle offenbar "
     "renoviert.",
     "statement - Anna Ahlers hedged"},
    {"Bernd Beck traf am Montag in Graz Anna Ahlers. „Der Sturm war stark. Wir fahren heim“, "
     "sagte "
     "Beck.",
     "statement - Bernd Beck; statement - Bernd Beck"},
    {"Bernd Beck traf am Montag in Graz Anna Ahlers. „Ich fahre heim“, sagte er.",
     "statement - Bernd Beck"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Im Sommer werde gebaut, sagte Beck "
     "heimischen Medien.",
     "statement - Bernd Beck reported to heimischen Medien"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck sagte in einem Interview, er bleibe.",
     "statement - Bernd Beck reported at einem Interview"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck berichtete auf X und in seiner "
     "abendlichen Ansprache, dass die Ernte gut war.",
     "statement - Bernd Beck / X at seiner abendlichen Ansprache"},
    /* somebody else, nobody, nothing */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn sagte, es regne.", ""},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck wird die Presse unterrichten. Den "
     "Grund teilte er nicht mit.",
     ""},
    {"Carl Cohn sagte, es regne. Die Verhandlungen brachten keine Fortschritte.", ""},
    /* against what was said before */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Beck nannte das Treffen produktiv. Man "
     "sei "
     "nicht weitergekommen, sagte dagegen Ahlers.",
     "outcome 0 Bernd Beck; statement - Anna Ahlers reported against 0"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Ahlers sagte, die Kasse sei leer. Beck "
     "widersprach: „Das ist falsch.“",
     "statement - Anna Ahlers reported; statement - Bernd Beck denied against 0"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Ahlers sagte, die Kasse sei leer. Sie "
     "forderte Geduld, mindestens aber ein Jahr.",
     "statement - Anna Ahlers reported; statement - Anna Ahlers"},
    /* confirmed */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Das berichtete die Agentur Reuters. Die "
     "Meldung wurde von mehreren Diplomaten bestätigt.",
     "statement 0 mehreren Diplomaten confirmed"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn dementierte den Bericht.",
     "statement 0 Carl Cohn denied"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn bestätigte den Termin der Wahl.",
     ""},
};

static void put_named(line_of *line, const char *before, gf_view text) {
    if (!text.len) return;
    put_text(line, before);
    put(line, text.ptr, text.len);
}

static void put_statement(line_of *line, const gf_statement *s) {
    char number[32];
    if (line->len) put_text(line, "; ");
    put_text(line, s->is_outcome ? "outcome " : "statement ");
    snprintf(number, sizeof number, "%u", s->meeting);
    put_text(line, s->meeting == GF_NONE ? "-" : number);
    put_named(line, " ", s->said.speaker);
    put_named(line, " / ", s->said.medium);
    if (s->said.stance) put_text(line, " ");
    put_text(line, gf_stance_name(s->said.stance));
    put_named(line, " to ", s->said.addressee);
    put_named(line, " at ", s->said.occasion);
    snprintf(number, sizeof number, " against %u", s->against);
    if (s->against != GF_NONE) put_text(line, number);
}

Test(statements, are_outcomes_and_what_those_who_met_say) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        text_reading r = read_meetings(rows[i].text);
        char found[512] = "";
        line_of line = {found, 0, sizeof found};
        for (size_t k = 0; k < r.found.statements.count; k++)
            put_statement(&line, &r.found.statements.at[k]);
        cr_expect_str_eq(found, rows[i].statements, "%s\n  is  %s\n  not %s", rows[i].text,
                         found, rows[i].statements);
        forget_text(&r);
    }
}

/* A heading tells of what the text behind it does. */
Test(statements, an_outcome_may_stand_in_a_heading) {
    text_reading r = read_meetings("Rückblick\n\nAnna Ahlers traf am Montag in Graz Bernd Beck "
                                   "zu Gesprächen über den Hafen.\n"
                                   "Das frühere Treffen blieb ohne Ergebnis\n"
                                   "Schon im Mai hatten sich Anna Ahlers und Carl Cohn in Wien "
                                   "getroffen, damals ohne Bernd "
                                   "Beck.\n");
    cr_assert_eq(r.found.statements.count, 1);
    const gf_statement *s = &r.found.statements.at[0];
    cr_expect(s->is_outcome);
    cr_expect_eq(s->said.speaker.len, 0);
    cr_assert_neq(s->meeting, GF_NONE);
    cr_expect(gf_view_is(r.found.meetings.at[s->meeting].when_text, "Mai"));
    forget_text(&r);
}

/* The same is told of claims about a meeting. */
Test(statements, claims_have_a_manner_too) {
    text_reading r = read_meetings("Anna Ahlers habe am Montag in Graz Bernd Beck getroffen, "
                                   "behauptete Carl Cohn in einer "
                                   "Rede vor Journalisten.");
    cr_assert_eq(r.found.meetings.count, 1);
    const gf_claim *c = &r.found.meetings.at[0].claims.at[0];
    cr_expect_eq(c->stance, GF_STANCE_DISTANCED);
    cr_expect(gf_view_is(c->addressee, "Journalisten"));
    cr_expect(gf_view_is(c->occasion, "einer Rede"));
    forget_text(&r);
}
