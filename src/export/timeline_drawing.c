#include "export/timeline_drawing.h"

#include "export/label.h"
#include "export/timeline_rows.h"
#include "export/wording.h"

#include <math.h>
#include <stdlib.h>

enum { COLUMN = 95, ROW = 19, NAMES = 146, HEAD = 50, GAP = 26, HEAD_LINES = 3 };
#define NAME_SIZE 11.0
#define HEAD_SIZE 8.2

typedef struct chart {
    gf_arena *arena;
    gf_font *font;
    const gf_network *network;
    const gf_style *style;
    const gf_theme *theme;
    gf_canvas *canvas;
    double top; /* of the current band */
} chart;

static double row_y(const chart *c, size_t row) {
    return c->top + HEAD + ROW * ((double)row + 0.5);
}

static double column_x(size_t column) { return NAMES + 10 + COLUMN * ((double)column + 0.5); }

static bool add_text(chart *c, gf_canvas_item at, gf_view text, double room) {
    const gf_label_line like = {.is_bold = at.is_bold};
    at.kind = GF_ITEM_TEXT;
    at.text = gf_label_fit(c->arena, c->font, text, like, at.height, room);
    at.width = gf_font_width(c->font, at.text, at.is_bold, at.height);
    return at.text.ptr && gf_canvas_add(c->arena, c->canvas, at);
}

static bool draw_rows(chart *c, const gf_rows *rows, size_t columns) {
    for (size_t i = 0; i < rows->count; i++) {
        const gf_net_entity *e = &c->network->entities.at[rows->at[i]];
        const double y = row_y(c, i);
        const gf_canvas_group about = {
            .class = "person", .tooltip = gf_entity_tooltip(c->arena, c->network, e, c->style)};
        const gf_canvas_item name = {.group = gf_canvas_group_add(c->arena, c->canvas, about),
                                     .x = NAMES,
                                     .y = y + 0.36 * NAME_SIZE,
                                     .height = NAME_SIZE,
                                     .fill = c->theme->text,
                                     .anchor = GF_ANCHOR_END};
        const gf_canvas_item rule = {.group = name.group, .line = c->theme->rule, .stroke = 1};
        if (!gf_canvas_line(c->arena, c->canvas, (gf_point){NAMES + 8, y},
                            (gf_point){column_x(columns) - COLUMN / 2.0, y}, rule) ||
            !add_text(c, name, e->name, NAMES - 4))
            return false;
    }
    return true;
}

/* Date and place (or what is known), the last line right above the dots. */
static bool draw_heading(chart *c, const gf_net_meeting *m, size_t column, uint32_t group) {
    const bool is_dated = gf_when_known(m->when) || m->when.month;
    const gf_view when = gf_meeting_when_text(c->arena, c->network, m, c->style),
                  where = gf_meeting_place_text(c->arena, c->network, m, c->style),
                  state = gf_meeting_state_text(m, c->style);
    if (!when.ptr || !where.ptr) return false;
    const gf_label_line lines[HEAD_LINES] = {
        {.text = is_dated ? when : where, .is_bold = true},
        {.text = is_dated ? where : when, .is_muted = !is_dated},
        {.text = state, .is_muted = true},
    };
    double y = c->top + HEAD - 32 + (state.len ? 0 : 11);
    for (size_t i = 0; i < HEAD_LINES; i++) {
        if (!lines[i].text.len) continue;
        const gf_canvas_item item = {.group = group,
                                     .x = column_x(column),
                                     .y = y,
                                     .height = HEAD_SIZE,
                                     .fill =
                                         lines[i].is_muted ? c->theme->muted : c->theme->text,
                                     .is_bold = lines[i].is_bold,
                                     .anchor = GF_ANCHOR_MIDDLE};
        if (!add_text(c, item, lines[i].text, COLUMN - 3)) return false;
        y += 11;
    }
    return true;
}

static bool draw_dot(chart *c, const gf_net_participant *p, size_t column, size_t row,
                     uint32_t group) {
    const bool is_absent = p->part == GF_ABSENT;
    const char *blue = c->theme->line[GF_NODE_PERSON];
    return gf_canvas_add(
        c->arena, c->canvas,
        (gf_canvas_item){.kind = GF_ITEM_SHAPE,
                         .group = group,
                         .shape = is_absent ? GF_SHAPE_CROSS : GF_SHAPE_DOT,
                         .x = column_x(column),
                         .y = row_y(c, row),
                         .width = 11,
                         .height = 11,
                         .fill = p->part == GF_ATTENDED ? blue : c->theme->background,
                         .line = is_absent ? c->theme->muted : blue,
                         .stroke = 1.4});
}

static size_t row_of(const gf_rows *rows, uint32_t entity) {
    size_t i = 0;
    while (i < rows->count && rows->at[i] != entity)
        i++;
    return i;
}

/* The line from the first to the last who came or was expected. */
static bool draw_join(chart *c, const gf_net_meeting *m, size_t column, const gf_rows *rows,
                      uint32_t group) {
    size_t first = rows->count, last = 0, count = 0;
    for (size_t i = 0; i < m->participants.count; i++) {
        const size_t row = row_of(rows, m->participants.at[i].entity);
        if (row == rows->count || m->participants.at[i].part == GF_ABSENT) continue;
        if (row < first) first = row;
        if (row > last) last = row;
        count++;
    }
    if (count < 2) return true;
    const gf_canvas_item line = {.group = group,
                                 .line = c->theme->line[GF_NODE_MEETING],
                                 .stroke = 2,
                                 .is_dashed = m->status != GF_HELD};
    return gf_canvas_line(c->arena, c->canvas, (gf_point){column_x(column), row_y(c, first)},
                          (gf_point){column_x(column), row_y(c, last)}, line);
}

static bool draw_column(chart *c, const gf_net_meeting *m, size_t column, const gf_rows *rows) {
    const gf_canvas_group about = {.class =
                                       m->status == GF_HELD ? "meeting" : "meeting planned",
                                   .tooltip = gf_meeting_tooltip(c->arena, c->network, m),
                                   .url = gf_evidence_url(c->network, &m->evidence)};
    const uint32_t group = gf_canvas_group_add(c->arena, c->canvas, about);
    if (!about.tooltip.ptr || !draw_heading(c, m, column, group) ||
        !draw_join(c, m, column, rows, group))
        return false;
    for (size_t i = 0; i < m->participants.count; i++) {
        const size_t row = row_of(rows, m->participants.at[i].entity);
        if (row < rows->count && !draw_dot(c, &m->participants.at[i], column, row, group))
            return false;
    }
    return true;
}

static bool draw_band(chart *c, const uint32_t *meetings, size_t count) {
    gf_rows rows;
    if (!gf_timeline_rows(c->arena, c->network, meetings, count, &rows) ||
        !draw_rows(c, &rows, count))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!draw_column(c, &c->network->meetings.at[meetings[i]], i, &rows)) return false;
    }
    c->top += HEAD + ROW * (double)rows.count + GAP;
    c->canvas->width = fmax(c->canvas->width, column_x(count));
    return true;
}

static bool has_person(const gf_network *n, const gf_net_meeting *m) {
    for (size_t i = 0; i < m->participants.count; i++) {
        if (n->entities.at[m->participants.at[i].entity].type == GF_PERSON) return true;
    }
    return false;
}

typedef struct ranked {
    uint32_t meeting; /* their order is that of dates */
    size_t documents, regulars;
} ranked;

static int by_rank(const void *x, const void *y) {
    const ranked *a = x, *b = y;
    if (a->documents != b->documents) return a->documents > b->documents ? -1 : 1;
    if (a->regulars != b->regulars) return a->regulars > b->regulars ? -1 : 1;
    return (a->meeting > b->meeting) - (a->meeting < b->meeting);
}

static int by_date(const void *x, const void *y) {
    const ranked *a = x, *b = y;
    return (a->meeting > b->meeting) - (a->meeting < b->meeting);
}

/* At how many meetings each entity is; NULL if memory is short. */
static uint32_t *count_meetings(gf_arena *arena, const gf_network *n) {
    uint32_t *count = GF_NEW_ARRAY(arena, uint32_t, n->entities.count + 1);
    for (size_t i = 0; count && i < n->meetings.count; i++) {
        const gf_net_meeting *m = &n->meetings.at[i];
        for (size_t k = 0; k < m->participants.count; k++)
            count[m->participants.at[k].entity]++;
    }
    return count;
}

/* How many of its persons are at another meeting, too: they make rows that tell something. */
static size_t regular_count(const gf_network *n, const gf_net_meeting *m,
                            const uint32_t *meetings) {
    size_t count = 0;
    for (size_t i = 0; i < m->participants.count; i++) {
        const uint32_t entity = m->participants.at[i].entity;
        count += n->entities.at[entity].type == GF_PERSON && meetings[entity] > 1;
    }
    return count;
}

/* The meetings to show, by date; those with the fewest documents and regulars go where there
   are too many. False if memory is short. O(n log n). */
static bool choose(const chart *c, size_t most, gf_page_notes *notes, ranked *shown,
                   size_t *kept) {
    const gf_network *n = c->network;
    const uint32_t *meetings = count_meetings(c->arena, n);
    size_t count = 0;
    if (!meetings) return false;
    for (uint32_t i = 0; i < n->meetings.count; i++) {
        const gf_net_meeting *m = &n->meetings.at[i];
        if (!has_person(n, m)) continue;
        shown[count++] = (ranked){i, m->documents.count, regular_count(n, m, meetings)};
    }
    *kept = count < most ? count : most;
    notes->nobody = n->meetings.count - count;
    notes->left_out = count - *kept;
    if (count) qsort(shown, count, sizeof *shown, by_rank);
    if (*kept) qsort(shown, *kept, sizeof *shown, by_date);
    return true;
}

static void note_parts(const gf_network *n, const ranked *shown, size_t count,
                       gf_page_notes *notes) {
    notes->has_absent = notes->has_dashed = false;
    for (size_t i = 0; i < count; i++) {
        const gf_net_meeting *m = &n->meetings.at[shown[i].meeting];
        for (size_t k = 0; k < m->participants.count; k++) {
            const gf_net_participant *p = &m->participants.at[k];
            if (n->entities.at[p->entity].type != GF_PERSON) continue;
            notes->has_absent |= p->part == GF_ABSENT;
            notes->has_dashed |= p->part == GF_EXPECTED;
        }
    }
}

size_t gf_timeline_columns(double room, size_t fewest, size_t most) {
    const double columns = floor((room - NAMES - 10) / COLUMN);
    if (columns <= (double)fewest) return fewest;
    return columns >= (double)most ? most : (size_t)columns;
}

bool gf_timeline_paint(gf_arena *arena, gf_font *font, const gf_network *network,
                       const gf_style *style, const gf_timeline_size *size,
                       gf_page_notes *notes, gf_canvas *out) {
    *out = (gf_canvas){0};
    chart c = {arena, font, network, style, gf_theme_of(style), out, 0};
    ranked *shown = GF_NEW_ARRAY(arena, ranked, network->meetings.count + 1);
    uint32_t *meetings = GF_NEW_ARRAY(arena, uint32_t, size->most + 1);
    size_t count;
    if (!shown || !meetings || !choose(&c, size->most, notes, shown, &count)) return false;
    note_parts(network, shown, count, notes);
    for (size_t i = 0; i < count; i++)
        meetings[i] = shown[i].meeting;
    const size_t bands = (count + size->columns - 1) / size->columns;
    for (size_t band = 0; band < bands; band++) { /* bands of one length */
        const size_t begin = count * band / bands, end = count * (band + 1) / bands;
        if (!draw_band(&c, meetings + begin, end - begin)) return false;
    }
    out->height = count ? c.top - GAP : 0;
    return true;
}
