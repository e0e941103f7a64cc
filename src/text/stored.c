#include "text/stored.h"

#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

enum { FIRST_ROOM = 16384, MOST_BYTES_PER_LETTER = 4 };

/* Bytes that grow in the arena. */
typedef struct buffer {
    char *at;
    size_t len, room;
} buffer;

static bool reserve(gf_arena *arena, buffer *b) {
    if (b->len < b->room) return true;
    const size_t room = b->room ? 2 * b->room : FIRST_ROOM;
    char *grown = gf_arena_alloc(arena, room, 1);
    if (!grown) return false;
    if (b->len) memcpy(grown, b->at, b->len);
    b->at = grown;
    b->room = room;
    return true;
}

static gf_status too_long(gf_context *context, const char *name) {
    return gf_fail(context, GF_ERR_LIMIT, "%s: longer than %d MiB", name,
                   GF_DOCUMENT_BYTES_MAX >> 20);
}

gf_status gf_stored_read(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                         gf_view *out) {
    buffer b = {0};
    for (;;) {
        if (!reserve(arena, &b)) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
        b.len += fread(b.at + b.len, 1, b.room - b.len, in);
        if (ferror(in)) return gf_fail(context, GF_ERR_IO, "%s: %s", name, strerror(errno));
        if (b.len > GF_DOCUMENT_BYTES_MAX) return too_long(context, name);
        if (b.len < b.room) break;
    }
    *out = (gf_view){b.at, b.len};
    return GF_OK;
}

gf_status gf_stored_read_line(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                              gf_view *out, bool *more) {
    buffer b = {0};
    int byte;
    bool is_too_long = false;
    while ((byte = getc_unlocked(in)) != EOF && byte != '\n') {
        is_too_long = is_too_long || b.len == GF_DOCUMENT_BYTES_MAX;
        if (is_too_long) continue;
        if (!reserve(arena, &b)) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
        b.at[b.len++] = (char)byte;
    }
    *more = byte != EOF || b.len > 0;
    if (ferror(in)) return gf_fail(context, GF_ERR_IO, "%s: %s", name, strerror(errno));
    if (is_too_long) return too_long(context, name);
    if (b.len > 0 && b.at[b.len - 1] == '\r') b.len--;
    *out = (gf_view){b.at, b.len};
    return GF_OK;
}

static bool is_open(iconv_t converter) {
    return converter != (iconv_t)-1; /* NOLINT(performance-no-int-to-ptr): so POSIX wants it */
}

bool gf_encoding_is_known(const char *encoding) {
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (!is_open(converter)) return false;
    iconv_close(converter);
    return true;
}

static bool convert(gf_arena *arena, iconv_t converter, gf_view *text) {
    const size_t room = text->len * MOST_BYTES_PER_LETTER + 1;
    char *to = gf_arena_alloc(arena, room, 1);
    gf_view copy = gf_arena_copy(arena, *text); /* iconv wants it without const */
    if (!to || !copy.ptr) return false;
    char *in = to + room; /* set below; iconv moves it */
    memcpy(&in, &copy.ptr, sizeof in);
    char *out = to;
    size_t in_left = copy.len, out_left = room;
    if (iconv(converter, &in, &in_left, &out, &out_left) == (size_t)-1) return false;
    *text = (gf_view){to, room - out_left};
    return true;
}

static gf_status convert_from(gf_context *context, gf_arena *arena, const char *name,
                              const char *encoding, gf_view *text) {
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (!is_open(converter)) {
        return gf_fail(context, GF_ERR_ENCODING, "%s: unknown encoding '%s'", name, encoding);
    }
    const bool is_done = convert(arena, converter, text);
    iconv_close(converter);
    if (is_done) return GF_OK;
    return gf_fail(context, GF_ERR_ENCODING, "%s: not %s", name, encoding);
}

static bool is_binary(gf_view text) {
    return text.len > 0 && memchr(text.ptr, '\0', text.len) != NULL;
}

static size_t line_of(gf_view text, size_t at) {
    size_t line = 1;
    for (size_t i = 0; i < at; i++)
        line += text.ptr[i] == '\n';
    return line;
}

gf_status gf_stored_as_utf8(gf_context *context, gf_arena *arena, const char *name,
                            const char *encoding, gf_view *text) {
    const size_t wrong = gf_utf8_valid_until(*text);
    if (wrong < text->len && encoding) {
        const gf_status status = convert_from(context, arena, name, encoding, text);
        if (status != GF_OK) return status;
    } else if (is_binary(*text)) {
        return gf_fail(context, GF_ERR_ENCODING, "%s: a binary file, not a text", name);
    } else if (wrong < text->len) {
        return gf_fail(context, GF_ERR_ENCODING,
                       "%s:%zu: not UTF-8 at byte %zu; --encoding names another encoding", name,
                       line_of(*text, wrong), wrong);
    }
    if (!is_binary(*text)) return GF_OK;
    return gf_fail(context, GF_ERR_ENCODING, "%s: a binary file, not a text", name);
}
