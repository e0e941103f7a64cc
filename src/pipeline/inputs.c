#include "pipeline/inputs.h"

#include "base/memory.h"
#include "base/utf8.h"
#include "pipeline/whole_file.h"

#include <string.h>

struct gf_inputs {
    const char *const *paths;
    size_t count, next;
};

gf_status gf_inputs_open(gf_context *context, const char *const *paths, size_t count,
                         const char *encoding, gf_inputs **out) {
    (void)encoding;
    gf_inputs *inputs = gf_memory_take(sizeof *inputs);
    if (!inputs) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    *inputs = (gf_inputs){paths, count, 0};
    *out = inputs;
    return GF_OK;
}

void gf_inputs_close(gf_inputs *inputs) { gf_memory_give(inputs); }

gf_status gf_inputs_next(gf_context *context, gf_inputs *inputs, gf_arena *arena,
                         gf_document *out, bool *more) {
    *more = inputs->next < inputs->count;
    if (!*more) return GF_OK;
    const char *path = inputs->paths[inputs->next++];
    gf_view text;
    const gf_status status = gf_whole_file_read(context, arena, path, &text);
    if (status != GF_OK) return status;
    if (gf_utf8_valid_until(text) != text.len) {
        return gf_fail(context, GF_ERR_ENCODING, "%s: not UTF-8", path);
    }
    const gf_view name = gf_arena_copy(arena, (gf_view){path, strlen(path)});
    *out = (gf_document){
        .key = name, .path = name, .text = text, .date_source = GF_DATE_UNKNOWN};
    return GF_OK;
}
