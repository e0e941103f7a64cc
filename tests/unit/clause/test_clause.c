#include "clause/clause.h"
#include "suite_lexicon.h"
#include "text/lines.h"

#include <criterion/parameterized.h>
#include <string.h>

typedef struct row {
    const char *text;
    const char *lemma; /* of the clause that is looked for */
    gf_clause_kind kind;
    gf_tense tense;
    gf_mood mood;
    const char *flags; /* p passive, n negated, i intent, c conditional */
} row;

static const row rows[] = {
    /* tense and mood of the verb group */
    {"Die Kanzlerin traf den König in Madrid.", "treffen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Der Minister hat die Botschafterin empfangen.", "empfangen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Der Minister wird die Botschafterin empfangen.", "empfangen", GF_CLAUSE_MAIN, GF_FUTURE,
     GF_INDICATIVE, "i"},
    {"Die Botschafterin wird vom Minister empfangen.", "empfangen", GF_CLAUSE_MAIN, GF_FUTURE,
     GF_INDICATIVE, "p"},
    {"Die Botschafterin wurde vom Minister begrüßt.", "begrüßen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, "p"},
    {"Es hieß, man habe lange gesprochen.", "sprechen", GF_CLAUSE_MAIN, GF_PAST,
     GF_SUBJUNCTIVE_1, ""},
    {"Der Präsident soll am Montag verhandeln.", "verhandeln", GF_CLAUSE_MAIN, GF_FUTURE,
     GF_INDICATIVE, "i"},
    {"Der Präsident soll sie in Rom getroffen haben.", "treffen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Das Treffen soll am Montag fortgesetzt werden.", "fortsetzen", GF_CLAUSE_MAIN, GF_FUTURE,
     GF_INDICATIVE, "pi"},
    {"Der Bischof wird am Montag empfangen werden.", "empfangen", GF_CLAUSE_MAIN, GF_FUTURE,
     GF_INDICATIVE, "pi"},
    {"Der Bischof soll in Rom empfangen worden sein.", "empfangen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Der Rat tagte; der Wirt, der krank war, ist nicht gekommen.", "kommen", GF_CLAUSE_MAIN,
     GF_PAST, GF_INDICATIVE, "n"},
    {"Der Umzug musste verschoben werden.", "verschieben", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, "p"},
    {"Die Messe, die im Mai eröffnet werden soll, ist groß.", "eröffnen", GF_CLAUSE_RELATIVE,
     GF_FUTURE, GF_INDICATIVE, "pi"},
    {"Der Mann, der den Papst getroffen haben soll, schweigt.", "treffen", GF_CLAUSE_RELATIVE,
     GF_PAST, GF_INDICATIVE, ""},
    {"Der Rat konnte sich nicht versammeln.", "versammeln", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, "n"},
    {"Sie könnte den Papst treffen.", "treffen", GF_CLAUSE_MAIN, GF_FUTURE, GF_SUBJUNCTIVE_2,
     "ic"},
    {"Die Delegation kommt in Oslo zusammen.", "zusammenkommen", GF_CLAUSE_MAIN, GF_PRESENT,
     GF_INDICATIVE, ""},
    {"An der Sitzung nahmen drei Minister teil.", "teilnehmen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Die Räte sprachen im Herbst wieder.", "sprechen", GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE,
     ""},
    {"Die Schwestern sahen sich im Herbst wieder.", "wiedersehen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Die Räte kämen am Freitag zusammen.", "zusammenkommen", GF_CLAUSE_MAIN, GF_PRESENT,
     GF_SUBJUNCTIVE_2, "c"},
    {"Der Bürgermeister ginge gern.", "gehen", GF_CLAUSE_MAIN, GF_PRESENT, GF_SUBJUNCTIVE_2,
     "c"},
    {"Die Räte gingen nach Hause.", "gehen", GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
    /* embedded clauses do not steal the verb of their host */
    {"Der Bürgermeister, der krank war, empfing die Gäste.", "empfangen", GF_CLAUSE_MAIN,
     GF_PAST, GF_INDICATIVE, ""},
    {"Der Bürgermeister, der krank war, empfing die Gäste.", "sein", GF_CLAUSE_RELATIVE,
     GF_PAST, GF_INDICATIVE, ""},
    {"Sie sagte, dass der Gipfel am Freitag beginnen werde.", "beginnen", GF_CLAUSE_SUBORDINATE,
     GF_FUTURE, GF_SUBJUNCTIVE_1, "i"},
    {"Er reiste ab, um den Kanzler zu treffen.", "treffen", GF_CLAUSE_INFINITIVE, GF_PAST,
     GF_INDICATIVE, "i"},
    {"Sie reiste an, um mit dem König, dem Gast des Tages, und dem Papst zu sprechen.",
     "sprechen", GF_CLAUSE_INFINITIVE, GF_PAST, GF_INDICATIVE, "i"},
    /* one auxiliary, several verbs */
    {"Der Minister hat den König getroffen und mit dem Papst gesprochen.", "treffen",
     GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
    {"Der Minister hat den König getroffen und mit dem Papst gesprochen.", "sprechen",
     GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
    {"Die Sängerin ist am Abend vom Intendanten empfangen worden.", "empfangen", GF_CLAUSE_MAIN,
     GF_PAST, GF_INDICATIVE, "p"},
    {"Der Verein hat den Vertrag entfristet.", "entfristet", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Die Minister werden auch dabei sein.", "sein", GF_CLAUSE_MAIN, GF_FUTURE, GF_INDICATIVE,
     "i"},
    {"Die Frau, die den Verein leitet, traf den König.", "leiten", GF_CLAUSE_RELATIVE,
     GF_PRESENT, GF_INDICATIVE, ""},
    {"Am Sonntag haben Weber, der Däne Lars Holm und Präsidentin Brandt verhandelt.",
     "verhandeln", GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
    /* what might have been */
    {"Die Kanzlerin hätte den Papst treffen können.", "treffen", GF_CLAUSE_MAIN, GF_PAST,
     GF_SUBJUNCTIVE_2, "c"},
    /* what is denied of somebody else */
    {"Am Tisch saß die Kanzlerin, nicht aber der König.", "sitzen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    /* prepositions that look like subordinators */
    {"Um Frieden geht es den Rednern.", "gehen", GF_CLAUSE_MAIN, GF_PRESENT, GF_INDICATIVE, ""},
    /* what only looks negated */
    {"Die Gruppe sprach nicht nur über Geld.", "sprechen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Die Gruppe sprach nicht zum ersten Mal über Geld.", "sprechen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Die Gruppe sprach nicht erst am Montag über Geld.", "sprechen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Die Gruppe sprach nicht am ersten Tag über Geld.", "sprechen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, "n"},
    /* a noun phrase holds no second verb */
    {"Mehrere verletzte Fans warteten im Stadion.", "warten", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Am Freitag verletzte Spieler der Gast mit Absicht.", "verletzen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Im Sommer 2019 kamen Trainer und Spieler ins Gespräch.", "kommen", GF_CLAUSE_MAIN,
     GF_PAST, GF_INDICATIVE, ""},
    /* a phrase with a participle */
    {"In vier Runden, verteilt auf zwei Tage, redeten Abt und Bischof miteinander.", "reden",
     GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
    {"Der Verein verteilt Karten, redet aber nicht darüber.", "verteilen", GF_CLAUSE_MAIN,
     GF_PRESENT, GF_INDICATIVE, ""},
    /* "das" alone before its verb */
    {"Das sagte Trainerin Anna Berg am Montag.", "sagen", GF_CLAUSE_MAIN, GF_PAST,
     GF_INDICATIVE, ""},
    {"Das verletzte Kind schlief.", "schlafen", GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
    /* no article stands before a full name */
    {"Der Rat billigte den Plan, den Jens Plate, der Berater, entworfen hatte.", "entwerfen",
     GF_CLAUSE_RELATIVE, GF_PAST, GF_INDICATIVE, ""},
    /* verb first */
    {"Empfangen werden die Gäste im Rathaus.", "empfangen", GF_CLAUSE_MAIN, GF_FUTURE,
     GF_INDICATIVE, "p"},
    {"Die Wirtin ließ sich vom Bauern, ihrem Nachbarn, den Stall zeigen.", "lassen",
     GF_CLAUSE_MAIN, GF_PAST, GF_INDICATIVE, ""},
};

TestSuite(clause, .init = open_lexicon, .fini = close_lexicon);

static gf_clauses read_clauses(const char *text) {
    const gf_view view = {text, strlen(text)};
    gf_lines lines = {0};
    gf_tokens tokens = {0};
    gf_sentences sentences = {0};
    gf_clauses clauses = {0};
    cr_assert_eq(gf_lines_classify(arena, lexicon, view, &lines), GF_OK);
    cr_assert_eq(gf_tokenize(arena, lexicon, NULL, view, &lines, &tokens, &sentences), GF_OK);
    cr_assert_eq(gf_clauses_find(arena, lexicon, &tokens, &sentences, &clauses), GF_OK);
    return clauses;
}

static bool fits(const gf_clause *c, const row *r) {
    return gf_view_equal(c->lemma, (gf_view){r->lemma, strlen(r->lemma)}) &&
           c->kind == r->kind && c->tense == r->tense && c->mood == r->mood &&
           c->passive == !!strchr(r->flags, 'p') && c->negated == !!strchr(r->flags, 'n') &&
           c->modal_intent == !!strchr(r->flags, 'i') &&
           c->conditional == !!strchr(r->flags, 'c');
}

ParameterizedTestParameters(clause, finds_verb_tense_and_mood) {
    static size_t index[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof rows / sizeof *rows, NULL);
}

ParameterizedTest(size_t *index, clause, finds_verb_tense_and_mood) {
    const row *r = &rows[*index];
    const gf_clauses clauses = read_clauses(r->text);
    bool found = false;
    for (size_t i = 0; i < clauses.count; i++)
        found |= fits(&clauses.at[i], r);
    cr_expect(found, "%s", r->text);
}

Test(clause, maps_every_word_to_its_clause) {
    const gf_clauses clauses = read_clauses("Der Rat, der in Bern tagt, berät heute.");
    cr_assert_eq(clauses.count, 2u);
    cr_expect_eq(clauses.of_token[1], 0u);      /* Rat */
    cr_expect_eq(clauses.of_token[5], 1u);      /* Bern */
    cr_expect_eq(clauses.of_token[8], 0u);      /* berät */
    cr_expect_eq(clauses.of_token[2], GF_NONE); /* the comma */
}

/* The clause of token @p t, by the first token of that clause. */
static uint32_t begin_of(const char *text, uint32_t t) {
    const gf_clauses clauses = read_clauses(text);
    const uint32_t begin = clauses.at[clauses.of_token[t]].tokens.begin;
    return begin;
}

Test(clause, of_a_verb_that_comes_first_begins_before_it) {
    /* "Lea und Max, die Helfer, waren" */
    cr_expect_eq(begin_of("Der Wirt hatte den Gast empfangen, Lea und Max, die Helfer, waren "
                          "dabei.",
                          7),
                 7u);
    /* "den Koch" belongs to whom he received: what was said stands before "sagte" */
    cr_expect_eq(begin_of("Der Wirt hatte den Gast empfangen, den Koch, sagte Max.", 7), 0u);
    /* the bracket is still open */
    cr_expect_eq(begin_of("Der Wirt, ein Koch, empfing den Gast.", 3), 0u);
}

Test(clause, takes_a_given_name_for_no_month) {
    cr_expect_eq(read_clauses("Es trafen sich die Minister Carl Cohn und Jan Novak.").count,
                 1u);
    /* "und im Mai Max" is of another time */
    cr_expect_eq(read_clauses("Im April traf er Lea, im Mai den Koch.").count, 2u);
}
