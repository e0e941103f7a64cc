#include "read_meetings.h"

/* One row for each kind of sentence that tells of a meeting, on topics far from each other;
   docs/ ACCEPTANCE.md names the kinds. */
#define MET "Anna Ahlers und Bernd Beck trafen sich am Montag in Linz. "
#define HELD "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"

static const meeting_row rows[] = {
    /* a reflexive verb far behind its subject (E01) */
    {"Die Gäste des Vereins – Trainerin Anna Ahlers, der leitende Berater des Klubs, Bernd "
     "Beck, "
     "und Carl Cohn – trafen sich am Montag in Linz mit Bischof Emil Ernst.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck+Carl Cohn+Emil Ernst"},
    /* a similar one, earlier (E03) */
    {MET "Ein ähnliches Treffen zwischen Ahlers und Beck fand Anfang Februar in Graz statt.",
     HELD "; held in_person 2026-02-01/2026-02-10 Graz +Anna Ahlers+Bernd Beck"},
    /* who leads a delegation (E08), two chairs in a relative clause (E09) */
    {MET "Die norwegische Delegation wurde von Carl Cohn, dem Leiter der Bibliothek, geleitet.",
     HELD "+Carl Cohn+Norwegen"},
    {"Am Freitag findet in Graz eine Sitzung der Kommission statt, die von Anna Ahlers und "
     "Bernd "
     "Beck geleitet wird.",
     "planned in_person 2026-03-13 Graz +Anna Ahlers(chair)+Bernd Beck(chair)"},
    /* "auch" in a relative clause (E11, E13) */
    {"Das Treffen von Anna Ahlers und Bernd Beck am Montag in Linz, an dem auch Carl Cohn "
     "teilnahm, war kurz.",
     HELD "+Carl Cohn"},
    /* a delegation, named later (E12) */
    {"Nach Gesprächen zwischen Präsidentin Anna Ahlers und einer norwegischen Delegation am "
     "Montag ging es um Fisch. Das Treffen zwischen Ahlers und dem Norweger Bernd Beck "
     "war kurz.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck+Norwegen"},
    /* the agent of a passive (E17) */
    {"Anna Ahlers trifft am Freitag in Graz Bernd Beck. Ahlers werde dabei von Carl Cohn "
     "begleitet, teilte der Verein mit.",
     "planned in_person 2026-03-13 Graz +Anna Ahlers+Bernd Beck+Carl Cohn"},
    /* the other party is not said (E20) */
    {"Die Meisterschaft hat begonnen. Am Freitag ist ein Treffen mit Trainer Bernd Beck "
     "geplant.",
     ""},
    /* whom one telephoned with stands first (E21), more behind a dash (E30) */
    {"Mit dem Torwart Bernd Beck hatte Präsidentin Anna Ahlers am Montag telefoniert – "
     "darunter "
     "auch mit dem Verteidiger Carl Cohn.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck+Carl Cohn"},
    /* a light verb (E23, F20), a walk (E24) */
    {"Zuvor hatte Bernd Beck am Montag Gespräche mit Bischöfin Anna Ahlers in Linz geführt.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    {"Am Montag machte Anna Ahlers mit Bernd Beck einen Spaziergang durch den Tiergarten.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* the visit is what the talks were, not what was told last (E25) */
    {"Es sei nach dem Besuch der Bischöfin Anna Ahlers in Linz still, sagte Emil Ernst. In "
     "Bezug "
     "auf die Gespräche zwischen Ahlers und Beck in Linz schwieg er. Zuvor hatte Bernd Beck am "
     "Montag in Linz Gespräche mit Anna Ahlers geführt. Vor diesen Gesprächen hatte Ahlers mit "
     "Carl Cohn einen Spaziergang gemacht.",
     HELD "; held in_person +Anna Ahlers+Carl Cohn"},
    /* "mit" (E28), genitive and "mit" (E31) */
    {"Am Montag hatte Anna Ahlers bereits mit dem Abt Bernd Beck in Linz über Orgeln beraten.",
     HELD},
    {"Das Treffen der Bischöfin Anna Ahlers mit dem Abt Bernd Beck und dem Maler Carl Cohn am "
     "Montag in Linz war kurz.",
     HELD "+Carl Cohn"},
    /* confirmed: the day is that of the meeting (F02) */
    {"Anna Ahlers will Bernd Beck treffen. Nun wurde das Treffen am Freitag bestätigt.",
     "planned in_person 2026-03-13 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf am Freitag Bernd Beck. Nun wurde das Treffen am Freitag bestätigt.",
     "held in_person 2026-03-06 +Anna Ahlers+Bernd Beck"},
    /* hearsay of something else (F06), an expected briefing (F16), a possible topic (F17) */
    {"Beck soll weiterhin Einfluss auf Anna Ahlers ausüben.", ""},
    {"Es wird erwartet, dass Bernd Beck die Medien telefonisch über die Ergebnisse informieren "
     "wird.",
     ""},
    {MET "Es hieß, dass auch der Streit mit Carl Cohn zur Sprache kommen könnte.", HELD},
    /* probably (F08), told twice (F10), plans (F11, F12) */
    {"Die nächste Runde zwischen Norwegen und Schweden wird voraussichtlich am Freitag in Linz "
     "fortgesetzt.",
     "planned in_person 2026-03-13 Linz +Norwegen+Schweden"},
    {"Das erste Treffen von Anna Ahlers und Bernd Beck soll am Freitag in Linz stattfinden. Am "
     "Freitag soll das erste Treffen von Anna Ahlers mit Bernd Beck in Linz stattfinden.",
     "planned in_person 2026-03-13 Linz +Anna Ahlers+Bernd Beck 1."},
    {"Anna Ahlers plant ein persönliches Treffen mit Bernd Beck, möglicherweise schon nächste "
     "Woche.",
     "planned in_person 2026-03-16/2026-03-22 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers plant ein Treffen mit Bernd Beck. Nach dem Treffen mit Beck soll es ein "
     "Dreiergespräch von Ahlers mit Beck und Carl Cohn geben.",
     "planned in_person +Anna Ahlers+Bernd Beck; planned unknown +Anna Ahlers+Bernd Beck+Carl "
     "Cohn"},
};

Test(kinds, of_sentences_that_tell_of_meetings) {
    gf_lexicon *lexicon = load_lexicon();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        text_reading r = read_text(lexicon, rows[i].text, gf_when_read(GF_VIEW("2026-03-12")));
        char found[1024];
        list_meetings(&r, found, sizeof found);
        cr_expect_str_eq(found, rows[i].meetings, "%s\n  found:    %s\n  expected: %s",
                         rows[i].text, found, rows[i].meetings);
        gf_arena_free(r.arena);
    }
    gf_lexicon_free(lexicon);
}
