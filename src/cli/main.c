#include "cli/commands.h"
#include "cli/teller.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

#ifndef GF_VERSION
#define GF_VERSION "unknown"
#endif

static gf_exit run(const gf_options *options) {
    if (options->help) {
        gf_help_print(stdout);
        return GF_EXIT_WELL;
    }
    if (options->version) {
        puts("geflecht " GF_VERSION);
        return GF_EXIT_WELL;
    }
    switch (options->command) {
    case GF_COMMAND_RUN:
    case GF_COMMAND_MERGE: return gf_command_run(options);
    case GF_COMMAND_TEXT:
    case GF_COMMAND_DATES:
    case GF_COMMAND_EXTRACT: return gf_command_extract(options);
    case GF_COMMAND_EXPORT: return gf_command_export(options);
    case GF_COMMAND_EXPLAIN: return gf_command_explain(options);
    case GF_COMMAND_DIFF: return gf_command_diff(options);
    case GF_COMMAND_LEXICON: return gf_command_lexicon(options);
    case GF_COMMAND_NAMES:
    case GF_COMMAND_TRAIN: return gf_command_names(options);
    }
    return GF_EXIT_USAGE;
}

int main(int argc, char **argv) {
    signal(SIGXFSZ, SIG_IGN); /* a file too large is a failed write, with its message */
    gf_options options;
    gf_exit code = gf_options_read(argc, argv, &options);
    if (code == GF_EXIT_WELL) code = run(&options);
    gf_options_free(&options);
    if (fflush(stdout) != 0 && code == GF_EXIT_WELL) {
        gf_complain(strerror(errno));
        code = GF_EXIT_NOTHING;
    }
    return (int)code;
}
