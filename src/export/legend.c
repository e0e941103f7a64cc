#include "export/legend.h"

#include <math.h>
#include <string.h>

enum { SAMPLE = 24, GAP = 20, ROW = 20 };
#define SIZE 10.5

typedef enum what {
    PERSON,
    ORGANISATION,
    PLACE,
    MEETING,
    PLANNED,
    CAME,
    EXPECTED,
    LARGER,
    WIDER,
    GROUP,
    DOT,
    OPEN_DOT,
    CROSS,
    JOINED,
    WHAT_COUNT
} what;

static const char *const words[WHAT_COUNT][2] = {
    [PERSON] = {"Person", "person"},
    [ORGANISATION] = {"Organisation", "organisation"},
    [PLACE] = {"Staat oder Ort als Teilnehmer", "state or place taking part"},
    [MEETING] = {"Treffen: Datum, Ort", "meeting: date, place"},
    [PLANNED] = {"nicht stattgefunden (geplant, verschoben, abgesagt)",
                 "not held (planned, postponed, cancelled)"},
    [CAME] = {"nahm teil", "took part"},
    [EXPECTED] = {"erwartet", "expected"},
    [LARGER] = {"größere Schrift: mehr Verbindungen", "larger letters: more links"},
    [WIDER] = {"trafen sich; breiter: öfter", "met; wider: more often"},
    [GROUP] = {"Person; Farbe: Gruppe, die sich oft trifft",
               "person; colour: group that meets often"},
    [DOT] = {"nahm teil", "attended"},
    [OPEN_DOT] = {"erwartet", "expected"},
    [CROSS] = {"ausdrücklich nicht dabei", "explicitly absent"},
    [JOINED] = {"Treffen", "meeting"},
};

static bool add_shape(gf_arena *arena, gf_canvas *canvas, const gf_theme *t, what sample,
                      double x, double y) {
    gf_canvas_item item = {.kind = GF_ITEM_SHAPE,
                           .group = GF_NO_GROUP,
                           .x = x + SAMPLE / 2.0,
                           .y = y,
                           .width = 22,
                           .height = 13,
                           .stroke = 1};
    switch (sample) {
    case PERSON:
    case GROUP:
        item.shape = GF_SHAPE_PILL;
        item.fill = sample == GROUP ? gf_theme_community(t, 2) : t->fill[0];
        item.line = t->line[0];
        break;
    case ORGANISATION:
    case PLACE:
        item.shape = sample == PLACE ? GF_SHAPE_HEXAGON : GF_SHAPE_BOX;
        item.fill = t->fill[sample];
        item.line = t->line[sample];
        break;
    case MEETING:
    case PLANNED:
        item.shape = GF_SHAPE_CARD;
        item.fill = t->fill[3];
        item.line = t->line[3];
        item.is_dashed = sample == PLANNED;
        break;
    case DOT:
    case OPEN_DOT:
    case CROSS:
        item.shape = sample == CROSS ? GF_SHAPE_CROSS : GF_SHAPE_DOT;
        item.width = item.height = 11;
        item.fill = sample == DOT ? t->line[0] : t->background;
        item.line = sample == CROSS ? t->muted : t->line[0];
        item.stroke = 1.4;
        break;
    case CAME:
    case EXPECTED:
    case WIDER:
    case JOINED:
    case LARGER:
    case WHAT_COUNT: return true;
    }
    return gf_canvas_add(arena, canvas, item);
}

static bool add_line(gf_arena *arena, gf_canvas *canvas, const gf_theme *t, what sample,
                     double x, double y) {
    const bool is_joined = sample == JOINED;
    const gf_canvas_item item = {.group = GF_NO_GROUP,
                                 .line = is_joined ? t->line[3] : t->edge,
                                 .stroke = sample == WIDER ? 2.6
                                           : is_joined     ? 2
                                                           : 1.1,
                                 .is_dashed = sample == EXPECTED};
    return gf_canvas_line(arena, canvas, (gf_point){x + 1, y}, (gf_point){x + SAMPLE - 1, y},
                          item);
}

static bool add_sample(gf_arena *arena, gf_canvas *canvas, const gf_theme *t, what sample,
                       double x, double y) {
    if (sample == CAME || sample == EXPECTED || sample == WIDER || sample == JOINED)
        return add_line(arena, canvas, t, sample, x, y);
    return add_shape(arena, canvas, t, sample, x, y);
}

static size_t list_samples(const gf_style *style, const gf_page_notes *notes, what *to) {
    size_t count = 0;
    if (style->view == GF_VIEW_TIMELINE) {
        const what dots[] = {DOT, OPEN_DOT, CROSS, JOINED};
        memcpy(to, dots, sizeof dots);
        return sizeof dots / sizeof *dots;
    }
    if (style->view == GF_VIEW_PEOPLE) {
        to[count++] = strcmp(style->theme ? style->theme : "", "print") == 0 ? PERSON : GROUP;
        to[count++] = WIDER;
        to[count++] = LARGER;
        return count;
    }
    for (int kind = 0; kind < 4; kind++) {
        if (notes->has_kind[kind]) to[count++] = (what)kind;
    }
    if (notes->has_dashed) to[count++] = PLANNED;
    to[count++] = CAME;
    if (notes->has_dashed) to[count++] = EXPECTED;
    to[count++] = LARGER;
    return count;
}

static gf_view text_of(what sample, bool english) {
    const char *text = words[sample][english];
    return (gf_view){text, strlen(text)};
}

static double sample_width(gf_font *font, what sample, bool english) {
    const double mark = sample == LARGER ? 0 : SAMPLE + 5;
    return mark + 1.05 * gf_font_width(font, text_of(sample, english), false, SIZE);
}

/* As many samples as one row takes, from @p first on. */
static size_t row_end(gf_font *font, const what *samples, size_t first, size_t count,
                      bool english, double room, double *used) {
    *used = 0;
    size_t end = first;
    for (; end < count; end++) {
        const double more = sample_width(font, samples[end], english) + (end > first ? GAP : 0);
        if (end > first && *used + more > room) break;
        *used += more;
    }
    return end;
}

bool gf_legend_add(gf_arena *arena, gf_font *font, const gf_style *style,
                   const gf_page_notes *notes, double width, double *bottom,
                   gf_canvas *canvas) {
    what samples[WHAT_COUNT];
    const bool english = gf_style_is_english(style);
    const gf_theme *theme = gf_theme_of(style);
    const size_t count = list_samples(style, notes, samples);
    for (size_t first = 0; first < count;) {
        double used;
        const size_t end = row_end(font, samples, first, count, english, width - 30, &used);
        const double y = *bottom + ROW / 2.0;
        double x = (width - used) / 2;
        for (size_t i = first; i < end; i++) {
            const gf_view text = text_of(samples[i], english);
            const double mark = samples[i] == LARGER ? 0 : SAMPLE + 5;
            const gf_canvas_item item = {.kind = GF_ITEM_TEXT,
                                         .group = GF_NO_GROUP,
                                         .x = x + mark,
                                         .y = y + 0.36 * SIZE,
                                         .width = gf_font_width(font, text, false, SIZE),
                                         .height = SIZE,
                                         .fill = theme->text,
                                         .text = text};
            if (!add_sample(arena, canvas, theme, samples[i], x, y) ||
                !gf_canvas_add(arena, canvas, item))
                return false;
            x += sample_width(font, samples[i], english) + GAP;
        }
        *bottom += ROW;
        first = end;
    }
    return true;
}
