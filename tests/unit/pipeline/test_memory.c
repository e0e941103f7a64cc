#include "base/memory.h"
#include "export/export.h"
#include "graph/build.h"
#include "load_lexicon.h"
#include "pipeline/extract.h"

#include <stdlib.h>

/*
 * Every stage with the n-th request for memory failing, n growing until the stage gets through:
 * the only failure is GF_ERR_NOMEM, and it leaks nothing (the sanitizer build looks).
 */
enum { REQUESTS_MAX = 1 << 24 };

static const char text[] =
    "Merkel trifft Macron\n\nParis, 14. März 2018. Bundeskanzlerin Angela Merkel hat am "
    "Mittwoch "
    "den französischen Präsidenten Emmanuel Macron im Élysée-Palast getroffen. Das Gespräch "
    "dauerte rund zwei Stunden. Außenminister Heiko Maas nahm nicht teil.\n";

static gf_lexicon *lexicon;
static gf_context *context;

static void setup(void) {
    context = gf_context_new();
    lexicon = load_lexicon();
}

static void teardown(void) {
    gf_memory_fail_after(-1);
    gf_lexicon_free(lexicon);
    gf_context_free(context);
}

TestSuite(memory, .init = setup, .fini = teardown);

/* The first requests one by one, later ones in widening steps: a stage may make thousands. */
static long next(long n) { return n + 1 + n / 16; }

static gf_status extract(gf_arena *arena, gf_record *out) {
    const gf_extract_options options = {.lexicon = lexicon, .date = GF_WHEN_UNKNOWN};
    gf_reading r = {.document = {.key = GF_VIEW("a.txt"),
                                 .path = GF_VIEW("a.txt"),
                                 .text = {text, sizeof text - 1},
                                 .date_source = GF_DATE_UNKNOWN}};
    const gf_status status = gf_reading_make(context, arena, &options, &r);
    return status == GF_OK ? gf_reading_record(context, arena, &r, out) : status;
}

static gf_status build(gf_arena *arena, const gf_record *record, gf_network *out) {
    const gf_build_input input = {.lexicon = lexicon, .records = &record, .record_count = 1};
    return gf_network_build(context, arena, &input, out);
}

static gf_status read_back(gf_arena *arena, gf_view json, gf_network *out) {
    return gf_network_read(context, arena, json, "network.json", out);
}

/* Runs `call` with request 0, 1, 2 ... failing. `call` must set `status`. */
#define UNTIL_IT_SUCCEEDS(call)                                                        \
    do {                                                                               \
        gf_status status = GF_ERR_NOMEM;                                               \
        size_t failures = 0;                                                           \
        for (long n = 0; status != GF_OK && n < REQUESTS_MAX; n = next(n)) {           \
            gf_arena *arena = gf_arena_new();                                          \
            gf_memory_fail_after(n);                                                   \
            call;                                                                      \
            gf_memory_fail_after(-1);                                                  \
            cr_assert(status == GF_OK || status == GF_ERR_NOMEM, "request %ld: %s", n, \
                      gf_status_name(status));                                         \
            failures += status != GF_OK;                                               \
            gf_arena_free(arena);                                                      \
        }                                                                              \
        cr_assert_eq(status, GF_OK);                                                   \
        cr_assert_gt(failures, 0u, "no request failed: the test tests nothing");       \
    } while (0)

Test(memory, extraction_fails_with_nomem_and_nothing_else) {
    UNTIL_IT_SUCCEEDS({
        gf_record record = {0};
        status = extract(arena, &record);
    });
}

Test(memory, merging_fails_with_nomem_and_nothing_else) {
    gf_arena *keep = gf_arena_new();
    gf_record record = {0};
    cr_assert_eq(extract(keep, &record), GF_OK);
    cr_assert_gt(record.meetings.count, 0u);
    UNTIL_IT_SUCCEEDS({
        gf_network network = {0};
        status = build(arena, &record, &network);
    });
    gf_arena_free(keep);
}

Test(memory, reading_a_network_fails_with_nomem_and_nothing_else) {
    gf_arena *keep = gf_arena_new();
    gf_record record = {0};
    gf_network network = {0};
    cr_assert_eq(extract(keep, &record), GF_OK);
    cr_assert_eq(build(keep, &record, &network), GF_OK);
    char *json = NULL;
    size_t bytes = 0;
    FILE *sink = open_memstream(&json, &bytes);
    cr_assert_eq(gf_network_write(context, sink, &network, &(gf_style){0}), GF_OK);
    fclose(sink);
    UNTIL_IT_SUCCEEDS({
        gf_network again = {0};
        status = read_back(arena, (gf_view){json, bytes}, &again);
    });
    free(json);
    gf_arena_free(keep);
}

Test(memory, a_lexicon_fails_with_nomem_and_nothing_else) {
    UNTIL_IT_SUCCEEDS({
        gf_lexicon *another = NULL;
        status = gf_lexicon_load(context, GF_SOURCE_DIR "/tests/unit/mention/lexicon", NULL, 0,
                                 &another);
        gf_lexicon_free(another);
    });
}
