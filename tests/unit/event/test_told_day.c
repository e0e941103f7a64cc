#include "read_meetings.h"

/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* words of sequence, parts of the day */
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Anschließend traf sie "
     "Bischof Bernd Beck.",
     "held in_person 2026-03-10 +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Am Nachmittag traf sie "
     "Bischof Bernd Beck.",
     "held in_person 2026-03-10 +Anna Ahlers+Bernd Beck"},
    {"Am Montag hatte Ministerin Anna Ahlers im Landtag geredet. Anschließend traf sie Bischof "
     "Bernd Beck.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* whom the text has just brought together */
    {"Am Dienstag kam Ministerin Anna Ahlers in das Hotel. Dort wartete Bischof Bernd Beck.\n\n"
     "Zwei Stunden saßen die beiden zusammen.",
     "held in_person 2026-03-10 +Anna Ahlers+Bernd Beck 120min"},
    /* a clause of time behind a relative one; guests who have just come */
    {"Es folgte ein Streit, der erst im Mai 2023 abflaute, als Anna Ahlers in Graz Bernd Beck "
     "traf.",
     "held in_person 2023-05 Graz +Anna Ahlers+Bernd Beck"},
    {"Anfang Februar flog Anna Ahlers nach Graz, ohne Termin im Vatikan. Empfangen wurde Anna "
     "Ahlers von Bernd Beck.",
     "held in_person 2026-02-01/2026-02-10 Graz +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Anfang Februar flog Anna Ahlers nach Graz. Empfangen wurde Carl Cohn von Bernd Beck.",
     "held in_person +Bernd Beck(host)+Carl Cohn(guest)"},
    /* the entry of a live ticker */
    {"+++ 9 Uhr: Graz +++\n\nAnna Ahlers ist von Bischof Bernd Beck empfangen worden.\n\n+++ 8 "
     "Uhr: Linz +++\n\nEs regnet in Linz.\n\n+++ 7 Uhr: Wien +++\n\nEs regnet in Wien.",
     "held in_person 2026-03-12 +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"+++ 9 Uhr: Graz +++\n\nIm Herbst gab es Streit. Anna Ahlers ist von Bischof Bernd Beck "
     "empfangen worden.\n\n+++ 8 Uhr: Linz +++\n\nEs regnet in Linz.\n\n+++ 7 Uhr: Wien "
     "+++\n\nEs regnet in Wien.",
     "held in_person +Anna Ahlers(guest)+Bernd Beck(host)"},
    /* a look back in between */
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Der Wirt hatte am "
     "Sonntag "
     "abgesagt. Am Abend telefonierte Anna Ahlers mit Bischof Bernd Beck.",
     "held phone 2026-03-10 +Anna Ahlers+Bernd Beck"},
    {"Ministerin Anna Ahlers lobte die Messe. Der Wirt hatte am Sonntag abgesagt. Am Abend "
     "telefonierte Anna Ahlers mit Bischof Bernd Beck.",
     "held phone +Anna Ahlers+Bernd Beck"},
    {"Ministerin Anna Ahlers hatte am Sonntag in Graz geredet. Am Abend hatte sie Bischof "
     "Bernd "
     "Beck getroffen.",
     "held in_person 2026-03-08 +Anna Ahlers+Bernd Beck"},
    /* who takes part, in the next sentence */
    {"Am Dienstag flog Ministerin Anna Ahlers zur Messe. Trainer Bernd Beck und Ministerin "
     "Anna "
     "Ahlers telefonierten lange.",
     "held phone 2026-03-10 +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag flog Ministerin Anna Ahlers zur Messe. Die Messe hat viele Gäste. Trainer "
     "Bernd Beck und Ministerin Anna Ahlers telefonierten lange.",
     "held phone +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag begann in Graz die Messe. Trainer Bernd Beck und Ministerin Anna Ahlers "
     "telefonierten lange.",
     "held phone +Anna Ahlers+Bernd Beck"},
    /* the day on which something was said, if it is that of the text */
    {"Das sagte Ministerin Anna Ahlers heute in Graz. Noch am Vormittag telefonierte Anna "
     "Ahlers mit Bischof Bernd Beck.",
     "held phone 2026-03-12 +Anna Ahlers+Bernd Beck"},
    {"Das sagte Ministerin Anna Ahlers am Dienstag in Graz. Noch am Vormittag telefonierte "
     "Anna Ahlers mit Bischof Bernd Beck.",
     "held phone +Anna Ahlers+Bernd Beck"},
    /* who else was there in those days */
    {"Im Mai 1998 handelten Anna Ahlers und Bernd Beck in Bonn den Vertrag aus. Auch Carl Cohn "
     "saß damals am Tisch.",
     "held in_person 1998-05 Bonn +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Am Montag traf Anna Ahlers in Bonn Bernd Beck. Auch Carl Cohn saß damals am Tisch.",
     "held in_person 2026-03-09 Bonn +Anna Ahlers+Bernd Beck"},
    /* earlier, or another time */
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Zuvor traf sie Bischof "
     "Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Sie hatte Bischof Bernd "
     "Beck in Rom getroffen.",
     "held in_person Rom +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Getroffen hat Anna "
     "Ahlers "
     "in jenen Tagen auch Bischof Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Getroffen hat Anna "
     "Ahlers "
     "in diesen Tagen auch Bischof Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. Einst traf Anna Ahlers "
     "in "
     "Graz Bischof Bernd Beck.",
     "held in_person Graz +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. In der Nacht traf sie "
     "Bischof Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. In Rom traf sie Bischof "
     "Bernd Beck.",
     "held in_person Rom +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag begann in Graz die Messe. Im Anschluss telefonierten Anna Ahlers und Bernd "
     "Beck "
     "in Rom.",
     "held phone 2026-03-10 +Anna Ahlers+Bernd Beck"},
    /* two days, match days, the background, interviews */
    {"Am Montag traf Anna Ahlers in Wien Carl Cohn. Am Dienstag redete Anna Ahlers im Landtag. "
     "Anschließend traf sie Bischof Bernd Beck.",
     "held in_person 2026-03-09 Wien +Anna Ahlers+Carl Cohn; held in_person 2026-03-10 +Anna "
     "Ahlers+Bernd Beck"},
    {"Der FC Graz hat am Samstag gegen Linz gewonnen. Danach verhandelte Trainer Bernd Beck "
     "mit "
     "Manager Carl Cohn.",
     "held unknown +Bernd Beck+Carl Cohn"},
    {"Am Dienstag siegte Bernd Beck mit Graz.\n\nDer Streit begann vor zwei Jahren. Präsident "
     "Carl Cohn empfing Trainer Bernd Beck.",
     "held in_person +Bernd Beck(guest)+Carl Cohn(host)"},
    {"Am Dienstag gewann Anna Ahlers die Wahl. „Anschließend traf ich Präsident Carl Cohn“, "
     "sagte "
     "Anna Ahlers.",
     ""},
    /* the telling stops */
    {"Am Dienstag stellte Autorin Anna Ahlers ihr Buch vor. Es handelt von Kanzler Bernd Beck. "
     "Beck empfing Präsident Carl Cohn. Dabei sprachen Beck und Cohn über Kohle.",
     "held in_person +Bernd Beck(host)+Carl Cohn(guest)"},
    {"Die Firma Alba hat am Mittwoch Zahlen vorgelegt. Vor einem Jahr kam Bernd Beck zu Alba. "
     "Am "
     "Abend traf er Anna Ahlers.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    /* a part of the day has its day also where it is looked back on */
    {"Trainer Bernd Beck unterschrieb am Dienstag. Er war am Morgen in Graz gelandet und hatte "
     "mit Präsidentin Anna Ahlers verhandelt.",
     "held in_person 2026-03-10 Graz +Anna Ahlers+Bernd Beck"},
    /* to come */
    {"Am Freitag wird Ministerin Anna Ahlers in Oslo erwartet. Dort will sie Bischof Bernd "
     "Beck "
     "treffen.",
     "planned in_person 2026-03-13 Oslo +Anna Ahlers+Bernd Beck"},
    {"Weiter geht es am 1. Juni in Oslo. Dort wollen sich Anna Ahlers und Bernd Beck treffen.",
     "planned in_person 2026-06-01 Oslo +Anna Ahlers+Bernd Beck"},
    {"Die Messe feiert am 1. Februar ihr Fest. Dort wollen sich Anna Ahlers und Bernd Beck "
     "treffen.",
     "planned in_person +Anna Ahlers+Bernd Beck"},
    {"Am Freitag wird Ministerin Anna Ahlers in Oslo erwartet. Später will sie Bischof Bernd "
     "Beck treffen.",
     "planned in_person +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag war Ministerin Anna Ahlers in Oslo. Dort will sie Bischof Bernd Beck "
     "treffen.",
     "planned in_person Oslo +Anna Ahlers+Bernd Beck"},
    /* a count tells of what is told elsewhere; "davor" with a date is another meeting */
    {"Am Dienstag traf Anna Ahlers Carl Cohn in Wien. Zum dritten Mal saßen sich Anna Ahlers "
     "und "
     "Bernd Beck gegenüber. Davor hatten sich Anna Ahlers und Bernd Beck am 2. Februar "
     "gesehen.",
     "held in_person 2026-03-10 Wien +Anna Ahlers+Carl Cohn; held in_person 2026-02-02 +Anna "
     "Ahlers+Bernd Beck"},
    /* the day is that of saying, of planning, of another paragraph */
    {"Ministerin Anna Ahlers sagte am Dienstag, es gehe voran. Anschließend traf sie Bischof "
     "Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Am Freitag soll Ministerin Anna Ahlers die Messe eröffnen. Ministerin Anna Ahlers traf "
     "Bischof Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Bis Dienstag besuchte Ministerin Anna Ahlers die Messe. Ministerin Anna Ahlers traf "
     "Bischof Bernd Beck.",
     "held in_person +Anna Ahlers+Bernd Beck"},
    {"Am Dienstag siegte Graz mit Trainer Bernd Beck.\n\nTrainer Bernd Beck und Ministerin "
     "Anna "
     "Ahlers lernten sich in Rom kennen und trafen sich.",
     "held in_person Rom +Anna Ahlers+Bernd Beck"},
    {"Am Samstag verlor Graz gegen Linz, am Dienstag begann die Messe. Anschließend "
     "telefonierten Anna Ahlers und Bernd Beck.",
     "held phone 2026-03-10 +Anna Ahlers+Bernd Beck"},
};

EXPECT_MEETINGS(told_day, meeting, rows)

Test(told_day, the_sentence_with_the_day_is_evidence) {
    text_reading reading =
        read_meetings("Am Dienstag eröffnete Ministerin Anna Ahlers in Graz die Messe. "
                      "Anschließend traf sie Bischof Bernd Beck.");
    cr_assert_eq(reading.found.meetings.count, 1);
    const gf_meeting *m = &reading.found.meetings.at[0];
    cr_assert_eq(m->claims.count, 2);
    cr_expect_eq(m->claims.at[1].span.begin, 0);
    cr_expect(gf_view_equal(m->when_text, GF_VIEW("Dienstag")));
    forget_text(&reading);
}
