#include "tagger/model.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <unistd.h>

static void write_model(const char *path) {
    gf_context context = {{0}};
    gf_weight_row rows[] = {{.feature = 5, .of = {1, -2}},
                            {.feature = 70000, .of = {3}},
                            {.feature = 70001, .of = {4, 0, -128 + 1}},
                            {.feature = 0xFFFFFFFF, .of = {9}}};
    gf_model model = {.rows = rows, .count = 4};
    model.steps[0][2] = -77;
    FILE *sink = fopen(path, "wb");
    cr_assert_eq(gf_model_write(&context, &model, sink), GF_OK);
    fclose(sink);
}

static char *new_file(char *path) {
    close(mkstemp(path));
    write_model(path);
    return path;
}

Test(model, finds_again_what_was_written) {
    char path[] = "/tmp/model.XXXXXX";
    gf_context context = {{0}};
    gf_model *m = NULL;
    cr_assert_eq(gf_model_open(&context, new_file(path), &m), GF_OK, "%s", context.message);
    int16_t score[GF_TAG_ROOM] = {1, 1};
    gf_model_add(m, 70002, score);
    gf_model_add(m, 6, score);
    cr_expect_eq(score[0], 1);
    gf_model_add(m, 5, score);
    cr_expect_eq(score[0], 2);
    cr_expect_eq(score[1], -1);
    uint32_t features[] = {6, 70001, 70002, 0xFFFFFFFF};
    uint32_t sifted[4];
    const gf_weight_row *rows[4];
    const size_t kept = gf_model_sift(m, features, 4, sifted);
    gf_model_find(m, sifted, kept, rows);
    gf_model_add_rows(rows, sifted, kept, score);
    cr_expect_eq(score[0], 15);
    cr_expect_eq(score[1], -1);
    cr_expect_eq(score[2], -127);
    cr_expect_eq(m->steps[0][2], -77);
    gf_model_free(m);
    unlink(path);
}

static void expect_refused(const char *path, const char *said) {
    gf_context context = {{0}};
    gf_model *m = NULL;
    cr_expect_eq(gf_model_open(&context, path, &m), GF_ERR_SYNTAX, "%s", said);
    cr_expect_not_null(strstr(context.message, said), "%s", context.message);
    cr_expect_null(m);
}

Test(model, refuses_each_changed_byte) {
    char path[] = "/tmp/model.XXXXXX";
    new_file(path);
    FILE *file = fopen(path, "r+b");
    fseek(file, 0, SEEK_END);
    const long bytes = ftell(file);
    fclose(file);
    for (long at = 0; at < bytes; at += 3) {
        if (at >= 20 && at < 24) continue; /* not used */
        write_model(path);
        file = fopen(path, "r+b");
        fseek(file, at, SEEK_SET);
        const int byte = getc(file);
        fseek(file, at, SEEK_SET);
        fputc(byte ^ 0x41, file);
        fclose(file);
        expect_refused(path, "model");
    }
    unlink(path);
}

Test(model, refuses_what_is_cut_or_longer) {
    char path[] = "/tmp/model.XXXXXX";
    new_file(path);
    cr_assert_eq(truncate(path, 300), 0);
    expect_refused(path, "damaged");
    cr_assert_eq(truncate(path, 10), 0);
    expect_refused(path, "no model");
    write_model(path);
    FILE *file = fopen(path, "ab");
    fputc('x', file);
    fclose(file);
    expect_refused(path, "damaged");
    unlink(path);
}

Test(model, names_the_file_that_is_not_there) {
    gf_context context = {{0}};
    gf_model *m = NULL;
    cr_expect_eq(gf_model_open(&context, "/nowhere/x.model", &m), GF_ERR_IO);
    cr_expect_not_null(strstr(context.message, "/nowhere/x.model"));
}
