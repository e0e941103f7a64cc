#include "export/page.h"

#include "export/label.h"
#include "export/legend.h"
#include "export/provenance.h"
#include "export/wording.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { MARGIN = 18, HEADER = 58, LEAST_WIDTH = 620, FOOTER_LINE = 13, SOURCE_LINES = 2 };
#define SMALL 9.0

/* What the page is made of, in one place. */
typedef struct page {
    gf_arena *arena;
    gf_font *font;
    const gf_network *network;
    const gf_style *style;
    const gf_theme *theme;
    gf_canvas *canvas;
    double width, bottom;
} page;

static gf_when period(const gf_network *n) {
    gf_when span = GF_WHEN_UNKNOWN;
    for (size_t i = 0; i < n->meetings.count; i++) {
        const gf_when w = n->meetings.at[i].when;
        if (!gf_when_closed(w)) continue;
        if (span.start == GF_DAY_NONE || w.start < span.start) span.start = w.start;
        if (span.end == GF_DAY_NONE || w.end > span.end) span.end = w.end;
    }
    return span;
}

gf_view gf_page_summary(gf_arena *arena, const gf_network *n, const gf_style *style) {
    enum { ROOM = 256 };
    const bool english = gf_style_is_english(style);
    size_t dated = 0, meetings = 0;
    for (size_t i = 0; i < n->meetings.count; i++) {
        if (!gf_style_in_slice(style, n->meetings.at[i].when)) continue;
        meetings++;
        dated += gf_when_known(n->meetings.at[i].when);
    }
    const gf_when span = style->has_slice ? (gf_when){.start = style->slice_from,
                                                      .end = style->slice_until,
                                                      .precision = GF_PRECISION_INTERVAL}
                                          : period(n);
    const gf_view text = gf_when_text(arena, span, style);
    const size_t documents = n->documents.count;
    char *to = gf_arena_alloc(arena, ROOM, 1);
    if (!to) return (gf_view){0};
    const int len = snprintf(
        to, ROOM, "%zu %s · %zu %s, %s%zu %s · %.*s", documents,
        english          ? documents == 1 ? "document" : "documents"
        : documents == 1 ? "Dokument"
                         : "Dokumente",
        meetings, english ? meetings == 1 ? "meeting" : "meetings" : "Treffen",
        english ? "" : "davon ", dated, english ? "dated" : "datiert", GF_VIEW_ARG(text));
    return (gf_view){to, (size_t)len};
}

static bool add_text(page *p, gf_view text, double y, double size, bool is_bold,
                     const char *colour) {
    const gf_label_line like = {.is_bold = is_bold};
    text = gf_label_fit(p->arena, p->font, text, like, size, p->width - MARGIN);
    return text.ptr &&
           gf_canvas_add(p->arena, p->canvas,
                         (gf_canvas_item){.kind = GF_ITEM_TEXT,
                                          .group = GF_NO_GROUP,
                                          .x = p->width / 2,
                                          .y = y,
                                          .width = gf_font_width(p->font, text, is_bold, size),
                                          .height = size,
                                          .fill = colour,
                                          .is_bold = is_bold,
                                          .anchor = GF_ANCHOR_MIDDLE,
                                          .text = text});
}

static bool add_header(page *p) {
    const gf_provenance from = gf_provenance_of(p->network, p->style);
    const gf_view summary = gf_page_summary(p->arena, p->network, p->style);
    return summary.ptr &&
           add_text(p, (gf_view){from.title, strlen(from.title)}, 28, 19, true,
                    p->theme->text) &&
           add_text(p, summary, 46, 11, false, p->theme->muted);
}

static bool add_note(page *p, gf_view text) {
    p->bottom += FOOTER_LINE;
    return add_text(p, text, p->bottom, SMALL, false, p->theme->muted);
}

static bool add_count(page *p, size_t count, const char *what) {
    enum { ROOM = 128 };
    char *to = gf_arena_alloc(p->arena, ROOM, 1);
    return to && add_note(p, (gf_view){to, (size_t)snprintf(to, ROOM, "%zu %s", count, what)});
}

static bool add_left_out(page *p, const gf_page_notes *notes) {
    const bool english = gf_style_is_english(p->style);
    if (notes->left_out) {
        static const char *const meetings[] = {
            "Treffen mit weniger Quellen und Teilnehmern sind nicht gezeigt.",
            "meetings with fewer sources and participants are not shown."};
        static const char *const persons[] = {
            "Personen mit weniger Treffen sind nicht gezeigt.",
            "persons with fewer meetings are not shown."};
        static const char *const columns[] = {
            "Treffen mit weniger Quellen und mehrfach genannten Personen sind nicht gezeigt.",
            "meetings with fewer sources and recurring persons are not shown."};
        const char *const *what = p->style->view == GF_VIEW_PEOPLE     ? persons
                                  : p->style->view == GF_VIEW_TIMELINE ? columns
                                                                       : meetings;
        if (!add_count(p, notes->left_out, what[english])) return false;
    }
    return !notes->nobody ||
           add_count(p, notes->nobody,
                     english ? "meetings without a named person are not shown."
                             : "Treffen ohne namentlich genannte Personen sind nicht gezeigt.");
}

/* Outlet and, without one, the document's name. */
static gf_view source_of(const gf_net_document *d) {
    if (d->source.len) return d->source;
    size_t begin = 0, end = d->key.len;
    for (size_t i = 0; i < d->key.len; i++) {
        if (d->key.ptr[i] == '/') begin = i + 1;
    }
    for (size_t i = d->key.len; i > begin + 1; i--) {
        if (d->key.ptr[i - 1] != '.') continue;
        end = i - 1;
        break;
    }
    return gf_view_slice(d->key, begin, end);
}

/* Which documents tell of a meeting that the picture is about; NULL if memory is short. */
static bool *telling(const page *p) {
    const gf_network *n = p->network;
    bool *tells = GF_NEW_ARRAY(p->arena, bool, n->documents.count + 1);
    for (size_t i = 0; tells && i < n->meetings.count; i++) {
        const gf_net_meeting *m = &n->meetings.at[i];
        for (size_t k = 0; gf_style_in_slice(p->style, m->when) && k < m->documents.count; k++)
            tells[m->documents.at[k]] = true;
    }
    return tells;
}

static bool is_named_before(const gf_network *n, const bool *tells, size_t index) {
    for (size_t i = 0; i < index; i++) {
        if (tells[i] &&
            gf_view_equal(source_of(&n->documents.at[i]), source_of(&n->documents.at[index])))
            return true;
    }
    return false;
}

typedef struct source_text {
    char text[1200];
    size_t len, lines, begin;
} source_text;

/* Appends a source if the line has room for it, or begins the next line. */
static bool add_source(page *p, source_text *s, gf_view name) {
    char one[160];
    name = name.len > 100 ? gf_view_slice(name, 0, 100) : name;
    const int len =
        snprintf(one, sizeof one, "%s%.*s", s->len > s->begin ? ", " : "", GF_VIEW_ARG(name));
    const gf_view line = {s->text + s->begin, s->len - s->begin};
    const double used = gf_font_width(p->font, line, false, SMALL) +
                        gf_font_width(p->font, (gf_view){one, (size_t)len}, false, SMALL);
    if (s->len + (size_t)len + 40 > sizeof s->text) return false;
    const double room = 0.86 * p->width - (s->lines + 1 == SOURCE_LINES ? 90 : 0);
    if (used > room) {
        if (s->lines + 1 == SOURCE_LINES) return false;
        s->lines++;
        s->text[s->len++] = ',';
        s->text[s->len++] = '\n';
        s->begin = s->len;
        return add_source(p, s, name);
    }
    memcpy(s->text + s->len, one, (size_t)len);
    s->len += (size_t)len;
    return true;
}

static bool write_sources(page *p, const source_text *s) {
    size_t begin = 0;
    for (size_t i = 0; i <= s->len; i++) {
        if (i < s->len && s->text[i] != '\n') continue;
        const gf_view line = gf_arena_copy(p->arena, (gf_view){s->text + begin, i - begin});
        if (!line.ptr || !add_note(p, line)) return false;
        begin = i + 1;
    }
    return true;
}

/* As many as the lines hold, each once; how many documents are left over. */
static size_t list_sources(page *p, source_text *s, const bool *tells) {
    enum { MOST_LOOKED_AT = 500 };
    const gf_network *n = p->network;
    size_t more = 0, looked = 0;
    for (size_t i = 0; i < n->documents.count; i++) {
        if (!tells[i]) continue;
        const bool is_too_many = looked++ >= MOST_LOOKED_AT;
        if (!is_too_many && is_named_before(n, tells, i)) continue;
        if (more || is_too_many || !add_source(p, s, source_of(&n->documents.at[i]))) more++;
    }
    return more;
}

static bool tells_any(const bool *tells, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (tells[i]) return true;
    }
    return false;
}

static bool add_sources(page *p) {
    const bool english = gf_style_is_english(p->style);
    const bool *tells = telling(p);
    if (!tells) return false;
    if (!tells_any(tells, p->network->documents.count)) return true;
    source_text s = {.len = 0};
    s.len = s.begin =
        (size_t)snprintf(s.text, sizeof s.text, english ? "Sources: " : "Quellen: ");
    const size_t more = list_sources(p, &s, tells);
    if (more)
        s.len += (size_t)snprintf(s.text + s.len, sizeof s.text - s.len,
                                  english ? " and %zu more" : " und %zu weitere", more);
    return write_sources(p, &s);
}

static bool add_origin(page *p) {
    char text[300];
    const gf_provenance from = gf_provenance_of(p->network, p->style);
    const size_t len = gf_provenance_line(&from, text, sizeof text);
    const gf_view line = gf_arena_copy(p->arena, (gf_view){text, len});
    return line.ptr && add_note(p, line);
}

/* As wide and tall as the page's form wants; the drawing stays in the middle. */
static void fit_page(page *p) {
    const gf_style *style = p->style;
    gf_canvas *canvas = p->canvas;
    if (style->page_width <= 0 || style->page_height <= 0) return;
    const double aspect = style->page_width / style->page_height;
    const double width = fmax(canvas->width, canvas->height * aspect), height = width / aspect;
    gf_canvas_shift(canvas, (width - canvas->width) / 2, (height - canvas->height) / 2);
    canvas->width = width;
    canvas->height = height;
}

bool gf_page_add(gf_arena *arena, gf_font *font, const gf_network *network,
                 const gf_style *style, const gf_page_notes *notes, gf_canvas *canvas) {
    page p = {arena, font, network, style, gf_theme_of(style), canvas, 0, 0};
    const double drawn = canvas->width;
    p.width = fmax(drawn, LEAST_WIDTH) + 2 * MARGIN;
    gf_canvas_shift(canvas, (p.width - drawn) / 2, HEADER + 8);
    p.bottom = HEADER + 8 + canvas->height + 12;
    if (!add_header(&p) ||
        !gf_legend_add(arena, font, style, notes, p.width, &p.bottom, canvas))
        return false;
    p.bottom += 4;
    if (!add_left_out(&p, notes) || !add_sources(&p) || !add_origin(&p)) return false;
    canvas->width = p.width;
    canvas->height = p.bottom + 12;
    fit_page(&p);
    return true;
}
