#include "read_meetings.h"

#include <criterion/parameterized.h>

typedef struct row {
    const char *text;
    const char *meetings; /* as list_meetings() prints them */
} row;

/* Written on Thursday, 12 March 2026. */
static const row rows[] = {
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
};

ParameterizedTestParameters(meetings, of_a_text) {
    static size_t indices[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, meetings, of_a_text) {
    const row *r = &rows[*index];
    meeting_reading reading = read_meetings(r->text);
    char found[2048];
    list_meetings(&reading, found, sizeof found);
    cr_expect_str_eq(found, r->meetings, "%s\n  found:    %s\n  expected: %s", r->text, found,
                     r->meetings);
    forget_meetings(&reading);
}
