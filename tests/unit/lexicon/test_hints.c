#include "read_tables.h"

#include <string.h>

/* "kind/words" of the hint that begins the words between blanks, or "-". */
static void expect_hint(const gf_lexicon *l, const char *text, const char *want) {
    gf_view words[8];
    size_t count = 0;
    for (const char *at = text; *at && count < 8; count++) {
        const size_t len = strcspn(at, " ");
        words[count] = (gf_view){at, len};
        at += len + (at[len] == ' ');
    }
    uint32_t taken = 0;
    const gf_hint *hint = gf_lexicon_hint(l, words, count, &taken);
    char have[64] = "-";
    if (hint) snprintf(have, sizeof have, "%.*s/%u", GF_VIEW_ARG(hint->kind), taken);
    cr_expect_str_eq(have, want, "%s: %s", text, have);
}

Test(hints, are_found_in_all_their_forms) {
    gf_lexicon *l = read_tables();
    expect_hint(l, "FC Wendelfurt gewann", "club/2");
    expect_hint(l, "FC Wendelfurts Trainer", "club/2");
    expect_hint(l, "Wendelfurter Fußballclubs", "club/2");
    expect_hint(l, "Goldenen Distel", "award/2");
    expect_hint(l, "Halle am Weiher", "venue/3");
    expect_hint(l, "Wendelfurt gewann", "-");
    expect_hint(l, "Halle am Bahnhof", "-");
    gf_lexicon_free(l);
}

Test(hints, are_no_entities) {
    gf_lexicon *l = read_tables();
    const gf_view name[] = {GF_VIEW("FC"), GF_VIEW("Wendelfurt")};
    cr_expect_eq(gf_lexicon_match(l, name, 2).known, GF_NONE);
    cr_expect_eq(gf_lexicon_find(l, GF_ORGANISATION, GF_VIEW("FC Wendelfurt")), GF_NONE);
    gf_lexicon_free(l);
}

Test(hints, entities_are_no_hints) {
    gf_lexicon *l = read_tables();
    expect_hint(l, "Nordprovinz", "-");
    gf_lexicon_free(l);
}

Test(hints, know_what_else_is_a_word) {
    gf_lexicon *l = read_tables();
    uint32_t taken;
    const gf_view word = GF_VIEW("Turmwächter"), none = GF_VIEW("Nordland Werke");
    const gf_hint *hint = gf_lexicon_hint(l, &word, 1, &taken);
    cr_assert(hint);
    cr_expect(hint->is_word);
    cr_expect_eq(hint->type, (unsigned)GF_ORGANISATION);
    cr_expect_null(gf_lexicon_hint(l, &none, 1, &taken)); /* two words, not one */
    cr_expect_null(gf_lexicon_hint(NULL, &word, 1, &taken));
    cr_expect_null(gf_lexicon_hint(l, &word, 0, &taken));
    gf_lexicon_free(l);
}

Test(parts, tell_where_in_names_a_word_stands) {
    gf_lexicon *l = read_tables();
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("Grauer")), (unsigned)GF_PART_FIRST);
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("Wendelfurt")), (unsigned)GF_PART_LAST);
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("Weiher")),
                 (unsigned)GF_PART_LAST << GF_PART_OF_PLACE);
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("Nordprovinz")), 0U); /* a name of one word */
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("am")), 0U);          /* no capital */
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("Distel")), 0U); /* no place or organisation */
    cr_expect_eq(gf_lexicon_parts(l, GF_VIEW("Alwin")), 0U);  /* a person's */
    cr_expect_eq(gf_lexicon_parts(NULL, GF_VIEW("Turm")), 0U);
    gf_lexicon_free(l);
}

static bool begins_name(const gf_lexicon *l, gf_view word) {
    const gf_name_start start = gf_lexicon_name_start(l, word);
    return gf_name_begins(&start);
}

Test(hints, the_first_word_tells_whether_a_name_may_begin) {
    gf_lexicon *l = read_tables();
    static const char *const first[] = {"FC", "Goldenen", "Turmwächters", "Nordprovinz",
                                        "HALLE"};
    static const char *const other[] = {"Wendelfurt", "Weiher", "Bahnhof", "halle"};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        cr_expect(begins_name(l, (gf_view){first[i], strlen(first[i])}), "%s", first[i]);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        cr_expect_not(begins_name(l, (gf_view){other[i], strlen(other[i])}), "%s", other[i]);
    cr_expect_not(begins_name(l, GF_VIEW("")));
    cr_expect_not(begins_name(NULL, GF_VIEW("FC")));
    gf_lexicon_free(l);
}
