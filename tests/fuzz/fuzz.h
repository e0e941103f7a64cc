#ifndef GF_FUZZ_H
#define GF_FUZZ_H

#include "base/arena.h"
#include "base/fail.h"
#include "base/utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* An invariant does not hold. abort(), not assert(): release builds drop that. */
static inline void demand(bool holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "fuzz: %s\n", what);
    abort();
}

/* Whatever the input, the reason of a failure is one line without control characters. */
static inline void demand_told(gf_context *context, gf_status status) {
    if (status == GF_OK) return;
    const char *message = gf_context_message(context);
    demand(*message != '\0', "a failure without a reason");
    for (const char *c = message; *c; c++)
        demand((unsigned char)*c >= ' ' && *c != 0x7f, "a message with a control character");
}

static inline void demand_utf8(gf_view text) {
    demand(gf_utf8_valid_until(text) == text.len, "a text that is not UTF-8");
}

/* A context and an arena for one input. */
typedef struct fuzz_bench {
    gf_context *context;
    gf_arena *arena;
} fuzz_bench;

static inline fuzz_bench fuzz_begin(void) {
    const fuzz_bench b = {gf_context_new(), gf_arena_new()};
    if (!b.context || !b.arena) abort();
    return b;
}

static inline void fuzz_end(fuzz_bench b) {
    gf_arena_free(b.arena);
    gf_context_free(b.context);
}

/* For readers of files by name: one scratch file per process, written again for each input. */
static inline const char *fuzz_scratch(const uint8_t *data, size_t size) {
    static char path[64];
    snprintf(path, sizeof path, "/tmp/geflecht-fuzz-%ld", (long)getpid());
    FILE *out = fopen(path, "wb");
    if (!out || fwrite(data, 1, size, out) != size || fclose(out) != 0) abort();
    return path;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
