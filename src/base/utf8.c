#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static const utf8proc_uint8_t *bytes_of(gf_view text) {
    return (const utf8proc_uint8_t *)text.ptr;
}

/* Code point at @p at and its length in bytes; a broken byte gives -1 and length 1. */
static int32_t decode(gf_view text, size_t at, size_t *length) {
    utf8proc_int32_t code = -1;
    const utf8proc_ssize_t used =
        utf8proc_iterate(bytes_of(text) + at, (utf8proc_ssize_t)(text.len - at), &code);
    *length = used > 0 ? (size_t)used : 1;
    return used > 0 ? code : -1;
}

/* From @p at on, the next byte that is not ASCII. */
static size_t behind_ascii(gf_view text, size_t at) {
    const uint64_t high = UINT64_C(0x8080808080808080);
    for (uint64_t word; at + sizeof word <= text.len; at += sizeof word) {
        memcpy(&word, text.ptr + at, sizeof word);
        if (word & high) break;
    }
    while (at < text.len && (unsigned char)text.ptr[at] < 0x80)
        at++;
    return at;
}

/* Two bytes, as German letters and their neighbours are. */
static bool is_pair(gf_view text, size_t at) {
    const unsigned char lead = (unsigned char)text.ptr[at];
    return lead >= 0xC2 && lead <= 0xDF && at + 1 < text.len &&
           ((unsigned char)text.ptr[at + 1] & 0xC0) == 0x80;
}

size_t gf_utf8_valid_until(gf_view text) {
    for (size_t at = behind_ascii(text, 0); at < text.len; at = behind_ascii(text, at)) {
        size_t length = 2;
        if (!is_pair(text, at) && decode(text, at, &length) < 0) return at;
        at += length;
    }
    return text.len;
}

uint32_t gf_utf8_at(gf_view text, size_t at, size_t *next) {
    const unsigned char first = (unsigned char)text.ptr[at];
    if (first < 0x80) {
        *next = at + 1;
        return first;
    }
    size_t length;
    const int32_t code = decode(text, at, &length);
    *next = at + length;
    return code < 0 ? 0xFFFD : (uint32_t)code;
}

size_t gf_utf8_put(uint32_t code, char *to) {
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)to);
}

static utf8proc_category_t category(uint32_t code) {
    return utf8proc_category((utf8proc_int32_t)code);
}

bool gf_utf8_is_upper(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    return category(code) == UTF8PROC_CATEGORY_LU || category(code) == UTF8PROC_CATEGORY_LT;
}

bool gf_utf8_is_lower(uint32_t code) {
    if (code < 0x80) return code >= 'a' && code <= 'z';
    return category(code) == UTF8PROC_CATEGORY_LL;
}

uint32_t gf_utf8_to_lower(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

uint32_t gf_utf8_to_upper(uint32_t code) {
    if (code < 0x80) return code >= 'a' && code <= 'z' ? code - 32 : code;
    return (uint32_t)utf8proc_toupper((utf8proc_int32_t)code);
}

bool gf_utf8_is_letter(uint32_t code) {
    if (code < 0x80) return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
    const utf8proc_category_t c = category(code);
    return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO) ||
           (c >= UTF8PROC_CATEGORY_MN && c <= UTF8PROC_CATEGORY_ME);
}

bool gf_utf8_is_digit(uint32_t code) { return code >= '0' && code <= '9'; }

bool gf_utf8_is_space(uint32_t code) {
    if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
    return code == 0x85 || category(code) == UTF8PROC_CATEGORY_ZS ||
           category(code) == UTF8PROC_CATEGORY_ZL || category(code) == UTF8PROC_CATEGORY_ZP;
}

static bool is_ascii(gf_view text) {
    for (size_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.ptr[i] >= 0x80) return false;
    }
    return true;
}

/* The result of utf8proc_map lives in malloc'd memory; copy it into the arena. */
static gf_view mapped(gf_arena *arena, gf_view text, utf8proc_option_t options) {
    utf8proc_uint8_t *result = NULL;
    const utf8proc_ssize_t len =
        utf8proc_map(bytes_of(text), (utf8proc_ssize_t)text.len, &result, options);
    if (len < 0) return (gf_view){0};
    const gf_view copy = gf_arena_copy(arena, (gf_view){(const char *)result, (size_t)len});
    free(result);
    return copy;
}

/* Nothing below U+0300 and no mark from U+2010 to U+203F ("–", "„") is touched by composition:
   nearly every word of a German text ends here. */
static bool is_surely_composed(gf_view text) {
    for (size_t i = 0; i < text.len; i++) {
        const unsigned char lead = (unsigned char)text.ptr[i];
        if (lead < 0xCC) continue;
        if (lead != 0xE2 || text.len - i < 3 || (unsigned char)text.ptr[i + 1] != 0x80 ||
            (unsigned char)text.ptr[i + 2] < 0x90) {
            return false;
        }
    }
    return true;
}

gf_view gf_utf8_nfc(gf_arena *arena, gf_view text) {
    if (is_surely_composed(text)) return text;
    const gf_view composed = mapped(arena, text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    return composed.ptr && gf_view_equal(composed, text) ? text : composed;
}

gf_view gf_utf8_lower(gf_arena *arena, gf_view text) {
    /* Simple lower-casing never grows a code point beyond 4 bytes; 2 -> 3 bytes is possible. */
    char *to = NULL;
    size_t len = 0;
    for (size_t at = 0, next; at < text.len; at = next) {
        const uint32_t code = gf_utf8_at(text, at, &next);
        const uint32_t low = (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
        if (!to && low == code) continue;
        if (!to) {
            to = gf_arena_alloc(arena, 2 * text.len + 4, 1);
            if (!to) return (gf_view){0};
            memcpy(to, text.ptr, at);
            len = at;
        }
        len += gf_utf8_put(low, to + len);
    }
    return to ? (gf_view){to, len} : text;
}

/* Letters that Unicode does not decompose although readers drop their mark. */
static const char *plain_letter(uint32_t code) {
    switch (code) {
    case 0x142: return "l"; /* ł */
    case 0xF8: return "o";  /* ø */
    case 0x111: return "d"; /* đ */
    case 0x131: return "i"; /* ı */
    case 0xE6: return "ae"; /* æ */
    case 0xDF: return "ss"; /* ß */
    case 0x2BC:             /* modifier apostrophe */
    case 0x2019: return "'";
    default: return NULL;
    }
}

static gf_view fold_ascii(gf_arena *arena, gf_view text) {
    char *to = gf_arena_alloc(arena, text.len + 1, 1);
    if (!to) return (gf_view){0};
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        to[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return (gf_view){to, text.len};
}

gf_view gf_utf8_fold(gf_arena *arena, gf_view text) {
    if (is_ascii(text)) return fold_ascii(arena, text);
    const gf_view bare = mapped(arena, text,
                                UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                    UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    if (!bare.ptr) return (gf_view){0};
    char *to = gf_arena_alloc(arena, 2 * bare.len + 4, 1);
    if (!to) return (gf_view){0};
    size_t len = 0;
    for (size_t at = 0, next; at < bare.len; at = next) {
        const char *plain = plain_letter(gf_utf8_at(bare, at, &next));
        const size_t size = plain ? strlen(plain) : next - at;
        memcpy(to + len, plain ? plain : bare.ptr + at, size);
        len += size;
    }
    return (gf_view){to, len};
}
