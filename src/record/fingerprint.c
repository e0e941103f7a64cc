#include "record/fingerprint.h"

#include "base/map.h"

#include <string.h>

enum {
    RUN = 4,      /* words of a shingle */
    CLASSES = 64, /* minima kept */
    DIGITS = 4,   /* hexadecimal digits of a minimum */
    COUNT_DIGITS = 8,
    LENGTH = COUNT_DIGITS + CLASSES * DIGITS,
    FEWEST = 24, /* shingles below which a text says too little */
    EMPTY = 0xFFFF
};

typedef struct sketch {
    uint32_t shingles;
    uint16_t least[CLASSES];
} sketch;

/* Bytes of UTF-8 letters count as letters; case and marks stay, copies keep them. */
static bool is_word_byte(char c) {
    const unsigned char u = (unsigned char)c;
    return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') ||
           (u >= 'a' && u <= 'z');
}

/* FNV's high bits are weak for short input: spread them. */
static uint64_t mixed(uint64_t h) {
    h ^= h >> 33;
    h *= UINT64_C(0xff51afd7ed558ccd);
    h ^= h >> 33;
    h *= UINT64_C(0xc4ceb9fe1a85ec53);
    return h ^ h >> 33;
}

static void add_shingle(sketch *s, const uint64_t words[RUN]) {
    uint64_t h = 0;
    for (int i = 0; i < RUN; i++)
        h = mixed(h ^ words[i]);
    const uint16_t value = (uint16_t)((h >> 16) % EMPTY);
    uint16_t *least = &s->least[h % CLASSES];
    if (value < *least) *least = value;
    s->shingles++;
}

static sketch sketch_of(gf_view text) {
    sketch s = {.shingles = 0};
    for (int i = 0; i < CLASSES; i++)
        s.least[i] = EMPTY;
    uint64_t words[RUN] = {0};
    size_t count = 0;
    for (size_t at = 0; at < text.len;) {
        size_t end = at;
        while (end < text.len && is_word_byte(text.ptr[end]))
            end++;
        if (end == at) {
            at++;
            continue;
        }
        memmove(words, words + 1, sizeof words - sizeof *words);
        words[RUN - 1] = gf_hash(gf_view_slice(text, at, end));
        if (++count >= RUN) add_shingle(&s, words);
        at = end;
    }
    return s;
}

static char *put_hex(char *to, uint32_t value, int digits) {
    for (int i = digits - 1; i >= 0; i--)
        *to++ = "0123456789abcdef"[value >> (4 * i) & 15];
    return to;
}

gf_view gf_fingerprint_of(gf_arena *arena, gf_view text) {
    const sketch s = sketch_of(text);
    if (s.shingles < FEWEST) return GF_VIEW("");
    char *hex = gf_arena_alloc(arena, LENGTH, 1);
    if (!hex) return (gf_view){0};
    char *to = put_hex(hex, s.shingles, COUNT_DIGITS);
    for (int i = 0; i < CLASSES; i++)
        to = put_hex(to, s.least[i], DIGITS);
    return (gf_view){hex, LENGTH};
}

/* False for a digit that is none: fingerprints come from files. */
static bool read_hex(gf_view text, size_t at, int digits, uint32_t *out) {
    *out = 0;
    for (size_t i = at; i < at + (size_t)digits; i++) {
        const char *digit = text.ptr[i] ? strchr("0123456789abcdef", text.ptr[i]) : NULL;
        if (!digit) return false;
        *out = *out << 4 | (uint32_t)(digit - "0123456789abcdef");
    }
    return true;
}

static bool read_sketch(gf_view text, sketch *s) {
    uint32_t value;
    if (text.len != LENGTH || !read_hex(text, 0, COUNT_DIGITS, &s->shingles)) return false;
    for (int i = 0; i < CLASSES; i++) {
        if (!read_hex(text, COUNT_DIGITS + (size_t)(i * DIGITS), DIGITS, &value)) return false;
        s->least[i] = (uint16_t)value;
    }
    return s->shingles > 0;
}

/* Shared part of the union (Jaccard) as the sketches show it; classes empty on both sides do
   not count. */
static double resemblance(const sketch *a, const sketch *b) {
    int same = 0, used = 0;
    for (int i = 0; i < CLASSES; i++) {
        if (a->least[i] == EMPTY && b->least[i] == EMPTY) continue;
        used++;
        same += a->least[i] == b->least[i];
    }
    return used ? (double)same / used : 0;
}

bool gf_fingerprints_alike(gf_view a, gf_view b) {
    sketch x, y;
    if (!read_sketch(a, &x) || !read_sketch(b, &y)) return false;
    const double shared = resemblance(&x, &y);
    const double both = shared * ((double)x.shingles + y.shingles) / (1 + shared);
    const double shorter = x.shingles < y.shingles ? x.shingles : y.shingles;
    return shared > 0.2 && both >= 0.7 * shorter;
}
