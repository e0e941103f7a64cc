#include "read_meetings.h"

/* As what somebody takes part: on which side, and as host, guest, chair or mediator. */

/* "+Name(host)[side]", "-Name" of who was absent */
static void put_participant(line_of *line, const text_reading *r, const gf_participant *p) {
    const gf_view name = r->found.entities.at[p->entity].name;
    const char *function = gf_function_name(p->function);
    put_text(line, p->part == GF_ABSENT ? "-" : "+");
    put(line, name.ptr, name.len);
    if (function[0]) {
        put_text(line, "(");
        put_text(line, function);
        put_text(line, ")");
    }
    if (p->side.len) {
        put_text(line, "[");
        put(line, p->side.ptr, p->side.len);
        put_text(line, "]");
    }
}

static void list_sides(const text_reading *r, char *to, size_t room) {
    line_of line = {to, 0, room};
    to[0] = '\0';
    for (size_t i = 0; i < r->found.meetings.count; i++) {
        const gf_meeting *m = &r->found.meetings.at[i];
        if (i) put_text(&line, "; ");
        for (size_t k = 0; k < m->participants.count; k++)
            put_participant(&line, r, &m->participants.at[k]);
    }
}

static void expect_sides(const meeting_row *rows, size_t count) {
    gf_lexicon *lexicon = load_lexicon();
    for (size_t i = 0; i < count; i++) {
        text_reading reading =
            read_text(lexicon, rows[i].text, gf_when_read(GF_VIEW("2026-03-12")));
        char found[1024];
        list_sides(&reading, found, sizeof found);
        cr_expect_str_eq(found, rows[i].meetings, "%s\n  found:    %s\n  expected: %s",
                         rows[i].text, found, rows[i].meetings);
        gf_arena_free(reading.arena);
    }
    gf_lexicon_free(lexicon);
}

#define EXPECT_SIDES(rows) expect_sides(rows, sizeof rows / sizeof *rows)

#define MET "Anna Ahlers und Bernd Beck trafen sich am Montag in Linz. "
#define BOTH "+Anna Ahlers+Bernd Beck"

Test(capacity, sides_of_a_table) {
    static const meeting_row rows[] = {
        /* the team that was named before */
        {MET "Das finnische Team reiste an. Dem Team gehören auch Carl Cohn und Nokia an.",
         BOTH "+Carl Cohn[Finnland]+Nokia[Finnland]"},
        {MET "Von norwegischer Seite nahmen Carl Cohn und Dora Dahl an dem Treffen teil.",
         BOTH "+Carl Cohn[Norwegen]+Dora Dahl[Norwegen]"},
        {MET "Am Tisch saßen auf Schweizer Seite zudem Carl Cohn und Dora Dahl.",
         BOTH "+Carl Cohn[Schweiz]+Dora Dahl[Schweiz]"},
        {MET "Für Siemens nahm Carl Cohn teil.", BOTH "+Siemens+Carl Cohn[Siemens]"},
        {MET "Auf Arbeitgeberseite nahm Carl Cohn an dem Gespräch teil.",
         BOTH "+Carl Cohn[Arbeitgeberseite]"},
        {MET "Der norwegischen Delegation gehörten Carl Cohn und Dora Dahl an.",
         BOTH "+Norwegen+Carl Cohn[Norwegen]+Dora Dahl[Norwegen]"},
        /* what only looks like it */
        {MET "Carl Cohn nahm an dem Treffen teil, hieß es von norwegischer Seite.",
         BOTH "+Carl Cohn"},
        {MET "Auf der anderen Seite des Flusses nahm Carl Cohn an dem Treffen teil.",
         BOTH "+Carl Cohn"},
        {MET "Carl Cohn nahm für zwei Stunden an dem Treffen teil.", BOTH "+Carl Cohn"},
    };
    EXPECT_SIDES(rows);
}

Test(capacity, functions) {
    static const meeting_row rows[] = {
        {MET "Norwegen nahm als Vermittler an dem Treffen teil.", BOTH "+Norwegen(mediator)"},
        {MET "Als neutrale Vermittlerin nahm die Äbtissin Dora Dahl an dem Treffen teil.",
         BOTH "+Dora Dahl(mediator)"},
        {MET "Carl Cohn nahm als Gast an dem Treffen teil.", BOTH "+Carl Cohn(guest)"},
        {MET "Carl Cohn nahm als Torwart an dem Treffen teil.", BOTH "+Carl Cohn"},
        {MET "Als die Vermittler gingen, war Carl Cohn nicht mehr dabei.", BOTH "-Carl Cohn"},
    };
    EXPECT_SIDES(rows);
}

Test(capacity, guests_that_a_word_counts) {
    static const meeting_row rows[] = {
        {"An dem Treffen von Anna Ahlers und Bernd Beck am Montag in Linz nahm auch Carl Cohn "
         "teil. Ahlers hatte die beiden Trainer am Abend empfangen.",
         "+Carl Cohn(guest)+Anna Ahlers(host)+Bernd Beck(guest)"},
        {MET "Tags darauf wurden die beiden von Bischof Carl Cohn empfangen.",
         BOTH "; +Carl Cohn(host)+Anna Ahlers(guest)+Bernd Beck(guest)"},
        {"Anna Ahlers, Bernd Beck und Carl Cohn trafen sich am Montag in Linz. Tags darauf "
         "empfing Dora Dahl die drei in Graz.",
         "+Anna Ahlers+Bernd Beck+Carl Cohn; "
         "+Dora Dahl(host)+Anna Ahlers(guest)+Bernd Beck(guest)+Carl Cohn(guest)"},
        /* the two named last, not those who met */
        {MET "Carl Cohn und Emil Ernst sahen zu. Dora Dahl empfing am Freitag in Graz die "
             "beiden Minister.",
         BOTH "; +Dora Dahl(host)+Carl Cohn(guest)+Emil Ernst(guest)"},
    };
    EXPECT_SIDES(rows);
}

Test(capacity, absent) {
    static const meeting_row rows[] = {
        {MET "Nach den Worten von Carl Cohn, der nicht dabei war, kam man voran.",
         BOTH "-Carl Cohn"},
        {MET "Nach Angaben der Äbtissin Dora Dahl, die an dem Treffen nicht teilnahm, ging es "
             "um Geld.",
         BOTH "-Dora Dahl"},
        {MET "Laut dem Vater von Carl Cohn, der nicht dabei war, ging es um Geld.", BOTH},
        {"Die Spieler Bernd Beck und Emil Ernst unterhielten sich am Montag in Linz vor der "
         "Ankunft von Trainerin Anna Ahlers.",
         "+Bernd Beck+Emil Ernst-Anna Ahlers"},
        {MET "Nach der Abreise von Beck sprach Ahlers mit Carl Cohn.",
         BOTH "; +Anna Ahlers+Carl Cohn-Bernd Beck"},
        {"Anna Ahlers sprach am Montag nach der Ankunft von Carl Cohn mit Bernd Beck in Linz.",
         BOTH},
    };
    EXPECT_SIDES(rows);
}

Test(capacity, the_host_of_a_reception) {
    static const meeting_row rows[] = {
        {"Präsidentin Anna Ahlers bereitet den Empfang von Bernd Beck und Carl Cohn vor.",
         "+Bernd Beck(guest)+Carl Cohn(guest)+Anna Ahlers(host)"},
        {"Die norwegische Führung teilte mit, den Empfang von Bernd Beck und Carl Cohn "
         "vorzubereiten.",
         "+Bernd Beck(guest)+Carl Cohn(guest)+Norwegen(host)"},
        {"Der Empfang von Bernd Beck durch Bischöfin Anna Ahlers am Montag in Graz war kurz.",
         "+Bernd Beck(guest)+Anna Ahlers(host)"},
        {"Der Empfang von Radio Graz war am Montag schlecht, sagte Bernd Beck.", ""},
    };
    EXPECT_SIDES(rows);
}

Test(capacity, at_such_talks) {
    static const meeting_row rows[] = {
        {MET "Carl Cohn nahm erstmals an so einem Gespräch teil.", BOTH "+Carl Cohn"},
        {MET "Carl Cohn nahm zum ersten Mal an einem solchen Treffen teil.", BOTH "+Carl Cohn"},
        {MET "Carl Cohn nahm im Februar an einem Gespräch mit Emil Ernst teil.",
         BOTH "; +Carl Cohn+Emil Ernst"},
    };
    EXPECT_SIDES(rows);
}
