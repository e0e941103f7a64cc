#include "read_meetings.h"

/* Whom the build of a sentence brings together: relative clauses, clauses without their verb,
   nouns that belong to others. */
/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* the relative pronoun stands behind a preposition */
    {"Trainer Bernd Beck, mit dem Anna Ahlers am Montag in Bonn sprach, bleibt.",
     "held in_person 2026-03-09 Bonn +Anna Ahlers+Bernd Beck"},
    {"Bischof Bernd Beck, bei dem Anna Ahlers am Montag in Ulm zu Gast war, dankte.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Trainer Bernd Beck, über den Anna Ahlers am Montag mit Carl Cohn sprach, bleibt.",
     "held unknown 2026-03-09 +Anna Ahlers+Carl Cohn"},
    /* "bei" what took place, not at whose house */
    {"Bei dem Treffen in Bern am Montag waren neben Anna Ahlers auch Bernd Beck und Carl Cohn "
     "anwesend.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Am Montag traf Anna Ahlers in Ulm Bernd Beck. Daran soll sich eine Dreierrunde "
     "anschließen, bei der außer Ahlers und Beck auch Carl Cohn am Tisch sitzt.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck; planned in_person +Anna "
     "Ahlers+Bernd Beck+Carl Cohn"},
    /* a verb that serves two clauses */
    {"Zuerst traf Anna Ahlers in Genf Bernd Beck, danach Carl Cohn.",
     "held in_person Genf +Anna Ahlers+Bernd Beck; held in_person Genf +Anna Ahlers+Carl Cohn"},
    {"Anna Ahlers traf am Montag erst Bernd Beck und dann Carl Cohn.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck; held in_person 2026-03-09 +Anna "
     "Ahlers+Carl Cohn"},
    {"Anna Ahlers hat am Montag Bernd Beck, am Dienstag Carl Cohn und am Mittwoch Dora Damm "
     "getroffen.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck; held in_person 2026-03-10 +Anna "
     "Ahlers+Carl Cohn; held in_person 2026-03-11 +Anna Ahlers+Dora Damm"},
    {"Anna Ahlers rief am Montag Bernd Beck, am Dienstag Carl Cohn an.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck; held phone 2026-03-10 +Anna Ahlers+Carl "
     "Cohn"},
    {"Mit Anna Ahlers sprach am Montag Bernd Beck, am Dienstag Carl Cohn.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck; held unknown 2026-03-10 +Anna "
     "Ahlers+Carl Cohn"},
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck und am Dienstag Carl Cohn und Dora "
     "Damm.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck; held in_person 2026-03-10 +Carl "
     "Cohn+Dora Damm"},
    {"Am Montag traf Anna Ahlers in Rom Bernd Beck, am Abend flog sie heim.",
     "held in_person 2026-03-09 Rom +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers, der Verband (VDB) und Bernd Beck haben sich am Montag in Rom getroffen.",
     "held in_person 2026-03-09 Rom +Anna Ahlers+Bernd Beck"},
    /* no relative clause: the noun has its article */
    {"Gestern war Anna Ahlers mit Bernd Beck, dem Chef der Bühne, durch den Park bei Ulm "
     "spaziert.",
     "held in_person 2026-03-11 Ulm +Anna Ahlers+Bernd Beck"},
    /* whose speaker he is takes no part */
    {"Anna Ahlers sprach am Montag in Bern mit Bernd Beck, dem Sprecher Merkels.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck"},
    /* a relative clause behind the verb of its host */
    {"Am Montag hat Anna Ahlers in Ulm Bernd Beck getroffen, der danach mit Carl Cohn sprach.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck; held unknown +Bernd Beck+Carl "
     "Cohn"},
    {"Den Vertrag sollen Anna Ahlers und Bernd Beck aushandeln, die dafür am Freitag in Wels "
     "zusammenkommen.",
     "planned in_person 2026-03-13 Wels +Anna Ahlers+Bernd Beck"},
    /* who comes with whom, and who sends somebody */
    {"Am Montag traf Anna Ahlers in Ulm Bernd Beck. Beck war mit Anwältin Carla Cohn "
     "angereist.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carla Cohn"},
    {"Am Montag traf Anna Ahlers in Ulm Bernd Beck. Carl Cohn war mit seiner Frau Dora Cohn "
     "angereist.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Am Montag trafen sich in Ulm Anna Ahlers und Bernd Beck. Carl Cohn ließ sich von Dora "
     "Damm vertreten.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Dora Damm-Carl Cohn"},
    {"Am Montag unterschrieben Anna Ahlers und Bernd Beck in Wels im Beisein von Carl Cohn den "
     "Vertrag.",
     "held in_person 2026-03-09 Wels +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Am Montag setzten Anna Ahlers und Bernd Beck in Wels ihre Unterschriften unter den "
     "Vertrag.",
     "held in_person 2026-03-09 Wels +Anna Ahlers+Bernd Beck"},
    /* waits for somebody: only with a day or a place */
    {"Am Freitag erwartet Anna Ahlers in Wien Bernd Beck.",
     "planned in_person 2026-03-13 Wien +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Anna Ahlers erwartet mehr als Bernd Beck.", ""},
    {"Am Montag hat Anna Ahlers den Trainer Bernd Beck in ein Gasthaus bestellt.",
     "held in_person 2026-03-09 +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Im Mai 2025 kamen Anna Ahlers und Bernd Beck in Ulm ins Gespräch.",
     "held in_person 2025-05 Ulm +Anna Ahlers+Bernd Beck"},
    /* nobody states it */
    {"Gerüchte, wonach sich Anna Ahlers am Montag in Ulm mit Bernd Beck getroffen haben soll, "
     "sind falsch.",
     ""},
    {"Dass Anna Ahlers am Montag mit Bernd Beck telefoniert habe, stellte ihr Sprecher in "
     "Abrede.",
     ""},
    {"Dass Anna Ahlers am Montag mit Bernd Beck telefoniert habe, stellte ihr Sprecher klar.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* a participle with what belongs to it is no verb */
    {"Eine für 22. Januar vereinbarte Aussprache mit Anna Ahlers ließ Bernd Beck platzen.",
     "cancelled in_person 2026-01-22 +Anna Ahlers+Bernd Beck"},
    {"Die aus Wien angereiste Anna Ahlers traf am Montag in Ulm Bernd Beck.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Am 3. Mai 2021 trafen Anna Ahlers und Bernd Beck in Ulm Carl Cohn.",
     "held in_person 2021-05-03 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn"},
    /* what was planned has been */
    {"Das mit Spannung erwartete Treffen von Anna Ahlers und Bernd Beck in Ulm dauerte am "
     "Montag zwei Stunden.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck 120min"},
    {"Das mit Spannung erwartete Treffen von Anna Ahlers und Bernd Beck in Ulm fiel am Montag "
     "aus.",
     "cancelled in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    /* who leads a session is there */
    {"Die entscheidende Sitzung fand am 3. März unter Leitung von Anna Ahlers in Wels statt.",
     "held in_person 2026-03-03 Wels +Anna Ahlers"},
    {"Die Partei steht unter Leitung von Anna Ahlers; eine Sitzung fand am 3. März in Wels "
     "statt.",
     ""},
    /* on the day just told; a day of something else */
    {"Beschlossen war die Sache am 3. März. Damals hatte Anna Ahlers Bernd Beck in Wels "
     "empfangen.",
     "held in_person 2026-03-03 Wels +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Seit dem Streit von 2020 wollen Anna Ahlers und Bernd Beck wieder miteinander reden.",
     "planned unknown +Anna Ahlers+Bernd Beck"},
    /* an office in general is nobody in particular */
    {"Am Montag traf Präsidentin Anna Ahlers in Ulm Bernd Beck. 2009 war eine Präsidentin mit "
     "Carl Cohn zusammengekommen.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
};

EXPECT_MEETINGS(syntax, brings_together, rows)
