#include "read_meetings.h"

/* Who else was there, told without a verb or by a word of coming. The document's date is
   Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Mit am Tisch: Carl Cohn und "
     "Minister "
     "Dirk Dahl.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn+Dirk Dahl"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Nicht dabei: Carl Cohn.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck-Carl Cohn"},
    {"Krisensitzung im Vereinsheim! Mit dabei: Präsidentin Anna Ahlers und Trainer Bernd Beck.",
     "held in_person Vereinsheim +Anna Ahlers+Bernd Beck"},
    {"Morgen Krisensitzung im Vereinsheim! Mit dabei: Präsidentin Anna Ahlers und Bernd Beck.",
     "planned in_person 2026-03-13 Vereinsheim +Anna Ahlers+Bernd Beck"},
    /* what lies on a table is not at it */
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Auf dem Tisch: Pläne von Carl "
     "Cohn. "
     "Im Saal: Streit um Dirk Dahl.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Gekommen waren auch Carl Cohn "
     "und Dirk "
     "Dahl. Nicht erschienen war Minister Emil Ebert.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn+Dirk Dahl-Emil Ebert"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Kommen soll bald auch Carl "
     "Cohn.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Begleitet von Trainer Carl Cohn traf Präsidentin Anna Ahlers am Montag in Ulm Bernd "
     "Beck.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Begleitet von Pianist Carl Cohn sang Anna Ahlers am Montag in Ulm.", ""},
    {"Anna Ahlers flog am Montag zusammen mit Finanzchef Carl Cohn nach Ulm, um mit Bernd Beck "
     "zu "
     "verhandeln.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn"},
    /* another subject behind a colon */
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Beck hielt dagegen: Drei "
     "Hebammen "
     "fehlten.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* said in a talk */
    {"In einem Telefonat mit Bernd Beck lobte Ministerin Anna Ahlers am Montag die Zusage.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Im Gespräch mit der Zeitung lobte Anna Ahlers am Montag den Trainer Bernd Beck.", ""},
    {"In einem Gespräch mit Bernd Beck wurde am Montag Anna Ahlers gelobt.", ""},
    {"Am Montag hatte Anna Ahlers dem Trainer Bernd Beck am Telefon zugesichert, dass er "
     "bleibt.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Am Montag versicherte Anna Ahlers der Zeitung am Telefon, dass sie bleibt.", ""},
    {"Den Ablauf haben Anna Ahlers und Bernd Beck am Montag telefonisch abgestimmt.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* who invited, who mediated, with whom else they spoke */
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck in Ulm. Eingeladen hatte Ministerin Eva "
     "Ebert. "
     "Weitere Gesprächspartner waren Carl Cohn und Dirk Dahl.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn+Dirk Dahl+Eva "
     "Ebert(host)"},
    {"Am Montag verließ Ministerin Anna Ahlers in Ulm den Saal. Ihr gegenüber hatten Carl Cohn "
     "und der "
     "Imker Dirk Dahl gesessen.",
     "held in_person +Anna Ahlers+Carl Cohn+Dirk Dahl"},
    {"Zwischen Anna Ahlers und dem Imker Bernd Beck hat es am Montag in Ulm eine Aussprache "
     "gegeben.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* at talks in general */
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Ulm. Carl Cohn ist immer dabei.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* a signature with a place and two persons */
    {"Anna Ahlers und der Reeder Bernd Beck haben in Ulm den Vertrag unterschrieben.",
     "held in_person Ulm +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers hat in Ulm den Vertrag unterschrieben.", ""},
    /* whose side is named, though nobody knows who it is */
    {"Finanzchef Carl Cohn schwieg. Ein für Montag geplantes Gespräch der Chefin mit Bernd "
     "Beck wurde "
     "abgesagt.",
     ""},
    /* an office told of somebody new by the sentence behind */
    {"Das Wort führte Anna Ahlers. Die Leiterin der Bergwerke traf am Montag in Ulm Bernd "
     "Beck.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Das Wort führte Anna Ahlers. Die Leiterin der Bergwerke traf am Montag in Ulm Bernd "
     "Beck. "
     "Leiterin Doris Dahl schwieg.",
     "held in_person 2026-03-09 Ulm +Bernd Beck+Doris Dahl"},
    {"Ministerin Anna Ahlers kam. Die Leiterin der Bergwerke traf am Montag in Ulm Bernd Beck.",
     "held in_person 2026-03-09 Ulm +Bernd Beck"},
};

Test(roll_call, tells_who_else_was_there) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_meetings(&rows[i]);
}
