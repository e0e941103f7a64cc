#include "cli/commands.h"
#include "cli/teller.h"

#include <stdlib.h>
#include <string.h>

/* Draws one format into memory and adds it to the files. */
static gf_exit draw(gf_context *context, const gf_network *network, const gf_format *format,
                    const gf_drawing *drawing, gf_outputs *outputs) {
    char *bytes = NULL;
    size_t len = 0;
    FILE *sink = open_memstream(&bytes, &len);
    if (!sink) {
        gf_complain("out of memory");
        return GF_EXIT_NOTHING;
    }
    const gf_status status = gf_network_export(context, network, format->name, drawing, sink);
    const bool is_closed = fclose(sink) == 0;
    if (status != GF_OK || !is_closed) {
        free(bytes);
        if (status != GF_OK) return gf_failure_tell(context, status);
        gf_complain("out of memory");
        return GF_EXIT_NOTHING;
    }
    const char *view =
        strcmp(format->name, "json") == 0 || !drawing->view ? "network" : drawing->view;
    char name[64];
    snprintf(name, sizeof name, "%s.%s", view, format->extension);
    if (gf_outputs_add(outputs, name, bytes, len)) return GF_EXIT_WELL;
    gf_complain("out of memory");
    return GF_EXIT_NOTHING;
}

/* Without --view, a picture format gives the network and the timeline. */
static gf_exit draw_views(gf_context *context, const gf_options *options,
                          const gf_network *network, const gf_format *format,
                          gf_outputs *outputs) {
    gf_exit code = draw(context, network, format, &options->drawing, outputs);
    if (code != GF_EXIT_WELL || options->drawing.view || !format->is_picture) return code;
    gf_drawing timeline = options->drawing;
    timeline.view = "timeline";
    return draw(context, network, format, &timeline, outputs);
}

static bool is_listed(const char *list, const char *name) {
    const size_t wanted = strlen(name);
    for (const char *at = list; at; at = strchr(at, ','), at = at ? at + 1 : NULL) {
        if (strcspn(at, ",") == wanted && memcmp(at, name, wanted) == 0) return true;
    }
    return false;
}

static gf_exit draw_all(gf_context *context, const gf_options *options,
                        const gf_network *network, gf_outputs *outputs) {
    gf_exit code = GF_EXIT_WELL;
    gf_format format;
    for (size_t i = 0; code == GF_EXIT_WELL && gf_format_at(i, &format); i++) {
        const bool is_json = strcmp(format.name, "json") == 0;
        /* `export` reads a network.json; it must not replace it by a part of it unasked. */
        const bool is_due = is_json && options->command != GF_COMMAND_EXPORT;
        if (!is_due && !is_listed(options->formats, format.name)) continue;
        code = draw_views(context, options, network, &format, outputs);
    }
    return code;
}

static gf_exit deliver(gf_context *context, const gf_options *options,
                       const gf_network *network, gf_outputs *outputs) {
    const gf_exit code = draw_all(context, options, network, outputs);
    if (code != GF_EXIT_WELL) return code;
    char reason[1024];
    if (!gf_outputs_commit(outputs, reason, sizeof reason)) {
        gf_complain(reason);
        return GF_EXIT_NOTHING;
    }
    if (!options->quiet) gf_closing_print(options, network, outputs);
    return GF_EXIT_WELL;
}

static bool selects(const gf_selection *s) {
    return s->from || s->until || s->status || s->focus || s->top > 0;
}

gf_exit gf_network_deliver(gf_context *context, const gf_options *options,
                           const gf_network *whole, gf_outputs *outputs) {
    if (!selects(&options->selection)) return deliver(context, options, whole, outputs);
    gf_network *part = NULL;
    const gf_status status = gf_network_select(context, whole, &options->selection, &part);
    if (status != GF_OK) return gf_failure_tell(context, status);
    const gf_exit code = deliver(context, options, part, outputs);
    gf_network_free(part);
    return code;
}
