#include "cli/commands.h"
#include "cli/option_table.h"
#include "cli/teller.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_SLICES = 400, PARAMETERS_ROOM = 1024 };

/* "people.svg", "network-2025-Q1.svg"; network.json is always the network. */
static void file_name(const gf_format *format, const gf_drawing *drawing, char *to,
                      size_t room) {
    const bool is_json = strcmp(format->name, "json") == 0;
    snprintf(to, room, "%s%s%s.%s", is_json || !drawing->view ? "network" : drawing->view,
             drawing->slice ? "-" : "", drawing->slice ? drawing->slice : "",
             format->extension);
}

/* Draws one format into one of the files. */
static gf_exit draw(gf_context *context, const gf_network *network, const gf_format *format,
                    const gf_drawing *drawing, gf_outputs *outputs) {
    char name[64], reason[1024];
    file_name(format, drawing, name, sizeof name);
    FILE *sink = gf_outputs_begin(outputs, name);
    if (!sink) {
        gf_complain("out of memory");
        return GF_EXIT_NOTHING;
    }
    const gf_status status = gf_network_export(context, network, format->name, drawing, sink);
    const bool is_whole = gf_outputs_end(outputs, reason, sizeof reason);
    if (status == GF_OK && is_whole) return GF_EXIT_WELL;
    /* Of a sink that failed, the system's word on the file says more. */
    if (is_whole || (status != GF_OK && status != GF_ERR_IO))
        return gf_failure_tell(context, status);
    gf_complain(reason);
    return GF_EXIT_NOTHING;
}

/* The view in every stretch of time in which something happened, like the pages of a film. */
static gf_exit draw_slices(gf_context *context, const gf_options *options,
                           const gf_network *network, const gf_format *format,
                           gf_outputs *outputs) {
    char name[16];
    size_t count = 0;
    for (const char *last = NULL; gf_slice_next(network, options->slices, last, name);
         last = name) {
        if (++count > MOST_SLICES)
            return gf_usage_fail("--slices %s makes more than %d pictures: choose fewer with "
                                 "--from and --until",
                                 options->slices, MOST_SLICES);
    }
    gf_exit code = GF_EXIT_WELL;
    for (const char *last = NULL;
         code == GF_EXIT_WELL && gf_slice_next(network, options->slices, last, name);
         last = name) {
        gf_drawing slice = options->drawing;
        slice.slice = name;
        code = draw(context, network, format, &slice, outputs);
    }
    return code;
}

/* Without --view, a picture format gives the network and the timeline. */
static gf_exit draw_views(gf_context *context, const gf_options *options,
                          const gf_network *network, const gf_format *format,
                          gf_outputs *outputs) {
    if (options->slices && format->is_picture)
        return draw_slices(context, options, network, format, outputs);
    gf_exit code = draw(context, network, format, &options->drawing, outputs);
    if (code != GF_EXIT_WELL || options->drawing.view || !format->is_picture) return code;
    gf_drawing timeline = options->drawing;
    timeline.view = "timeline";
    return draw(context, network, format, &timeline, outputs);
}

static bool is_listed(const char *list, const gf_format *format) {
    for (const char *at = list; at; at = strchr(at, ','), at = at ? at + 1 : NULL) {
        if (gf_format_is_meant(format, at, strcspn(at, ","))) return true;
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
        if (!is_due && !is_listed(options->formats, &format)) continue;
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

static bool is_within(size_t field, size_t begin, size_t bytes) {
    return field >= begin && field < begin + bytes;
}

/* One that shapes the content of files: it chooses from the network, or draws it. */
static bool shapes_content(const gf_options *options, const gf_option *o) {
    return is_within(o->field, offsetof(gf_options, selection), sizeof options->selection) ||
           is_within(o->field, offsetof(gf_options, drawing), sizeof options->drawing);
}

/* What was given with it, nothing with a flag; NULL if the option was not given. */
static const char *given_value(const gf_options *options, const gf_option *o, char digits[16]) {
    const char *field = (const char *)options + o->field, *text = NULL;
    unsigned number = 0;
    bool flag = false;
    switch (o->kind) {
    case GF_OPTION_TEXT: memcpy(&text, field, sizeof text); return text;
    case GF_OPTION_NUMBER:
        memcpy(&number, field, sizeof number);
        snprintf(digits, 16, "%u", number);
        return number ? digits : NULL;
    case GF_OPTION_FLAG: memcpy(&flag, field, sizeof flag); return flag ? "" : NULL;
    case GF_OPTION_LEXICON: break;
    }
    return NULL;
}

/* The options that shape the content of files, as given: "--view people --top 10". */
static void list_parameters(const gf_options *options, char *to, size_t room) {
    size_t used = 0;
    to[0] = '\0';
    for (size_t i = 0; i < gf_option_count; i++) {
        const gf_option *o = &gf_option_table[i];
        if (!shapes_content(options, o)) continue;
        char digits[16];
        const char *value = given_value(options, o, digits);
        if (!value) continue;
        const int n = snprintf(to + used, room - used, "%s--%s%s%s", used ? " " : "", o->name,
                               o->kind == GF_OPTION_FLAG ? "" : " ", value);
        if (n < 0 || (size_t)n >= room - used) return;
        used += (size_t)n;
    }
}

static bool selects(const gf_selection *s) {
    return s->from || s->until || s->status || s->focus || s->top > 0;
}

gf_exit gf_network_deliver(gf_context *context, const gf_options *given,
                           const gf_network *whole, gf_outputs *outputs) {
    char parameters[PARAMETERS_ROOM];
    gf_options with_parameters = *given;
    const gf_options *options = &with_parameters;
    list_parameters(given, parameters, sizeof parameters);
    with_parameters.drawing.parameters = parameters;
    if (!selects(&options->selection)) return deliver(context, options, whole, outputs);
    gf_network *part = NULL;
    const gf_status status = gf_network_select(context, whole, &options->selection, &part);
    if (status != GF_OK) return gf_failure_tell(context, status);
    const gf_exit code = deliver(context, options, part, outputs);
    gf_network_free(part);
    return code;
}
