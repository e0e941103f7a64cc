#include "base/fail.h"

#include <criterion/criterion.h>
#include <string.h>

Test(fail, keeps_one_line_and_returns_the_status) {
    gf_context *context = gf_context_new();
    cr_assert_str_eq(gf_context_message(context), "");
    cr_assert_eq(gf_fail(context, GF_ERR_IO, "%s:%d: %s", "a.txt", 3, "gone"), GF_ERR_IO);
    cr_assert_str_eq(gf_context_message(context), "a.txt:3: gone");
    gf_context_free(context);
}

Test(fail, takes_its_own_message_as_an_argument) {
    gf_context *context = gf_context_new();
    gf_fail(context, GF_ERR_SYNTAX, "no date");
    gf_fail(context, GF_ERR_SYNTAX, "a.txt: %s", gf_context_message(context));
    cr_assert_str_eq(gf_context_message(context), "a.txt: no date");
    gf_context_free(context);
}

Test(fail, never_cuts_a_letter_in_two) {
    gf_context *context = gf_context_new();
    char path[2 * sizeof context->message];
    for (size_t shift = 0; shift < 2; shift++) {
        memset(path, 'x', sizeof path);
        for (size_t i = shift; i + 1 < sizeof path; i += 2)
            memcpy(path + i, "ä", 2);
        path[sizeof path - 1] = '\0';
        gf_fail(context, GF_ERR_IO, "%s", path);
        const char *message = gf_context_message(context);
        const size_t len = strlen(message);
        cr_assert_geq(len, sizeof context->message - 3);
        cr_assert_eq((len - shift) % 2, 0u, "cut inside a letter at %zu", len);
    }
    gf_context_free(context);
}

Test(fail, quotes_input_without_its_control_characters) {
    gf_context *context = gf_context_new();
    gf_fail(context, GF_ERR_SYNTAX, "a.tsv:1: '%s' is no type", "pla\nce\x1b[31m\x7f");
    cr_expect_str_eq(gf_context_message(context), "a.tsv:1: 'pla?ce?[31m?' is no type");
    gf_context_free(context);
}
