#include "read_meetings.h"

#include <criterion/parameterized.h>

/* States and organisations at a meeting, and the people that stand for them. */
typedef struct row {
    const char *text;
    const char *meetings; /* as list_meetings() prints them */
} row;

/* Written on Thursday, 12 March 2026. */
static const row rows[] = {
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
};

ParameterizedTestParameters(parties, of_a_meeting) {
    static size_t indices[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, parties, of_a_meeting) {
    const row *r = &rows[*index];
    meeting_reading reading = read_meetings(r->text);
    char found[2048];
    list_meetings(&reading, found, sizeof found);
    cr_expect_str_eq(found, r->meetings, "%s\n  found:    %s\n  expected: %s", r->text, found,
                     r->meetings);
    forget_meetings(&reading);
}
