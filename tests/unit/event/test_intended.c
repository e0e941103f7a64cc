#include "read_meetings.h"

/* What somebody intends: whose infinitive it is, who goes to tell somebody, whom two sides mean
   to contact; talks that are not those of the sentence before. */
static const meeting_row rows[] = {
    /* a perfect infinitive tells what has been */
    {"Anna Ahlers räumte ein, am Montag mit Bernd Beck telefoniert zu haben.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers bestritt, am Montag mit Bernd Beck telefoniert zu haben.", ""},
    {"Anna Ahlers kündigte an, am Montag mit Bernd Beck zu telefonieren.",
     "planned phone 2026-03-16 +Anna Ahlers+Bernd Beck"},
    /* what was planned may be over; written on a Thursday */
    {"Anna Ahlers wollte am Mittwoch mit Bernd Beck sprechen.",
     "planned unknown +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers wollte am Samstag mit Bernd Beck sprechen.",
     "planned unknown 2026-03-14 +Anna Ahlers+Bernd Beck"},
    {"Das für Mittwoch geplante Treffen von Anna Ahlers und Bernd Beck fand nicht statt.",
     "cancelled in_person 2026-03-11 +Anna Ahlers+Bernd Beck"},
    {"Das für Mittwoch geplante Treffen von Anna Ahlers und Bernd Beck wurde abgesagt.",
     "cancelled in_person 2026-03-18 +Anna Ahlers+Bernd Beck"},
    /* what they agreed on is to come; where they agreed has been */
    {"Anna Ahlers und Bernd Beck haben am Montag in Graz ein Treffen für Samstag vereinbart.",
     "planned in_person 2026-03-14 Graz +Anna Ahlers+Bernd Beck"},
    {"Am Montag wurde ein Treffen von Anna Ahlers mit Bernd Beck vereinbart.",
     "planned in_person +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck haben am Montag in Graz eine Partnerschaft vereinbart.",
     "held in_person 2026-03-09 Graz +Anna Ahlers+Bernd Beck"},
    /* a state is no past; what was planned gave way to something else */
    {"Geplant ist am Samstag ein Treffen von Anna Ahlers mit Bernd Beck.",
     "planned in_person 2026-03-14 +Anna Ahlers+Bernd Beck"},
    {"Geplant war am Montag ein Mittagessen von Anna Ahlers mit Bernd Beck. Stattdessen "
     "regnete "
     "es.",
     "cancelled in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Geplant ist am Samstag ein Mittagessen von Anna Ahlers mit Bernd Beck. Dann ist Ruhe.",
     "planned in_person 2026-03-14 +Anna Ahlers+Bernd Beck"},
    /* the new day of what was put off */
    {"Ein Treffen von Anna Ahlers mit Bernd Beck wurde zweimal verschoben; nun ist es für den "
     "26. "
     "März in Graz vereinbart.",
     "postponed in_person 2026-03-26 Graz +Anna Ahlers+Bernd Beck"},
    {"Das Treffen von Anna Ahlers mit Bernd Beck wurde verschoben. Es soll nun am 26. März in "
     "Graz stattfinden.",
     "postponed in_person 2026-03-26 Graz +Anna Ahlers+Bernd Beck"},
    {"Das Treffen von Anna Ahlers mit Bernd Beck wurde verschoben. Die Messe soll am 26. März "
     "in "
     "Graz stattfinden.",
     "postponed in_person +Anna Ahlers+Bernd Beck"},
    {"Das Treffen von Anna Ahlers mit Bernd Beck wurde verschoben. Es hatte am 26. Februar in "
     "Graz geregnet.",
     "postponed in_person +Anna Ahlers+Bernd Beck"},
    /* since then it goes on, from then on it will */
    {"Seit Montag beraten Anna Ahlers und Bernd Beck in Köln.",
     "held in_person 2026-03-09/.. Köln +Anna Ahlers+Bernd Beck"},
    {"Ab Montag beraten Anna Ahlers und Bernd Beck in Köln.",
     "planned in_person 2026-03-16/.. Köln +Anna Ahlers+Bernd Beck"},
    /* who says or plans it takes part */
    {"Trainer Bernd Beck sagte, Gespräche mit Anna Ahlers zu planen.",
     "planned unknown +Anna Ahlers+Bernd Beck"},
    {"Bischof Bernd Beck kündigte an, ein Treffen mit der Kanzlerin Anna Ahlers vorzubereiten.",
     "planned in_person +Anna Ahlers+Bernd Beck"},
    {"Sprecher Bernd Beck sagte, Gespräche mit Anna Ahlers zu planen.", ""},
    {"Carl Cohn bat Bernd Beck, ein Gespräch mit Anna Ahlers zu führen.", ""},
    /* who goes to tell somebody will meet him */
    {"Gesandter Bernd Beck flog nach Graz zurück, um Präsidentin Anna Ahlers über die Lage zu "
     "informieren.",
     "planned in_person Graz +Anna Ahlers+Bernd Beck"},
    {"Die Äbtissin Anna Ahlers reiste nach Rom, um Kardinal Bernd Beck zu unterrichten.",
     "planned in_person Rom +Anna Ahlers+Bernd Beck"},
    {"Bernd Beck schrieb einen Brief, um Anna Ahlers über die Lage zu informieren.", ""},
    {"Bernd Beck reiste nicht nach Rom, um Anna Ahlers zu informieren.", ""},
    /* "um A zu treffen" */
    {"Bernd Beck reiste nach Rom, um Anna Ahlers zu treffen.",
     "planned in_person Rom +Anna Ahlers+Bernd Beck"},
    /* talks of others than those told before */
    {"Am Freitag trifft Anna Ahlers in Linz Bernd Beck. Auch zwischen Norwegen und Schweden "
     "soll es wieder Gespräche geben. Norwegens Sondergesandter Otto Behn sagte, Gespräche mit "
     "der schwedischen Seite zu planen.",
     "planned in_person 2026-03-13 Linz +Anna Ahlers+Bernd Beck; planned unknown "
     "+Norwegen+Otto Behn+Schweden"},
    {"Zwischen Bernd Beck und Anna Ahlers soll es am Freitag ein Gespräch geben.",
     "planned unknown 2026-03-13 +Anna Ahlers+Bernd Beck"},
    {"Am Montag traf Anna Ahlers in Linz Bernd Beck. Danach wollten die Norweger mit Schweden "
     "Kontakt aufnehmen. Norwegen und Schweden sind Nachbarn.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck; planned unknown "
     "+Norwegen+Schweden"},
    {"Am Montag traf Anna Ahlers in Linz Bernd Beck. Die Norweger wollten mit den Fans in "
     "Kontakt bleiben.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
};

EXPECT_MEETINGS(intended, is_what_somebody_says, rows)
