#include "export/spells.h"

#include "base/vec.h"

#include <stdlib.h>

/* An open start is the smallest day already; an open end counts as the largest. */
static int64_t last_day(gf_spell s) { return s.end == GF_DAY_NONE ? INT32_MAX : s.end; }

static int by_start(const void *x, const void *y) {
    const gf_spell *a = x, *b = y;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    return (last_day(*a) > last_day(*b)) - (last_day(*a) < last_day(*b));
}

void gf_spells_merge(gf_spells *spells) {
    if (!spells->count) return;
    qsort(spells->at, spells->count, sizeof *spells->at, by_start);
    size_t last = 0;
    for (size_t i = 1; i < spells->count; i++) {
        const gf_spell next = spells->at[i];
        if ((int64_t)next.start <= last_day(spells->at[last]) + 1) {
            if (last_day(next) > last_day(spells->at[last])) spells->at[last].end = next.end;
            continue;
        }
        spells->at[++last] = next;
    }
    spells->count = last + 1;
}

/* Where the number of relations changes. */
typedef struct change {
    int64_t day;
    int32_t by;
} change;

static int by_day(const void *x, const void *y) {
    const change *a = x, *b = y;
    return (a->day > b->day) - (a->day < b->day);
}

bool gf_spells_layer(gf_arena *arena, const gf_spells *spells, gf_spells *out) {
    out->count = 0;
    if (spells->count == 1) return GF_PUSH(arena, out, spells->at[0]);
    const size_t count = 2 * spells->count;
    change *changes = GF_NEW_ARRAY(arena, change, count + 1);
    if (!changes) return false;
    for (size_t i = 0; i < spells->count; i++) {
        changes[2 * i] = (change){spells->at[i].start, spells->at[i].weight};
        changes[2 * i + 1] = (change){last_day(spells->at[i]) + 1, -spells->at[i].weight};
    }
    if (count) qsort(changes, count, sizeof *changes, by_day);
    int32_t weight = 0;
    for (size_t i = 0; i < count; i++) {
        weight += changes[i].by;
        if (i + 1 == count || changes[i + 1].day == changes[i].day || weight == 0) continue;
        const int64_t end = changes[i + 1].day - 1;
        const gf_spell spell = {.start = (gf_day)changes[i].day,
                                .end = end >= INT32_MAX ? GF_DAY_NONE : (gf_day)end,
                                .weight = weight};
        if (!GF_PUSH(arena, out, spell)) return false;
    }
    return true;
}

bool gf_edge_spells(gf_arena *arena, const gf_network *network, const gf_view_edge *e,
                    gf_spells *out) {
    out->count = 0;
    if (e->edge && gf_when_known(e->when)) {
        const gf_spell spell = {e->when.start, e->when.end, e->weight};
        return GF_PUSH(arena, out, spell);
    }
    for (size_t i = 0; i < e->meeting_count; i++) {
        const gf_when when = network->meetings.at[e->meetings[i]].when;
        if (!gf_when_known(when)) continue;
        const gf_spell spell = {when.start, when.end, 1};
        if (!GF_PUSH(arena, out, spell)) return false;
    }
    return true;
}

static bool add_to(gf_arena *arena, gf_spells *to, const gf_spells *from) {
    for (size_t i = 0; i < from->count; i++) {
        const gf_spell spell = {from->at[i].start, from->at[i].end, 1};
        if (!GF_PUSH(arena, to, spell)) return false;
    }
    return true;
}

/* A meeting is seen at its date, whatever its edges say. */
static bool see_meeting(gf_arena *arena, const gf_network *n, gf_node source, gf_spells *out) {
    if (!source.is_meeting) return true;
    const gf_when when = n->meetings.at[source.index].when;
    const gf_spell spell = {when.start, when.end, 1};
    out->count = 0;
    return !gf_when_known(when) || GF_PUSH(arena, out, spell);
}

gf_spells *gf_node_spells(gf_arena *arena, const gf_table *table) {
    gf_spells *all = GF_NEW_ARRAY(arena, gf_spells, table->node_count + 1);
    gf_spells spells = {0};
    for (size_t i = 0; all && i < table->edge_count; i++) {
        const gf_view_edge edge = gf_table_edge(table, i).edge;
        if (!gf_edge_spells(arena, table->network, &edge, &spells) ||
            !add_to(arena, &all[edge.source], &spells) ||
            !add_to(arena, &all[edge.target], &spells))
            return NULL;
    }
    for (size_t i = 0; all && i < table->node_count; i++) {
        const gf_node source = gf_table_node(table, i).node.source;
        if (!see_meeting(arena, table->network, source, &all[i])) return NULL;
        gf_spells_merge(&all[i]);
    }
    return all;
}
