#include "load_lexicon.h"
#include "tagger/word_traits.h"

#include <string.h>

static gf_word_traits traits_of(const gf_lexicon *lexicon, const char *form) {
    gf_word_traits traits;
    const gf_knowledge knowledge = {.lexicon = lexicon};
    memset(&traits, 0, sizeof traits);
    gf_word_traits_read(&knowledge, (gf_view){form, strlen(form)}, &traits);
    return traits;
}

static bool same_facts(const gf_word_traits *a, const gf_word_traits *b) {
    if (a->count != b->count) return false;
    for (size_t i = 0; i < a->count; i++) {
        if (a->at[i].hash != b->at[i].hash || a->at[i].window != b->at[i].window) return false;
    }
    return true;
}

static void expect_same(const char *a, const char *b, bool same) {
    const gf_word_traits x = traits_of(NULL, a), y = traits_of(NULL, b);
    cr_expect_eq(same_facts(&x, &y), same, "%s, %s", a, b);
}

Test(word_traits, a_mark_that_sticks_to_a_word_counts_for_nothing) {
    expect_same("'Weiherbank", "Weiherbank", true);
    expect_same(".Fuhlrott", "Fuhlrott", true);
    expect_same(";Ölmühle", "Ölmühle", true);
    expect_same("-Weiherbank", "Weiherbank", false); /* the end of a compound */
    expect_same(".5", "5", false);
    expect_same("Weiherbank", "Weiherbahn", false);
}

static bool has_fact_of(const gf_word_traits *of, const gf_word_traits *base) {
    return of->count > base->count;
}

Test(word_traits, hints_and_parts_of_names_are_facts) {
    gf_lexicon *lexicon = load_lexicon_of(GF_SOURCE_DIR "/tests/unit/lexicon/tables", NULL, 0);
    static const char *const listed[] = {"Turmwächter", "Turmwächters", "Wendelfurt"};
    for (size_t i = 0; i < 3; i++) {
        const gf_word_traits with = traits_of(lexicon, listed[i]);
        const gf_word_traits without = traits_of(NULL, listed[i]);
        cr_expect(has_fact_of(&with, &without), "%s", listed[i]);
    }
    const gf_word_traits with = traits_of(lexicon, "Weiherbank");
    const gf_word_traits without = traits_of(NULL, "Weiherbank");
    cr_expect(same_facts(&with, &without));
    gf_lexicon_free(lexicon);
}
