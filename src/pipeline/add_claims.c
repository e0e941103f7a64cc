#include "pipeline/corpus.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

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

gf_status gf_corpus_add_claims(gf_context *context, gf_corpus *corpus,
                               const char *const *inputs, size_t count) {
    gf_status status = GF_OK;
    for (size_t i = 0; status == GF_OK && i < count; i++) {
        status = add_file(context, corpus, inputs[i]);
    }
    return status;
}
