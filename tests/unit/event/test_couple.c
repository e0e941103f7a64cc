#include "read_meetings.h"

/* Couples, guests, and the other side of a table. The document's date is Thursday, 12 March
 * 2026. */
static const meeting_row rows[] = {
    {"König Alwin Adler und Königin Berta Adler sind in Ulm. Am Montag empfing Präsident Carl "
     "Cohn das Königspaar in Wels.",
     "held in_person 2026-03-09 Wels +Alwin Adler(guest)+Berta Adler(guest)+Carl Cohn(host)"},
    {"Paul Ahlers und seine Frau Ina Beck kamen. Am Montag begrüßte Präsident Carl Cohn das "
     "Paar in Wels.",
     "held in_person 2026-03-09 Wels +Carl Cohn(host)+Ina Beck(guest)+Paul Ahlers(guest)"},
    /* two couples, and a couple of another name */
    {"Paul Ahlers und seine Frau Ina Beck sowie Max Dahl und seine Frau Eva Ebert kamen. Am "
     "Montag begrüßte Präsident Carl Cohn das Paar in Wels.",
     "held in_person 2026-03-09 Wels +Carl Cohn(host)"},
    {"Paul Ahlers und seine Frau Ina Beck schwiegen. Am Montag begrüßte Präsident Carl Cohn "
     "das Ehepaar Falk in Wels.",
     "held in_person 2026-03-09 Wels +Carl Cohn(host)"},
    {"Am Montag empfing Rektor Bernd Beck in Wels Anna Ahlers und Dirk Dahl. Am Mittwoch traf "
     "Botschafter Carl Cohn die Gäste in Ulm.",
     "held in_person 2026-03-09 Wels +Anna Ahlers(guest)+Bernd Beck(host)+Dirk Dahl(guest); "
     "held in_person 2026-03-11 Ulm +Anna Ahlers+Carl Cohn+Dirk Dahl"},
    /* sides */
    {"Auf der einen Seite saßen am Montag in Ulm Anna Ahlers und Bernd Beck, auf der anderen "
     "Carl Cohn und Dirk Dahl.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn+Dirk Dahl"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Für die Stadt war Carl Cohn "
     "dabei, für den Konzern Dirk Dahl.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn+Dirk Dahl"},
    /* whom somebody meets upon; who had the talks */
    {"Am Montag traf Anna Ahlers in Ulm auf Bernd Beck.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Am Montag traf Anna Ahlers in Ulm im Halbfinale auf Berta Beck.", ""},
    {"Am Samstag trifft Anna Ahlers in Ulm auf Berta Beck.", ""},
    {"Anna Ahlers und Bernd Beck unterschrieben in Ulm unabhängig voneinander einen Brief.",
     ""},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Eingeladen sind für Mai Carl "
     "Cohn und Dirk "
     "Dahl.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Der Schuss von Anna Ahlers traf am Montag in Ulm auf Beton.", ""},
    {"Das Gespräch, das Anna Ahlers am Montag in Ulm mit Bernd Beck führte, dauerte zwei "
     "Stunden.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck 120min"},
    {"Das Gespräch, das Anna Ahlers in Ulm mit Bernd Beck nicht führte, ist vergessen.", ""},
    /* the one who says so */
    {"Er habe am Montag in Ulm Bernd Beck getroffen, sagte Minister Max Ahlers.",
     "held in_person 2026-03-09 Ulm +Bernd Beck+Max Ahlers"},
    {"Dirk Dahl schwieg. Er habe am Montag in Ulm Bernd Beck getroffen, sagte Sprecher Max "
     "Ahlers.",
     "held in_person 2026-03-09 Ulm +Bernd Beck+Dirk Dahl"},
};

Test(couple, stands_for_two) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_meetings(&rows[i]);
}
