#include "tagger/column_file.h"

#include "base/utf8.h"
#include "base/vec.h"

#include <errno.h>
#include <string.h>

enum { COLUMNS = 3 };

/* The first columns of a line; returns how many there are in all. */
static size_t split(gf_view line, gf_view column[COLUMNS]) {
    size_t count = 0, begin = 0;
    for (size_t i = 0; i <= line.len; i++) {
        if (i < line.len && line.ptr[i] != '\t') continue;
        if (count < COLUMNS) column[count] = gf_view_slice(line, begin, i);
        count++;
        begin = i + 1;
    }
    return count;
}

static bool is_number(gf_view text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') return false;
    }
    return text.len > 0;
}

static gf_status read_all(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                          gf_view *out) {
    size_t len = 0, room = 1 << 16;
    char *text = gf_arena_alloc(arena, room, 1);
    while (text) {
        len += fread(text + len, 1, room - len, in);
        if (ferror(in)) return gf_fail(context, GF_ERR_IO, "%s: %s", name, strerror(errno));
        if (len < room) break;
        char *grown = gf_arena_alloc(arena, 2 * room, 1);
        if (grown) memcpy(grown, text, len);
        text = grown;
        room *= 2;
    }
    if (!text) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", name);
    *out = (gf_view){text, len};
    return GF_OK;
}

static bool end_sentence(gf_arena *arena, gf_columns *out) {
    const uint32_t begin =
        out->sentences.count ? out->sentences.at[out->sentences.count - 1].end : 0;
    const uint32_t end = (uint32_t)out->words.count;
    if (begin == end) return true;
    return GF_PUSH(arena, &out->sentences, ((gf_range){begin, end}));
}

typedef struct place {
    const char *name;
    size_t line;
} place;

static gf_status read_line(gf_context *context, gf_arena *arena, gf_view line, place at,
                           bool tagged, gf_columns *out) {
    gf_view column[COLUMNS] = {{0}};
    const size_t count = split(line, column);
    if (count != 2 && gf_view_equal(column[0], GF_VIEW("#")) && count > 1) return GF_OK;
    const bool numbered = count >= COLUMNS && is_number(column[0]);
    const gf_view word = numbered ? column[1] : column[0];
    const gf_view label = numbered ? column[2] : column[1];
    gf_tag tag;
    if (!word.len) return gf_fail(context, GF_ERR_SYNTAX, "%s:%zu: no word", at.name, at.line);
    if (!GF_PUSH(arena, &out->words, word)) return GF_ERR_NOMEM;
    if (!tagged) return GF_OK;
    if (!gf_tag_read(label, &tag))
        return gf_fail(context, GF_ERR_SYNTAX, "%s:%zu: '%.*s' is no tag", at.name, at.line,
                       GF_VIEW_ARG(label));
    return GF_PUSH(arena, &out->tags, tag) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status read_lines(gf_context *context, gf_arena *arena, gf_view text,
                            const char *name, bool tagged, gf_columns *out) {
    place at = {name, 0};
    for (size_t begin = 0; begin < text.len;) {
        size_t end = begin;
        while (end < text.len && text.ptr[end] != '\n')
            end++;
        const bool carriage = end > begin && text.ptr[end - 1] == '\r';
        const gf_view line = gf_view_slice(text, begin, end - carriage);
        at.line++;
        begin = end + 1;
        gf_status status = GF_OK;
        if (line.len)
            status = read_line(context, arena, line, at, tagged, out);
        else if (!end_sentence(arena, out))
            status = GF_ERR_NOMEM;
        if (status == GF_ERR_NOMEM) return gf_fail(context, status, "%s: out of memory", name);
        if (status != GF_OK) return status;
    }
    return end_sentence(arena, out) ? GF_OK
                                    : gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", name);
}

gf_status gf_columns_read(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                          bool tagged, gf_columns *out) {
    gf_view text = {0};
    gf_status status = read_all(context, arena, in, name, &text);
    if (status != GF_OK) return status;
    const size_t valid = gf_utf8_valid_until(text);
    if (valid < text.len)
        return gf_fail(context, GF_ERR_ENCODING, "%s: byte %zu is not UTF-8", name, valid);
    return read_lines(context, arena, text, name, tagged, out);
}
