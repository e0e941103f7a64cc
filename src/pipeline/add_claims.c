#include "pipeline/corpus.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Bytes of memory for each byte of claims, network and outputs included: of many articles about
   the same people (tests/bench/bench_growth.sh), and of articles about others each. */
enum { LEAST_MEMORY = 3, MOST_MEMORY = 7 };
#define GIBIBYTE ((double)(UINT64_C(1) << 30))

static gf_view without_line_end(gf_view line) {
    while (line.len > 0 && (line.ptr[line.len - 1] == '\n' || line.ptr[line.len - 1] == '\r')) {
        line.len--;
    }
    return line;
}

/* Lines that are no claims are skipped one by one: a broken one does not cost the others. */
static gf_status add_line(gf_context *context, gf_corpus *corpus, gf_view line,
                          const char *where) {
    if (line.len == 0) return GF_OK;
    const gf_status status = gf_corpus_keep(context, corpus, line, where);
    if (status == GF_OK) {
        gf_corpus_count(corpus);
    } else if (status != GF_ERR_NOMEM) {
        gf_corpus_skip(corpus, gf_context_message(context));
        return GF_OK;
    }
    return status;
}

static gf_status add_lines(gf_context *context, gf_corpus *corpus, FILE *in, const char *path) {
    char *line = NULL;
    size_t room = 0;
    gf_status status = GF_OK;
    ssize_t n = 0;
    for (size_t number = 1; status == GF_OK && (n = getline(&line, &room, in)) >= 0; number++) {
        char where[512];
        snprintf(where, sizeof where, "%s:%zu", path, number);
        status = add_line(context, corpus, without_line_end((gf_view){line, (size_t)n}), where);
    }
    if (status == GF_OK && !feof(in)) {
        gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
        gf_corpus_skip(corpus, gf_context_message(context));
    }
    free(line);
    return status;
}

static gf_status add_file(gf_context *context, gf_corpus *corpus, const char *path) {
    if (strcmp(path, "-") == 0) return add_lines(context, corpus, stdin, "standard input");
    FILE *in = fopen(path, "rb");
    if (!in) {
        gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
        gf_corpus_skip(corpus, gf_context_message(context));
        return GF_OK;
    }
    const gf_status status = add_lines(context, corpus, in, path);
    fclose(in);
    return status;
}

/* Bytes of the files; what is no file (a pipe) counts nothing. */
static uint64_t bytes_of(const char *const *inputs, size_t count) {
    uint64_t bytes = 0;
    struct stat found;
    for (size_t i = 0; i < count; i++) {
        if (stat(inputs[i], &found) == 0 && S_ISREG(found.st_mode))
            bytes += (uint64_t)found.st_size;
    }
    return bytes;
}

/* What can be had without swapping; 0 where the system does not say. */
static uint64_t available_memory(void) {
    unsigned long long kilobytes = 0;
    char line[128];
    FILE *in = fopen("/proc/meminfo", "r");
    while (in && !kilobytes && fgets(line, sizeof line, in))
        sscanf(line, "MemAvailable: %llu kB", &kilobytes);
    if (in) fclose(in);
    return (uint64_t)kilobytes * 1024;
}

/* Before the long work: it may be better done elsewhere, or on parts. */
static void tell_need(const gf_corpus *corpus, uint64_t bytes) {
    const uint64_t available = available_memory();
    if (!available || bytes <= available / MOST_MEMORY || !corpus->options.remarked) return;
    const double claims = (double)bytes / GIBIBYTE;
    char line[160];
    snprintf(line, sizeof line,
             "merging %.1f GiB of claims takes %.1f to %.1f GiB of memory; %.1f GiB are "
             "available",
             claims, LEAST_MEMORY * claims, MOST_MEMORY * claims, (double)available / GIBIBYTE);
    corpus->options.remarked(corpus->options.user, line);
}

gf_status gf_corpus_add_claims(gf_context *context, gf_corpus *corpus,
                               const char *const *inputs, size_t count) {
    gf_status status = GF_OK;
    tell_need(corpus, bytes_of(inputs, count));
    for (size_t i = 0; status == GF_OK && i < count; i++) {
        status = add_file(context, corpus, inputs[i]);
    }
    return status;
}
