#include "time/symbol.h"

#include "base/outbuf.h"

enum { FIELDS = 16 };

void gf_symbol_print(const gf_symbol *s, char to[96]) {
    const int fields[FIELDS] = {s->kind, s->anchor, s->direction, s->modifier,
                                s->unit, s->month,  s->day,       s->weekday,
                                s->part, s->month2, s->day2,      s->weekday2,
                                s->year, s->year2,  s->amount,    s->amount2};
    for (int i = 0; i < FIELDS; i++) {
        if (i) *to++ = ',';
        to += gf_integer_print(fields[i], to);
    }
}

/* One number and the comma behind it. */
static bool read_number(gf_view text, size_t *at, long *out) {
    const bool minus = *at < text.len && text.ptr[*at] == '-';
    size_t i = *at + minus;
    const size_t begin = i;
    long value = 0;
    while (i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9' && i - begin < 6)
        value = 10 * value + (text.ptr[i++] - '0');
    if (i == begin) return false;
    if (i < text.len && text.ptr[i] != ',') return false;
    *at = i + (i < text.len);
    *out = minus ? -value : value;
    return true;
}

bool gf_symbol_parse(gf_view text, gf_symbol *out) {
    long v[FIELDS];
    size_t at = 0;
    for (int i = 0; i < FIELDS; i++) {
        if (!read_number(text, &at, &v[i])) return false;
        if (i < 12 ? (v[i] < -128 || v[i] > 127) : (v[i] < -32768 || v[i] > 32767))
            return false;
    }
    if (at != text.len || v[0] < 0 || v[0] > GF_SYMBOL_LAST || v[4] < 0 || v[4] > GF_UNIT_LAST)
        return false;
    *out = (gf_symbol){(int8_t)v[0],   (int8_t)v[1],   (int8_t)v[2],   (int8_t)v[3],
                       (int8_t)v[4],   (int8_t)v[5],   (int8_t)v[6],   (int8_t)v[7],
                       (int8_t)v[8],   (int8_t)v[9],   (int8_t)v[10],  (int8_t)v[11],
                       (int16_t)v[12], (int16_t)v[13], (int16_t)v[14], (int16_t)v[15]};
    return out->month >= 0 && out->month <= 12 && out->month2 >= 0 && out->month2 <= 12 &&
           out->weekday >= 0 && out->weekday <= 7 && out->weekday2 >= 0 && out->weekday2 <= 7;
}
