#include "token/token.h"

#include "suite_lexicon.h"

#include <criterion/criterion.h>
#include <stdio.h>

TestSuite(word_memory, .init = open_lexicon, .fini = close_lexicon);

static gf_word_form *recall(gf_word_memory *memory, gf_view form) {
    const uint64_t hash = gf_word_memory_hash(memory, form);
    gf_word_memory_fetch(memory, hash);
    return gf_word_memory_recall(memory, lexicon, form, hash);
}

Test(word_memory, gives_the_same_word_for_the_same_form) {
    gf_word_memory *memory = gf_word_memory_new();
    gf_word_memory_begin(memory);
    char text[] = "Der der ÜBER";
    const gf_word_form *upper = recall(memory, (gf_view){text, 3});
    const gf_word_form *lower = recall(memory, (gf_view){text + 4, 3});
    const gf_word_form *caps = recall(memory, (gf_view){text + 8, 5});
    cr_assert(upper && lower && caps && upper != lower);
    text[0] = text[4] = 'x'; /* it keeps a text of its own */
    cr_expect_eq(recall(memory, GF_VIEW("Der")), upper);
    cr_expect_eq(recall(memory, GF_VIEW("der")), lower);
    cr_expect(gf_view_equal(upper->lower, GF_VIEW("der")));
    cr_expect(gf_view_equal(caps->lower, GF_VIEW("über")));
    cr_expect_eq(upper->flags, (uint32_t)GF_TOKEN_CAPITAL);
    cr_expect_eq(caps->flags, (uint32_t)(GF_TOKEN_CAPITAL | GF_TOKEN_ALL_CAPS));
    cr_expect_eq(lower->flags, 0u);
    gf_word_memory_free(memory);
}

Test(word_memory, knows_what_the_lexicon_says) {
    gf_word_memory *memory = gf_word_memory_new();
    gf_word_memory_begin(memory);
    const gf_word_form *der = recall(memory, GF_VIEW("Der"));
    gf_view asked = {0}, kept = {0};
    cr_assert(gf_lexicon_word(lexicon, GF_WORD_DETERMINER, GF_VIEW("der"), &asked));
    cr_expect(gf_lexicon_entry_is(lexicon, der->lower_entry, GF_WORD_DETERMINER, &kept));
    cr_expect(gf_view_equal(asked, kept));
    cr_expect(!gf_lexicon_entry_is(lexicon, der->form_entry, GF_WORD_DETERMINER, NULL));
    cr_expect(!gf_lexicon_entry_is(lexicon, GF_NONE, GF_WORD_DETERMINER, NULL));
    gf_word_memory_free(memory);
}

/* Many more forms than the table begins with, each found again; too many are forgotten. */
Test(word_memory, grows_and_forgets) {
    enum { FORMS = 25000 };
    gf_word_memory *memory = gf_word_memory_new();
    char form[16];
    gf_word_memory_begin(memory);
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < FORMS; i++) {
            const int len = snprintf(form, sizeof form, "wort%d", i);
            gf_word_form *word = recall(memory, (gf_view){form, (size_t)len});
            cr_assert(word);
            cr_assert_eq(word->notes[GF_NOTE_TIME] != NULL, round == 1);
            word->notes[GF_NOTE_TIME] = memory;
        }
    }
    gf_word_memory_begin(memory);
    const gf_word_form *again = recall(memory, GF_VIEW("wort1"));
    cr_expect(again && !again->notes[GF_NOTE_TIME]);
    gf_word_memory_free(memory);
}
