#include "pipeline/whole_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_ROOM = 65536 };

static gf_status read_all(gf_context *context, gf_arena *arena, FILE *in, const char *path,
                          gf_view *out) {
    size_t room = FIRST_ROOM, len = 0;
    char *bytes = gf_arena_alloc(arena, room, 1);
    while (bytes) {
        len += fread(bytes + len, 1, room - len, in);
        if (ferror(in)) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
        if (len < room) {
            *out = (gf_view){bytes, len};
            return GF_OK;
        }
        char *grown = gf_arena_alloc(arena, room, 2);
        if (grown) memcpy(grown, bytes, len);
        bytes = grown;
        room *= 2;
    }
    return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
}

gf_status gf_whole_file_read(gf_context *context, gf_arena *arena, const char *path,
                             gf_view *out) {
    if (strcmp(path, "-") == 0) return read_all(context, arena, stdin, "standard input", out);
    FILE *in = fopen(path, "rb");
    if (!in) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
    const gf_status status = read_all(context, arena, in, path, out);
    fclose(in);
    return status;
}
