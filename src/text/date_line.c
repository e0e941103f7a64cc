#include "text/date_line.h"

#include "base/utf8.h"

#include <string.h>

enum { MOST_WORDS = 40, WORD_BYTES = 48 };

typedef enum part_kind {
    PART_LOWER,   /* "trafen": words of a sentence */
    PART_CAPITAL, /* "Lokales", "Maier" */
    PART_LABEL,   /* "Stand", "vom", "Uhr", weekdays */
    PART_BYLINE,  /* "Von": names follow */
    PART_NUMBER,  /* "16:08", "45/2021" */
    PART_DATE,    /* "03.05.2021" in one word */
    PART_DAY,     /* "3." */
    PART_MONTH,
    PART_YEAR,
    PART_BORDER, /* | · • › > / */
    PART_DASH
} part_kind;

/* A word of the line, without the marks around it. */
typedef struct part {
    part_kind kind;
    bool comma, colon; /* behind it */
    bool gap;          /* two or more blanks, a tab or a bracket before it */
} part;

typedef struct line_parts {
    part at[MOST_WORDS];
    size_t count;
} line_parts;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static size_t digits_at(gf_view v, size_t at) {
    size_t n = 0;
    while (at + n < v.len && is_digit(v.ptr[at + n]))
        n++;
    return n;
}

/* "03.05.2021", "3.5.21", "3/5/2021", "2021-05-03", also with a time behind it. */
static bool is_full_date(gf_view w) {
    const size_t a = digits_at(w, 0);
    if (!a || a >= w.len) return false;
    const char mark = w.ptr[a];
    const size_t b = digits_at(w, a + 1);
    if (!b || a + 1 + b >= w.len || w.ptr[a + 1 + b] != mark) return false;
    const size_t c = digits_at(w, a + b + 2);
    const bool whole = a + b + 2 + c == w.len || w.ptr[a + b + 2 + c] == 'T';
    if (mark == '-') return a == 4 && b == 2 && c == 2 && whole;
    return (mark == '.' || mark == '/') && a <= 2 && b <= 2 && (c == 2 || c == 4) && whole;
}

static bool has_word(const gf_lexicon *lexicon, gf_word_class class, gf_view lower,
                     gf_view *value) {
    const gf_view bare =
        gf_view_slice(lower, 0, lower.len - (lower.len && lower.ptr[lower.len - 1] == '.'));
    return gf_lexicon_word(lexicon, class, lower, value) ||
           gf_lexicon_word(lexicon, class, bare, value);
}

static part_kind kind_of_number(gf_view w) {
    const size_t n = digits_at(w, 0);
    if (is_full_date(w)) return PART_DATE;
    if (n <= 2 && n + 1 == w.len && w.ptr[n] == '.') return PART_DAY;
    return n == 4 && w.len == 4 && (w.ptr[0] == '1' || w.ptr[0] == '2') ? PART_YEAR
                                                                        : PART_NUMBER;
}

static part_kind kind_of_mark(gf_view w) {
    static const char *const borders[] = {"|", "·", "•", "›", ">", "/", "»", "+++", "//"};
    static const char *const dashes[] = {"-", "–", "—"};
    for (size_t i = 0; i < sizeof borders / sizeof *borders; i++) {
        if (gf_view_equal(w, (gf_view){borders[i], strlen(borders[i])})) return PART_BORDER;
    }
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        if (gf_view_equal(w, (gf_view){dashes[i], strlen(dashes[i])})) return PART_DASH;
    }
    return PART_LOWER;
}

/* Lower case of a short word; longer ones are no labels. */
static gf_view lower_of(gf_view w, char to[WORD_BYTES]) {
    size_t n = 0;
    for (size_t at = 0, next; at < w.len && n + 4 < WORD_BYTES; at = next)
        n += gf_utf8_put(gf_utf8_to_lower(gf_utf8_at(w, at, &next)), to + n);
    return (gf_view){to, n};
}

static part_kind kind_of(const gf_lexicon *lexicon, gf_view w) {
    char buffer[WORD_BYTES];
    gf_view value = {0};
    size_t next;
    if (is_digit(w.ptr[0])) return kind_of_number(w);
    const part_kind mark = kind_of_mark(w);
    if (mark != PART_LOWER || w.len + 4 > WORD_BYTES) return mark;
    const gf_view lower = lower_of(w, buffer);
    if (has_word(lexicon, GF_WORD_MONTH, lower, &value)) return PART_MONTH;
    if (has_word(lexicon, GF_WORD_WEEKDAY, lower, &value)) return PART_LABEL;
    if (has_word(lexicon, GF_WORD_META_LINE, lower, &value)) {
        if (gf_view_equal(value, GF_VIEW("byline"))) return PART_BYLINE;
        if (gf_view_equal(value, GF_VIEW("label"))) return PART_LABEL;
    }
    if (gf_utf8_is_upper(gf_utf8_at(w, 0, &next)) ||
        gf_lexicon_word(lexicon, GF_WORD_AGENCY, w, NULL))
        return PART_CAPITAL;
    const char *hyphen = memchr(w.ptr, '-', w.len - 1); /* "dpa-Meldung" */
    return hyphen && gf_utf8_is_upper((unsigned char)hyphen[1]) ? PART_CAPITAL : PART_LOWER;
}

/* Takes the marks off the ends of *w. */
static part bare_word(gf_view *w) {
    part p = {0};
    while (w->len && strchr("([", w->ptr[0])) {
        *w = gf_view_slice(*w, 1, w->len);
        p.gap = true;
    }
    while (w->len && strchr(",;:)]", w->ptr[w->len - 1])) {
        const char mark = w->ptr[w->len - 1];
        p.colon |= mark == ':';
        p.comma |= mark != ':';
        *w = gf_view_slice(*w, 0, w->len - 1);
    }
    return p;
}

static bool cut(const gf_lexicon *lexicon, gf_view line, line_parts *out) {
    for (size_t at = 0; at < line.len;) {
        const size_t begin = at;
        while (at < line.len && (line.ptr[at] == ' ' || line.ptr[at] == '\t'))
            at++;
        const bool gap = at - begin >= 2 || (at > begin && line.ptr[begin] == '\t');
        const size_t word = at;
        while (at < line.len && line.ptr[at] != ' ' && line.ptr[at] != '\t')
            at++;
        gf_view w = gf_view_slice(line, word, at);
        part p = bare_word(&w);
        if (!w.len) continue;
        if (out->count == MOST_WORDS) return false;
        p.gap |= gap;
        p.kind = kind_of(lexicon, w);
        out->at[out->count++] = p;
    }
    return true;
}

static bool is_kind(const line_parts *l, size_t i, part_kind kind) {
    return i < l->count && l->at[i].kind == kind;
}

/* The words of the first date with its year, or of a month with its year; count if none. */
static size_t find_date(const line_parts *l, size_t *end) {
    for (size_t i = 0; i < l->count; i++) {
        *end = i + 1;
        if (is_kind(l, i, PART_DATE)) return i;
        *end = i + 3;
        if (is_kind(l, i, PART_DAY) && is_kind(l, i + 1, PART_MONTH) &&
            is_kind(l, i + 2, PART_YEAR))
            return i;
        *end = i + 2;
        if (is_kind(l, i, PART_MONTH) && is_kind(l, i + 1, PART_YEAR)) return i;
    }
    return l->count;
}

static bool is_border(const part *p) { return p->kind == PART_BORDER; }

static bool is_free(const part *p) {
    return p->kind == PART_LABEL || p->kind == PART_NUMBER || p->kind == PART_BYLINE;
}

static bool begins_with_byline(const line_parts *l, size_t end) {
    size_t begin = end;
    while (begin > 0 && !is_border(&l->at[begin - 1]))
        begin--;
    return is_kind(l, begin, PART_BYLINE);
}

/* Words before the date: labels, or names with a mark between them and the date. */
static bool stands_before(const line_parts *l, size_t begin, bool compact) {
    size_t names = 0;
    const bool byline = begins_with_byline(l, begin);
    const size_t most = byline ? 7 : 4;
    bool apart = compact || byline;
    for (size_t i = begin; i-- > 0;) {
        const part *p = &l->at[i];
        if (is_border(p)) return true;
        apart |= p->kind == PART_DASH || p->kind == PART_NUMBER || p->comma || p->colon ||
                 l->at[i + 1].gap;
        if (is_free(p) || p->kind == PART_DASH) continue;
        if (p->kind == PART_LOWER || !apart || ++names > most) return false;
    }
    return true;
}

/* How many names may stand behind the date, where @p most could before this part. */
static size_t names_behind(const part *p, size_t most) {
    if (p->kind == PART_BYLINE) return 4;
    if (p->comma && most < 2) return 2;
    return p->kind == PART_DASH && !most ? 1 : most;
}

/* Neither a name nor a word. */
static bool is_passed(const part *p) { return is_free(p) || p->kind == PART_DASH; }

/* Words behind it: times, labels, a name or two with a mark between, more after "Von". */
static bool stands_behind(const line_parts *l, size_t end) {
    const bool colon = l->at[end - 1].colon;
    if (colon && end == l->count) return false;
    size_t names = 0, most = l->at[end - 1].comma && !colon ? 2 : 0;
    for (size_t i = end; i < l->count; i++) {
        const part *p = &l->at[i];
        if (is_border(p) || p->gap) return true;
        if (!colon) most = names_behind(p, most);
        if (is_passed(p)) continue;
        if (p->kind == PART_LOWER || ++names > most) return false;
    }
    return true;
}

gf_date_line gf_date_line_read(const gf_lexicon *lexicon, gf_view line) {
    line_parts l = {0};
    size_t end;
    if (!cut(lexicon, line, &l)) return GF_DATE_LINE_NONE;
    const size_t begin = find_date(&l, &end);
    if (begin == l.count) return GF_DATE_LINE_NONE;
    const bool compact = is_kind(&l, begin, PART_DATE);
    return stands_before(&l, begin, compact) && stands_behind(&l, end) ? GF_DATE_LINE_STAMP
                                                                       : GF_DATE_LINE_TOLD;
}
