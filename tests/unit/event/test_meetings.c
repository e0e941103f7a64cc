#include "read_meetings.h"

/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* verbs of meeting */
    {"Am Montag hat Ministerin Anna Ahlers den Botschafter Bernd Beck in Wien getroffen.",
     "held in_person 2026-03-09 Wien +Anna Ahlers+Bernd Beck"},
    {"Bernd Beck wurde am Dienstag von Präsidentin Anna Ahlers im Kreml empfangen.",
     "held in_person 2026-03-10 Kreml +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Ministerin Anna Ahlers und Bischof Bernd Beck telefonierten am Mittwoch.",
     "held phone 2026-03-11 +Anna Ahlers+Bernd Beck"},
    {"Kanzlerin Anna Ahlers schüttelte am Montag in Rom die Hand von Bernd Beck.",
     "held in_person 2026-03-09 Rom +Anna Ahlers+Bernd Beck"},
    {"Am Montag brachte Anna Ahlers in Bern Bernd Beck und Carl Cohn an einen Tisch.",
     "held in_person 2026-03-09 Bern +Anna Ahlers(mediator)+Bernd Beck+Carl Cohn"},
    {"Bürgermeisterin Anna Ahlers war am Montag bei Bischof Bernd Beck in Köln zu Gast.",
     "held in_person 2026-03-09 Köln +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Trainer Bernd Beck reiste am Dienstag zu Verbandschefin Anna Ahlers nach Graz.",
     "held in_person 2026-03-10 Graz +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Am 3. März verlieh Präsidentin Anna Ahlers dem Maler Bernd Beck einen Orden.",
     "held in_person 2026-03-03 +Anna Ahlers+Bernd Beck"},
    /* what only looks like it */
    {"Ministerin Anna Ahlers sprach am Montag von Fortschritten.", ""},
    {"Präsident Bernd Beck traf am Montag eine Entscheidung, die Anna Ahlers lobte.", ""},
    {"Die Nachricht traf Anna Ahlers und Bernd Beck am Montag unvorbereitet.", ""},
    {"Bernd Beck traf in der 85. Minute, Anna Ahlers sah zu.", ""},
    {"Die Antenne empfing Signale, sagte Anna Ahlers am Montag Bernd Beck zufolge.", ""},
    {"Anna Ahlers und Bernd Beck haben sich am Montag nicht getroffen.", ""},
    {"Anna Ahlers hätte Bernd Beck am Montag treffen können.", ""},
    {"Der Austausch von 200 Gefangenen zwischen Trainer Bernd Beck und Anna Ahlers endete am "
     "Montag in Rom.",
     ""},
    /* a day within a longer visit is a meeting of its own; within a vague time it is not */
    {"Vom 3. bis zum 5. März besuchte Trainerin Anna Ahlers den Bischof Bernd Beck in Linz. Am "
     "4. März unterzeichneten Anna Ahlers und Carl Cohn in Wels einen Vertrag.",
     "held in_person 2026-03-03/2026-03-05 Linz +Anna Ahlers(guest)+Bernd Beck(host); held "
     "in_person 2026-03-04 Wels +Anna Ahlers+Carl Cohn"},
    /* a clause behind a semicolon has its own people */
    {"Am Montag traf Trainerin Anna Ahlers in Linz den Bischof Bernd Beck; Carl Cohn, der Abt, "
     "blieb daheim.",
     "held in_person 2026-03-09 Linz +Anna Ahlers+Bernd Beck"},
    /* what did not come about */
    {"Zu einem Treffen von Anna Ahlers mit Bernd Beck, das für Mitte Februar geplant war, kam "
     "es nicht.",
     "cancelled in_person 2026-02-11/2026-02-20 +Anna Ahlers+Bernd Beck"},
    {"Zu einem Treffen von Anna Ahlers mit Bernd Beck kam es nie.", ""},
    {"In Bern kam es am Montag zu einem Treffen zwischen Anna Ahlers und Bernd Beck.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck"},
    {"Ein geplanter Besuch von Anna Ahlers bei Bernd Beck kam nicht zustande.",
     "cancelled in_person +Anna Ahlers+Bernd Beck"},
    {"Ein Gespräch zwischen Anna Ahlers und Bernd Beck ist nicht geplant.", ""},
    {"Die geplante Aussprache von Anna Ahlers mit Bernd Beck fiel dem Sturm zum Opfer.",
     "cancelled in_person +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck sprachen in diesem Jahr sechsmal miteinander. Eine siebte "
     "Runde, die vergangene Woche hätte stattfinden sollen, wurde gestrichen.",
     "held unknown 2026 +Anna Ahlers+Bernd Beck; cancelled in_person 2026-03-02/2026-03-08 "
     "+Anna Ahlers+Bernd Beck 7."},
    /* who else was there is told far from it only where the text speaks of one meeting */
    {"Am Montag traf Anna Ahlers in Ulm Bernd Beck. Es war kalt. Der Wind blies. Die Leute "
     "froren. Mitverhandelt hat Carl Cohn.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Am Sonntag traf Dora Dahl in Bonn Emil Ernst. Am Montag traf Anna Ahlers in Ulm Bernd "
     "Beck. Es war kalt. Der Wind blies. Die Leute froren. Mitverhandelt hat Carl Cohn.",
     "held in_person 2026-03-08 Bonn +Dora Dahl+Emil Ernst; held in_person 2026-03-09 Ulm "
     "+Anna Ahlers+Bernd Beck"},
    /* clauses that share day and place */
    {"Anna Ahlers hatte sich am Mittwoch in Madrid Rat geholt, wo sie Präsident Bernd Beck in "
     "seiner Residenz empfing.",
     "held in_person 2026-03-11 +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Am Montag flog Anna Ahlers nach Oslo, um mit Ministerin Berta Brandt zu verhandeln.",
     "held in_person 2026-03-09 Oslo +Anna Ahlers+Berta Brandt"},
    {"Die Begegnung von Anna Ahlers mit Bernd Beck, die am 3. März in Linz stattfand, dauerte "
     "zwei Stunden.",
     "held in_person 2026-03-03 Linz +Anna Ahlers+Bernd Beck 120min"},
    {"Am Dienstag reiste Anna Ahlers nach Prag und sprach dort mit Bernd Beck.",
     "held in_person 2026-03-10 Prag +Anna Ahlers+Bernd Beck"},
    /* the other side is whom the text is about */
    {"Ministerin Anna Ahlers reiste am Dienstag nach Prag. Ein für Freitag geplantes Treffen "
     "mit "
     "Präsident Bernd Beck wurde abgesagt.",
     "cancelled in_person 2026-03-13 +Anna Ahlers+Bernd Beck"},
    {"Bischof Bernd Beck eröffnete die Messe. Ein Gespräch mit Kanzlerin Anna Ahlers ist für "
     "Freitag geplant.",
     "planned unknown 2026-03-13 +Anna Ahlers+Bernd Beck"},
    {"Trainer Bernd Beck verletzte sich. Der Besuch bei Verbandschefin Anna Ahlers wurde "
     "verschoben.",
     "postponed in_person +Anna Ahlers+Bernd Beck"},
    {"Sprecher Carl Cohn bestätigte die Reise. Ein Treffen mit Präsident Bernd Beck ist für "
     "Freitag geplant.",
     ""},
    {"Carl Cohn verließ das Haus. Ein Treffen zwischen Anna Ahlers und Bernd Beck ist für "
     "Freitag geplant.",
     "planned in_person 2026-03-13 +Anna Ahlers+Bernd Beck"},
    /* sets of people */
    {"Anna Ahlers und Bernd Beck kennen sich lange. Am Montag trafen sich die beiden in Ulm.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Am Montag telefonierten Anna Ahlers und Bernd Beck. Schon im Februar hatten sie sich in "
     "Bonn getroffen.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck; held in_person 2026-02 Bonn +Anna "
     "Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck verhandelten am Montag. Am Dienstag sprachen beide Seiten von "
     "Erfolgen.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Ein Treffen der beiden zwei Stunden vor dem Spiel gab es am Montag nicht, sagten Anna "
     "Ahlers und Bernd Beck.",
     ""},
    /* sides, delegations, chair, absent people */
    {"Am Montag berieten Unterhändler Italiens und Spaniens in Genf. Für Italien nahm "
     "Ministerin Anna Ahlers teil, die spanische Delegation leitete Bernd Beck.",
     "held in_person 2026-03-09 Genf +Anna Ahlers+Bernd Beck+Italien+Spanien"},
    {"Am Montag tagte in Bern der Rat für Kultur. Die Sitzung leitete Anna Ahlers, mit dabei "
     "war auch Bernd Beck. Carl Cohn fehlte.",
     "held in_person 2026-03-09 Bern +Anna Ahlers(chair)+Bernd Beck-Carl Cohn"},
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck in Graz. Auch Carl Cohn nahm an dem "
     "Gespräch teil, Dora Dahl war nicht dabei.",
     "held in_person 2026-03-09 Graz +Anna Ahlers+Bernd Beck+Carl Cohn-Dora Dahl"},
    {"Anna Ahlers wurde am Montag in Rom von Bernd Beck empfangen. Begleitet wurde sie von "
     "Carl Cohn und Dora Dahl.",
     "held in_person 2026-03-09 Rom +Anna Ahlers(guest)+Bernd Beck(host)+Carl Cohn+Dora Dahl"},
    /* at the side of gatherings; before and after */
    {"Am Freitag beginnt in Lissabon der Gipfel der Allianz. Am Rande des Gipfels wollen Anna "
     "Ahlers und Bernd Beck miteinander reden.",
     "planned in_person 2026-03-13 Lissabon +Anna Ahlers+Bernd Beck"},
    {"Vor dem Gespräch mit Bernd Beck traf Anna Ahlers am Montag in Paris Carl Cohn.",
     "held in_person 2026-03-09 Paris +Anna Ahlers+Carl Cohn"},
    {"Nach Beratungen mit Bernd Beck telefonierte Anna Ahlers am Montag mit Carl Cohn.",
     "held phone 2026-03-09 +Anna Ahlers+Carl Cohn"},
    /* planned, conditional, called off */
    {"Am kommenden Montag trifft Anna Ahlers in Kairo Präsident Bernd Beck.",
     "planned in_person 2026-03-16 Kairo +Anna Ahlers+Bernd Beck"},
    {"Das für Montag in Wien geplante Treffen von Anna Ahlers und Bernd Beck wurde am Mittwoch "
     "abgesagt.",
     "cancelled in_person 2026-03-16 Wien +Anna Ahlers+Bernd Beck"},
    {"Falls Anna Ahlers am Montag Bernd Beck trifft, geht es um Geld.", ""},
    {"Anna Ahlers rechnet am Freitag mit einem Gespräch mit Bernd Beck.",
     "planned unknown 2026-03-13 +Anna Ahlers+Bernd Beck"},
    {"Vereinbart ist, dass Anna Ahlers am 20. März Bernd Beck in Brüssel trifft.",
     "planned in_person 2026-03-20 Brüssel +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers verschob ihren Besuch bei Bernd Beck in Athen, der am 14. März beginnen "
     "sollte.",
     "postponed in_person 2026-03-14 Athen +Anna Ahlers+Bernd Beck"},
    /* support verbs and nominal style */
    {"Anna Ahlers führte am Montag ein Gespräch mit Bernd Beck.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Zu einem Treffen zwischen Anna Ahlers und Bernd Beck kam es am Montag in Kiel.",
     "held in_person 2026-03-09 Kiel +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers stattete Bernd Beck am Dienstag in Tokio einen Besuch ab.",
     "held in_person 2026-03-10 Tokio +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Am Montag bat Anna Ahlers Bernd Beck zu sich.",
     "held in_person 2026-03-09 +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Auf Einladung von Anna Ahlers besuchte Bernd Beck am Montag Luzern.",
     "held in_person 2026-03-09 Luzern +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Das Gespräch der Ministerinnen Anna Ahlers und Berta Brandt am Montag in Riga dauerte 40 "
     "Minuten.",
     "held in_person 2026-03-09 Riga +Anna Ahlers+Berta Brandt 40min"},
    /* tempting */
    {"Das Spiel Anna Ahlers gegen Bernd Beck begann am Montag in Wien.", ""},
    {"Der Treffer von Bernd Beck am Montag freute Anna Ahlers.", ""},
    {"Bernd Beck zog am Montag seine Zusage zurück, wie Anna Ahlers sagte.", ""},
    {"Anna Ahlers berät Bernd Beck seit Montag in Steuerfragen.", ""},
    {"Anna Ahlers stimmte am Montag ab, Bernd Beck nicht.", ""},
    {"Anna Ahlers las am Montag aus ihrem Buch über Bernd Beck.", ""},
    {"Am Montag trafen in Wien ein Zug und ein Bus aufeinander, meldete Anna Ahlers Bernd "
     "Beck.",
     ""},
    {"Gesprächspartner wie Anna Ahlers schätzt Bernd Beck seit Montag.", ""},
    {"Anna Ahlers führte am Montag die Liste vor Bernd Beck an.", ""},
    {"Anna Ahlers übernahm am Montag in Wien die Firma von Bernd Beck.", ""},
    {"Anna Ahlers gab Bernd Beck am Montag recht.", ""},
    /* exceptions, other meetings, headlines, journeys */
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck. Mit am Tisch saß Carl Cohn, nicht aber "
     "Dora Dahl.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck+Carl Cohn-Dora Dahl"},
    {"Am Montag hat Anna Ahlers in Bonn Bernd Beck getroffen und mit Carl Cohn gesprochen.",
     "held in_person 2026-03-09 Bonn +Anna Ahlers+Bernd Beck; held in_person 2026-03-09 Bonn "
     "+Anna Ahlers+Carl Cohn"},
    {"Am 5. März kamen Anna Ahlers und Bernd Beck zusammen. Am 9. März verhandelten sie erneut "
     "in Genf.",
     "held in_person 2026-03-05 +Anna Ahlers+Bernd Beck; held in_person 2026-03-09 Genf +Anna "
     "Ahlers+Bernd Beck"},
    {"Anna Ahlers traf am Montag Bernd Beck. Im Anschluss telefonierte sie mit Carl Cohn.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck; held phone 2026-03-09 +Anna "
     "Ahlers+Carl Cohn"},
    {"Auf Einladung von Anna Ahlers besuchte Bernd Beck am Montag mit Carl Cohn die "
     "Partnerstadt Passau.",
     "held in_person 2026-03-09 Passau +Anna Ahlers(host)+Bernd Beck(guest)+Carl Cohn(guest)"},
    {"Anna Ahlers und Bernd Beck verhandelten am Montag in Bern. Drei Stunden lang ging es um "
     "Geld.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck 180min"},
    {"Für Anna Ahlers war es der erste Besuch bei Bernd Beck.", ""},
    {"Am Montag gab Anna Ahlers in Rom die Bilder zurück. Bei der Zeremonie sprach auch Bernd "
     "Beck.",
     ""},
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck in der polnischen Hauptstadt Warschau.",
     "held in_person 2026-03-09 Warschau +Anna Ahlers+Bernd Beck"},
    {"Nach der Sitzung von Anna Ahlers und Bernd Beck am Montag sagte Carl Cohn, er sei "
     "zufrieden.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Bernd Beck hat sich am Montag in Wien mit Anna Ahlers fotografieren lassen und ihr ein "
     "Trikot geschenkt.",
     "held in_person 2026-03-09 Wien +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers sagte am Montag ihre Teilnahme ab, Bernd Beck kam nicht.", ""},
    {"Am Montag sprach man in Rom über Geld. Am Tisch saßen Anna Ahlers und Bernd Beck.",
     "held in_person 2026-03-09 Rom +Anna Ahlers+Bernd Beck"},
    /* pronouns: nobody meets himself */
    {"Der Minister Anton Adler war zufrieden. Er traf Bernd Beck am Montag in Bonn.",
     "held in_person 2026-03-09 Bonn +Anton Adler+Bernd Beck"},
    {"Bernd Beck lächelte. Mit Präsident Carl Cohn traf er sich am Montag in Bonn.",
     "held in_person 2026-03-09 Bonn +Bernd Beck+Carl Cohn"},
    /* unnamed people, representatives, series */
    {"Am 3. März trafen sich in Erfurt die Regierungschefs beider Staaten. Anna Ahlers war am "
     "Bahnhof mit dabei, auf der anderen Seite saß Bernd Beck am Tisch.",
     "held in_person 2026-03-03 Erfurt +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag begannen Frankreich und Italien in Bremen ihre vierte Verhandlungsrunde. Die "
     "fünfte Runde ist für den 5. April in Hamburg vereinbart.",
     "held in_person 2026-03-10 Bremen +Frankreich+Italien 4.; planned in_person 2026-04-05 "
     "Hamburg +Frankreich+Italien 5."},
    {"Am Montag haben sich Anna Ahlers und Bernd Beck in Aarhus kennengelernt. Am Dienstag "
     "folgte ein Videogespräch.",
     "held in_person 2026-03-09 Aarhus +Anna Ahlers+Bernd Beck; held video 2026-03-10 +Anna "
     "Ahlers+Bernd Beck"},
    {"Am 3. Februar trafen sich Anna Ahlers und Bernd Beck in Graz. Am 6. März kam Beck zum "
     "Gegenbesuch nach Laibach.",
     "held in_person 2026-02-03 Graz +Anna Ahlers+Bernd Beck; held in_person 2026-03-06 "
     "Ljubljana +Anna Ahlers+Bernd Beck"},
    /* passive, denied, Swiss spelling */
    {"Der für Montag geplante Besuch von Anna Ahlers bei Bernd Beck war aber wegen der "
     "Proteste verschoben worden.",
     "postponed in_person 2026-03-16 +Anna Ahlers+Bernd Beck"},
    {"Gerüchte, Anna Ahlers habe am Montag mit Bernd Beck telefoniert, wies Carl Cohn zurück.",
     ""},
    {"Das für den 3. März geplante Treffen von Anna Ahlers und Bernd Beck in Ulm wurde "
     "gestrichen.",
     "cancelled in_person 2026-03-03 Ulm +Anna Ahlers+Bernd Beck"},
    {"Berichte, wonach sich Anna Ahlers am Montag in Bern mit Bernd Beck getroffen habe, seien "
     "frei erfunden, sagte Carl Cohn.",
     ""},
    {"Ein Dementi kam aus Ulm: Berichte, wonach Anna Ahlers am Montag mit Bernd Beck "
     "telefoniert habe, seien »frei erfunden«.",
     ""},
    {"Es war falsch, dass Anna Ahlers am Montag in Bern Bernd Beck traf, sagte Carl Cohn.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers will nach Ulm weiterreisen und dort mit Bernd Beck zusammenkommen.",
     "planned in_person Ulm +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers konnte am Montag nach Ulm fahren und dort Bernd Beck treffen.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"},
    {"Am Montag verhandelten Anna Ahlers und Bernd Beck in Bern. Auch Carl Cohn sass am Tisch, "
     "Dora Dahl liess sich entschuldigen.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck+Carl Cohn-Dora Dahl"},
    {"NIAMEY/ABUJA, 20. August (AFP) - Bernd Beck ist am Montag in Nigers Hauptstadt Niamey "
     "mit Anna Ahlers zusammengetroffen.",
     "held in_person 2026-03-09 Niamey +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf den Dänen am Montag in Kiel.", ""},
    /* parts of a visit, farewells, names that only look like meetings */
    {"Vom 2. bis 6. März besuchte Anna Ahlers mit Bernd Beck die Partnerstadt Passau. Den "
     "Höhepunkt bildete am 4. März ein Empfang in Linz. Dorthin hatte Carl Cohn geladen.",
     "held in_person 2026-03-02/2026-03-06 Passau +Anna Ahlers(guest)+Bernd Beck(guest); held "
     "in_person 2026-03-04 Linz +Carl Cohn(host)"},
    {"Anna Ahlers und Bernd Beck telefonierten am Montag. Beck verabschiedete sich von ihr auf "
     "Deutsch.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Die UNO-Vollversammlung in New York beriet am Montag, Anna Ahlers und Bernd Beck lasen "
     "davon.",
     ""},
    {"Am Montag trafen sich Papst Franziskus und Anna Ahlers in Rom. Papst Franziskus saß noch "
     "nie mit Bernd Beck am Tisch.",
     "held in_person 2026-03-09 Rom +Anna Ahlers+Franziskus"},
    {"Am Freitag tagt in Oslo der Gipfel, an dem neben Anna Ahlers auch Bernd Beck teilnimmt.",
     "planned in_person 2026-03-13 Oslo +Anna Ahlers+Bernd Beck"},
    /* bodies that meet by themselves, and their members */
    {"Der Bundesrat tagte am Montag in Bern. Anna Ahlers und Bernd Beck waren dabei.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Bernd Beck+Bundesrat"},
    {"Am Montag tagte in Görlitz die deutsch-polnische Arbeitsgruppe für Verkehr.",
     "held in_person 2026-03-09 Görlitz +Deutschland+Polen+deutsch-polnische Arbeitsgruppe für "
     "Verkehr"},
    {"Am Montag kam in Bern die Arbeitsgruppe für Verkehr zusammen; den Vorsitz hatte Anna "
     "Ahlers.",
     "held in_person 2026-03-09 Bern +Anna Ahlers+Arbeitsgruppe für Verkehr"},
};

EXPECT_MEETINGS(meetings, of_a_text, rows)
