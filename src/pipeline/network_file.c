#include "explain/diff_story.h"
#include "explain/explain.h"
#include "export/export.h"
#include "export/graphml_read.h"
#include "geflecht/network.h"
#include "pipeline/handle.h"
#include "pipeline/plain_locale.h"
#include "pipeline/whole_file.h"

#include <errno.h>
#include <string.h>

static bool is_xml(gf_view text) {
    size_t i = 0;
    while (i < text.len && (text.ptr[i] == ' ' || text.ptr[i] == '\n'))
        i++;
    return i < text.len && text.ptr[i] == '<';
}

gf_status gf_network_open(gf_context *context, const char *path, gf_network **out) {
    gf_network_handle *handle = gf_network_handle_new();
    if (!handle) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    gf_view text;
    gf_status status = gf_whole_file_read(context, handle->arena, path, &text);
    if (status == GF_OK) {
        const gf_plain_locale changed = gf_plain_locale_enter();
        status = is_xml(text)
                     ? gf_graphml_read(context, handle->arena, text, path, &handle->network)
                     : gf_network_read(context, handle->arena, text, path, &handle->network);
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

static gf_status find_changes(gf_context *context, gf_arena *arena, const gf_network *old,
                              const gf_network *new_one, gf_changes *changes) {
    if (arena && gf_networks_compare(arena, old, new_one, changes) == GF_OK) return GF_OK;
    return gf_fail(context, GF_ERR_NOMEM, "out of memory");
}

gf_status gf_network_diff(gf_context *context, const gf_network *old, const gf_network *new_one,
                          bool as_json, bool *differ, FILE *sink) {
    gf_arena *arena = gf_arena_new();
    gf_changes changes = {0};
    gf_status status = find_changes(context, arena, old, new_one, &changes);
    if (status == GF_OK)
        status = as_json ? gf_changes_write(context, sink, &changes)
                         : gf_changes_tell(context, sink, &changes);
    if (status == GF_OK && (ferror(sink) || fflush(sink) != 0))
        status = gf_fail(context, GF_ERR_IO, "cannot write: %s", strerror(errno));
    if (status == GF_OK) *differ = changes.count > 0;
    gf_arena_free(arena);
    return status;
}
