#include "read_tables.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void expect_alone(gf_view family, gf_view wanted) {
    gf_lexicon *l = read_tables();
    const gf_view found = alone(l, family);
    cr_expect(gf_view_equal(found, wanted), "%.*s: found %.*s, want %.*s", GF_VIEW_ARG(family),
              GF_VIEW_ARG(found), GF_VIEW_ARG(wanted));
    gf_lexicon_free(l);
}

Test(family, alone_means_the_person_whose_line_says_so) {
    expect_alone(GF_VIEW("Dorn"), GF_VIEW("Caspar Dorn"));
}

Test(family, of_one_person_means_that_person_in_every_form) {
    expect_alone(GF_VIEW("Immergut"), GF_VIEW("Hanne Immergut"));
}

Test(family, that_several_have_means_nobody) {
    expect_alone(GF_VIEW("Achmann"), GF_VIEW("-"));
    expect_alone(GF_VIEW("Hohlbein"), GF_VIEW("-"));
}

Test(family, that_is_a_word_means_nobody) { expect_alone(GF_VIEW("Kramer"), GF_VIEW("-")); }

Test(family, of_somebody_never_meant_alone_means_nobody) {
    expect_alone(GF_VIEW("Kanne"), GF_VIEW("-"));
    expect_alone(GF_VIEW("Unbekannt"), GF_VIEW("-"));
    expect_alone(GF_VIEW(""), GF_VIEW("-"));
}

Test(family_name, tells_names_from_names_that_are_words) {
    gf_lexicon *l = read_tables();
    bool word = true;
    cr_expect(gf_lexicon_family_name(l, GF_VIEW("Achmann"), &word));
    cr_expect_not(word);
    cr_expect(gf_lexicon_family_name(l, GF_VIEW("Kramer"), &word));
    cr_expect(word);
    cr_expect_not(gf_lexicon_family_name(l, GF_VIEW("Achmanns"), &word));
    cr_expect_not(gf_lexicon_family_name(l, GF_VIEW("achmann"), NULL));
    cr_expect_not(gf_lexicon_family_name(NULL, GF_VIEW("Achmann"), NULL));
    gf_lexicon_free(l);
}

Test(family_name, tables_of_the_product_know_frequent_names) {
    gf_lexicon *l = load_lexicon();
    static const char *const words[] = {"Müller", "Koch", "Kaiser", "Wolf", "Lange"};
    static const char *const names[] = {"Schmitz", "Huber", "Yılmaz", "Nowak", "Rossi"};
    for (size_t i = 0; i < 5; i++) {
        bool word = false;
        cr_expect(gf_lexicon_family_name(l, (gf_view){words[i], strlen(words[i])}, &word), "%s",
                  words[i]);
        cr_expect(word, "%s", words[i]);
        cr_expect(gf_lexicon_family_name(l, (gf_view){names[i], strlen(names[i])}, &word), "%s",
                  names[i]);
        cr_expect_not(word, "%s", names[i]);
    }
    gf_lexicon_free(l);
}

/* Loads one table of @p text and expects it to be refused with @p said. */
static void expect_refused(const char *text, const char *said) {
    char path[] = "/tmp/geflecht-table-XXXXXX";
    const int file = mkstemp(path);
    cr_assert_geq(file, 0);
    cr_assert_eq(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
    const char *extra[] = {path};
    gf_context *context = gf_context_new();
    gf_lexicon *l;
    cr_expect_eq(
        gf_lexicon_load(context, GF_SOURCE_DIR "/tests/unit/lexicon/tables", extra, 1, &l),
        GF_ERR_SYNTAX);
    cr_expect(strstr(gf_context_message(context), said), "%s", gf_context_message(context));
    gf_context_free(context);
    unlink(path);
}

Test(family_name, lines_out_of_form_are_refused_by_number) {
    expect_refused("#table family\tname\tword\nAchmann\nDorn\tnoun\n", ":3: expected name");
    expect_refused("#table family\tname\tword\n\tword\n", ":2: expected name");
}

Test(family, column_alone_is_checked) {
    expect_refused("#table entity\ttype\tname\nperson\tXaver Ypsi\tm\t\t\t\tperhaps\n",
                   ":2: alone must be");
}
