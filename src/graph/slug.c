#include "graph/merge.h"

#include "base/utf8.h"

#include <string.h>

static const char *umlaut(uint32_t code) {
    switch (code) {
    case 0xE4: return "ae";
    case 0xF6: return "oe";
    case 0xFC: return "ue";
    case 0xDF: return "ss";
    default: return NULL;
    }
}

/* "müller" as "mueller"; no bytes if memory is short. */
static gf_view without_umlauts(gf_arena *arena, gf_view lower) {
    char *german = gf_arena_alloc(arena, 2 * lower.len + 4, 1);
    if (!german) return (gf_view){0};
    size_t len = 0;
    for (size_t at = 0, next; at < lower.len; at = next) {
        const char *pair = umlaut(gf_utf8_at(lower, at, &next));
        const size_t size = pair ? 2 : next - at;
        memcpy(german + len, pair ? pair : lower.ptr + at, size);
        len += size;
    }
    return (gf_view){german, len};
}

static bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

gf_view gf_slug(gf_arena *arena, gf_view name) {
    const gf_view german = without_umlauts(arena, gf_utf8_lower(arena, name));
    const gf_view bare = gf_utf8_fold(arena, german);
    char *to = gf_arena_alloc(arena, bare.len + 2, 1);
    if (!bare.ptr || !to) return (gf_view){0};
    size_t out = 0;
    for (size_t i = 0; i < bare.len; i++) {
        const char c = bare.ptr[i];
        if (is_plain(c))
            to[out++] = c;
        else if (out && to[out - 1] != '-')
            to[out++] = '-';
    }
    while (out && to[out - 1] == '-')
        out--;
    if (!out) to[out++] = 'x';
    return (gf_view){to, out < 80 ? out : 80};
}
