#include "cli/cache_folder.h"
#include "cli/command_meant.h"
#include "cli/commands.h"
#include "cli/teller.h"

#include <limits.h>
#include <string.h>
#include <sys/stat.h>

gf_exit gf_failure_tell(const gf_context *context, gf_status status) {
    const char *why = gf_context_message(context);
    gf_complain(why[0] ? why : gf_status_name(status));
    return status == GF_ERR_SYNTAX ? GF_EXIT_USAGE : GF_EXIT_NOTHING;
}

static gf_status open_corpus(gf_context *context, const gf_options *options, gf_teller *teller,
                             gf_corpus **out) {
    char cache[PATH_MAX];
    gf_corpus_options reading = options->reading;
    reading.cache = gf_cache_folder(options, cache, sizeof cache);
    reading.skipped = gf_teller_tell;
    reading.progress = gf_teller_progress;
    reading.remarked = gf_teller_tell;
    reading.user = teller;
    return gf_corpus_new(context, &reading, out);
}

/* Nothing read at all is 3, and the reasons have been told already. */
static gf_exit verdict(const gf_corpus *corpus) {
    if (gf_corpus_skipped_count(corpus) == 0) return GF_EXIT_WELL;
    return gf_corpus_document_count(corpus) ? GF_EXIT_SKIPPED : GF_EXIT_NOTHING;
}

/* A lexicon or table that is not there or broken is a wrong argument. */
static gf_exit tell_wrong_tables(const gf_context *context, gf_status status) {
    gf_failure_tell(context, status);
    return status == GF_ERR_NOMEM ? GF_EXIT_NOTHING : GF_EXIT_USAGE;
}

static gf_status print_as_asked(gf_context *context, const gf_options *options,
                                gf_corpus *corpus) {
    const char *const *inputs = options->inputs;
    const size_t count = options->input_count;
    if (options->command == GF_COMMAND_TEXT)
        return gf_corpus_print_texts(context, corpus, inputs, count, stdout);
    if (options->command == GF_COMMAND_EXTRACT)
        return gf_corpus_extract(context, corpus, inputs, count, stdout);
    if (options->timeml) return gf_corpus_print_timeml(context, corpus, inputs[0], stdout);
    return gf_corpus_print_dates(context, corpus, inputs, count, stdout);
}

static gf_exit print_documents(gf_context *context, const gf_options *options,
                               gf_teller *teller) {
    gf_corpus *corpus = NULL;
    gf_status status = open_corpus(context, options, teller, &corpus);
    if (status != GF_OK) return tell_wrong_tables(context, status);
    status = print_as_asked(context, options, corpus);
    gf_teller_finish(teller);
    gf_exit code = verdict(corpus);
    if (status != GF_OK) code = gf_failure_tell(context, status);
    gf_corpus_free(corpus);
    return code;
}

gf_exit gf_command_extract(const gf_options *options) {
    gf_teller teller = gf_teller_new(options->quiet);
    gf_context *context = gf_context_new();
    if (!context) return GF_EXIT_NOTHING;
    const gf_exit code = print_documents(context, options, &teller);
    gf_context_free(context);
    return code;
}

static gf_status add_inputs(gf_context *context, const gf_options *options, gf_corpus *corpus) {
    if (options->command == GF_COMMAND_MERGE) {
        return gf_corpus_add_claims(context, corpus, options->inputs, options->input_count);
    }
    return gf_corpus_add_texts(context, corpus, options->inputs, options->input_count);
}

static gf_exit build_and_deliver(gf_context *context, const gf_options *options,
                                 const gf_corpus *corpus, gf_outputs *outputs) {
    if (gf_corpus_document_count(corpus) == 0) {
        if (gf_corpus_skipped_count(corpus) == 0) gf_complain("the input holds no document");
        return GF_EXIT_NOTHING;
    }
    gf_network *network = NULL;
    const gf_status status = gf_corpus_network(context, corpus, &network);
    if (status != GF_OK) return gf_failure_tell(context, status);
    const gf_exit code = gf_network_deliver(context, options, network, outputs);
    gf_network_free(network);
    return code == GF_EXIT_WELL ? verdict(corpus) : code;
}

static gf_exit run_in_folder(gf_context *context, const gf_options *options, gf_corpus *corpus,
                             gf_teller *teller) {
    gf_outputs outputs;
    char reason[1024];
    /* Before the long work, not after it. */
    if (!gf_outputs_open(&outputs, options->output, reason, sizeof reason)) {
        gf_complain(reason);
        return GF_EXIT_NOTHING;
    }
    const gf_status status = add_inputs(context, options, corpus);
    gf_teller_finish(teller);
    const gf_exit code = status == GF_OK ? build_and_deliver(context, options, corpus, &outputs)
                                         : gf_failure_tell(context, status);
    gf_outputs_close(&outputs);
    return code;
}

static gf_exit run(const gf_options *options) {
    gf_teller teller = gf_teller_new(options->quiet);
    gf_context *context = gf_context_new();
    if (!context) return GF_EXIT_NOTHING;
    gf_corpus *corpus = NULL;
    const gf_status status = open_corpus(context, options, &teller, &corpus);
    const gf_exit code = status == GF_OK ? run_in_folder(context, options, corpus, &teller)
                                         : tell_wrong_tables(context, status);
    gf_corpus_free(corpus);
    gf_context_free(context);
    return code;
}

/* "geflecht extrct FILE": the first input is not there and looks like a command. */
static bool is_mistyped(const gf_options *options) {
    struct stat found;
    const char *word = options->inputs[0];
    if (options->command != GF_COMMAND_RUN || stat(word, &found) == 0) return false;
    const char *meant = gf_command_meant(word);
    if (!meant) return false;
    char line[128];
    snprintf(line, sizeof line, "no such file '%s'; did you mean the command '%s'?", word,
             meant);
    gf_complain(line);
    return true;
}

gf_exit gf_command_run(const gf_options *options) {
    if (!is_mistyped(options)) return run(options);
    gf_options rest = *options;
    rest.inputs++;
    rest.input_count--;
    if (rest.input_count == 0) return GF_EXIT_USAGE;
    const gf_exit code = run(&rest);
    return code == GF_EXIT_WELL ? GF_EXIT_SKIPPED : code;
}
