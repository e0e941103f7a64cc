#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "graph/meeting_pairs.h"

#include <string.h>

typedef struct signature {
    uint32_t *at;
    size_t count, room;
} signature;

static bool put(gf_arena *arena, signature *s, int64_t value) {
    return GF_PUSH(arena, s, (uint32_t)value);
}

static bool put_list(gf_arena *arena, signature *s, const uint32_t *list, uint32_t count) {
    bool ok = put(arena, s, count);
    for (uint32_t i = 0; ok && i < count; i++)
        ok = put(arena, s, list[i]);
    return ok;
}

/* Everything that comparing two reports looks at, as numbers. */
static bool sign(gf_merge *m, const gf_meeting_item *item, signature *s) {
    const gf_meeting *said = &m->records[item->record]->meetings.at[item->index];
    const gf_when w = item->when;
    bool ok = put(m->arena, s, w.start) && put(m->arena, s, w.end) &&
              put(m->arena, s, w.month * 32 + w.day) &&
              put(m->arena, s, gf_symbol_weekday(&said->symbol)) &&
              put(m->arena, s, said->status) && put(m->arena, s, said->mode);
    ok = ok && put_list(m->arena, s, item->people, item->people_count) &&
         put_list(m->arena, s, item->parties, item->party_count) &&
         put_list(m->arena, s, item->places, item->place_count);
    for (size_t i = 0; ok && i < said->durations.count; i++)
        ok = put(m->arena, s, said->durations.at[i].minutes) &&
             put(m->arena, s, said->durations.at[i].bound);
    for (size_t i = 0; ok && i < said->ordinals.count; i++) {
        const gf_ordinal *o = &said->ordinals.at[i];
        ok = put(m->arena, s, -1) && put(m->arena, s, o->n);
        for (uint32_t k = 0; ok && k < o->of_count; k++)
            ok = put(m->arena, s, gf_merge_net(m, item->record, o->of[k]));
    }
    return ok;
}

static bool are_one(const gf_merge *m, const gf_meeting_item *a, const gf_meeting_item *b) {
    if (gf_meetings_contradict(m, a, b, GF_BOND_DAY)) return false;
    const gf_comparison c = gf_meetings_compare(m, a, b);
    return gf_meetings_bond(a, b, &c) == GF_BOND_DAY;
}

gf_status gf_meetings_find_leaders(gf_merge *m) {
    gf_map first = {0};
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        gf_meeting_item *item = &m->meetings[i];
        signature s = {0};
        item->group = item->next = item->leader = item->next_leader = i;
        if (!sign(m, item, &s)) return GF_ERR_NOMEM;
        const gf_view key = {(const char *)s.at, s.count * sizeof *s.at};
        const uint32_t leader = gf_map_get(&first, key);
        if (leader == GF_MAP_NONE) {
            if (!gf_map_put(m->arena, &first, key, i)) return GF_ERR_NOMEM;
        } else if (are_one(m, &m->meetings[leader], item)) {
            item->leader = leader;
        }
    }
    return GF_OK;
}
