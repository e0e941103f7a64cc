#include "token/scan_word.h"

#include "base/utf8.h"

#include <string.h>

static bool is_wordish(uint32_t code) {
    return gf_utf8_is_letter(code) || gf_utf8_is_digit(code);
}

static bool is_digit_at(gf_view text, size_t at, size_t end) {
    return at < end && text.ptr[at] >= '0' && text.ptr[at] <= '9';
}

static size_t digits_end(gf_view text, size_t at, size_t end) {
    while (is_digit_at(text, at, end))
        at++;
    return at;
}

/* -, ', ’, &, / and . join what stands on both sides: "US-Präsident", "D'Alema", "S-400",
 * "u.a.". */
static bool is_joiner(uint32_t code) {
    return code == '-' || code == '\'' || code == 0x2019 || code == 0x2010 || code == 0x2011 ||
           code == '&' || code == '.' || code == '_' || code == ':' || code == '*' ||
           code == 0xAD;
}

/* Does the joiner at @p at hold together what stands on both sides? */
static bool joins(gf_view text, size_t at, size_t next, uint32_t code) {
    size_t after;
    const uint32_t following = gf_utf8_at(text, next, &after);
    if (!is_wordish(following)) return false;
    if (gf_utf8_is_lower(following)) return true;
    /* "Hochschüler:innen" yes, "14:0" is no word; "sagte.Dann" is two words */
    if (code == ':') return false;
    return code != '.' || at < 3 || !gf_utf8_is_lower((unsigned char)text.ptr[at - 1]) ||
           !gf_utf8_is_lower((unsigned char)text.ptr[at - 2]);
}

static size_t word_end(gf_view text, size_t at, size_t end) {
    while (at < end) {
        size_t next;
        const uint32_t code = gf_utf8_at(text, at, &next);
        const bool goes_on =
            is_wordish(code) || (is_joiner(code) && next < end && joins(text, at, next, code));
        if (!goes_on) break;
        at = next;
    }
    return at;
}

/* "3.5.2024", "06.07.2023", "2024-05-03" */
static size_t date_end(gf_view text, size_t at, size_t end) {
    const size_t a = digits_end(text, at, end);
    if (a >= end || (text.ptr[a] != '.' && text.ptr[a] != '-')) return 0;
    const char mark = text.ptr[a];
    const size_t b = digits_end(text, a + 1, end);
    if (b == a + 1 || b >= end || text.ptr[b] != mark) return 0;
    const size_t c = digits_end(text, b + 1, end);
    const size_t first = a - at, middle = b - a - 1, last = c - b - 1;
    if (mark == '.') return first <= 2 && middle <= 2 && (last == 4 || last == 2) ? c : 0;
    return first == 4 && middle == 2 && last == 2 ? c : 0;
}

static size_t skip_spaces(gf_view text, size_t at, size_t end) {
    size_t next;
    while (at < end && gf_utf8_is_space(gf_utf8_at(text, at, &next)))
        at = next;
    return at;
}

static bool has_at(gf_view text, size_t at, size_t end, const char *word) {
    const size_t n = strlen(word);
    return at + n <= end && memcmp(text.ptr + at, word, n) == 0;
}

/* "14.30-18 Uhr", "8.30 bis 12 und 14.30 Uhr": behind the first hour stand others and "Uhr". */
static bool leads_to_hour(gf_view text, size_t at, size_t end) {
    static const char *const links[] = {"-", "–", "bis", "und"};
    enum { MOST = 4 };
    for (int i = 0; i < MOST; i++) {
        at = skip_spaces(text, at, end);
        if (has_at(text, at, end, "Uhr")) return true;
        size_t link = 0;
        while (link < 4 && !has_at(text, at, end, links[link]))
            link++;
        if (link == 4) return false;
        at = skip_spaces(text, at + strlen(links[link]), end);
        const size_t hour = digits_end(text, at, end);
        if (hour == at || hour - at > 2) return false;
        at = hour < end && text.ptr[hour] == '.' && is_digit_at(text, hour + 1, end)
                 ? digits_end(text, hour + 1, end)
                 : hour;
    }
    return false;
}

/* "18:30"; "18.30" only before "Uhr" */
static size_t clock_end(gf_view text, size_t at, size_t end) {
    const size_t a = digits_end(text, at, end);
    if (a - at > 2 || a >= end || (text.ptr[a] != ':' && text.ptr[a] != '.')) return 0;
    const size_t b = digits_end(text, a + 1, end);
    if (b - a - 1 != 2 || is_digit_at(text, b, end)) return 0;
    return text.ptr[a] == ':' || leads_to_hour(text, b, end) ? b : 0;
}

/* "1.204", "10,5", "2.000" */
static size_t number_end(gf_view text, size_t at, size_t end) {
    size_t e = digits_end(text, at, end);
    while (e + 1 < end && (text.ptr[e] == '.' || text.ptr[e] == ',') &&
           is_digit_at(text, e + 1, end)) {
        const size_t group = digits_end(text, e + 1, end);
        if (text.ptr[e] == '.' && group - e - 1 != 3) break;
        e = group;
    }
    return e;
}

/* "22." before a month or a noun; the sentence cutter decides whether the dot ends a sentence.
 */
static bool is_ordinal(gf_view text, size_t begin, size_t digits, size_t end) {
    if (digits >= end || text.ptr[digits] != '.' || digits - begin > 2) return false;
    size_t at = digits + 1, next;
    while (at < end && gf_utf8_is_space(gf_utf8_at(text, at, &next)))
        at = next;
    if (at >= end) return false;
    const uint32_t code = gf_utf8_at(text, at, &next);
    return gf_utf8_is_letter(code) || gf_utf8_is_digit(code) || code == '/' || code == ',' ||
           code == 0x2013 || code == '-';
}

static gf_word_scan scan_number(gf_view text, size_t at, size_t end) {
    size_t e = date_end(text, at, end);
    if (e) return (gf_word_scan){e, GF_TOKEN_DATE, false};
    e = clock_end(text, at, end);
    if (e) return (gf_word_scan){e, GF_TOKEN_CLOCK, false};
    e = digits_end(text, at, end);
    if (is_ordinal(text, at, e, end)) return (gf_word_scan){e + 1, GF_TOKEN_ORDINAL, true};
    e = number_end(text, at, end);
    size_t next;
    if (e < end) { /* "30-jährig", "7Tage" are words, "28-Punkte" too */
        const uint32_t code = gf_utf8_at(text, e, &next);
        const bool hyphen = code == '-' && next < end &&
                            gf_utf8_is_letter(gf_utf8_at(text, next, &(size_t){0}));
        if (gf_utf8_is_letter(code) || hyphen)
            return (gf_word_scan){word_end(text, at, end), GF_TOKEN_WORD, false};
    }
    return (gf_word_scan){e, GF_TOKEN_NUMBER, false};
}

static bool is_roman(gf_view form) {
    for (size_t i = 0; i < form.len; i++) {
        if (form.ptr[i] != 'I' && form.ptr[i] != 'V' && form.ptr[i] != 'X') return false;
    }
    return form.len > 0;
}

/* Does the dot behind the word belong to it? "Dr.", "ua.", "W." of "George W. Bush", "XIV." */
static bool takes_dot(const gf_lexicon *lexicon, gf_view text, size_t begin, size_t word,
                      size_t end) {
    if (word >= end || text.ptr[word] != '.') return false;
    if (word + 1 < end && text.ptr[word + 1] == '.') return false; /* ellipsis */
    const gf_view form = gf_view_slice(text, begin, word);
    if (gf_lexicon_word(lexicon, GF_WORD_ABBREVIATION, gf_view_slice(text, begin, word + 1),
                        NULL))
        return true;
    size_t next;
    const bool single = gf_utf8_is_upper(gf_utf8_at(form, 0, &next)) && next == form.len;
    return single || is_roman(form);
}

gf_word_scan gf_word_scan_at(const gf_lexicon *lexicon, gf_view text, size_t at, size_t end) {
    size_t next;
    const uint32_t code = gf_utf8_at(text, at, &next);
    if (gf_utf8_is_digit(code)) return scan_number(text, at, end);
    if (!gf_utf8_is_letter(code)) {
        while (code == '.' && next < end && text.ptr[next] == '.')
            next++; /* "..." */
        return (gf_word_scan){next, GF_TOKEN_PUNCT, false};
    }
    const size_t word = word_end(text, at, end);
    const bool dot = takes_dot(lexicon, text, at, word, end);
    return (gf_word_scan){word + dot, GF_TOKEN_WORD, dot};
}
