#include "cli/commands.h"
#include "cli/teller.h"
#include "geflecht/names.h"

#include <errno.h>
#include <limits.h>
#include <string.h>

/* A lexicon, model or text that is faulty is a wrong argument. */
static gf_exit tell(const gf_context *context, gf_status status) {
    gf_failure_tell(context, status);
    return status == GF_ERR_SYNTAX || status == GF_ERR_ENCODING ? GF_EXIT_USAGE
                                                                : GF_EXIT_NOTHING;
}

static gf_exit tag_words(gf_context *context, const gf_options *options) {
    gf_corpus *corpus = NULL;
    gf_status status = gf_corpus_new(context, &options->reading, &corpus);
    if (status == GF_OK) status = gf_names_tag(context, corpus, options->inputs[0], stdout);
    gf_corpus_free(corpus);
    return status == GF_OK ? GF_EXIT_WELL : tell(context, status);
}

static void show_round(void *user, unsigned round, double loss) {
    (void)user;
    fprintf(stderr, "round %u: %.4f\n", round, loss);
}

static void complain_of(const char *path) {
    char line[PATH_MAX + 128];
    snprintf(line, sizeof line, "%s: %s", path, strerror(errno));
    gf_complain(line);
}

/* Written beside it and renamed when it is whole. */
static gf_exit train_into(gf_context *context, const gf_options *options, const char *part) {
    const gf_names_training training = {.inputs = options->inputs,
                                        .input_count = options->input_count,
                                        .lexicons = options->reading.lexicons,
                                        .lexicon_count = options->reading.lexicon_count,
                                        .progress = options->quiet ? NULL : show_round};
    FILE *sink = fopen(part, "wb");
    if (!sink) {
        complain_of(part);
        return GF_EXIT_NOTHING;
    }
    const gf_status status = gf_names_train(context, &training, sink);
    const bool closed = fclose(sink) == 0;
    if (status != GF_OK || !closed || rename(part, options->reading.model) != 0) {
        const gf_exit code = status != GF_OK ? tell(context, status) : GF_EXIT_NOTHING;
        if (status == GF_OK) complain_of(options->reading.model);
        remove(part);
        return code;
    }
    return GF_EXIT_WELL;
}

static gf_exit train(gf_context *context, const gf_options *options) {
    char part[PATH_MAX];
    const int n = snprintf(part, sizeof part, "%s.part", options->reading.model);
    if (n < 0 || n >= PATH_MAX) {
        gf_complain("the path of the model is too long");
        return GF_EXIT_NOTHING;
    }
    return train_into(context, options, part);
}

gf_exit gf_command_names(const gf_options *options) {
    gf_context *context = gf_context_new();
    if (!context) return GF_EXIT_NOTHING;
    const gf_exit code = options->command == GF_COMMAND_TRAIN ? train(context, options)
                                                              : tag_words(context, options);
    gf_context_free(context);
    return code;
}
