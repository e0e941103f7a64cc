/*
 * bench_stages [SECONDS] INPUT...: words per second of each room and of the whole line from
 * text to claims, on one core, beside `LC_ALL=C.UTF-8 wc -w` over the same text in the same
 * run. A row says how long a room alone takes; rows add up to the whole. The corpus is read
 * again and again for about SECONDS (default 3).
 */
#include "pipeline/extract.h"
#include "pipeline/name_model.h"
#include "text/lines.h"
#include "text/source.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { DOCUMENTS_MAX = 100000, WC_BYTES = 32 << 20 };

enum { STAGES_MAX = 32, RECORD = STAGES_MAX - 1 }; /* the record is written after all stages */

typedef struct bench {
    gf_context *context;
    gf_lexicon *lexicon;
    gf_language language;
    gf_word_memory *memory;
    gf_arena *arena; /* of the documents */
    FILE *sink;      /* /dev/null */
    gf_document *documents;
    size_t document_count, bytes;
    double seconds[STAGES_MAX];
    size_t words; /* of all documents, once */
    size_t rounds;
} bench;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double processor_time(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void give_up(const bench *b) {
    fprintf(stderr, "bench_stages: %s\n", gf_context_message(b->context));
    exit(1);
}

static size_t count_words(gf_view text) {
    size_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < text.len; i++) {
        const bool is_space = strchr(" \t\r\n", text.ptr[i]) != NULL;
        words += !is_space && !inside;
        inside = !is_space;
    }
    return words;
}

static void read_documents(bench *b, const char *const *inputs, size_t count) {
    gf_source *source = NULL;
    if (gf_source_open(b->context, inputs, count, NULL, &source) != GF_OK) give_up(b);
    b->documents = gf_arena_alloc(b->arena, DOCUMENTS_MAX, sizeof *b->documents);
    bool more = b->documents != NULL;
    while (more && b->document_count < DOCUMENTS_MAX) {
        gf_document *d = &b->documents[b->document_count];
        if (gf_source_next(b->context, source, b->arena, d, &more) != GF_OK || !more) continue;
        b->document_count++;
        b->bytes += d->text.len;
        b->words += count_words(d->text);
    }
    gf_source_close(source);
    if (!b->words) {
        fprintf(stderr, "bench_stages: no texts\n");
        exit(1);
    }
}

/* The time since *mark goes to @p s; *mark moves on. */
static void lap(bench *b, size_t s, double *mark) {
    const double at = processor_time();
    b->seconds[s] += at - *mark;
    *mark = at;
}

static gf_status write_record(bench *b, gf_arena *arena, const gf_reading *r) {
    gf_record record;
    const gf_status status = gf_reading_record(b->context, arena, r, &record);
    return status == GF_OK ? gf_record_write(b->context, b->sink, &record) : status;
}

static gf_status read_one(bench *b, gf_arena *arena, const gf_document *d) {
    const gf_extract_options options = {.lexicon = b->lexicon,
                                        .date = GF_WHEN_UNKNOWN,
                                        .tagger = b->language.tagger,
                                        .memory = b->memory};
    gf_reading r = {.document = *d};
    double mark = processor_time();
    for (size_t s = 0; s < gf_reading_stage_count; s++) {
        const gf_status status = gf_reading_stages[s].run(arena, &options, &r);
        if (status != GF_OK) return status;
        lap(b, s, &mark);
    }
    const gf_status status = write_record(b, arena, &r);
    lap(b, RECORD, &mark);
    return status;
}

static void read_all(bench *b, double limit) {
    const double begin = now();
    gf_arena *arena = gf_arena_new();
    do {
        for (size_t i = 0; i < b->document_count; i++) {
            if (!arena || read_one(b, arena, &b->documents[i]) != GF_OK) give_up(b);
            gf_arena_reset(arena);
        }
        b->rounds++;
    } while (now() - begin < limit);
    gf_arena_free(arena);
}

static char *write_text(const bench *b, size_t *copies) {
    static char path[] = "/tmp/geflecht-bench.XXXXXX";
    const int file = mkstemp(path);
    FILE *out = file < 0 ? NULL : fdopen(file, "wb");
    if (!out) exit(1);
    for (*copies = 0; *copies == 0 || *copies * b->bytes < WC_BYTES; ++*copies) {
        for (size_t i = 0; i < b->document_count; i++)
            fwrite(b->documents[i].text.ptr, 1, b->documents[i].text.len, out);
    }
    if (fclose(out) != 0) exit(1);
    return path;
}

/* Words per second of wc: best of five over at least 32 MB, so that its start does not count.
 */
static double peer_rate(const bench *b) {
    size_t copies = 0;
    const char *path = write_text(b, &copies);
    char command[128];
    snprintf(command, sizeof command, "LC_ALL=C.UTF-8 wc -w %s >/dev/null", path);
    double best = 1e9;
    for (int i = 0; i < 5; i++) {
        const double begin = now();
        if (system(command) != 0) exit(1);
        const double taken = now() - begin;
        if (taken < best) best = taken;
    }
    unlink(path);
    return (double)(copies * b->words) / best;
}

static void print_row(const char *name, double words, double seconds, double peer) {
    const double rate = words / seconds;
    printf("%-28s %12.0f words/s   %8.4f of wc -w\n", name, rate, rate / peer);
}

static void print_table(const bench *b, double loading) {
    const double peer = peer_rate(b), words = (double)(b->words * b->rounds);
    double sum = 0;
    printf("%zu documents, %zu words, read %zu times\n", b->document_count, b->words,
           b->rounds);
    printf("%-28s %12.0f words/s\n", "LC_ALL=C.UTF-8 wc -w", peer);
    for (size_t s = 0; s < gf_reading_stage_count; s++) {
        const char *name = gf_reading_stages[s].name;
        print_row(name, words, b->seconds[s], peer);
        sum += b->seconds[s];
        if (strcmp(name, "times") == 0) print_row("= text to times", words, sum, peer);
        if (strcmp(name, "mentions") == 0) print_row("= text to mentions", words, sum, peer);
    }
    print_row("record", words, b->seconds[RECORD], peer);
    sum += b->seconds[RECORD];
    print_row("= text to claims", words, sum, peer);
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("%-28s %12.0f ms\n", "language knowledge loaded in", 1000 * loading);
    printf("%-28s %12ld kB\n", "peak memory", used.ru_maxrss);
}

int main(int argc, char **argv) {
    const double seconds = argc > 1 ? atof(argv[1]) : 0;
    const int first = seconds > 0 ? 2 : 1;
    if (argc <= first) {
        fprintf(stderr, "usage: bench_stages [SECONDS] INPUT...\n");
        return 2;
    }
    bench b = {.context = gf_context_new(),
               .arena = gf_arena_new(),
               .sink = fopen("/dev/null", "w"),
               .memory = gf_word_memory_new()};
    if (!b.context || !b.arena || !b.sink || !b.memory) return 1;
    const double begin = now();
    if (gf_lexicon_load(b.context, GF_LEXICON_DIR, NULL, 0, &b.lexicon) != GF_OK ||
        gf_language_open(b.context, GF_SHARE_DIR, NULL, b.lexicon, &b.language) != GF_OK)
        give_up(&b);
    const double loading = now() - begin;
    read_documents(&b, (const char *const *)(argv + first), (size_t)(argc - first));
    read_all(&b, seconds > 0 ? seconds : 3);
    print_table(&b, loading);
    fclose(b.sink);
    gf_word_memory_free(b.memory);
    gf_language_close(&b.language);
    gf_lexicon_free(b.lexicon);
    gf_arena_free(b.arena);
    gf_context_free(b.context);
    return 0;
}
