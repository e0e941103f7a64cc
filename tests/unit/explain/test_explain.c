#include "explain/explain.h"

#include "../graph/small_corpus.h"

#include <stdlib.h>

static char *told;

static void close_all(void) {
    free(told);
    close_corpus();
}

TestSuite(explain, .init = open_corpus, .fini = close_all);

static void explain(const char *name, const char *other) {
    size_t len;
    free(told);
    FILE *sink = open_memstream(&told, &len);
    cr_assert_eq(gf_explain(context, sink, &net, name, other), GF_OK, "%s",
                 gf_context_message(context));
    fclose(sink);
}

#define TELLS(text) cr_assert(strstr(told, text), "no '%s' in\n%s", text, told)
#define TELLS_NOT(text) cr_assert_not(strstr(told, text), "'%s' in\n%s", text, told)

/* One claim with a sentence of its own. */
static void say(gf_record *r, gf_meeting *m, gf_meeting_status status, const char *speaker,
                const char *sentence) {
    const uint32_t begin = 5000 + 100 * (uint32_t)r->quotes.count;
    const gf_claim claim = {
        .status = status, .speaker = view(speaker), .span = {begin, begin + 9}};
    const gf_quote quote = {claim.span, view(sentence)};
    cr_assert(GF_PUSH(arena, &m->claims, claim) && GF_PUSH(arena, &r->quotes, quote));
}

/* Planned for Paris says a.txt, held about four hours says b.txt, more than three and a half
   says c.txt; Uwe Lang was not there. */
static void one_meeting(void) {
    gf_record *a = article("a.txt", day(2024, 4, 1)), *b = article("b.txt", day(2024, 4, 3)),
              *c = article("c.txt", GF_WHEN_UNKNOWN);
    gf_meeting *m = report(a, GF_PLANNED, day(2024, 4, 2), "Roth=Ina Roth,Berg=Jan Berg");
    say(a, m, GF_PLANNED, "Eva Stein", "Roth will Berg treffen, sagte Eva Stein.");
    at(a, m, "Paris");
    m = met(b, day(2024, 4, 2), "Roth=Ina Roth,Berg=Jan Berg");
    say(b, m, GF_HELD, "", "Roth hat Berg getroffen.");
    with(b, m, "Uwe Lang", GF_ABSENT);
    lasted(m, 240, GF_ABOUT);
    m = met(c, day(2024, 4, 2), "Ina Roth,Jan Berg");
    lasted(m, 210, GF_MORE_THAN);
    const gf_ordinal o = {
        .n = 3,
        .of = {entity(c, GF_PERSON, "Ina Roth"), entity(c, GF_PERSON, "Jan Berg")},
        .of_count = 2,
        .text = GF_VIEW("das dritte Treffen")};
    cr_assert(GF_PUSH(arena, &m->ordinals, o));
    build();
}

Test(explain, a_meeting_with_claims_history_and_conflicts) {
    one_meeting();
    explain("meeting:2024-04-02:paris", NULL);
    TELLS("[held] (2024-04-02)");
    TELLS("with Ina Roth, Jan Berg, Uwe Lang (absent)");
    TELLS("at Paris");
    TELLS("lasted 240 Minuten (b.txt); 210 Minuten (c.txt)");
    TELLS("counted as 3 of Ina Roth, Jan Berg: das dritte Treffen (c.txt)");
    TELLS("planned in a.txt; held in b.txt, c.txt");
    TELLS(
        "documents differ on duration, compatible: 240 Minuten (b.txt) / 210 Minuten (c.txt)");
    TELLS("planned, says Eva Stein\n    a.txt, 2024-04-01: Roth will Berg treffen");
    TELLS("b.txt: with a.txt: 2 shared persons, same day");
}

Test(explain, a_sentence_of_a_meeting_stands_once) {
    one_meeting();
    explain("meeting:2024-04-02:paris", NULL);
    const char *first = strstr(told, "Roth hat Berg getroffen.");
    cr_assert_not_null(first);
    cr_assert_null(strstr(first + 1, "Roth hat Berg getroffen."), "%s", told);
}

Test(explain, reports_that_agree_have_no_history) {
    met(article("a.txt", day(2024, 4, 3)), day(2024, 4, 2), "Ina Roth,Jan Berg");
    met(article("b.txt", day(2024, 4, 3)), day(2024, 4, 2), "Ina Roth,Jan Berg");
    build();
    explain("meeting:2024-04-02:roth-berg", NULL);
    TELLS_NOT("held in");
    TELLS_NOT("documents differ");
}

Test(explain, a_person_with_forms_and_the_sentences_that_name_them) {
    one_meeting();
    explain("Roth", NULL);
    TELLS("Ina Roth  person:ina-roth");
    TELLS("also Roth");
    TELLS("3 mentions in 3 documents");
    TELLS("Ina Roth  attended  Paris, 2. April 2024 (2024-04-02)");
    TELLS("Roth hat Berg getroffen.");
    TELLS_NOT("Sie trafen sich.");
}

Test(explain, two_people_by_their_meeting) {
    one_meeting();
    explain("Roth", "berg");
    TELLS("Meetings of both");
    TELLS("Roth hat Berg getroffen.");
    TELLS_NOT("Nothing joins");
}

Test(explain, who_was_absent) {
    one_meeting();
    explain("Lang", "Roth");
    TELLS("Nothing joins Uwe Lang and Ina Roth.");
    TELLS("Uwe Lang was not there");
    TELLS("Roth hat Berg getroffen.");
}

static void refuse(gf_record *r, const char *reason, const char *sentence) {
    const uint32_t begin = 9000 + 100 * (uint32_t)r->quotes.count;
    const gf_refusal refusal = {GF_VIEW("Treffen"), view(reason), {begin, begin + 9}};
    const gf_quote quote = {refusal.span, view(sentence)};
    cr_assert(GF_PUSH(arena, &r->refusals, refusal) && GF_PUSH(arena, &r->quotes, quote));
}

Test(explain, what_was_refused_between_two_and_why) {
    gf_record *r = article("a.txt", day(2024, 4, 1));
    entity(r, GF_PERSON, "Roth=Ina Roth");
    entity(r, GF_PERSON, "Lang=Uwe Lang");
    entity(r, GF_PERSON, "Berg=Jan Berg");
    refuse(r, "negated", "Roth hat Lang nicht getroffen.");
    refuse(r, "a wish", "Berg wünscht ein Treffen mit Lang.");
    build();
    explain("Roth", "Lang");
    TELLS("Nothing joins Ina Roth and Uwe Lang.");
    TELLS("Treffen: negated\n    a.txt, 2024-04-01: Roth hat Lang nicht getroffen.");
    TELLS_NOT("a wish");
    TELLS("Named together in a.txt");
}

Test(explain, two_people_who_never_meet_a_page) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Ina Roth");
    entity(article("b.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Uwe Lang");
    build();
    explain("Roth", "Lang");
    cr_assert_str_eq(told, "Nothing joins Ina Roth and Uwe Lang.\n");
}

Test(explain, relations_of_two) {
    gf_record *r = article("a.txt", day(2024, 4, 1));
    const gf_relation kin = {.type = GF_KINSHIP,
                             .source = entity(r, GF_PERSON, "Ina Roth"),
                             .target = entity(r, GF_PERSON, "Jan Berg"),
                             .role = GF_VIEW("Schwester"),
                             .when = GF_WHEN_UNKNOWN};
    cr_assert(GF_PUSH(arena, &r->relations, kin));
    build();
    explain("Berg", "Roth");
    TELLS("Ina Roth  kinship Schwester  Jan Berg");
    TELLS_NOT("Nothing joins");
}

Test(explain, never_merge_with_both_names) {
    entity(article("a.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergej Smirnow");
    entity(article("b.txt", GF_WHEN_UNKNOWN), GF_PERSON, "Sergey Smirnov");
    cr_assert_eq(gf_corrections_read(context, arena,
                                     GF_VIEW("never-merge\tSergej Smirnow\tSergey Smirnov\n"),
                                     "c.tsv", &corrections),
                 GF_OK);
    build();
    explain("Sergej Smirnow", "Sergey Smirnov");
    TELLS("Sergej Smirnow = Sergey Smirnov: correction c.tsv:1: never-merge");
}

Test(explain, an_unknown_name_is_an_error_with_near_names) {
    one_meeting();
    cr_assert_eq(gf_explain(context, stdout, &net, "Rohth", NULL), GF_ERR_SYNTAX);
    cr_assert(strstr(gf_context_message(context), "Roth"), "%s", gf_context_message(context));
}

Test(explain, a_line_break_in_a_quotation_is_a_blank) {
    gf_record *r = article("a.txt", day(2024, 4, 1));
    gf_meeting *m = met(r, day(2024, 4, 1), "Ina Roth,Jan Berg");
    say(r, m, GF_HELD, "", "Roth\nund\r\n\tBerg trafen sich.");
    build();
    explain("meeting:2024-04-01:roth-berg", NULL);
    TELLS(": Roth und Berg trafen sich.\n");
}

/* What it was about, what came of it, who set whom right, and how complete its series is. */
Test(explain, topics_and_statements) {
    gf_record *r = article("a.txt", day(2024, 4, 3));
    gf_meeting *m = met(r, day(2024, 4, 2), "Ina Roth,Jan Berg");
    const gf_topic topic = {view("Fischfang"), GF_NONE};
    cr_assert(GF_PUSH(arena, &m->topics, topic));
    m->first_since = view("seit Jahren");
    const gf_statement outcome = {.is_outcome = true,
                                  .meeting = 0,
                                  .by = entity(r, GF_PERSON, "Ina Roth"),
                                  .against = GF_NONE,
                                  .said = {.speaker = view("Ina Roth"),
                                           .medium = view("Bote"),
                                           .stance = GF_STANCE_REPORTED,
                                           .addressee = view("der Presse"),
                                           .span = {0, 50}}},
                       other = {.meeting = GF_NONE,
                                .by = entity(r, GF_PERSON, "Jan Berg"),
                                .against = 0,
                                .said = {.speaker = view("Jan Berg"), .span = {0, 50}}};
    cr_assert(GF_PUSH(arena, &r->statements, outcome) && GF_PUSH(arena, &r->statements, other));
    build();
    explain("meeting:2024-04-02:roth-berg", NULL);
    TELLS("  about Fischfang (a.txt)");
    TELLS("  the first seit Jahren (a.txt)");
    TELLS("Statements\n  outcome, says Ina Roth, in Bote, to der Presse, reported\n");
    TELLS_NOT("Jan Berg, says");
    explain("Jan Berg", NULL);
    TELLS("  statement, says Jan Berg\n");
    TELLS("against what was said before:\n");
    TELLS_NOT("outcome");
}
