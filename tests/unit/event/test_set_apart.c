#include "read_meetings.h"

/* Who is meant by "die beiden", by an office without a name, by nobody at all; what did not
   come about. */
#define MET "Am Montag trafen sich Anna Ahlers und Bernd Beck in Ulm. "
#define HELD "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck"

/* Written on Thursday, 12 March 2026. */
static const meeting_row rows[] = {
    /* the verb stands first */
    {"Gegenübersitzen werden Anna Ahlers am Freitag in Ulm Bernd Beck und Carl Cohn.",
     "planned in_person 2026-03-13 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn"},
    {"Empfangen wurde Anna Ahlers am Montag in Ulm von Bernd Beck.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers(guest)+Bernd Beck(host)"},
    {"Treffen sind selten, sagte Anna Ahlers am Montag in Ulm zu Bernd Beck.", ""},
    /* a set, and others by name */
    {"Am Montag trafen sich Anna Ahlers und Bernd Beck in Ulm. Drei Stunden berieten die "
     "beiden "
     "zusammen mit Carl Cohn.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck+Carl Cohn 180min"},
    {"Anna Ahlers und Bernd Beck führen den Verband. Am Montag hatten die beiden in Ulm "
     "geredet.",
     HELD},
    /* who "die beiden" are is not known, and so are "sie" */
    {"Die Reise der Kanzlerin war lang. Am Montag waren die beiden bei Anna Ahlers, tags "
     "darauf "
     "saßen sie mit Bernd Beck in Ulm.",
     "held in_person 2026-03-10 Ulm +Bernd Beck"},
    /* an office without a name is not whom the verb names next */
    {"Am Montag empfing die Präsidentin in Ulm zuerst Anna Ahlers, danach Bernd Beck.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers(guest)"},
    /* it did not come about */
    {MET "Zu einer zweiten Begegnung der beiden, die für Mitte Februar verabredet war, kam es "
         "nicht mehr.",
     HELD "; cancelled in_person 2026-02-11/2026-02-20 +Anna Ahlers+Bernd Beck 2."},
    {"Zu einer Begegnung von Anna Ahlers und Bernd Beck kam es nicht.", ""},
    {"Zu einer Begegnung von Anna Ahlers und Bernd Beck kam es am Montag in Ulm.", HELD},
    /* invited for a day to come */
    {"Für Freitag hat Anna Ahlers Bernd Beck zu einem Gespräch geladen.",
     "planned in_person 2026-03-13 +Anna Ahlers(host)+Bernd Beck(guest)"},
    /* at the head of a delegation, and at the head of a club */
    {MET "An der Spitze der Belgier stand Carl Cohn.", HELD "+Carl Cohn"},
    {MET "An der Spitze des Vereins stand Carl Cohn.", HELD},
    {MET "Der Verband, an dessen Spitze Carl Cohn stand, schwieg.", HELD},
    /* whom somebody did not speak with */
    {MET "Mit Carl Cohn habe sie nicht gesprochen, sagte Ahlers.", HELD},
    /* where somebody came from */
    {MET "Carl Cohn kam geradewegs aus dem Hotel Adlon.", HELD},
    {MET "Aus Oslo kam Carl Cohn.", HELD "+Carl Cohn"},
    /* people whom the text does not name here */
    {"Fünf Stunden wurde am Montag in Ulm verhandelt. Am Tisch saßen Anna Ahlers und Bernd "
     "Beck.",
     HELD " 300min"},
    {"Fünf Stunden wurde am Montag in Ulm geprobt. Am Klavier saßen Anna Ahlers und Bernd "
     "Beck.",
     ""},
    /* who is told something, who comes instead, who is sent */
    {"Am Montag ließ sich Anna Ahlers in Ulm von Bernd Beck unterrichten.", HELD},
    {"Am Montag ließ Anna Ahlers in Ulm von Bernd Beck das Haus streichen.", ""},
    {MET "Carl Cohn fehlte; an seiner Stelle erschien Dora Damm.", HELD "+Dora Damm-Carl Cohn"},
    {MET "Carl Cohn war nicht erschienen.", HELD "-Carl Cohn"},
    {MET "Der Saal war kalt; Carl Cohn, der lange krank war, erschien nicht.",
     HELD "-Carl Cohn"},
    {MET "Carl Cohn blieb daheim und schickte Dora Damm.", HELD "+Dora Damm"},
    {MET "Carl Cohn wurde für eine Viertelstunde zugeschaltet.", HELD "+Carl Cohn"},
    /* a series */
    {"Anna Ahlers hat seit Januar sechsmal mit Bernd Beck verhandelt. Eine siebte Runde in der "
     "vergangenen Woche wurde gestrichen.",
     "held unknown 2026-01-01/.. +Anna Ahlers+Bernd Beck; cancelled in_person "
     "2026-03-02/2026-03-08 +Anna Ahlers+Bernd Beck 7."},
    {"Vorausgegangen war eine Runde am 2. Februar in Bonn, bei der Anna Ahlers und Bernd Beck "
     "um "
     "die Summe rangen.",
     "held in_person 2026-02-02 Bonn +Anna Ahlers+Bernd Beck"},
    /* the subject of a subordinate clause goes on */
    {"Es heißt, dass Anna Ahlers am 2. Februar nach Bonn fuhr und dort Bernd Beck traf.",
     "held in_person 2026-02-02 Bonn +Anna Ahlers+Bernd Beck"},
    /* "Sonntag" in a text about 1986 */
    {"Am 11. Oktober 1986 hielten zwei Wagen. Am 12. Oktober 1986 fuhren sie ab. In der Nacht "
     "zum Sonntag verhandelten Anna Ahlers und Bernd Beck.",
     "held unknown 1986-10-12 +Anna Ahlers+Bernd Beck"},
};

EXPECT_MEETINGS(set_apart, who_is_meant, rows)
