#include "read_meetings.h"

/* Where a meeting was, how long it went on, which of a series it was. */
#define MET "Anna Ahlers und Bernd Beck trafen sich am Montag in Köln. "
#define HELD "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck"

/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* in whose presence something was done */
    {"Am Montag eröffnete Anna Ahlers im Beisein von Bernd Beck in Köln das Museum.", HELD},
    {"Am Montag eröffnete Anna Ahlers nach einem Brief von Bernd Beck in Köln das Museum.", ""},
    /* a house without a name, in a town */
    {"Anna Ahlers traf Bernd Beck am Montag in einem Hamburger Hotel.",
     "held in_person 2026-03-09 Hamburg +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag im Kölner Rathaus.",
     "held in_person 2026-03-09 Rathaus<Köln +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag wegen einer Hamburger Anleihe.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Bernd Beck lebt in Köln. Das Kölner Treffen von Anna Ahlers und Carl Cohn am Montag war "
     "kurz.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Carl Cohn"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag bei der UN-Vollversammlung in New York.",
     "held in_person 2026-03-09 New York +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag im Kreml.",
     "held in_person 2026-03-09 Kreml +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag im Gasthof Zum Hirschen.",
     "held in_person 2026-03-09 Gasthof Zum Hirschen +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag in der alten Kirche St. Pankraz.",
     "held in_person 2026-03-09 Kirche St. Pankraz +Anna Ahlers+Bernd Beck"},
    {"Im Kapitelsaal traf Anna Ahlers am Montag Bernd Beck.",
     "held in_person 2026-03-09 Kapitelsaal +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag im Barocksaal.",
     "held in_person 2026-03-09 Barocksaal +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag wegen des Barocksaals.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* how long it took to come to something */
    {MET "Erst nach sechs Stunden stand der Kompromiss.", HELD " 360min"},
    {MET "Nach gut vier Stunden war man sich einig.", HELD " 240min"},
    {MET "Nach sechs Jahren stand der Kompromiss.", HELD},
    {MET "Nach sechs Stunden stand der Zug wieder.", HELD},
    /* how they talked, whatever the noun means alone */
    {"Zwischen Anna Ahlers und Bernd Beck gab es am Montag eine Aussprache.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Zwischen Anna Ahlers und Bernd Beck gab es am Montag eine telefonische Aussprache.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Zwischen Anna Ahlers und Bernd Beck gab es am Montag eine Aussprache per Video.",
     "held video 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* who telephones is in no shared place */
    {"Anna Ahlers telefonierte am Montag in Köln mit Bernd Beck.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* where somebody is posted */
    {"Anna Ahlers traf am Montag Bernd Beck, den polnischen Botschafter in Wien.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf am Montag in Wien Bernd Beck, den polnischen Botschafter.",
     "held in_person 2026-03-09 Wien +Anna Ahlers+Bernd Beck"},
    /* a room in a house */
    {"Anna Ahlers traf Bernd Beck am Montag im Garten der Villa Hammerschmidt.",
     "held in_person 2026-03-09 Villa Hammerschmidt +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck am Montag im Auftrag der Villa Hammerschmidt.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* where something else happened */
    {"Nach der Niederlage in Bonn traf Anna Ahlers am Montag Bernd Beck.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers traf Bernd Beck wegen des Streiks am Flughafen Wien am Montag in Köln.",
     HELD},
    {"Anna Ahlers traf Bernd Beck am Montag nach dem Frühstück in Köln.", HELD},
    {"Anna Ahlers traf Bernd Beck am Montag vor zwölf Uhr in Köln.", HELD},
    /* the town that was named last */
    {"Anna Ahlers flog am Montag nach Brünn. In der mährischen Stadt traf sie Bischof Bernd "
     "Beck.",
     "held in_person 2026-03-09 Brünn +Anna Ahlers+Bernd Beck"},
    {"Auf Einladung von Bernd Beck, dem Bürgermeister von Krems, besuchte Anna Ahlers am "
     "Montag die Partnerstadt.",
     "held in_person 2026-03-09 Krems +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Anna Ahlers lebt in Bern. In der Stadt Zürich traf sie am Montag Bernd Beck.",
     "held in_person 2026-03-09 Zürich +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers flog nach China. In der Hauptstadt traf sie am Montag Bernd Beck.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers bat Bernd Beck am Montag in der polnischen Hauptstadt zu sich. Warschau war "
     "geschmückt.",
     "held in_person 2026-03-09 Warschau +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Anna Ahlers besuchte am Montag Breslau, wo sie Bernd Beck traf.",
     "held in_person 2026-03-09 Breslau +Anna Ahlers+Bernd Beck"},
    /* what is said at a meeting is said on its day; what is said behind it may be later */
    {"Bei einem Gespräch mit Bernd Beck kündigte Anna Ahlers am Montag in Köln eine Reise an.",
     HELD},
    {"Nach einem Gespräch mit Bernd Beck kündigte Anna Ahlers am Montag in Köln eine Reise an.",
     "held unknown +Anna Ahlers+Bernd Beck"},
    {"Nach einem Gespräch mit Bernd Beck kündigte Sprecherin Anna Ahlers eine Reise an.", ""},
    {"Nach dem Gespräch von Bernd Beck mit Carl Cohn kündigte Anna Ahlers eine Reise an.",
     "held unknown +Bernd Beck+Carl Cohn"},
    {"Beim Treffen der Chefs in Köln forderte Anna Ahlers am Montag mehr Geld.",
     "held in_person 2026-03-09 Köln +Anna Ahlers"},
    /* a month of a year that nothing tells is no day */
    {"Am Montag begann der Gipfel in Köln. Ahlers' Vorgänger Bernd Beck blieb zu Hause. Im "
     "Februar "
     "war "
     "er noch zum Antrittsbesuch bei Carl Cohn nach Bonn gereist.",
     "held in_person 2026-02 Bonn +Bernd Beck(guest)+Carl Cohn(host)"},
    /* who appoints somebody need not meet anybody */
    {"Das Treffen folgt, sobald Peking einen Nachfolger für den im Februar entlassenen Carl "
     "Cohn "
     "ernannt hat.",
     ""},
    /* where what they spoke of is */
    {"Anna Ahlers und Bernd Beck berieten am Montag in Köln über die Lage in Kärnten.", HELD},
    {"Anna Ahlers und Bernd Beck berieten am Montag über einen Streik in Graz.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"Bernd Beck sprach über das Treffen in Graz, zu dem er am Montag Anna Ahlers empfing.",
     "held in_person 2026-03-09 Graz +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Die Gespräche über einen Frieden im Jemen werden am 20. März in Oslo fortgesetzt. Anna "
     "Ahlers und Bernd Beck wollen sich dort treffen.",
     "planned in_person 2026-03-20 Oslo +Anna Ahlers+Bernd Beck"},
    /* how long, told beside the meeting */
    {MET "Rund vier Stunden lang sei über Geld gesprochen worden.", HELD " 240min"},
    {MET "„Wir waren nach zwei Stunden fertig“, sagte Ahlers.", HELD " 120min"},
    {MET "Nach einer Stunde war alles vorbei.", HELD " 60min"},
    {MET "Drei Stunden lang ging es um die Zukunft der Stadt.", HELD " 180min"},
    {MET "Vier Stunden hatten die Delegationen verhandelt.", HELD " 240min"},
    {"Knapp acht Stunden haben sie gebraucht. Am Montag trafen sich Anna Ahlers und Bernd Beck "
     "in Köln. Beck lobte Ahlers.",
     HELD " 480min"},
    {"Viereinhalb Stunden verhandelten Anna Ahlers und Bernd Beck am Montag in Köln.",
     HELD " 270min"},
    {MET "„Es war ehrlich“, sagte Beck nach der eineinhalbstündigen Aussprache.",
     HELD " 90min"},
    {MET "Beck reiste nach siebenstündigen Verhandlungen ab.", HELD " 420min"},
    {MET "Beck reiste zwei Stunden vor der Sitzung ab.", HELD},
    {MET "Die Reise dauerte drei Stunden.", HELD},
    {MET "Nach zwei Stunden war das Spiel vorbei.", HELD},
    {MET "Beck sprach zwei Stunden über Musik.", HELD},
    {MET "Er habe zwei Stunden lang gesprochen, sagte Beck.", HELD},
    {MET "Der Minister sprach zwei Stunden über Musik.", HELD},
    {MET "Der Bundestag hatte vier Stunden über das Gesetz beraten.", HELD},
    {MET "Zwei Stunden lang werde man im Mai verhandeln.", HELD},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag von 14 bis 16.30 Uhr in Köln.",
     HELD " 150min"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag gegen 14 Uhr in Köln, bis 16 Uhr war "
     "die "
     "Straße gesperrt.",
     HELD},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag, zwei Tage nach der Wahl, in Köln.",
     HELD},
    {MET "Drei Stunden später reisten die Gäste ab.", HELD},
    {"Das Treffen von Anna Ahlers und Bernd Beck, das erste seit Februar, begann am Montag in "
     "Köln.",
     HELD},
    /* which of a series */
    {"Anna Ahlers und Bernd Beck trafen sich am Montag erstmals in Köln.", HELD " 1."},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag erstmals seit Jahren in Köln.", HELD},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag zum ersten Mal seit Jahren in Köln.",
     HELD},
    {"Zum siebten Mal saßen sich Anna Ahlers und Bernd Beck gegenüber. Davor hatten sie sich "
     "am "
     "2. Februar getroffen.",
     "held in_person +Anna Ahlers+Bernd Beck 7.; held in_person 2026-02-02 +Anna Ahlers+Bernd "
     "Beck"},
    /* for whom it was which time */
    {MET "Carl Cohn nahm erstmals an solchen Gesprächen teil.", HELD "+Carl Cohn 1."},
    {MET "Für Beck war es das zweite Mal.", HELD " 2."},
    {MET "Es war das dritte Mal, dass Carl Cohn an den Gesprächen teilnahm.",
     HELD "+Carl Cohn 3."},
    {MET "Carl Cohn nahm am Gespräch teil. Es war seine erste Teilnahme an dieser Runde.",
     HELD "+Carl Cohn 1."},
    {MET "Auch Carl Cohn nahm teil. Es war Cohns fünfte Teilnahme an solchen Gesprächen.",
     HELD "+Carl Cohn 5."},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag nicht zum ersten Mal in Köln.", HELD},
    {MET "Carl Cohn nahm erstmals seit Jahren an den Gesprächen teil.", HELD "+Carl Cohn"},
    {MET "Carl Cohn nahm erstmals nicht an den Gesprächen teil.", HELD "-Carl Cohn"},
    {MET "Für Carl Cohn war es das zweite Mal.", HELD},
    {MET "Für Beck war es das zweite Mal, dass er nach Köln kam.", HELD},
    {MET "Für sie war es das zweite Mal, für ihn das erste Mal.", HELD " 2. 1."},
    {"Für ihn war es das erste Mal. Er ging. Es war seine erste Teilnahme an der Runde.", ""},
    {MET "Beck und Ahlers blieben. Es war seine erste Teilnahme an dieser Runde.", HELD},
    /* the day of writing is not the day of the meeting */
    {"Berlin, 12. März 2026 (dpa) - Bei einem Treffen in Köln sprachen Anna Ahlers und Bernd "
     "Beck über Geld.",
     "held in_person Köln +Anna Ahlers+Bernd Beck"},
    {"Die Unterredung, zu der Ministerin Anna Ahlers am Montag Bernd Beck empfing, war kurz.",
     "held in_person 2026-03-09 +Anna Ahlers(host)+Bernd Beck(guest)"},
};

EXPECT_MEETINGS(circumstances, of_a_meeting, rows)

/* "Es war ihre dritte Zusammenkunft": of those who met. */
Test(circumstances, ordinal_counts_those_who_met) {
    text_reading r = read_meetings(MET "Es war bereits ihre dritte Zusammenkunft.");
    cr_assert_eq(r.found.meetings.count, 1);
    cr_assert_eq(r.found.meetings.at[0].ordinals.count, 1);
    cr_expect_eq(r.found.meetings.at[0].ordinals.at[0].n, 3);
    cr_expect_eq(r.found.meetings.at[0].ordinals.at[0].of_count, 2);
    forget_text(&r);
}

/* An organisation that gives the place is no party besides. */
Test(circumstances, venue_is_no_party) {
    text_reading r = read_meetings(
        "Anna Ahlers und Bernd Beck trafen sich am Montag im Kreml. Der Kreml und Beck "
        "verhandelten drei Stunden.");
    cr_assert_geq(r.found.meetings.count, 1);
    const gf_meeting *m = &r.found.meetings.at[0];
    cr_assert_eq(m->places.count, 1);
    for (size_t i = 0; i < m->participants.count; i++)
        cr_expect_neq(m->participants.at[i].entity, m->places.at[0]);
    forget_text(&r);
}
