#include "tagger/column_file.h"

#include <criterion/criterion.h>

typedef struct columns_read {
    gf_arena *arena;
    gf_context context;
    gf_status status;
    gf_columns columns;
} columns_read;

static columns_read read(const char *text, bool tagged) {
    columns_read r = {.arena = gf_arena_new()};
    FILE *in = fmemopen((char *)(uintptr_t)text, strlen(text), "rb");
    r.status = gf_columns_read(&r.context, r.arena, in, "file", tagged, &r.columns);
    fclose(in);
    return r;
}

static void expect_words(const columns_read *r, const char *want) {
    char have[256] = "";
    size_t len = 0;
    for (size_t s = 0; s < r->columns.sentences.count; s++) {
        for (uint32_t t = r->columns.sentences.at[s].begin; t < r->columns.sentences.at[s].end;
             t++)
            len += (size_t)snprintf(have + len, sizeof have - len, "%.*s ",
                                    GF_VIEW_ARG(r->columns.words.at[t]));
        len += (size_t)snprintf(have + len, sizeof have - len, "|");
    }
    cr_expect_str_eq(have, want);
}

Test(column_file, takes_one_word_per_line) {
    columns_read r = read("Der\nZug\n\n\nHält\r\n", false);
    cr_assert_eq(r.status, GF_OK);
    expect_words(&r, "Der Zug |Hält |");
    gf_arena_free(r.arena);
}

Test(column_file, knows_numbered_lines_and_their_comments) {
    columns_read r =
        read("#\thttp://example.org\t[2010]\n1\tAnna\tB-PER\tO\n2\tkam\tO\tO\n", true);
    cr_assert_eq(r.status, GF_OK, "%s", r.context.message);
    expect_words(&r, "Anna kam |");
    cr_expect_eq(r.columns.tags.at[0], GF_TAG_B_PER);
    cr_expect_eq(r.columns.tags.at[1], GF_TAG_O);
    gf_arena_free(r.arena);
}

Test(column_file, a_number_sign_alone_is_a_word) {
    columns_read r = read("#\n7\n#\tO\n", false);
    cr_assert_eq(r.status, GF_OK);
    expect_words(&r, "# 7 # |");
    gf_arena_free(r.arena);
}

Test(column_file, names_the_line_of_a_wrong_tag) {
    columns_read r = read("Anna\tB-PER\nkam\tO\nnach\tB-ORT\n", true);
    cr_expect_eq(r.status, GF_ERR_SYNTAX);
    cr_expect_str_eq(r.context.message, "file:3: 'B-ORT' is no tag");
    gf_arena_free(r.arena);
}

Test(column_file, names_the_line_without_a_word) {
    columns_read r = read("Anna\n\tB-PER\n", false);
    cr_expect_eq(r.status, GF_ERR_SYNTAX);
    cr_expect_str_eq(r.context.message, "file:2: no word");
    gf_arena_free(r.arena);
}

Test(column_file, names_the_byte_that_is_no_utf8) {
    columns_read r = read("An\xff\n", false);
    cr_expect_eq(r.status, GF_ERR_ENCODING);
    cr_expect_str_eq(r.context.message, "file: byte 2 is not UTF-8");
    gf_arena_free(r.arena);
}

Test(column_file, reads_on_behind_another_file) {
    columns_read r = read("Eins\n", false);
    FILE *in = fmemopen((char[]){"Zwei\n"}, 5, "rb");
    cr_assert_eq(gf_columns_read(&r.context, r.arena, in, "more", false, &r.columns), GF_OK);
    fclose(in);
    expect_words(&r, "Eins |Zwei |");
    gf_arena_free(r.arena);
}
