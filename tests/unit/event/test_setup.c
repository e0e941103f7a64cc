#include "read_meetings.h"

/* How a meeting was set up: behind closed doors, asked for by whom, at the side of what, with
   how many people who have no name; what the text says to be unknown. */

static void put_setup(line_of *line, const text_reading *r, const gf_meeting *m) {
    const gf_setup *s = &m->setup;
    char word[96];
    if (s->closed) put_text(line, " closed");
    if (s->rounds) {
        snprintf(word, sizeof word, " rounds=%d", s->rounds);
        put_text(line, word);
    }
    for (size_t i = 0; i < s->initiators.count; i++) {
        put_text(line, " by=");
        const gf_view name = r->found.entities.at[s->initiators.at[i]].name;
        put(line, name.ptr, name.len);
    }
    for (size_t i = 0; i < s->unnamed.count; i++) {
        const gf_unnamed *u = &s->unnamed.at[i];
        snprintf(word, sizeof word, " %d%s(%.*s)", u->count, u->at_least ? "+" : "",
                 GF_VIEW_ARG(u->text));
        put_text(line, word);
    }
    if (s->date_unknown) put_text(line, " date?");
    if (s->place_unknown) put_text(line, " place?");
    if (s->occasion.len) {
        snprintf(word, sizeof word, " in=%.*s", GF_VIEW_ARG(s->occasion));
        put_text(line, word);
    }
    if (s->part_of) {
        snprintf(word, sizeof word, " of=%u", s->part_of);
        put_text(line, word);
    }
    if (s->context_place) put_text(line, " context");
}

/* One line per text: per meeting the first letters of those present, then its setup. */
static void list_setups(const text_reading *r, char *to, size_t room) {
    line_of line = {to, 0, room};
    to[0] = '\0';
    for (size_t i = 0; i < r->found.meetings.count; i++) {
        const gf_meeting *m = &r->found.meetings.at[i];
        if (i) put_text(&line, "; ");
        put_text(&line, gf_meeting_status_name(m->status));
        put_text(&line, " ");
        put_people(&line, r, m);
        put_setup(&line, r, m);
    }
}

static void expect_setups(const meeting_row *rows, size_t count) {
    gf_lexicon *lexicon = load_lexicon();
    for (size_t i = 0; i < count; i++) {
        text_reading reading =
            read_text(lexicon, rows[i].text, gf_when_read(GF_VIEW("2026-03-12")));
        char found[1024];
        list_setups(&reading, found, sizeof found);
        cr_expect_str_eq(found, rows[i].meetings, "%s\n  found:    %s\n  expected: %s",
                         rows[i].text, found, rows[i].meetings);
        gf_arena_free(reading.arena);
    }
    gf_lexicon_free(lexicon);
}

#define EXPECT_SETUPS(rows) expect_setups(rows, sizeof rows / sizeof *rows)

#define MET "Anna Ahlers und Bernd Beck trafen sich am Montag in Linz. "
#define BOTH "held +Anna Ahlers+Bernd Beck"

Test(setup, closed_doors) {
    static const meeting_row rows[] = {
        {"Anna Ahlers und Bernd Beck trafen sich am Montag hinter verschlossenen Türen in "
         "Linz.",
         BOTH " closed"},
        {"Der Trainer Bernd Beck und Präsidentin Anna Ahlers berieten am Montag unter "
         "Ausschluss "
         "der Öffentlichkeit.",
         BOTH " closed"},
        {MET "Die Sitzung war nichtöffentlich.", BOTH " closed"},
        {MET "Die Fans standen vor verschlossenen Türen.", BOTH},
        {"Anna Ahlers und Bernd Beck berieten am Montag in Linz über den Ausschluss von Carl "
         "Cohn.",
         BOTH},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, who_asked_for_it) {
    static const meeting_row rows[] = {
        {"Auf Wunsch von Carl Cohn trafen sich Anna Ahlers und Bernd Beck am Montag in Linz.",
         BOTH " by=Carl Cohn"},
        {"Anna Ahlers und Bernd Beck sprachen am Montag auf Initiative Norwegens miteinander.",
         BOTH " by=Norwegen"},
        {MET "Das Gespräch fand auf norwegischen Wunsch statt, erfuhr man in Norwegen.",
         BOTH " by=Norwegen"},
        {MET "Der Wunsch nach einem Treffen war von norwegischer Seite gekommen.",
         BOTH " by=Norwegen"},
        {MET "Die Initiative zu dem Gespräch ging von Abt Carl Cohn aus.",
         BOTH " by=Carl Cohn"},
        {MET "Die Initiative war von Siemens ausgegangen.", BOTH " by=Siemens"},
        {MET "Beck hatte um das Gespräch gebeten.", BOTH " by=Bernd Beck"},
        {MET "Um das Treffen hatte die Intendantin Dora Dahl ersucht.", BOTH " by=Dora Dahl"},
        {MET "Angeregt hatte das Treffen Bischof Carl Cohn.", BOTH " by=Carl Cohn"},
        /* what only looks like it */
        {MET "Auf Vorschlag von Carl Cohn wurde Dora Dahl Trainerin.", BOTH},
        {MET "Der Wunsch nach Frieden ging von Norwegen aus.", BOTH},
        {MET "Beck bat um Geduld.", BOTH},
        {"Anna Ahlers bat am Montag um ein Treffen mit Bernd Beck.", ""},
        {"Carl Cohn bat am Montag um ein Gespräch zwischen Anna Ahlers und Bernd Beck.", ""},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, people_without_a_name) {
    static const meeting_row rows[] = {
        {"Anna Ahlers telefonierte am Montag mit Bernd Beck und mehreren Bischöfen.",
         BOTH " 2+(mehreren Bischöfen)"},
        {"Am Montag empfing Präsidentin Anna Ahlers in Linz Bernd Beck und drei weitere "
         "Trainer.",
         "held +Anna Ahlers(host)+Bernd Beck(guest) 3(drei weitere Trainer)"},
        {MET "An dem Gespräch nahmen auch zwölf Bürgermeister teil.",
         BOTH " 12(zwölf Bürgermeister)"},
        {"Mit Bernd Beck und mit einigen Schweizer Stadt- und Gemeindepräsidenten hatte Anna "
         "Ahlers am Montag telefoniert.",
         BOTH " 2+(einigen Schweizer Stadt- und Gemeindepräsidenten)"},
        /* what only looks like it */
        {MET "Mehrere Minister lobten das Treffen.", BOTH},
        {MET "Die drei Minister nahmen an dem Treffen teil.", BOTH},
        {"Anna Ahlers sprach am Montag mit Bernd Beck über zwei Trainer.", BOTH},
        {"Anna Ahlers traf am Montag in Linz zwei Minister: Bernd Beck und Carl Cohn.",
         "held +Anna Ahlers+Bernd Beck+Carl Cohn"},
        {"Anna Ahlers sprach am Montag mit Bernd Beck zwei Stunden.", BOTH},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, at_the_side_of_something) {
    static const meeting_row rows[] = {
        {"Am Rande der Frankfurter Buchmesse traf Bischof Bernd Beck am Montag Anna Ahlers.",
         BOTH " in=Frankfurter Buchmesse"},
        {"Anna Ahlers und Bernd Beck sprachen am Montag am Rande der WM miteinander.",
         BOTH " in=WM"},
        {"Dora Dahl und Emil Ernst kamen am Montag in Linz zum Gipfel zusammen. Am Rande des "
         "Gipfels sprachen Anna Ahlers und Bernd Beck miteinander.",
         "held +Dora Dahl+Emil Ernst; " BOTH " in=Gipfels of=1"},
        {"Die Konsultationen am Montag in Linz, darunter ein Treffen zwischen Anna Ahlers und "
         "Bernd Beck, waren zäh.",
         BOTH " in=Konsultationen"},
        /* what only looks like it */
        {"Am Rande der Stadt traf Bischof Bernd Beck am Montag Anna Ahlers.", BOTH},
        {"Während des Krieges hatte Bischof Bernd Beck in Linz Anna Ahlers getroffen.", BOTH},
        {"Neben Anna Ahlers nahm am Montag Bernd Beck an dem Treffen in Linz teil.", BOTH},
    };
    EXPECT_SETUPS(rows);
}

#define WILL "Anna Ahlers plant ein Gespräch mit Bernd Beck. "
#define PLANNED "planned +Anna Ahlers+Bernd Beck"

Test(setup, what_is_said_to_be_unknown) {
    static const meeting_row rows[] = {
        {WILL "Ein Termin wurde nicht bekannt gegeben.", PLANNED " date?"},
        {WILL "Zeitpunkt und Ort sind noch offen.", PLANNED " date? place?"},
        {WILL "Wann und wo das Treffen stattfindet, ließ der Verein offen.",
         PLANNED " date? place?"},
        {WILL "Wo sie sich treffen, teilte die Kanzlei zunächst nicht mit.", PLANNED " place?"},
        {WILL "Der Ort steht noch nicht fest.", PLANNED " place?"},
        {"Anna Ahlers trifft am Montag Bernd Beck, den Ort nannte sie nicht.",
         PLANNED " place?"},
        {"Anna Ahlers trifft am Montag in Linz Bernd Beck. Einen Termin hatte sie zunächst "
         "nicht genannt.",
         PLANNED},
        /* what only looks like it */
        {WILL "Wann der Regen aufhört, ist offen.", PLANNED},
        {WILL "Der Ort Bad Tölz wurde nicht genannt, wie Beck am Ort sagte. Es blieb kalt.",
         PLANNED " place?"},
        {WILL "Der Trainer war nicht am Ort.", PLANNED},
        {WILL "Es war kalt. Es regnete. Der Termin der Wahl steht nicht fest.", PLANNED},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, rounds) {
    static const meeting_row rows[] = {
        {"In drei Gesprächen berieten Anna Ahlers und Bernd Beck im Februar in Linz.",
         BOTH " rounds=3"},
        {"Bernd Beck spielte im Februar eine Rolle bei vier Runden direkter Gespräche zwischen "
         "Delegationen aus Norwegen und Schweden in Linz.",
         "held +Norwegen+Schweden rounds=4"},
        {"Das Gespräch von Anna Ahlers mit Bernd Beck am Montag dauerte drei Stunden.", BOTH},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, what_pictures_show) {
    static const meeting_row rows[] = {
        {"Fotos zeigen Trainer Bernd Beck am Montag in Linz im Gespräch mit Carl Cohn.",
         "held +Bernd Beck+Carl Cohn"},
        {MET "Ein Bild, das vor dem Treffen entstand, zeigt Beck im Gespräch mit Carl Cohn und "
             "Sprecherin Dora Dahl. Das Treffen war nützlich.",
         BOTH "; held +Bernd Beck+Carl Cohn+Dora Dahl"},
        {MET "Ein Video zeigt Ahlers im Gespräch mit Beck.", BOTH},
        {MET
         "Die Begleiter unterhielten sich bereits vor der Ankunft von Anna Ahlers. Fotos, die "
         "vor dem Gespräch entstanden, zeigen Beck im Gespräch mit Carl Cohn.",
         BOTH "; held +Bernd Beck+Carl Cohn-Anna Ahlers"},
        /* what only looks like it */
        {MET "Carl Cohn zeigte Bilder von Emil Ernst im Gespräch mit Dora Dahl.", BOTH},
        {MET "Fotos zeigen Carl Cohn nach dem Gespräch mit Emil Ernst.", BOTH},
        {MET "Auf dem Foto zeigt Carl Cohn im Gespräch mit Emil Ernst die Zunge.", BOTH},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, officials_of_two_states) {
    static const meeting_row rows[] = {
        {"Norwegen und Schweden streiten. Bernd Beck half bei Diskussionen zwischen "
         "norwegischen "
         "und schwedischen Beamten.",
         "held +Norwegen+Schweden"},
        {"Norwegen und Schweden streiten. In Bern gab es Gespräche zwischen norwegischen und "
         "schwedischen Trainern.",
         "held +Norwegen+Schweden"},
        {"Norwegen und Schweden streiten. Bernd Beck half bei drei Runden der Gespräche "
         "zwischen "
         "Delegationen aus Norwegen und Dänemark in Linz sowie bei Gesprächen zwischen "
         "norwegischen und schwedischen Beamten.",
         "held +Dänemark+Norwegen rounds=3; held +Norwegen+Schweden"},
        /* what only looks like it */
        {"Norwegen und Schweden streiten. Es gab Diskussionen zwischen norwegischen und "
         "schwedischen Zeitungen.",
         ""},
        {"Norwegen streitet. Es gab Diskussionen über norwegische Beamte.", ""},
    };
    EXPECT_SETUPS(rows);
}

Test(setup, a_place_that_is_only_where_the_text_is) {
    static const meeting_row rows[] = {
        {"Thema ist der Streit auch beim laufenden Forum in Davos. Laut Berichten haben Anna "
         "Ahlers und Bernd Beck bereits Carl Cohn getroffen.",
         BOTH "+Carl Cohn context"},
        {"Anna Ahlers und Bernd Beck trafen sich beim Forum in Davos.", BOTH},
        {"Am Montag begann in Davos das Forum. Anna Ahlers und Bernd Beck nahmen an dem Forum "
         "teil.",
         BOTH},
    };
    EXPECT_SETUPS(rows);
}
