#include "pipeline/intake.h"

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* More than the slots of two or three threads, and more broken ones in a row than those of one.
 */
enum { DOCUMENTS = 300, BROKEN = 151 };

static bool is_broken(int i) { return i == 17 || (i >= 100 && i < 250); }

/* What came out, in order. */
typedef struct outcome {
    size_t taken, skipped;
    size_t stop_at; /* taking this one fails */
    bool is_in_order;
} outcome;

static gf_status take(gf_context *context, void *user, gf_view line) {
    outcome *o = user;
    char key[32];
    snprintf(key, sizeof key, "\"key\":\"%03zu.txt\"", o->taken + o->skipped);
    char *copy = strndup(line.ptr, line.len);
    o->is_in_order = o->is_in_order && strstr(copy, key) && copy[line.len - 1] == '\n';
    free(copy);
    if (o->taken == o->stop_at) return gf_fail(context, GF_ERR_IO, "full");
    o->taken++;
    return GF_OK;
}

static void skip(void *user, const char *line) {
    outcome *o = user;
    char name[32];
    snprintf(name, sizeof name, "%03zu.txt", o->taken + o->skipped);
    o->is_in_order = o->is_in_order && strstr(line, name);
    o->skipped++;
}

static void make_folder(char *folder) {
    cr_assert_not_null(mkdtemp(folder));
    for (int i = 0; i < DOCUMENTS; i++) {
        char path[64];
        snprintf(path, sizeof path, "%s/%03d.txt", folder, i);
        FILE *out = fopen(path, "w");
        fprintf(out, is_broken(i) ? "\xff\xfe" : "Der Minister sprach am Montag in Bonn.\n");
        fclose(out);
    }
}

static void remove_folder(const char *folder) {
    for (int i = 0; i < DOCUMENTS; i++) {
        char path[64];
        snprintf(path, sizeof path, "%s/%03d.txt", folder, i);
        unlink(path);
    }
    rmdir(folder);
}

static gf_status run(unsigned threads, outcome *o) {
    char folder[] = "/tmp/intake.XXXXXX";
    make_folder(folder);
    const char *inputs[] = {folder};
    gf_context *context = gf_context_new();
    gf_lexicon *lexicon = NULL;
    gf_source *source = NULL;
    gf_lexicon_load(context, folder, NULL, 0, &lexicon); /* no tables there: an empty one */
    cr_assert_not_null(lexicon, "%s", gf_context_message(context));
    cr_assert_eq(gf_source_open(context, inputs, 1, NULL, &source), GF_OK);
    const gf_extract_options options = {.lexicon = lexicon, .date = GF_WHEN_UNKNOWN};
    const gf_intake intake = {
        .options = &options, .threads = threads, .take = take, .skip = skip, .user = o};
    const gf_status status = gf_intake_run(context, &intake, source);
    gf_source_close(source);
    gf_lexicon_free(lexicon);
    gf_context_free(context);
    remove_folder(folder);
    return status;
}

ParameterizedTestParameters(intake, keeps_the_order_of_documents) {
    static unsigned threads[] = {1, 2, 3, 16};
    return cr_make_param_array(unsigned, threads, 4);
}

ParameterizedTest(unsigned *threads, intake, keeps_the_order_of_documents) {
    outcome o = {.stop_at = SIZE_MAX, .is_in_order = true};
    cr_assert_eq(run(*threads, &o), GF_OK);
    cr_expect_eq(o.taken, (size_t)DOCUMENTS - BROKEN);
    cr_expect_eq(o.skipped, (size_t)BROKEN);
    cr_expect(o.is_in_order);
}

ParameterizedTestParameters(intake, stops_at_the_first_failure) {
    static unsigned threads[] = {1, 2, 3, 16};
    return cr_make_param_array(unsigned, threads, 4);
}

ParameterizedTest(unsigned *threads, intake, stops_at_the_first_failure) {
    outcome o = {.stop_at = 5, .is_in_order = true};
    cr_assert_eq(run(*threads, &o), GF_ERR_IO);
    cr_expect_eq(o.taken, 5u);
    cr_expect(o.is_in_order);
}
