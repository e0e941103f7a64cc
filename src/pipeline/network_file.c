#include "explain/explain.h"
#include "export/export.h"
#include "geflecht/network.h"
#include "pipeline/handle.h"
#include "pipeline/plain_locale.h"
#include "pipeline/whole_file.h"

#include <errno.h>
#include <string.h>

gf_status gf_network_open(gf_context *context, const char *path, gf_network **out) {
    gf_network_handle *handle = gf_network_handle_new();
    if (!handle) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    gf_view text;
    gf_status status = gf_whole_file_read(context, handle->arena, path, &text);
    if (status == GF_OK) {
        const gf_plain_locale changed = gf_plain_locale_enter();
        status = gf_network_read(context, handle->arena, text, path, &handle->network);
        gf_plain_locale_leave(changed);
    }
    if (status != GF_OK) {
        gf_network_free(&handle->network);
        return status;
    }
    *out = &handle->network;
    return GF_OK;
}

gf_status gf_network_explain(gf_context *context, const gf_network *network, const char *name,
                             const char *other, FILE *sink) {
    const gf_status status = gf_explain(context, sink, network, name, other);
    if (status != GF_OK || (!ferror(sink) && fflush(sink) == 0)) return status;
    return gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
}
