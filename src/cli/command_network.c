#include "cli/commands.h"
#include "cli/teller.h"

/* A network that cannot be read is no wrong usage, whatever is wrong with it. */
static gf_exit open_network(gf_context *context, const char *path, gf_network **out) {
    const gf_status status = gf_network_open(context, path, out);
    if (status == GF_OK) return GF_EXIT_WELL;
    gf_failure_tell(context, status);
    return GF_EXIT_NOTHING;
}

static gf_exit export_network(gf_context *context, const gf_options *options,
                              const gf_network *network) {
    gf_outputs outputs;
    char reason[1024];
    if (!gf_outputs_open(&outputs, options->output, reason, sizeof reason)) {
        gf_complain(reason);
        return GF_EXIT_NOTHING;
    }
    const gf_exit code = gf_network_deliver(context, options, network, &outputs);
    gf_outputs_close(&outputs);
    return code;
}

static gf_exit explain_network(gf_context *context, const gf_options *options,
                               const gf_network *network) {
    const char *other = options->input_count > 2 ? options->inputs[2] : NULL;
    const gf_status status =
        gf_network_explain(context, network, options->inputs[1], other, stdout);
    return status == GF_OK ? GF_EXIT_WELL : gf_failure_tell(context, status);
}

static gf_exit with_network(const gf_options *options,
                            gf_exit (*work)(gf_context *, const gf_options *,
                                            const gf_network *)) {
    gf_context *context = gf_context_new();
    if (!context) return GF_EXIT_NOTHING;
    gf_network *network = NULL;
    gf_exit code = open_network(context, options->inputs[0], &network);
    if (code == GF_EXIT_WELL) code = work(context, options, network);
    gf_network_free(network);
    gf_context_free(context);
    return code;
}

gf_exit gf_command_export(const gf_options *options) {
    return with_network(options, export_network);
}

gf_exit gf_command_explain(const gf_options *options) {
    return with_network(options, explain_network);
}

/* As diff(1) does: 0 where nothing changed, 1 where something did. */
static gf_exit compare_networks(gf_context *context, const gf_options *options,
                                const gf_network *old) {
    gf_network *new_one = NULL;
    bool differ = false;
    const gf_exit code = open_network(context, options->inputs[1], &new_one);
    if (code != GF_EXIT_WELL) return code;
    const gf_status status =
        gf_network_diff(context, old, new_one, options->json, &differ, stdout);
    gf_network_free(new_one);
    if (status != GF_OK) return gf_failure_tell(context, status);
    return differ ? GF_EXIT_SKIPPED : GF_EXIT_WELL;
}

gf_exit gf_command_diff(const gf_options *options) {
    return with_network(options, compare_networks);
}

gf_exit gf_command_lexicon(const gf_options *options) {
    gf_context *context = gf_context_new();
    if (!context) return GF_EXIT_NOTHING;
    const gf_status status =
        gf_lexicon_verify(context, options->input_count ? options->inputs[0] : NULL, stdout);
    const gf_exit code = status == GF_OK ? GF_EXIT_WELL : gf_failure_tell(context, status);
    gf_context_free(context);
    return code;
}
