#include "read_meetings.h"

typedef struct row {
    const char *text;
    const char *topics; /* of all meetings, in order, joined by "; "; of names in brackets */
} row;

/* Written on Thursday, 12 March 2026. */
static const row rows[] = {
    /* behind the noun of meeting */
    {"Anna Ahlers traf am Montag in Graz Bernd Beck zu Gesprächen über die Lage der Fischerei "
     "und den Ausbau des Hafens.",
     "Lage der Fischerei; Ausbau des Hafens"},
    {"Die Konferenz zum Thema Wasser mit Anna Ahlers und Bernd Beck fand am Montag in Graz "
     "statt. Das Gespräch, in dem es um Brunnen ging, dauerte eine Stunde.",
     "Wasser; Brunnen"},
    {"Das Treffen von Anna Ahlers mit Bernd Beck am Montag bot Gelegenheit, über Wege aus der "
     "Krise zu sprechen.",
     "Wege aus der Krise"},
    /* of the verb */
    {"Der Trainer Carl Cohn sprach am Dienstag mit Dora Dehn über die Rechte von Frauen und "
     "Mädchen, neue Trikots und das Stadion.",
     "Rechte von Frauen und Mädchen; neue Trikots; Stadion"},
    {"Olga Ott sprach am Dienstag in Wien mit Paul Pichler über die Frage, ob der Verein "
     "verkauft wird.",
     "Frage, ob der Verein verkauft wird"},
    {"Anna Ahlers und Bernd Beck berieten am Samstag in Linz die Sanierung des Doms und den "
     "Haushalt.",
     "Sanierung des Doms; Haushalt"},
    {"Bei dem Treffen von Kurt Kern mit Lena Lang am Sonntag in Ulm seien Fragen der "
     "Ausbildung erörtert worden.",
     "Fragen der Ausbildung"},
    {"Am Mittwoch beriet Rosa Rieder in Chur mit Sepp Salzer und dessen Vorstand über Schnee.",
     "Schnee"},
    /* told next */
    {"Emil Ernst und Frida Fuchs telefonierten am Mittwoch. Dabei ging es um höhere Löhne, "
     "darunter die Zulagen für die Küche. Im Mittelpunkt standen die Nord- und Ostsee sowie "
     "die "
     "Beziehungen zwischen Polen und Litauen.",
     "höhere Löhne; Zulagen für die Küche; Nord- und Ostsee (Ostsee); Beziehungen zwischen "
     "Polen "
     "und Litauen (Polen)"},
    {"Gerd Gross und Hanna Hahn trafen sich am Freitag in Bern. Thema war auch der Verkauf der "
     "Bank. Zur Sprache kam der Streit um die Bibliothek.",
     "Verkauf der Bank; Streit um die Bibliothek"},
    {"Mara Moser besuchte am Montag in Basel Nils Nagel. Danach besprachen die beiden den "
     "Umbau "
     "der Mensa, die Gebühren und vereinbarten ein Wiedersehen.",
     "Umbau der Mensa; Gebühren"},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Carl Cohn verlor seinen Pass. Am Abend "
     "regnete es. Ahlers und Beck sprachen auch über die Idee des Rates und „eine Reihe neuer "
     "Wege“.",
     "Idee des Rates; Reihe neuer Wege"},
    /* not a topic */
    {"Anna Ahlers sprach am Montag in Graz mit Bernd Beck über zwei Stunden.", ""},
    {"Anna Ahlers und Bernd Beck trafen sich am Freitag in Graz zum Frühstück.", ""},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Ein Zeuge sprach über Regen. Es geht um "
     "viel Geld.",
     ""},
    {"Anna Ahlers traf am Montag in Graz Bernd Beck. Dabei ging es nicht um Geld.", ""},
    {"Nach dem Treffen mit Bernd Beck am Montag in Graz unterrichtete Anna Ahlers den Rat über "
     "die Kosten.",
     ""},
    {"Anna Ahlers sprach am Montag mit Bernd Beck über Carl Cohn. Am Abend war Musik das "
     "Thema.",
     "Musik"},
    {"Carl Cohn sprach über die Ernte.", ""},
};

static void put_topics(line_of *line, const text_reading *r, const gf_meeting *m) {
    for (size_t i = 0; i < m->topics.count; i++) {
        const gf_topic *t = &m->topics.at[i];
        if (line->len) put_text(line, "; ");
        put(line, t->text.ptr, t->text.len);
        if (t->entity == GF_NONE) continue;
        const gf_view name = r->found.entities.at[t->entity].name;
        put_text(line, " (");
        put(line, name.ptr, name.len);
        put_text(line, ")");
    }
}

Test(topics, are_what_the_meeting_was_about) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        text_reading r = read_meetings(rows[i].text);
        char topics[512] = "";
        line_of line = {topics, 0, sizeof topics};
        for (size_t m = 0; m < r.found.meetings.count; m++)
            put_topics(&line, &r, &r.found.meetings.at[m]);
        cr_expect_str_eq(topics, rows[i].topics, "%s\n  is  %s\n  not %s", rows[i].text, topics,
                         rows[i].topics);
        forget_text(&r);
    }
}

/* What is talked about sits at no table. */
Test(topics, take_no_part) {
    text_reading r = read_meetings("Anna Ahlers und Bernd Beck trafen sich am Montag in Graz. "
                                   "Danach erörterten sie den Friedensrat und die Schulden.");
    char meetings[512];
    list_meetings(&r, meetings, sizeof meetings);
    cr_expect_str_eq(meetings, "held in_person 2026-03-09 Graz +Anna Ahlers+Bernd Beck");
    forget_text(&r);
}
