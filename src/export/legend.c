#include "export/legend.h"

#include "export/edge_labels.h"

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
    DATES,
    DATES_ONCE,
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
    [DATES] = {"Datum: erstes bis letztes Treffen", "date: first to last meeting"},
    [DATES_ONCE] = {"Datum: erstes bis letztes Treffen, gleiche nur einmal",
                    "date: first to last meeting, equal ones once"},
    [DOT] = {"nahm teil", "attended"},
    [OPEN_DOT] = {"erwartet", "expected"},
    [CROSS] = {"ausdrücklich nicht dabei", "explicitly absent"},
    [JOINED] = {"Treffen", "meeting"},
};

/* Two groups: one colour alone would name a group. */
static bool add_groups(gf_arena *arena, gf_canvas *canvas, const gf_theme *t,
                       gf_canvas_item item) {
    const double x = item.x;
    item.width = 11;
    for (int32_t group = 1; group <= 2; group++) {
        item.x = group == 1 ? x - 6.5 : x + 6.5;
        item.fill = gf_theme_community(t, group);
        if (!gf_canvas_add(arena, canvas, item)) return false;
    }
    return true;
}

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
        item.fill = t->fill[0];
        item.line = t->line[0];
        if (sample == GROUP) return add_groups(arena, canvas, t, item);
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
    case DATES:
    case DATES_ONCE:
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

static size_t list_dots(const gf_page_notes *notes, what *to) {
    size_t count = 0;
    to[count++] = DOT;
    if (notes->has_dashed) to[count++] = OPEN_DOT;
    if (notes->has_absent) to[count++] = CROSS;
    to[count++] = JOINED;
    return count;
}

static size_t list_of_people(const gf_style *style, const gf_page_notes *notes, what *to) {
    size_t count = 0;
    to[count++] = strcmp(style->theme ? style->theme : "", "print") == 0 ? PERSON : GROUP;
    to[count++] = WIDER;
    to[count++] = LARGER;
    if (notes->lines <= GF_MOST_LABELLED)
        to[count++] = notes->lines <= GF_ALL_LABELLED ? DATES : DATES_ONCE;
    return count;
}

static size_t list_samples(const gf_style *style, const gf_page_notes *notes, what *to) {
    size_t count = 0;
    if (style->view == GF_VIEW_TIMELINE) return list_dots(notes, to);
    if (style->view == GF_VIEW_PEOPLE) return list_of_people(style, notes, to);
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

/* Words alone, or words behind a mark. */
static double mark_width(what sample) {
    return sample == LARGER || sample == DATES || sample == DATES_ONCE ? 0 : SAMPLE + 5;
}

static double sample_width(gf_font *font, what sample, bool english) {
    return mark_width(sample) +
           1.05 * gf_font_width(font, text_of(sample, english), false, SIZE);
}

/* The samples of one legend, and what they are measured with. */
typedef struct samples {
    gf_font *font;
    bool english;
    what at[WHAT_COUNT];
    size_t count;
} samples;

/* As many as one row takes, from @p first on. */
static size_t row_end(const samples *s, size_t first, double room, double *used) {
    *used = 0;
    size_t end = first;
    for (; end < s->count; end++) {
        const double more =
            sample_width(s->font, s->at[end], s->english) + (end > first ? GAP : 0);
        if (end > first && *used + more > room) break;
        *used += more;
    }
    return end;
}

static size_t rows_within(const samples *s, double room) {
    size_t rows = 0;
    double used;
    for (size_t first = 0; first < s->count; rows++)
        first = row_end(s, first, room, &used);
    return rows;
}

/* The least width that needs no more rows than @p room does: no row of one word. */
static double balanced(const samples *s, double room) {
    enum { STEP = 12 };
    const size_t rows = rows_within(s, room);
    while (room > STEP && rows_within(s, room - STEP) == rows)
        room -= STEP;
    return room;
}

bool gf_legend_add(gf_arena *arena, gf_font *font, const gf_style *style,
                   const gf_page_notes *notes, double width, double *bottom,
                   gf_canvas *canvas) {
    samples s = {.font = font, .english = gf_style_is_english(style)};
    const gf_theme *theme = gf_theme_of(style);
    s.count = list_samples(style, notes, s.at);
    const double room = balanced(&s, width - 30);
    for (size_t first = 0; first < s.count;) {
        double used = 0;
        const size_t end = row_end(&s, first, room, &used);
        const double y = *bottom + ROW / 2.0;
        double x = (width - used) / 2;
        for (size_t i = first; i < end; i++) {
            const gf_view text = text_of(s.at[i], s.english);
            const gf_canvas_item item = {.kind = GF_ITEM_TEXT,
                                         .group = GF_NO_GROUP,
                                         .x = x + mark_width(s.at[i]),
                                         .y = y + 0.36 * SIZE,
                                         .width = gf_font_width(font, text, false, SIZE),
                                         .height = SIZE,
                                         .fill = theme->text,
                                         .text = text};
            if (!add_sample(arena, canvas, theme, s.at[i], x, y) ||
                !gf_canvas_add(arena, canvas, item))
                return false;
            x += sample_width(font, s.at[i], s.english) + GAP;
        }
        *bottom += ROW;
        first = end;
    }
    return true;
}
