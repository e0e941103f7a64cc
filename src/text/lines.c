#include "text/lines.h"

#include "base/try.h"
#include "base/vec.h"
#include "text/date_line.h"
#include "text/line_traits.h"

#include <string.h>

const char *gf_line_kind_name(gf_line_kind kind) {
    static const char *const names[] = {"body",   "title", "heading", "summary",    "caption",
                                        "credit", "meta",  "foreign", "boilerplate"};
    return names[kind];
}

const char *gf_date_source_name(gf_date_source source) {
    static const char *const names[] = {"option",   "field", "meta",   "header", "filename",
                                        "dateline", "text",  "corpus", "none"};
    return names[source];
}

/* Line ends: LF, CRLF, CR, and the markup "<BR>" that some feeds leave in their text. */
static size_t line_break(gf_view text, size_t at) {
    if (text.ptr[at] == '\n') return 1;
    if (text.ptr[at] == '\r') return at + 1 < text.len && text.ptr[at + 1] == '\n' ? 2 : 1;
    if (text.ptr[at] != '<') return 0;
    static const char *const marks[] = {"<BR \\/>", "<br \\/>", "<br />", "<BR />",
                                        "<br/>",    "<BR/>",    "<br>",   "<BR>"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const size_t n = strlen(marks[i]);
        if (at + n <= text.len && memcmp(text.ptr + at, marks[i], n) == 0) return n;
    }
    return 0;
}

static gf_span trimmed(gf_view text, size_t begin, size_t end) {
    while (begin < end && (unsigned char)text.ptr[begin] <= ' ')
        begin++;
    while (end > begin && (unsigned char)text.ptr[end - 1] <= ' ')
        end--;
    if (end - begin >= 3 && memcmp(text.ptr + begin, "\xEF\xBB\xBF", 3) == 0) begin += 3;
    return (gf_span){(uint32_t)begin, (uint32_t)end};
}

static gf_status push_line(gf_arena *arena, gf_view text, size_t begin, size_t end,
                           gf_lines *out) {
    gf_span span = trimmed(text, begin, end);
    if (span.begin == span.end) return GF_OK;
    /* " date 2026-01-21 Der Kreml ...": the header is a line of its own */
    const size_t header = gf_header_length(gf_view_slice(text, span.begin, span.end));
    if (header) {
        const gf_line meta = {{span.begin, span.begin + (uint32_t)header}, GF_LINE_META};
        if (!GF_PUSH(arena, out, meta)) return GF_ERR_NOMEM;
        span = trimmed(text, span.begin + header, span.end);
        if (span.begin == span.end) return GF_OK;
    }
    return GF_PUSH(arena, out, ((gf_line){span, GF_LINE_BODY})) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status cut(gf_arena *arena, gf_view text, gf_lines *out) {
    size_t begin = 0;
    for (size_t at = 0; at < text.len;) {
        const size_t n = line_break(text, at);
        if (!n) {
            at++;
            continue;
        }
        GF_TRY(push_line(arena, text, begin, at, out));
        at += n;
        begin = at;
    }
    return push_line(arena, text, begin, text.len, out);
}

static gf_view words_of(gf_view text, const gf_line *line) {
    return gf_view_slice(text, line->span.begin, line->span.end);
}

static void classify_alone(const gf_lexicon *lexicon, gf_view text, gf_lines *lines) {
    for (size_t i = 0; i < lines->count; i++) {
        gf_line *l = &lines->at[i];
        const gf_view words = words_of(text, l);
        if (l->kind == GF_LINE_META) continue;
        if (gf_line_is_boilerplate(lexicon, words))
            l->kind = GF_LINE_BOILERPLATE;
        else if (gf_line_is_credit(lexicon, words))
            l->kind = GF_LINE_CREDIT;
        else if (gf_line_is_caption(lexicon, words))
            l->kind = GF_LINE_CAPTION;
        else if (gf_line_is_meta(lexicon, words))
            l->kind = GF_LINE_META;
        else if (gf_line_is_bullet(words))
            l->kind = GF_LINE_SUMMARY;
        else if (gf_line_is_foreign(words))
            l->kind = GF_LINE_FOREIGN;
    }
}

/* Above the text a line may say in many ways when it was written. */
static void classify_stamps(const gf_lexicon *lexicon, gf_view text, gf_lines *lines) {
    for (size_t i = 0; i < lines->count; i++) {
        gf_line *l = &lines->at[i];
        const gf_view words = words_of(text, l);
        if (l->kind == GF_LINE_BODY && !gf_line_is_heading(words)) return;
        if (l->kind == GF_LINE_CAPTION || lines->count == 1) continue;
        if (gf_date_line_read(lexicon, words) == GF_DATE_LINE_STAMP &&
            !gf_line_announces(lexicon, words))
            l->kind = GF_LINE_META;
    }
}

/* Short lines without a full stop: before any text they are the headline (and its kicker),
   later ones are headings. */
static void classify_headings(gf_view text, gf_lines *lines) {
    bool seen_body = false;
    for (size_t i = 0; i < lines->count; i++) {
        gf_line *l = &lines->at[i];
        if (l->kind != GF_LINE_BODY) continue;
        const gf_view words = words_of(text, l);
        if (!gf_line_is_heading(words)) {
            seen_body = true;
            continue;
        }
        if (lines->count == 1) return;
        l->kind = seen_body ? GF_LINE_HEADING : GF_LINE_TITLE;
    }
}

/* What follows the headline of a boilerplate block to the end is boilerplate, too. */
static void classify_tail(gf_lines *lines) {
    size_t last = lines->count;
    while (last > 0 && lines->at[last - 1].kind != GF_LINE_BODY &&
           lines->at[last - 1].kind != GF_LINE_SUMMARY)
        last--;
    bool after_boilerplate = false;
    for (size_t i = last; i < lines->count; i++) {
        after_boilerplate |= lines->at[i].kind == GF_LINE_BOILERPLATE;
        if (after_boilerplate && lines->at[i].kind == GF_LINE_HEADING)
            lines->at[i].kind = GF_LINE_BOILERPLATE;
    }
}

gf_status gf_lines_classify(gf_arena *arena, const gf_lexicon *lexicon, gf_view text,
                            gf_lines *out) {
    *out = (gf_lines){0};
    GF_TRY(cut(arena, text, out));
    classify_alone(lexicon, text, out);
    classify_stamps(lexicon, text, out);
    classify_headings(text, out);
    classify_tail(out);
    return GF_OK;
}
