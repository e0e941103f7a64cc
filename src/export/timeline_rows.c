#include "export/timeline_rows.h"

#include "base/vec.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 24, MOST_SWAPPED = 80 };

static size_t row_of(const gf_rows *rows, uint32_t entity) {
    size_t i = 0;
    while (i < rows->count && rows->at[i] != entity)
        i++;
    return i;
}

static bool is_shown(const gf_network *n, const gf_net_participant *p) {
    return n->entities.at[p->entity].type == GF_PERSON;
}

/* Persons in the order of their first meeting. */
static bool list_persons(gf_arena *arena, const gf_network *n, const uint32_t *meetings,
                         size_t count, gf_rows *out) {
    for (size_t i = 0; i < count; i++) {
        const gf_net_meeting *m = &n->meetings.at[meetings[i]];
        for (size_t p = 0; p < m->participants.count; p++) {
            const gf_net_participant *one = &m->participants.at[p];
            if (!is_shown(n, one) || row_of(out, one->entity) < out->count) continue;
            if (!GF_PUSH(arena, out, one->entity)) return false;
        }
    }
    return true;
}

/* First and last row of a meeting, and their mean; false if nobody is shown. */
static bool span_of(const gf_network *n, const gf_net_meeting *m, const gf_rows *rows,
                    size_t *first, size_t *last, double *mean) {
    size_t count = 0, sum = 0;
    for (size_t p = 0; p < m->participants.count; p++) {
        const gf_net_participant *one = &m->participants.at[p];
        if (!is_shown(n, one)) continue;
        const size_t row = row_of(rows, one->entity);
        if (!count || row < *first) *first = row;
        if (!count || row > *last) *last = row;
        sum += row;
        count++;
    }
    *mean = count ? (double)sum / (double)count : 0;
    return count > 0;
}

size_t gf_timeline_length(const gf_network *n, const uint32_t *meetings, size_t count,
                          const gf_rows *rows) {
    size_t total = 0, first, last;
    double mean;
    for (size_t i = 0; i < count; i++) {
        if (span_of(n, &n->meetings.at[meetings[i]], rows, &first, &last, &mean))
            total += last - first;
    }
    return total;
}

typedef struct wish {
    double row;
    size_t now;
    uint32_t entity;
} wish;

static int by_wish(const void *x, const void *y) {
    const wish *a = x, *b = y;
    if (a->row < b->row) return -1;
    if (a->row > b->row) return 1;
    return (a->now > b->now) - (a->now < b->now);
}

/* Where each person would stand if all meetings were in one place. */
static void sort_once(const gf_network *n, const uint32_t *meetings, size_t count, wish *wishes,
                      gf_rows *rows) {
    for (size_t r = 0; r < rows->count; r++) {
        double sum = 0, means = 0;
        for (size_t i = 0; i < count; i++) {
            const gf_net_meeting *m = &n->meetings.at[meetings[i]];
            size_t first, last;
            double mean;
            bool takes_part = false;
            for (size_t p = 0; p < m->participants.count; p++)
                takes_part |= m->participants.at[p].entity == rows->at[r];
            if (!takes_part || !span_of(n, m, rows, &first, &last, &mean)) continue;
            sum += mean;
            means++;
        }
        wishes[r] = (wish){sum / means, r, rows->at[r]};
    }
    qsort(wishes, rows->count, sizeof *wishes, by_wish);
    for (size_t r = 0; r < rows->count; r++)
        rows->at[r] = wishes[r].entity;
}

static void swap(gf_rows *rows, size_t row) {
    const uint32_t kept = rows->at[row];
    rows->at[row] = rows->at[row + 1];
    rows->at[row + 1] = kept;
}

/* Keeps the swap of @p row with the next if lines get shorter by it. */
static bool try_swap(const gf_network *n, const uint32_t *meetings, size_t count, gf_rows *rows,
                     size_t row, size_t *best) {
    swap(rows, row);
    const size_t length = gf_timeline_length(n, meetings, count, rows);
    if (length >= *best) {
        swap(rows, row);
        return false;
    }
    *best = length;
    return true;
}

static void swap_neighbours(const gf_network *n, const uint32_t *meetings, size_t count,
                            gf_rows *rows) {
    size_t best = gf_timeline_length(n, meetings, count, rows);
    for (int round = 0; round < ROUNDS; round++) {
        bool has_changed = false;
        for (size_t r = 0; r + 1 < rows->count; r++)
            has_changed |= try_swap(n, meetings, count, rows, r, &best);
        if (!has_changed) return;
    }
}

bool gf_timeline_rows(gf_arena *arena, const gf_network *n, const uint32_t *meetings,
                      size_t count, gf_rows *out) {
    *out = (gf_rows){0};
    if (!list_persons(arena, n, meetings, count, out)) return false;
    wish *wishes = GF_NEW_ARRAY(arena, wish, out->count + 1);
    uint32_t *best = GF_NEW_ARRAY(arena, uint32_t, out->count + 1);
    if (!wishes || !best) return false;
    if (!out->count) return true;
    const size_t bytes = out->count * sizeof *best;
    memcpy(best, out->at, bytes);
    size_t least = gf_timeline_length(n, meetings, count, out);
    for (int round = 0; round < ROUNDS; round++) {
        sort_once(n, meetings, count, wishes, out);
        const size_t length = gf_timeline_length(n, meetings, count, out);
        if (length >= least) continue;
        least = length;
        memcpy(best, out->at, bytes);
    }
    memcpy(out->at, best, bytes);
    if (out->count <= MOST_SWAPPED) swap_neighbours(n, meetings, count, out);
    return true;
}
