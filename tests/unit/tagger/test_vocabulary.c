#include "base/arena.h"
#include "tagger/spelling.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <unistd.h>

static const char dictionary[] = "7\n"
                                 "Haus/Tpmij\n"
                                 "Wirtschaft/hm\n"
                                 "Minister/FNSm\n"
                                 "schnell/AC\n"
                                 "Ärger/Sm\n"
                                 "Bremen\n"
                                 "laufen/DI\n";

static void compile(char *path) {
    gf_context context = {{0}};
    const int file = mkstemp(path);
    FILE *sink = fdopen(file, "wb");
    FILE *in = fmemopen((char *)(uintptr_t)dictionary, strlen(dictionary), "rb");
    cr_assert_eq(gf_vocabulary_compile(&context, in, "words", sink), GF_OK);
    fclose(in);
    fclose(sink);
}

static gf_vocabulary *open_words(void) {
    char path[] = "/tmp/words.XXXXXX";
    gf_context context = {{0}};
    gf_vocabulary *v = NULL;
    compile(path);
    cr_assert_eq(gf_vocabulary_open(&context, path, &v), GF_OK, "%s", context.message);
    unlink(path);
    return v;
}

static gf_spelling spell(const gf_vocabulary *v, const char *word) {
    gf_letters letters;
    gf_letters_read((gf_view){word, strlen(word)}, &letters);
    return gf_spelling_of(v, &letters);
}

Test(vocabulary, knows_stems_and_no_others) {
    gf_vocabulary *v = open_words();
    cr_expect_neq(gf_vocabulary_flags(v, GF_VIEW("Haus")), 0);
    cr_expect_neq(gf_vocabulary_flags(v, GF_VIEW("Bremen")), 0, "a stem without flags");
    cr_expect_eq(gf_vocabulary_flags(v, GF_VIEW("haus")), 0);
    cr_expect_eq(gf_vocabulary_flags(v, GF_VIEW("Hau")), 0);
    cr_expect_eq(gf_vocabulary_flags(NULL, GF_VIEW("Haus")), 0);
    gf_vocabulary_free(v);
}

Test(vocabulary, takes_endings_off) {
    gf_vocabulary *v = open_words();
    cr_expect_eq(spell(v, "Hauses").capital_cut, 2);
    cr_expect_neq(spell(v, "Hauses").capital, 0);
    cr_expect_neq(spell(v, "schnellen").small, 0);
    cr_expect_neq(spell(v, "ÄRGERS").capital, 0, "case of all letters");
    cr_expect_eq(spell(v, "Pawlik").capital, 0);
    cr_expect_eq(spell(v, "Pawlik").head, 0);
    gf_vocabulary_free(v);
}

Test(vocabulary, finds_the_head_of_a_compound) {
    gf_vocabulary *v = open_words();
    const gf_spelling s = spell(v, "Wirtschaftsministers");
    cr_expect_neq(s.head, 0);
    cr_expect_eq(s.head_at, 11);
    cr_expect(s.modifier);
    cr_expect(spell(v, "Haus-Minister").modifier);
    cr_expect_not(spell(v, "Xerominister").modifier);
    gf_vocabulary_free(v);
}

static gf_status open_with_byte(size_t at, char byte) {
    char path[] = "/tmp/words.XXXXXX";
    gf_context context = {{0}};
    gf_vocabulary *v = NULL;
    compile(path);
    FILE *file = fopen(path, "r+b");
    fseek(file, (long)at, SEEK_SET);
    fputc(byte, file);
    fclose(file);
    const gf_status status = gf_vocabulary_open(&context, path, &v);
    gf_vocabulary_free(v);
    unlink(path);
    return status;
}

Test(vocabulary, refuses_foreign_and_damaged_files) {
    cr_expect_eq(open_with_byte(0, 'x'), GF_ERR_SYNTAX, "magic");
    cr_expect_eq(open_with_byte(9, 3), GF_ERR_SYNTAX, "no power of two");
    cr_expect_eq(open_with_byte(100, 1), GF_ERR_SYNTAX, "a slot");
    gf_context context = {{0}};
    gf_vocabulary *v = NULL;
    cr_expect_eq(gf_vocabulary_open(&context, "/nowhere/words.bin", &v), GF_ERR_IO);
    cr_expect_not_null(strstr(context.message, "/nowhere/words.bin"));
}
