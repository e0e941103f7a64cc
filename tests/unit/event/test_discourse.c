#include "read_meetings.h"

/* What a sentence means by where it stands in the text: behind a dateline, a scene that was
   set, a report of others. Written on Thursday, 12 March 2026. */
static const meeting_row datelines[] = {
    {"Chur, 11.03.26 (sda) Anna Ahlers hat am Montag Bernd Beck empfangen.",
     "held in_person 2026-03-09 +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Bern (sda) Anna Ahlers hat am Montag Bernd Beck empfangen.",
     "held in_person 2026-03-09 +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Kiel/Oslo, 11. März 2026 - Anna Ahlers hat Bernd Beck empfangen.",
     "held in_person +Anna Ahlers(host)+Bernd Beck(guest)"},
    {"Die Minister Anna Ahlers (CDU) und Bernd Beck (SPD) trafen sich am Montag in Kiel.",
     "held in_person 2026-03-09 Kiel +Anna Ahlers+Bernd Beck"},
};
EXPECT_MEETINGS(discourse, a_dateline_is_neither_party_nor_day, datelines)

#define BOTH "Carla Cohn empfing am Montag in Köln Anna Ahlers und Bernd Beck. "
#define GUESTS \
    "held in_person 2026-03-09 Köln +Anna Ahlers(guest)+Bernd Beck(guest)+Carla Cohn(host); "

static const meeting_row pairs[] = {
    {BOTH "Am Dienstag sprachen die beiden mit Dora Dahl.",
     GUESTS "held unknown 2026-03-10 +Anna Ahlers+Bernd Beck+Dora Dahl"},
    {"Anna Ahlers, Bernd Beck und Carla Cohn trafen sich am Montag in Köln. Am Dienstag "
     "sprachen "
     "die beiden mit Dora Dahl.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Carla Cohn"},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Köln. Die Bilder hängten Emil Ebert "
     "und "
     "Franz Falk auf.\n\nIm Mai wollen die beiden mit Dora Dahl sprechen.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck; planned unknown 2026-05 +Anna "
     "Ahlers+Bernd Beck+Dora Dahl"},
    {"Anna Ahlers will am Montag Bernd Beck treffen. Es wäre das erste Mal. Auch ein Gespräch "
     "mit "
     "Dora Dahl ist geplant.",
     "planned in_person 2026-03-16 +Anna Ahlers+Bernd Beck; planned unknown +Anna Ahlers+Dora "
     "Dahl"},
};
EXPECT_MEETINGS(discourse, the_two_are_those_whom_und_joins, pairs)

static const meeting_row openings[] = {
    {"22. September 1984: Zwei Männer stehen im Regen. Helmut Kohl und François Mitterrand "
     "halten "
     "sich an der Hand.",
     "held in_person 1984-09-22 +François Mitterrand+Helmut Kohl"},
    {"22. September 1984: Zwei Männer stehen im Regen. Kennengelernt hatten sich Helmut Kohl "
     "und "
     "François Mitterrand in Bonn.",
     "held in_person Bonn +François Mitterrand+Helmut Kohl"},
    {"Am 22. September 1984 regnete es: Alle froren. Anna Ahlers traf Bernd Beck in Köln.",
     "held in_person Köln +Anna Ahlers+Bernd Beck"},
};
EXPECT_MEETINGS(discourse, a_day_before_a_colon_holds_for_the_paragraph, openings)

#define TALK "Anna Ahlers und Bernd Beck sprachen am Montag zwei Stunden lang miteinander. "
#define TALKED "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck 120min"

static const meeting_row elsewhere[] = {
    {TALK "Carla Cohn nahm unterdessen an einem Empfang von Dora Dahl teil.",
     TALKED "; held in_person +Carla Cohn+Dora Dahl"},
    {"Anna Ahlers hatte Bernd Beck am Montag in Ulm getroffen. Vermittelt hatte das Carl Cohn, "
     "der im Januar nach Bonn gereist war und dort mit Bernd Beck gesprochen hatte.",
     "held in_person 2026-03-09 Ulm +Anna Ahlers+Bernd Beck; held in_person "
     "2026-01 Bonn +Bernd Beck+Carl Cohn"},
    {TALK "Carla Cohn nahm ebenfalls an dem Gespräch teil.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck+Carla Cohn 120min"},
    {TALK "Carla Cohn bleibt dem für morgen angesetzten Treffen der Fraktionen fern.", TALKED},
    {TALK "Carla Cohn fehlte.",
     "held unknown 2026-03-09 +Anna Ahlers+Bernd Beck-Carla Cohn 120min"},
    {TALK "Am Abend feierte der Chor in der Hofburg. Dort war auch Carla Cohn zu Gast.",
     TALKED},
    {"Anna Ahlers soll am Rande des Gipfels der Nato in Köln mit Bernd Beck zusammenkommen.",
     "planned in_person Köln +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und die Betreiber der Halle haben sich am Montag getroffen. Mit am Tisch "
     "saßen "
     "auch Bernd Beck und Carla Cohn.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck+Carla Cohn"},
    {"Anna Ahlers traf am Montag in Köln die Betreiber der Halle. Bernd Beck lobte sie.", ""},
    {"Am Montag traf Landrätin Anna Ahlers in Köln Bernd Beck. Begleitet wurde die Landrätin "
     "von "
     "der Abgeordneten Carla Cohn.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Carla Cohn"},
    {"Anna Ahlers traf Bernd Beck am Montag in Köln. An dem Termin nahmen unter anderem "
     "Sportdirektor Carl Cohn und Dora Dahl teil.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Carl Cohn+Dora Dahl"},
    {"Präsident Bernd Beck traf am Montag in Köln die Chefs der Landesverbände. Verbandschef "
     "Carl "
     "Cohn blieb daheim. Anna Ahlers sprach am Dienstag mit den Chefs der Landesverbände.",
     ""},
};
EXPECT_MEETINGS(discourse, who_is_told_of_elsewhere_joins_nothing, elsewhere)

static const meeting_row present[] = {
    {"Anna Ahlers ist im Schloss Bellevue eingetroffen. Sie berät dort mit Bernd Beck.",
     "held in_person Schloss Bellevue +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers spricht derzeit in Köln mit Bernd Beck.",
     "held in_person Köln +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers spricht in Köln mit Bernd Beck.", ""},
    {"Es regnete, als am Montag zwei Wagen vor dem Haus hielten. Drinnen trafen sich Anna "
     "Ahlers "
     "und Bernd Beck.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck"},
    /* put off: no day that is told */
    {"Seine Reise verschob Carl Cohn auf den 10. Mai. Anna Ahlers sprach am Abend mit Bernd "
     "Beck.",
     "held unknown +Anna Ahlers+Bernd Beck"},
};
EXPECT_MEETINGS(discourse, the_present_goes_on_with_what_has_begun, present)

#define TO_COME "Am Montag will Anna Ahlers in Köln mit Dora Dahl zusammenkommen. "
#define COMING "planned in_person 2026-03-16 Köln +Anna Ahlers"

static const meeting_row invited[] = {
    {TO_COME "Zugesagt haben Landrat Bernd Beck und Carla Cohn.",
     COMING "+Bernd Beck+Carla Cohn+Dora Dahl"},
    {TO_COME "Auch Bernd Beck hat zugesagt.", COMING "+Bernd Beck+Dora Dahl"},
    {TO_COME "Bernd Beck hat zugesagt, eine Halle zu bauen.", COMING "+Dora Dahl"},
    {TO_COME "Der Stadt hat Bernd Beck eine Million Euro zugesagt.", COMING "+Dora Dahl"},
    {TO_COME "Erwartet wird auch Bernd Beck.", COMING "+Bernd Beck+Dora Dahl"},
    {"Bernd Beck wird am Donnerstag in Köln erwartet.", ""},
    {"Anna Ahlers und Bernd Beck trafen sich am Montag in Köln. Carla Cohn war krank, an ihrer "
     "Stelle erschien Dora Dahl.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Dora Dahl-Carla Cohn"},
    {"Die am Montag begonnenen Gespräche leitete Anna Ahlers, gemeinsam mit Bernd Beck. Am "
     "Tisch "
     "saß auch Carla Cohn.",
     "held unknown 2026-03-09 +Anna Ahlers(chair)+Bernd Beck(chair)+Carla Cohn"},
    {"Vorbereitet wurde die Konferenz von Anna Ahlers, die seit 2017 in Bonn lehrt. An der "
     "Konferenz nahmen Bernd Beck und Carla Cohn teil.",
     "held in_person +Bernd Beck+Carla Cohn"},
};
EXPECT_MEETINGS(discourse, who_is_expected_is_told_with_the_meeting, invited)

#define FOUR \
    "Anna Ahlers, Bernd Beck, Carla Cohn und Dora Dahl verhandelten am Montag in Köln. "
#define THEY "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Carla Cohn+Dora Dahl"

static const meeting_row apart[] = {
    {FOUR
     "Zuvor waren Anna Ahlers und Bernd Beck zu einem bilateralen Gespräch zusammengekommen.",
     THEY "; held in_person +Anna Ahlers+Bernd Beck"},
    {FOUR "Dabei sprachen Anna Ahlers und Bernd Beck miteinander.", THEY},
    {"Anna Ahlers und Bernd Beck berieten am Montag in Köln. Nach dem Gespräch trat Carla Cohn "
     "vor "
     "die Presse.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Carla Cohn"},
    {"Anna Ahlers und Bernd Beck berieten am Montag in Köln. Carla Cohn trat vor die Presse.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck"},
    {"Das vereinbarten Ministerin Anna Ahlers und Bernd Beck am Montag in Köln.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck"},
    {"Am Montag saßen Anna Ahlers, Bernd Beck und Carla Cohn fünf Stunden beieinander.",
     "held in_person 2026-03-09 +Anna Ahlers+Bernd Beck+Carla Cohn 300min"},
};
EXPECT_MEETINGS(discourse, some_of_them_may_meet_apart, apart)

#define MET "Anna Ahlers und Bernd Beck trafen sich am Montag in Köln. "
#define HELD "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck"

static const meeting_row lengths[] = {
    {MET "Das Gespräch habe eine knappe Stunde gedauert, sagte Ahlers.", HELD " 60min"},
    {MET "Es dauerte eine gute halbe Stunde.", HELD " 30min"},
    {MET "Nach gut zwei Stunden traten beide vor die Presse.", HELD " 120min"},
    {MET "Statt der geplanten 30 Minuten saßen sie zwei Stunden zusammen.", HELD " 120min"},
    {MET "Das Gespräch fand im Freien statt und dauerte zwei Stunden.", HELD " 120min"},
};
EXPECT_MEETINGS(discourse, how_long_it_was_not_how_long_it_was_to_be, lengths)

static const meeting_row told_later[] = {
    {"Anna Ahlers hatte im September mit Bernd Beck telefonieren wollen.", ""},
    {"Anna Ahlers hatte im September mit Bernd Beck telefoniert.",
     "held phone 2025-09 +Anna Ahlers+Bernd Beck"},
    {MET "Kennengelernt hatten sich Anna Ahlers und Bernd Beck im Juni in Bonn.",
     HELD "; held in_person 2025-06 Bonn +Anna Ahlers+Bernd Beck"},
    {"Anna Ahlers und Bernd Beck haben sich geeinigt. Das Gespräch fand am Freitag in Köln "
     "statt.",
     "held in_person 2026-03-06 Köln +Anna Ahlers+Bernd Beck"},
    {MET "Als Gastgeber fungierte Carla Cohn.", HELD "+Carla Cohn(host)"},
    {MET "Carla Cohn war nicht der Gastgeber.", HELD},
    {"Präsident Carl Cohn wird am 5. Mai in Köln erwartet. Dann trifft er auch Bernd Beck.",
     "planned in_person 2026-05-05 +Bernd Beck+Carl Cohn"},
    {MET "Präsident Carl Cohn lud zum Essen in die Hofburg. Dort war auch Dora Dahl zu Gast.",
     HELD "; held in_person 2026-03-09 Hofburg +Carl Cohn(host)+Dora Dahl(guest)"},
    {"Die Delegationen unter Leitung von Anna Ahlers und Bernd Beck trafen sich am Montag in "
     "Köln.",
     HELD},
    {"Am Montag sprach der Zürcher Regierungsrat Anna Ahlers in Köln mit Bernd Beck.", HELD},
};
EXPECT_MEETINGS(discourse, a_later_day_tells_of_another_meeting, told_later)

static const meeting_row said[] = {
    {"„Ich habe am Montag mit Bernd Beck telefoniert“, sagte Anna Ahlers.",
     "held phone 2026-03-09 +Anna Ahlers+Bernd Beck"},
    {"„Ich habe am Montag mit Bernd Beck telefoniert“, hieß es in Köln.", ""},
    {"Am Montag ließ sich Anna Ahlers in Köln von Bernd Beck die Halle zeigen.", HELD},
    {MET "Am Abend sprachen die beiden mit Carla Cohn.",
     HELD "; held unknown 2026-03-09 +Anna Ahlers+Bernd Beck+Carla Cohn"},
    {MET "Am Abend stieß auch Carla Cohn hinzu.",
     "held in_person 2026-03-09 Köln +Anna Ahlers+Bernd Beck+Carla Cohn"},
};
EXPECT_MEETINGS(discourse, whoever_says_i_takes_part, said)
