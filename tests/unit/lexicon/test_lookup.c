#include "load_lexicon.h"

#include <string.h>

static gf_view view(const char *text) { return (gf_view){text, strlen(text)}; }

/* Match of blank-separated words at the first. */
static gf_known_match match(const gf_lexicon *l, const char *text) {
    gf_view words[8];
    size_t count = 0;
    for (const char *at = text; *at && count < 8; count++) {
        const size_t len = strcspn(at, " ");
        words[count] = (gf_view){at, len};
        at += len + (at[len] == ' ');
    }
    return gf_lexicon_match(l, words, count);
}

static void expect_match(const gf_lexicon *l, const char *text, const char *name,
                         uint32_t words) {
    const gf_known_match m = match(l, text);
    cr_assert_neq(m.known, GF_NONE, "%s", text);
    const gf_view found = gf_lexicon_known(l, m.known)->name;
    cr_expect(gf_view_equal(found, view(name)), "%s: found %.*s", text, GF_VIEW_ARG(found));
    cr_expect_eq(m.words, words, "%s: %u words", text, m.words);
}

static bool begins_name(const gf_lexicon *l, gf_view word) {
    const gf_name_start start = gf_lexicon_name_start(l, word);
    return gf_name_begins(&start);
}

static void expect_origin(const gf_lexicon *l, const char *form, const char *name) {
    const gf_origin o = gf_lexicon_origin(l, view(form));
    cr_assert_neq(o.known, GF_NONE, "%s", form);
    const gf_view found = gf_lexicon_known(l, o.known)->name;
    cr_expect(gf_view_equal(found, view(name)), "%s: found %.*s", form, GF_VIEW_ARG(found));
}

Test(lookup, finds_inflected_names) {
    gf_lexicon *l = load_lexicon();
    expect_match(l, "Weißen Hauses", "Weißes Haus", 2);
    expect_match(l, "Bundesgerichtshofs", "Bundesgerichtshof", 1);
    expect_match(l, "Roten Platz", "Roter Platz", 2);
    cr_expect(match(l, "Kremls").genitive);
    cr_expect(match(l, "Weißen Hauses").inflected);
    gf_lexicon_free(l);
}

/* Genitives are asked for, not kept. */
Test(lookup, knows_which_genitive_a_name_has) {
    static const char *const extra[] = {GF_SOURCE_DIR
                                        "/tests/unit/lexicon/lexicon/genitives.tsv"};
    gf_lexicon *l = load_lexicon_of(GF_LEXICON_DIR, extra, 1);
    expect_match(l, "Quimbels", "Quimbel", 1);
    expect_match(l, "Quimbeles", "Quimbel", 1);
    expect_match(l, "Quimbelas'", "Quimbelas", 1);
    expect_match(l, "Quimbelas’", "Quimbelas", 1);
    expect_match(l, "Quimbelases", "Quimbelas", 1);
    expect_match(l, "Madame Xs Salon", "Madame X", 2);
    expect_match(l, "Großen Quimbelrats", "Großer Quimbelrat", 2);
    expect_match(l, "Quimbelschloß'", "Quimbelschloß", 1);
    cr_expect(match(l, "Großen Quimbelrats").genitive);
    cr_expect(match(l, "Großen Quimbelrats").inflected);
    cr_expect_not(match(l, "Quimbel").genitive);
    static const char *const wrong[] = {
        "Quimbel'",        "Quimbelass", "Quimbelss", "Madame Quimbels",
        "Großes Quimbels", "s",          "es",        "'"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_expect_eq(match(l, wrong[i]).known, GF_NONE, "%s", wrong[i]);
    const gf_view whole = GF_VIEW("Madame X"); /* no single word */
    cr_expect_eq(gf_lexicon_match(l, &whole, 1).known, GF_NONE);
    cr_expect_not(begins_name(l, whole));
    cr_expect(begins_name(l, view("Quimbels")));
    cr_expect_not(begins_name(l, view("Großers")));
    gf_lexicon_free(l);
}

/* "Quimbelhofs" is a village, and the genitive of one that was listed before it. */
Test(lookup, prefers_the_genitive_of_what_was_listed_first) {
    static const char *const extra[] = {GF_SOURCE_DIR
                                        "/tests/unit/lexicon/lexicon/genitives.tsv"};
    gf_lexicon *l = load_lexicon_of(GF_LEXICON_DIR, extra, 1);
    expect_match(l, "Quimbelhofs", "Quimbelhof", 1);
    cr_expect(match(l, "Quimbelhofs").genitive);
    cr_expect(match(l, "Quimbelhofs").ambiguous);
    expect_match(l, "Quimbelbergs", "Quimbelbergs", 1);
    cr_expect_not(match(l, "Quimbelbergs").genitive);
    cr_expect(match(l, "Quimbelbergs").ambiguous);
    cr_expect_not(match(l, "Quimbelhalles").ambiguous, "two forms of one");
    gf_lexicon_free(l);
}

Test(lookup, takes_the_longest_name) {
    gf_lexicon *l = load_lexicon();
    expect_match(l, "Frankfurt am Main gestern", "Frankfurt", 3);
    expect_match(l, "Frankfurt an der Oder", "Frankfurt an der Oder", 4);
    expect_match(l, "Palma de Mallorca", "Palma", 3);
    expect_match(l, "Palma ist", "Palma", 1);
    gf_lexicon_free(l);
}

Test(lookup, knows_names_in_other_languages_and_spellings) {
    gf_lexicon *l = load_lexicon();
    expect_match(l, "Lemberg", "Lwiw", 1);
    expect_match(l, "Beijing", "Peking", 1);
    expect_match(l, "Kharkiv", "Charkiw", 1);
    gf_lexicon_free(l);
}

Test(lookup, knows_capital_letters_and_swiss_spelling) {
    gf_lexicon *l = load_lexicon();
    expect_match(l, "MOSKAU", "Moskau", 1);
    expect_match(l, "Strassburg", "Straßburg", 1);
    gf_lexicon_free(l);
}

Test(lookup, does_not_know_words) {
    gf_lexicon *l = load_lexicon();
    static const char *const words[] = {"Tisch", "Lampe", "gestern", "Nachbarschaft"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        cr_expect_eq(match(l, words[i]).known, GF_NONE, "%s", words[i]);
    gf_lexicon_free(l);
}

Test(lookup, marks_forms_of_two_entities_as_ambiguous) {
    static const char *const extra[] = {GF_SOURCE_DIR
                                        "/tests/unit/lexicon/lexicon/ambiguous.tsv"};
    gf_lexicon *l = load_lexicon_of(GF_LEXICON_DIR, extra, 1);
    cr_expect(match(l, "Quimbeltal").ambiguous);
    expect_match(l, "Quimbeltal", "Ober-Quimbel", 1);
    cr_expect_not(match(l, "Ober-Quimbel").ambiguous);
    gf_lexicon_free(l);
}

Test(lookup, derives_adjectives_of_states_and_towns) {
    gf_lexicon *l = load_lexicon();
    expect_origin(l, "tuvaluischen", "Tuvalu");
    expect_origin(l, "kosovarischer", "Kosovo");
    expect_origin(l, "Moskauer", "Moskau");
    expect_origin(l, "Bremer", "Bremen");
    expect_origin(l, "Zürcher", "Zürich");
    expect_origin(l, "Bündner", "Graubünden");
    gf_lexicon_free(l);
}

Test(lookup, derives_no_adjective_of_a_town_from_words_and_families) {
    gf_lexicon *l = load_lexicon();
    static const char *const others[] = {"Sieger", "Berger", "Esser",
                                         "Leider", "Singer", "Minder"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        cr_expect_eq(gf_lexicon_origin(l, view(others[i])).kind, GF_ORIGIN_NONE, "%s",
                     others[i]);
    gf_lexicon_free(l);
}

Test(lookup, knows_demonyms_with_their_gender) {
    gf_lexicon *l = load_lexicon();
    expect_origin(l, "Waliserin", "Wales");
    const gf_origin woman = gf_lexicon_origin(l, view("Waliserin"));
    cr_expect_eq(woman.kind, GF_ORIGIN_DEMONYM);
    cr_expect_eq(woman.gender, GF_FEMALE);
    cr_expect(gf_lexicon_origin(l, view("Abchasen")).plural);
    gf_lexicon_free(l);
}

Test(lookup, finds_roles_in_compounds) {
    gf_lexicon *l = load_lexicon();
    const gf_role_match m = gf_lexicon_role(l, view("Quimbelchef"));
    cr_assert_not_null(m.role);
    cr_expect(gf_view_equal(m.role->lemma, view("Chef")));
    cr_expect_eq(m.head_at, 7);
    cr_expect_eq(gf_lexicon_role(l, view("Präsidentin")).gender, GF_FEMALE);
    cr_expect_null(gf_lexicon_role(l, view("Tischlampe")).role);
    gf_lexicon_free(l);
}

/* @p name with @p ending: does the mark of its second word let it go on? */
static void expect_goes_on(const gf_lexicon *l, gf_view name, const char *ending) {
    char text[300];
    snprintf(text, sizeof text, "%.*s%s", GF_VIEW_ARG(name), ending);
    const size_t first = strcspn(text, " "), second = strcspn(text + first + 1, " ");
    const uint32_t seconds = gf_lexicon_name_start(l, (gf_view){text, first}).seconds;
    cr_expect(gf_lexicon_goes_on(seconds, (gf_view){text + first + 1, second}), "%s", text);
}

Test(lookup, names_of_several_words_go_on) {
    static const char *const endings[] = {"", "s", "es", "'", "’"};
    gf_lexicon *l = load_lexicon();
    size_t names = 0;
    for (uint32_t i = 0; i < gf_lexicon_known_count(l); i++) {
        const gf_view name = gf_lexicon_known(l, i)->name;
        if (!memchr(name.ptr, ' ', name.len)) continue;
        names++;
        for (size_t e = 0; e < sizeof endings / sizeof *endings; e++)
            expect_goes_on(l, name, endings[e]);
    }
    cr_expect_gt(names, (size_t)1000);
    expect_goes_on(l, view("Weissen Hauses"), "");
    expect_goes_on(l, view("WEISSES HAUS"), "");
    gf_lexicon_free(l);
}

Test(lookup, most_words_go_on_nowhere) {
    gf_lexicon *l = load_lexicon();
    static const char *const pairs[][2] = {
        {"Kreml", "Haus"}, {"Apfelbaum", "Haus"}, {"Weißes", "Brot"}, {"", "Haus"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const uint32_t seconds = gf_lexicon_name_start(l, view(pairs[i][0])).seconds;
        cr_expect_not(gf_lexicon_goes_on(seconds, view(pairs[i][1])), "%s %s", pairs[i][0],
                      pairs[i][1]);
    }
    cr_expect_eq(gf_lexicon_name_start(NULL, view("Weißes")).seconds, 0U);
    gf_lexicon_free(l);
}
