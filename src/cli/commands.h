#ifndef GF_CLI_COMMANDS_H
#define GF_CLI_COMMANDS_H

#include "cli/options.h"
#include "cli/outputs.h"

/* Each runs one command to its end, messages included. */
gf_exit gf_command_run(const gf_options *options);     /* main job and merge */
gf_exit gf_command_extract(const gf_options *options); /* extract, text, dates */
gf_exit gf_command_export(const gf_options *options);
gf_exit gf_command_explain(const gf_options *options);
gf_exit gf_command_diff(const gf_options *options); /* GF_EXIT_SKIPPED: the networks differ */
gf_exit gf_command_lexicon(const gf_options *options);
gf_exit gf_command_names(const gf_options *options); /* names and train */

/* Says why on stderr; the exit code follows from the kind of failure. */
gf_exit gf_failure_tell(const gf_context *context, gf_status status);

/*
 * Selects from @p whole, draws every format into memory and puts the files into the folder;
 * with the closing table unless quiet.
 */
gf_exit gf_network_deliver(gf_context *context, const gf_options *given,
                           const gf_network *whole, gf_outputs *outputs);

/* The table at the end of a run, on standard output. */
void gf_closing_print(const gf_options *options, const gf_network *network,
                      const gf_outputs *outputs);

#endif
