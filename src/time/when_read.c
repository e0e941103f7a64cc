#include "time/timex.h"

#include <string.h>

static gf_when unknown(void) { return GF_WHEN_UNKNOWN; }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* @p count digits at @p at as a number; -1 if they are not all digits. */
static int digits(gf_view v, size_t at, size_t count) {
    int n = 0;
    if (at + count > v.len) return -1;
    for (size_t i = at; i < at + count; i++) {
        if (!is_digit(v.ptr[i])) return -1;
        n = 10 * n + (v.ptr[i] - '0');
    }
    return n;
}

static gf_when from_day(int year, int month, int day) {
    const gf_civil c = {year, month, day};
    return gf_civil_exists(c) ? gf_when_day(gf_day_of(year, month, day)) : unknown();
}

static gf_when from_month(int year, int month) {
    if (month < 1 || month > 12) return unknown();
    return (gf_when){gf_day_of(year, month, 1),
                     gf_day_of(year, month, gf_month_length(year, month)),
                     GF_PRECISION_MONTH,
                     false,
                     0,
                     0};
}

/* "2026-01-22", "2026-01-22T10:00:00Z", "2026-01", "2026" */
static gf_when iso(gf_view v) {
    const int year = digits(v, 0, 4);
    if (year < 1000 || (v.len > 4 && is_digit(v.ptr[4]))) return unknown();
    if (v.len == 4)
        return (gf_when){
            gf_day_of(year, 1, 1), gf_day_of(year, 12, 31), GF_PRECISION_YEAR, false, 0, 0};
    if (v.ptr[4] != '-') return unknown();
    const int month = digits(v, 5, 2);
    if (v.len == 7) return from_month(year, month);
    if (v.len < 10 || v.ptr[7] != '-' || (v.len > 10 && is_digit(v.ptr[10]))) return unknown();
    return from_day(year, month, digits(v, 8, 2));
}

/* "21.01.2026", "1.2.2026", perhaps with a time behind */
static gf_when german(gf_view v) {
    size_t a = 0, b;
    while (a < v.len && is_digit(v.ptr[a]))
        a++;
    if (!a || a > 2 || a >= v.len || v.ptr[a] != '.') return unknown();
    for (b = a + 1; b < v.len && is_digit(v.ptr[b]); b++) {
    }
    if (b == a + 1 || b - a > 3 || b >= v.len || v.ptr[b] != '.') return unknown();
    const int year = digits(v, b + 1, 4);
    if (year < 1000 || (b + 5 < v.len && is_digit(v.ptr[b + 5]))) return unknown();
    return from_day(year, digits(v, a + 1, b - a - 1), digits(v, 0, a));
}

/* RFC 2822: "Wed, 21 Jan 2026 10:00:00 +0100" */
static gf_when mail(gf_view v) {
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    size_t at = 0;
    while (at < v.len && !is_digit(v.ptr[at]))
        at++;
    const size_t n = at + 1 < v.len && is_digit(v.ptr[at + 1]) ? 2 : 1;
    if (at > 6 || at + n + 9 > v.len || v.ptr[at + n] != ' ') return unknown();
    for (int m = 0; m < 12; m++) {
        if (memcmp(v.ptr + at + n + 1, &names[(size_t)m * 3], 3) == 0)
            return from_day(digits(v, at + n + 5, 4), m + 1, digits(v, at, n));
    }
    return unknown();
}

gf_when gf_when_read(gf_view text) {
    while (text.len && (text.ptr[0] == ' ' || text.ptr[0] == '\t'))
        text = gf_view_slice(text, 1, text.len);
    while (text.len && (unsigned char)text.ptr[text.len - 1] <= ' ')
        text.len--;
    if (text.len < 4) return unknown();
    gf_when w = iso(text);
    if (!gf_when_known(w)) w = german(text);
    if (!gf_when_known(w)) w = mail(text);
    return w;
}
