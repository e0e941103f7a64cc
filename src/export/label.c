#include "export/label.h"

#include "base/utf8.h"
#include "export/wording.h"

#include <math.h>
#include <string.h>

/* Room for a line of a label, and what a font of other metrics may need more. */
#define ENTITY_ROOM 138.0
#define MEETING_ROOM 124.0
#define SLACK 1.05

static const char ellipsis[] = "…";

/* Letters that move the writing position unseen would break the picture. */
static bool is_unprintable(uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029 ||
           code == 0xFFFE || code == 0xFFFF;
}

static gf_view printable(gf_arena *arena, gf_view text, size_t most) {
    char *to = gf_arena_alloc(arena, (text.len < most ? text.len : most) + 1, 1);
    size_t len = 0;
    if (!to) return (gf_view){0};
    for (size_t at = 0, next; at < text.len; at = next) {
        const uint32_t code = gf_utf8_at(text, at, &next);
        if (len + next - at > most) break;
        if (is_unprintable(code)) {
            to[len++] = ' ';
            continue;
        }
        memcpy(to + len, text.ptr + at, next - at);
        len += next - at;
    }
    return (gf_view){to, len};
}

gf_view gf_label_fit(gf_arena *arena, gf_font *font, gf_view text, gf_label_line like,
                     double size, double width) {
    enum { MOST = 600 };
    const gf_view clean = printable(arena, text, MOST);
    if (!clean.ptr) return clean;
    const bool is_whole = text.len <= MOST;
    if (is_whole && gf_font_width(font, clean, like.is_bold, size) <= width) return clean;
    const double room = width - gf_font_width(font, (gf_view){ellipsis, sizeof ellipsis - 1},
                                              like.is_bold, size);
    double used = 0;
    size_t end = 0;
    for (size_t next; end < clean.len; end = next) {
        gf_utf8_at(clean, end, &next);
        used += gf_font_width(font, gf_view_slice(clean, end, next), like.is_bold, size);
        if (used > room) break;
    }
    char *to = gf_arena_alloc(arena, end + sizeof ellipsis, 1);
    if (!to) return (gf_view){0};
    memcpy(to, clean.ptr, end);
    memcpy(to + end, ellipsis, sizeof ellipsis);
    return (gf_view){to, end + sizeof ellipsis - 1};
}

static bool add_line(gf_arena *arena, gf_font *font, gf_label *label, gf_label_line line,
                     double room) {
    if (label->count == GF_LABEL_LINES || !line.text.len) return true;
    line.text = gf_label_fit(arena, font, line.text, line, label->size, room);
    line.width = gf_font_width(font, line.text, line.is_bold, label->size);
    label->lines[label->count++] = line;
    label->width = fmax(label->width, SLACK * line.width);
    return line.text.ptr != NULL;
}

/* Where the first line of @p text ends: at the last blank or hyphen that still has room. */
static size_t line_end(gf_font *font, gf_view text, const gf_label *label, double room) {
    double used = 0;
    size_t end = 0;
    for (size_t at = 0, next; at < text.len; at = next) {
        gf_utf8_at(text, at, &next);
        if (text.ptr[at] == ' ') end = at;
        used += gf_font_width(font, gf_view_slice(text, at, next), false, label->size);
        if (used > room && end) return end;
        if (text.ptr[at] == '-' && next < text.len) end = next;
    }
    return text.len;
}

/* At most three lines; the last one takes, and cuts, what is left. */
static bool add_wrapped(gf_arena *arena, gf_font *font, gf_label *label, gf_view text,
                        double room) {
    enum { MOST_LINES = 3, MOST_BYTES = 400 };
    text = printable(arena, text, MOST_BYTES);
    if (!text.ptr) return false;
    for (int line = 1; text.len; line++) {
        const size_t end = line == MOST_LINES ? text.len : line_end(font, text, label, room);
        if (!add_line(arena, font, label, (gf_label_line){.text = gf_view_slice(text, 0, end)},
                      room + 14))
            return false;
        text = gf_view_slice(text, end, text.len);
        while (text.len && text.ptr[0] == ' ')
            text = gf_view_slice(text, 1, text.len);
    }
    return true;
}

static bool label_meeting(gf_arena *arena, gf_font *font, const gf_network *n,
                          const gf_net_meeting *m, const gf_style *style, gf_label *out) {
    const bool is_dated = gf_when_known(m->when) || m->when.month;
    const gf_view when = gf_meeting_when_text(arena, n, m, style),
                  where = gf_meeting_place_text(arena, n, m, style);
    if (!when.ptr || !where.ptr) return false;
    const gf_label_line first = {.text = is_dated ? when : where, .is_bold = true},
                        second = {.text = is_dated ? where : when, .is_muted = !is_dated},
                        third = {.text = gf_meeting_state_text(m, style), .is_muted = true};
    return add_line(arena, font, out, first, MEETING_ROOM) &&
           add_line(arena, font, out, second, MEETING_ROOM) &&
           add_line(arena, font, out, third, MEETING_ROOM);
}

bool gf_label_make(gf_arena *arena, gf_font *font, const gf_network *n,
                   const gf_view_node *node, const gf_style *style, gf_label *out) {
    *out = (gf_label){0};
    if (node->source.is_meeting) {
        out->size = 10;
        return label_meeting(arena, font, n, &n->meetings.at[node->source.index], style, out);
    }
    out->size = 11 + 3.5 * node->size;
    out->size = round(2 * out->size) / 2;
    return add_wrapped(arena, font, out, node->label, ENTITY_ROOM + 30 * node->size);
}

double gf_label_leading(const gf_label *label) { return 1.22 * label->size; }
