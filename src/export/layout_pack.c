#include "export/layout_parts.h"

#include <math.h>
#include <string.h>

/*
 * Parts are packed as polyominoes (Freivalds, Dogrusoz, Kikusts: "Disconnected Graph Layout and
 * the Polyomino Packing Approach", 2001): a small part may stand in a bay of a large one, where
 * a bounding box would waste the room.
 */
enum { CELL = 12, MARGIN = 10, MOST_CELLS = 4000000, STEPS = 24, FEW_STEPS = 3, MANY = 80 };

typedef struct grid {
    uint8_t *taken;
    int columns, rows;
    double cell;
} grid;

typedef struct cell {
    int16_t x, y;
} cell;

/* The cells of one part, each once, from its upper left corner. */
typedef struct shape {
    cell *at;
    size_t count;
    int columns, rows;
} shape;

static void mark(uint8_t *field, int columns, int rows, int x, int y) {
    if (x >= 0 && y >= 0 && x < columns && y < rows) field[y * columns + x] = 1;
}

static void mark_box(uint8_t *field, const shape *s, double size, const gf_layout_node *n) {
    const int left = (int)floor((n->x - n->width / 2) / size),
              right = (int)floor((n->x + n->width / 2 + 2 * MARGIN) / size),
              top = (int)floor((n->y - n->height / 2) / size),
              bottom = (int)floor((n->y + n->height / 2 + 2 * MARGIN) / size);
    for (int y = top; y <= bottom; y++) {
        for (int x = left; x <= right; x++)
            mark(field, s->columns, s->rows, x, y);
    }
}

/* The curve's own hull of control points is near enough. */
static void mark_line(uint8_t *field, const shape *s, double size, const gf_layout_link *link) {
    for (size_t k = 0; k + 1 < link->count; k++) {
        const gf_point a = link->points[k], b = link->points[k + 1];
        const int steps = 1 + (int)(2 * hypot(b.x - a.x, b.y - a.y) / size);
        for (int i = 0; i <= steps; i++) {
            const double t = (double)i / steps;
            mark(field, s->columns, s->rows, (int)((a.x + t * (b.x - a.x) + MARGIN) / size),
                 (int)((a.y + t * (b.y - a.y) + MARGIN) / size));
        }
    }
}

static bool make_shape(gf_arena *arena, const gf_layout *layout, const gf_layout_part *part,
                       double size, shape *out) {
    *out = (shape){.columns = 2 + (int)((part->width + 2 * MARGIN) / size),
                   .rows = 2 + (int)((part->height + 2 * MARGIN) / size)};
    const size_t cells = (size_t)out->columns * (size_t)out->rows;
    uint8_t *field = GF_NEW_ARRAY(arena, uint8_t, cells);
    out->at = GF_NEW_ARRAY(arena, cell, cells);
    if (!field || !out->at) return false;
    for (size_t i = 0; i < part->node_count; i++)
        mark_box(field, out, size, &layout->nodes[part->nodes[i]]);
    for (size_t i = 0; i < part->link_count; i++)
        mark_line(field, out, size, &layout->links[part->links[i]]);
    for (int y = 0; y < out->rows; y++) {
        for (int x = 0; x < out->columns; x++) {
            if (field[y * out->columns + x])
                out->at[out->count++] = (cell){(int16_t)x, (int16_t)y};
        }
    }
    return true;
}

static bool fits(const grid *g, const shape *s, int x, int y) {
    for (size_t i = 0; i < s->count; i++) {
        if (g->taken[(y + s->at[i].y) * g->columns + x + s->at[i].x]) return false;
    }
    return true;
}

static bool is_same(const shape *a, const shape *b) {
    return a->count == b->count && a->columns == b->columns && a->rows == b->rows &&
           memcmp(a->at, b->at, a->count * sizeof *a->at) == 0;
}

/* The highest free place from row *y on, and there the one furthest left. */
static bool find_place(const grid *g, const shape *s, int width, int *x, int *y) {
    for (; *y + s->rows <= g->rows; ++*y) {
        for (*x = 0; *x + s->columns <= width; ++*x) {
            if (fits(g, s, *x, *y)) return true;
        }
    }
    return false;
}

/* Fills the grid with all shapes in @p width columns; the rows used, or -1 where it is too
   small. places receives two numbers per shape. */
static int fill(grid *g, const shape *shapes, size_t count, int width, int *places) {
    int used = 0, x = 0, y = 0;
    memset(g->taken, 0, (size_t)g->columns * (size_t)g->rows);
    for (size_t i = 0; i < count; i++) {
        /* Where the last one of this form found no place, this one finds none. */
        if (!i || !is_same(&shapes[i], &shapes[i - 1])) y = 0;
        if (!find_place(g, &shapes[i], width, &x, &y)) return -1;
        for (size_t k = 0; k < shapes[i].count; k++)
            g->taken[(y + shapes[i].at[k].y) * g->columns + x + shapes[i].at[k].x] = 1;
        places[2 * i] = x;
        places[2 * i + 1] = y;
        if (y + shapes[i].rows > used) used = y + shapes[i].rows;
    }
    return used;
}

/* The width whose page of the wanted aspect is smallest. */
static int choose_width(grid *g, const shape *shapes, size_t count, int least, double aspect,
                        int *places) {
    int best = g->columns;
    double best_page = HUGE_VAL;
    const int steps = count > MANY ? FEW_STEPS : STEPS;
    for (int i = 0; i <= steps; i++) {
        const int width = least + (g->columns - least) * i / steps;
        const int rows = fill(g, shapes, count, width, places);
        if (rows < 0) continue;
        const double page = fmax(width, rows * aspect);
        if (page < best_page) {
            best_page = page;
            best = width;
        }
    }
    return best;
}

static double cell_size(const gf_layout_part *parts, size_t count, double *area, double *widest,
                        double *height) {
    *area = *widest = *height = 0;
    for (size_t i = 0; i < count; i++) {
        const double w = parts[i].width + 2 * MARGIN, h = parts[i].height + 2 * MARGIN;
        *area += w * h;
        *widest = fmax(*widest, w);
        *height += h;
    }
    return fmax(CELL, sqrt(*area) / 120);
}

static bool new_grid(gf_arena *arena, const gf_layout_part *parts, size_t count, double aspect,
                     grid *g, int *least) {
    double area, widest, height;
    g->cell = cell_size(parts, count, &area, &widest, &height);
    const double width = fmax(widest, 1.3 * sqrt(area * aspect));
    *least = 3 + (int)(widest / g->cell);
    g->columns = 4 + (int)(width / g->cell);
    g->rows = 4 + 3 * (int)count + (int)(height / g->cell);
    while ((double)g->columns * g->rows > MOST_CELLS)
        g->rows /= 2;
    g->taken = GF_NEW_ARRAY(arena, uint8_t, (size_t)g->columns * (size_t)g->rows);
    return g->taken != NULL;
}

static void settle(gf_layout *layout, const gf_layout_part *parts, size_t count) {
    layout->width = layout->height = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < parts[i].node_count; k++) {
            const gf_layout_node *n = &layout->nodes[parts[i].nodes[k]];
            layout->width = fmax(layout->width, n->x + n->width / 2);
            layout->height = fmax(layout->height, n->y + n->height / 2);
        }
        for (size_t k = 0; k < parts[i].link_count; k++) {
            const gf_layout_link *link = &layout->links[parts[i].links[k]];
            for (size_t p = 0; p < link->count; p++) {
                layout->width = fmax(layout->width, link->points[p].x);
                layout->height = fmax(layout->height, link->points[p].y);
            }
        }
    }
}

bool gf_layout_pack(gf_arena *arena, gf_layout *layout, const gf_layout_part *parts,
                    size_t count, double aspect) {
    grid g;
    int least;
    shape *shapes = GF_NEW_ARRAY(arena, shape, count + 1);
    int *places = GF_NEW_ARRAY(arena, int, 2 * count + 1);
    if (!shapes || !places || !new_grid(arena, parts, count, aspect, &g, &least)) return false;
    for (size_t i = 0; i < count; i++) {
        if (!make_shape(arena, layout, &parts[i], g.cell, &shapes[i])) return false;
    }
    const int width = choose_width(&g, shapes, count, least, aspect, places);
    if (fill(&g, shapes, count, width, places) < 0) return false;
    for (size_t i = 0; i < count; i++)
        gf_layout_shift(layout, &parts[i], places[2 * i] * g.cell, places[2 * i + 1] * g.cell);
    settle(layout, parts, count);
    return true;
}
