#include "text/line_traits.h"

#include "base/utf8.h"
#include "text/date_line.h"
#include "text/language.h"

#include <string.h>

enum { HEADING_BYTES = 110, META_BYTES = 90, CREDIT_BYTES = 60 };

static bool starts(gf_view v, const char *text) {
    const size_t n = strlen(text);
    return v.len >= n && memcmp(v.ptr, text, n) == 0;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

size_t gf_header_length(gf_view line) {
    size_t at = starts(line, "date ") ? 5 : starts(line, "Date: ") ? 6 : 0;
    if (!at) return 0;
    const size_t begin = at;
    while (at < line.len && (is_digit(line.ptr[at]) || line.ptr[at] == '-'))
        at++;
    return at >= begin + 4 ? at : 0;
}

/* Calls back with every run of words from the start (prefix) and the whole line. */
static bool has_phrase(const gf_lexicon *lexicon, gf_word_class word_class, gf_view line,
                       const char *how) {
    gf_view value;
    if (gf_lexicon_word(lexicon, word_class, line, &value)) return true;
    for (size_t end = 1; end < line.len && end < 64; end++) {
        const char after = line.ptr[end];
        const bool border = after == ' ' || after == ':' || after == ',' || after == '.' ||
                            after == '!' || after == '?' || (after & 0x80);
        if (!border) continue;
        const gf_view head = gf_view_slice(line, 0, end);
        /* "Themen: ..." but not "Themen waren auch ...": one word needs a colon in a long line
         */
        if (line.len > 60 && after != ':' && !memchr(line.ptr, ' ', end)) continue;
        if (gf_lexicon_word(lexicon, word_class, head, &value) &&
            gf_view_equal(value, (gf_view){how, strlen(how)}))
            return true;
        const gf_view with = gf_view_slice(line, 0, end + 1);
        if (gf_lexicon_word(lexicon, word_class, with, &value) &&
            gf_view_equal(value, (gf_view){how, strlen(how)}))
            return true;
    }
    return false;
}

/* "114 Kommentare", "1.204 Postings": a number and one word of the list. */
static bool counts_something(const gf_lexicon *lexicon, gf_view line) {
    size_t at = 0;
    while (at < line.len && (is_digit(line.ptr[at]) || line.ptr[at] == '.'))
        at++;
    if (at == 0 || at >= line.len || line.ptr[at] != ' ') return false;
    gf_view value;
    return gf_lexicon_word(lexicon, GF_WORD_BOILERPLATE, gf_view_slice(line, at + 1, line.len),
                           &value);
}

/* "Newsletter | Teilen | Drucken", "Stadt · Großer Markt · 12345 Ort · RSS": a menu, no
 * sentence. */
static bool is_menu(gf_view line) {
    enum { LONGEST = 160 };
    size_t bars = 0;
    if (line.len >= LONGEST) return false;
    for (size_t at = 0, next; at < line.len; at = next) {
        const uint32_t code = gf_utf8_at(line, at, &next);
        bars += code == '|' || code == 0xB7 || code == 0x2022 || code == 0x203A;
    }
    return bars >= 2;
}

bool gf_line_is_boilerplate(const gf_lexicon *lexicon, gf_view line) {
    size_t next;
    const uint32_t first = gf_utf8_at(line, 0, &next);
    if (first == 0x203A || first == 0xA9 || first == 0x2192) return true; /* › © → */
    gf_view inner = line;
    if (first == '[' && line.ptr[line.len - 1] == ']')
        inner = gf_view_slice(line, 1, line.len - 1);
    if (has_phrase(lexicon, GF_WORD_BOILERPLATE, inner, "prefix")) return true;
    return counts_something(lexicon, line) || is_menu(line);
}

/* Words between / , ( ) and blanks: are all of them agencies or author codes? */
bool gf_line_is_credit(const gf_lexicon *lexicon, gf_view line) {
    if (line.len > CREDIT_BYTES) return false;
    bool agency = false, other = false;
    for (size_t begin = 0, i = 0; i <= line.len; i++) {
        const bool border = i == line.len || strchr("/,() .|", line.ptr[i]) != NULL;
        if (!border) continue;
        const gf_view word = gf_view_slice(line, begin, i);
        begin = i + 1;
        if (!word.len || (word.len <= 12 && !gf_utf8_is_upper((unsigned char)word.ptr[0]))) {
            agency |= word.len && gf_lexicon_word(lexicon, GF_WORD_AGENCY, word, NULL);
            continue;
        }
        if (gf_lexicon_word(lexicon, GF_WORD_AGENCY, word, NULL))
            agency = true;
        else
            other = true;
    }
    return agency && !other;
}

bool gf_line_is_caption(const gf_lexicon *lexicon, gf_view line) {
    if (has_phrase(lexicon, GF_WORD_CAPTION, line, "prefix")) return true;
    const gf_view inner = line.ptr[0] == '(' ? gf_view_slice(line, 1, line.len) : line;
    if (line.ptr[0] == '(' && has_phrase(lexicon, GF_WORD_CAPTION, inner, "bracket"))
        return true;
    /* "Händedruck zum Auftakt: A (r) und B (Name / Pool / Sputnik)" */
    if (line.ptr[line.len - 1] != ')') return false;
    size_t open = line.len;
    while (open > 0 && line.ptr[open - 1] != '(')
        open--;
    const gf_view credit = gf_view_slice(line, open, line.len - 1);
    size_t slashes = 0;
    for (size_t i = 0; i < credit.len; i++)
        slashes += credit.ptr[i] == '/';
    return open > 1 && slashes >= 1 && !gf_line_is_credit(lexicon, credit);
}

/* The words before the first digit, behind a border ("SPIELTAG | Samstag, 3. Mai 2021"). */
static gf_view words_before_date(gf_view line) {
    size_t begin = 0, end = 0;
    for (size_t next; end < line.len && !is_digit(line.ptr[end]); end = next) {
        const uint32_t code = gf_utf8_at(line, end, &next);
        const bool border = code == '|' || code == '/' || code == 0xB7 || code == 0x2022 ||
                            code == 0x203A || code == 0x2013;
        if (border) begin = next;
    }
    return gf_view_slice(line, begin, end);
}

/* Is the word that ends at byte @p end of lower case letters, or its tail ("heimspiel"), in the
   list? */
static bool ends_as_event(const gf_lexicon *lexicon, gf_view lower, size_t begin, size_t end) {
    gf_view value;
    for (size_t at = begin; at + 3 < end; at++) {
        if (((unsigned char)lower.ptr[at] & 0xC0) == 0x80) continue;
        if (gf_lexicon_word(lexicon, GF_WORD_META_LINE, gf_view_slice(lower, at, end),
                            &value) &&
            gf_view_is(value, "event"))
            return true;
    }
    return false;
}

bool gf_line_announces(const gf_lexicon *lexicon, gf_view line) {
    char buffer[META_BYTES * 2];
    const gf_view words = words_before_date(line);
    if (words.len > META_BYTES) return false;
    size_t len = 0, begin = 0;
    for (size_t at = 0, next; at < words.len; at = next)
        len += gf_utf8_put(gf_utf8_to_lower(gf_utf8_at(words, at, &next)), buffer + len);
    const gf_view lower = {buffer, len};
    for (size_t at = 0; at <= len; at++) {
        const bool border = at == len || strchr(" ,.:;()-", buffer[at]) != NULL;
        if (!border) continue;
        if (ends_as_event(lexicon, lower, begin, at)) return true;
        begin = at + 1;
    }
    return false;
}

/* A date or a clock time, and little besides. */
bool gf_line_is_meta(const gf_lexicon *lexicon, gf_view line) {
    if (line.len > META_BYTES) return false;
    if (has_phrase(lexicon, GF_WORD_META_LINE, line, "prefix")) return true;
    if (gf_date_line_read(lexicon, line) == GF_DATE_LINE_TOLD) return false;
    size_t digits = 0, letters = 0;
    for (size_t i = 0; i < line.len; i++) {
        digits += is_digit(line.ptr[i]);
        letters += !is_digit(line.ptr[i]) && (unsigned char)line.ptr[i] > '9';
    }
    return digits >= 5 && letters <= 22 && letters <= 3 * digits &&
           !gf_line_announces(lexicon, line);
}

bool gf_line_is_bullet(gf_view line) {
    size_t next;
    const uint32_t code = gf_utf8_at(line, 0, &next);
    return code == 0x2022 || code == 0x25AA || code == 0x25CF ||
           (code == '-' && next < line.len && line.ptr[next] == ' ') ||
           (code == '*' && next < line.len && line.ptr[next] == ' ');
}

/* "Rat tagt. Bund": a full stop inside means sentences, unless it belongs to a number or a
   short word. */
static bool sentence_ends_at(gf_view line, size_t i) {
    if (line.ptr[i] != '.' || line.ptr[i + 1] != ' ' || i <= 3) return false;
    const char next = line.ptr[i + 2];
    if (is_digit(line.ptr[i - 1]) || next < 'A' || next > 'Z') return false;
    size_t word = i;
    while (word > 0 && line.ptr[word - 1] != ' ')
        word--;
    return i - word > 3;
}

bool gf_line_is_heading(gf_view line) {
    if (line.ptr[0] == '#') return true;
    if (line.len > HEADING_BYTES) return false;
    const char last = line.ptr[line.len - 1];
    if (last == '.' || last == ':' || last == ',' || last == ';') return false;
    for (size_t i = 0; i + 2 < line.len; i++) {
        if (sentence_ends_at(line, i)) return false;
    }
    return true;
}

bool gf_line_is_foreign(gf_view line) { return gf_language_is_foreign(line); }
