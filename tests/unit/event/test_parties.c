#include "read_meetings.h"

/* States and organisations at a meeting, and the people that stand for them. */
#define MET "Anna Ahlers und Bernd Beck trafen sich am Montag in Linz. "
#define ROUND "Am Montag haben IG Metall und Südwestmetall in Böblingen verhandelt. "
#define ROUND_MEETING "held in_person 2026-03-09 Böblingen +IG Metall+Südwestmetall"

/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* people without a name stand for whom they belong to */
    {"Vertreter von Siemens und Bosch kamen am Montag in Linz zu Gesprächen zusammen.",
     "held in_person 2026-03-09 Linz +Bosch+Siemens"},
    {"Die Spitzen von CDU und SPD trafen sich am Montag in Köln.",
     "held in_person 2026-03-09 Köln +CDU+SPD"},
    {"Bischof Bernd Beck sprach am Montag in Köln mit den Spitzen von CDU und SPD.",
     "held in_person 2026-03-09 Köln +Bernd Beck+CDU+SPD"},
    {"Intendantin Anna Ahlers war am Montag per Videoschalte mit Siemens-Managern verbunden.",
     "held video 2026-03-09 +Anna Ahlers+Siemens"},
    {"Der Chef von Siemens, Bernd Beck, traf am Montag in Linz Anna Ahlers.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    {"Siemens-Chef Bernd Beck traf am Montag in Linz Anna Ahlers.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    /* the head of one party is not that of another in the country */
    {"FPÖ-Obmann Bernd Beck traf am Montag in Linz Carl Cohn, den Chef der ÖVP. Am Dienstag "
     "empfing Dora Dahl den FPÖ-Chef in Graz.",
     "held in_person 2026-03-09 Linz +Bernd Beck+Carl Cohn; held in_person 2026-03-10 Graz "
     "+Bernd Beck(guest)+Dora Dahl(host)"},
    {"FPÖ-Generalsekretär Bernd Beck traf am Montag in Linz Carl Cohn, den Chef der ÖVP. Am "
     "Dienstag empfing Dora Dahl den FPÖ-Chef in Graz.",
     "held in_person 2026-03-09 Linz +Bernd Beck+Carl Cohn; held in_person 2026-03-10 Graz "
     "+Dora Dahl(host)"},
    /* words that stand for the parties of the meeting before, or for those of its people */
    {ROUND "Am Freitag kommen die Tarifparteien in Ulm wieder zusammen.",
     ROUND_MEETING "; planned in_person 2026-03-13 Ulm +IG Metall+Südwestmetall"},
    {ROUND "Die drei Länder kommen am Freitag in Ulm zusammen.", ROUND_MEETING},
    {"Siemens-Chefin Anna Ahlers traf am Montag Bosch-Chef Bernd Beck in Linz. Beide Seiten "
     "kommen am Freitag in Ulm zusammen.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck; planned in_person 2026-03-13 Ulm "
     "+Bosch+Siemens"},
    {"Anna Ahlers (SPD) traf am Montag Bernd Beck (CDU) in Linz. Beide Seiten kommen am "
     "Freitag "
     "in Ulm zusammen.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    /* a series: one meeting for each day */
    {ROUND "Die ersten beiden Runden hatten am 3. und am 17. Februar in Ulm stattgefunden.",
     ROUND_MEETING
     "; held in_person 2026-02-03 Ulm +IG Metall+Südwestmetall 1.; held in_person "
     "2026-02-17 Ulm +IG Metall+Südwestmetall 2."},
    {"Anna Ahlers und Bernd Beck trafen sich am 3. und am 10. März in Linz.",
     "held in_person 2026-03-03 Linz +Anna Ahlers+Bernd Beck; held in_person 2026-03-10 Linz "
     "+Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck trafen sich am 3. und 4. März in Linz.",
     "held in_person 2026-03-03/2026-03-04 Linz +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag und Dienstag in Linz.",
     "held in_person 2026-03-09/2026-03-10 Linz +Anna Ahlers+Bernd Beck"},
    {"Die dritte Runde zwischen Siemens und Bosch begann am Montag in Linz.",
     "held in_person 2026-03-09 Linz +Bosch+Siemens 3."},
    {"Der Termin zwischen Siemens und Bosch kostete Zeit.", ""},
    {ROUND "Im Mai 2025 saß die Runde zum ersten Mal beisammen, damals in Ulm.",
     ROUND_MEETING "; held in_person 2025-05 Ulm +IG Metall+Südwestmetall 1."},
    {ROUND "Im Mai 2025 tagte der Rat zum ersten Mal in Ulm.", ROUND_MEETING},
    /* a session right before it */
    {MET
     "Unmittelbar davor hatte Beck den Botschaftern den Plan dargelegt; die Sitzung leitete "
     "Dora Dahl.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck; held in_person +Bernd Beck+Dora "
     "Dahl(chair)"},
    /* the organisation whose summit it is */
    {"Am Montag nahmen Anna Ahlers und Bernd Beck in Linz am Nato-Gipfel teil.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck+NATO"},
    {"Am Montag nahmen Anna Ahlers und Bernd Beck in Linz am Ukraine-Gipfel teil.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    /* who does something as the host */
    {MET "Gastgeberin Dora Dahl zeigte sich zufrieden.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck+Dora Dahl(host)"},
    {MET "Gastgeberin Dora Dahl war nicht dabei.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck-Dora Dahl"},
    {MET "Gastgeberin Dora Dahl musste draußen bleiben.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    {MET "Gastgeber Leipzig gewann am Abend das Spiel.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    /* "auch" tells of those who were not yet there */
    {"Am Montag besuchte Anna Ahlers Bernd Beck in Linz. Den Höhepunkt bildete am Mittwoch ein "
     "Empfang in Graz. Dorthin hatte Dora Dahl geladen. Auch Ahlers und Beck waren unter den "
     "Gästen.",
     "held in_person 2026-03-09 Linz +Anna Ahlers(guest)+Bernd Beck(host); held in_person "
     "2026-03-11 Graz +Anna Ahlers+Bernd Beck+Dora Dahl(host)"},
    {"Am Montag kam eine Gruppe um Anna Ahlers nach Linz. Geleitet wurde die Delegation von "
     "Rektor Bernd Beck, zu ihr gehörte Anna Ahlers.",
     ""},
};

EXPECT_MEETINGS(parties, of_a_meeting, rows)
