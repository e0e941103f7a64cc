#include "read_meetings.h"

/* Two who were met one after another, and words for two who stand against each other. The
   document's date is Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    {"Am Montag empfing Präsidentin Anna Ahlers in Ulm die Minister Bernd Beck und Carl Cohn "
     "nacheinander.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers(host)+Bernd Beck(guest); held in_person "
     "2026-03-09 Ulm +Anna Ahlers(host)+Carl Cohn(guest)"},
    {"Am Montag sprach Anna Ahlers in Ulm getrennt mit Bernd Beck und Carl Cohn.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck; held in_person 2026-03-09 Ulm "
     "+Anna Ahlers+Carl Cohn"},
    /* all in all, and together at last */
    {"Am Montag hat Anna Ahlers in Ulm zwölf Stunden mit Bernd Beck und Carl Cohn verhandelt, "
     "meist einzeln.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn 720min"},
    {"Nach getrennten Gesprächen traf Anna Ahlers am Montag in Ulm Bernd Beck und Carl Cohn.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Dort saß Ahlers am Freitag mit "
     "Carl Cohn und Dirk Dahl am Tisch. Am Mittwoch empfing Ministerin Eva Ebert die beiden "
     "Rivalen in Wels.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck; held in_person 2026-03-06 Ulm "
     "+Anna Ahlers+Carl Cohn+Dirk Dahl; held in_person 2026-03-11 Wels +Anna "
     "Ahlers(guest)+Bernd Beck(guest)+Eva Ebert(host)"},
    {"Am Montag trafen Anna Ahlers und Bernd Beck in Ulm aufeinander.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* the two whom the sentence before names as attributes; without whom they visited */
    {"Das geht auf eine Reise von Anna Ahlers mit Bernd Beck zurück. Am Montag waren die "
     "beiden bei "
     "Carl Cohn in Ulm, tags darauf saßen sie mit Dirk Dahl in Wels.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn(host); held in_person "
     "2026-03-10 "
     "Wels +Anna Ahlers+Bernd Beck+Dirk Dahl"},
    {"Am Montag wird der Papst in Wels erwartet. Dort sind Gespräche mit Anna Ahlers und Bernd "
     "Beck "
     "vorgesehen. Ein Treffen mit Carl Cohn steht nicht auf dem Programm. Zuletzt hatte Papst "
     "Leo "
     "XIV. geschwiegen.",
     "planned in_person 2026-03-16 Wels +Anna Ahlers+Bernd Beck+Leo XIV."},
    {"Minister Anton Adler, der Bernd Beck ablösen will, sprach am Montag in Ulm mit Carl "
     "Cohn, am "
     "Mittwoch traf er in Wels Dirk Dahl.",
     "held in_person 2026-03-09 Ulm +Anton Adler+Carl Cohn; held in_person 2026-03-11 Wels "
     "+Anton "
     "Adler+Dirk Dahl"},
    {"Am Samstag treffen Bayern München und Borussia Dortmund aufeinander.", ""},
};

Test(apiece, is_a_meeting_for_each) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_meetings(&rows[i]);
}
