#include "graph/meeting_pairs.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_PARTNERS = 12, /* of whom pairs are made; a summit needs no more to be found */
    MOST_MONTHS = 4,
    WEEK = 7
};

/* Why a report stands in a block. */
typedef enum block_kind {
    BLOCK_MONTH,   /* a person, a month */
    BLOCK_PERSONS, /* two persons, whenever */
    BLOCK_PARTIES, /* two parties, whenever */
    BLOCK_DAY      /* a country and a day */
} block_kind;

typedef struct entry {
    uint32_t kind, x;
    int64_t y;
    uint32_t item;
} entry;

typedef struct entries {
    entry *at;
    size_t count, room;
} entries;

static int by_block(const void *a, const void *b) {
    const entry *x = a, *y = b;
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    if (x->x != y->x) return x->x < y->x ? -1 : 1;
    if (x->y != y->y) return x->y < y->y ? -1 : 1;
    return (x->item > y->item) - (x->item < y->item);
}

static int64_t month_of(gf_day day) {
    const gf_civil c = gf_day_civil(day);
    return 12 * (int64_t)c.year + c.month;
}

static gf_status put(gf_merge *m, entries *all, entry e) {
    return GF_PUSH(m->arena, all, e) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status put_couples(gf_merge *m, entries *all, uint32_t item, block_kind kind,
                             const uint32_t *list, uint32_t count) {
    if (count > MOST_PARTNERS) count = MOST_PARTNERS;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = i + 1; k < count; k++)
            GF_TRY(put(m, all, (entry){(uint32_t)kind, list[i], list[k], item}));
    }
    return GF_OK;
}

/* The widest place around: what lies elsewhere cannot be the same meeting. */
static uint32_t outermost(const gf_merge *m, uint32_t place) {
    for (int depth = 0; depth < 6 && m->container[place] != GF_NONE; depth++)
        place = m->container[place];
    return place;
}

static gf_status put_report(gf_merge *m, entries *all, uint32_t i) {
    const gf_meeting_item *item = &m->meetings[i];
    const gf_when w = item->when;
    if (gf_when_closed(w)) {
        const int64_t last = month_of(w.end), first = month_of(w.start);
        for (int64_t month = first; month <= last && month < first + MOST_MONTHS; month++) {
            for (uint32_t p = 0; p < item->people_count; p++)
                GF_TRY(put(m, all, (entry){BLOCK_MONTH, item->people[p], month, i}));
        }
    }
    for (int64_t d = 0; item->place_count && gf_when_width(w) <= WEEK && d <= gf_when_width(w);
         d++)
        GF_TRY(put(m, all, (entry){BLOCK_DAY, outermost(m, item->places[0]), w.start + d, i}));
    GF_TRY(put_couples(m, all, i, BLOCK_PERSONS, item->people, item->people_count));
    return put_couples(m, all, i, BLOCK_PARTIES, item->parties, item->party_count);
}

/* In blocks of couples only what has no place in a block of months is of interest; in blocks of
   days only what has no people. */
static bool is_due(const gf_merge *m, block_kind kind, uint32_t a, uint32_t b) {
    const gf_meeting_item *x = &m->meetings[a], *y = &m->meetings[b];
    switch (kind) {
    case BLOCK_MONTH: return true;
    case BLOCK_PERSONS: return gf_when_width(x->when) > WEEK || gf_when_width(y->when) > WEEK;
    case BLOCK_PARTIES:
    case BLOCK_DAY: break;
    }
    return !x->people_count || !y->people_count;
}

static gf_status compare_two(gf_merge *m, uint32_t a, uint32_t b, gf_meeting_pairs *out) {
    const gf_meeting_item *x = &m->meetings[a], *y = &m->meetings[b];
    const gf_comparison c = gf_meetings_compare(m, x, y);
    const gf_meeting_pair pair = {a, b, gf_meetings_bond(x, y, &c),
                                  gf_comparison_score(&c, x, y)};
    if (pair.bond == GF_BOND_NONE || gf_meetings_contradict(m, x, y, pair.bond)) return GF_OK;
    return GF_PUSH(m->arena, out, pair) ? GF_OK : GF_ERR_NOMEM;
}

static bool is_same_block(const entry *a, const entry *b) {
    return a->kind == b->kind && a->x == b->x && a->y == b->y;
}

static int by_strength(const void *a, const void *b) {
    const gf_meeting_pair *x = a, *y = b;
    if (x->bond != y->bond) return x->bond < y->bond ? -1 : 1;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

static void drop_repeated(gf_meeting_pairs *pairs) {
    size_t kept = 0;
    if (pairs->count) qsort(pairs->at, pairs->count, sizeof *pairs->at, by_strength);
    for (size_t i = 0; i < pairs->count; i++) {
        if (!kept || by_strength(&pairs->at[kept - 1], &pairs->at[i]) != 0)
            pairs->at[kept++] = pairs->at[i];
    }
    pairs->count = kept;
}

gf_status gf_meetings_find_pairs(gf_merge *m, gf_meeting_pairs *out) {
    entries all = {0};
    *out = (gf_meeting_pairs){0};
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        if (m->meetings[i].leader == i) GF_TRY(put_report(m, &all, i));
    }
    if (all.count) qsort(all.at, all.count, sizeof *all.at, by_block);
    for (size_t i = 0; i < all.count; i++) {
        const entry *e = &all.at[i];
        for (size_t k = i + 1; k < all.count && is_same_block(e, &all.at[k]); k++) {
            if (is_due(m, (block_kind)e->kind, e->item, all.at[k].item))
                GF_TRY(compare_two(m, e->item, all.at[k].item, out));
        }
    }
    drop_repeated(out);
    return GF_OK;
}
