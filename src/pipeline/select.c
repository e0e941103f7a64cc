#include "base/fail.h"
#include "graph/filter.h"
#include "measure/measure.h"
#include "pipeline/handle.h"
#include "pipeline/plain_locale.h"

#include <string.h>

static gf_status read_day(gf_context *context, const char *option, const char *text,
                          gf_when *out) {
    *out = GF_WHEN_UNKNOWN;
    if (!text) return GF_OK;
    *out = gf_when_read((gf_view){text, strlen(text)});
    if (gf_when_closed(*out)) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX, "%s '%s' is not a date", option, text);
}

static bool is_status(const char *name, size_t bytes) {
    const gf_meeting_status all[] = {GF_HELD, GF_PLANNED, GF_POSTPONED, GF_CANCELLED};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        const char *known = gf_meeting_status_name(all[i]);
        if (strlen(known) == bytes && memcmp(known, name, bytes) == 0) return true;
    }
    return false;
}

static gf_status check_status(gf_context *context, const char *list) {
    for (const char *name = list; name;) {
        const size_t bytes = strcspn(name, ",");
        if (!is_status(name, bytes)) {
            return gf_fail(context, GF_ERR_SYNTAX,
                           "--status '%.*s' is none of held, planned, postponed, cancelled",
                           (int)bytes, name);
        }
        name = name[bytes] ? name + bytes + 1 : NULL;
    }
    return GF_OK;
}

static gf_status read_selection(gf_context *context, const gf_selection *selection,
                                gf_filter *out) {
    gf_when from, until;
    gf_status status = read_day(context, "--from", selection->from, &from);
    if (status == GF_OK) status = read_day(context, "--until", selection->until, &until);
    if (status == GF_OK) status = check_status(context, selection->status);
    if (status != GF_OK) return status;
    if (from.start != GF_DAY_NONE && until.end != GF_DAY_NONE && from.start > until.end) {
        return gf_fail(context, GF_ERR_SYNTAX, "--from '%s' is later than --until '%s'",
                       selection->from, selection->until);
    }
    *out = (gf_filter){.from = from.start,
                       .until = until.end,
                       .undated = selection->undated,
                       .status = selection->status,
                       .focus = selection->focus,
                       .hops = selection->hops ? selection->hops : 1,
                       .top = selection->top};
    return GF_OK;
}

gf_status gf_selection_check(gf_context *context, const gf_selection *selection) {
    gf_filter filter;
    return read_selection(context, selection, &filter);
}

gf_status gf_network_select(gf_context *context, const gf_network *network,
                            const gf_selection *selection, gf_network **out) {
    gf_filter filter;
    gf_status status = read_selection(context, selection, &filter);
    if (status != GF_OK) return status;
    gf_network_handle *handle = gf_network_handle_new();
    if (!handle) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const gf_plain_locale changed = gf_plain_locale_enter();
    status = gf_network_filter(context, handle->arena, network, &filter, &handle->network);
    if (status == GF_OK) status = gf_network_measure(context, &handle->network);
    gf_plain_locale_leave(changed);
    if (status != GF_OK) {
        gf_network_free(&handle->network);
        return status;
    }
    *out = &handle->network;
    return GF_OK;
}
