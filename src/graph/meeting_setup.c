#include "graph/meeting_setup.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdlib.h>

static bool holds(const gf_indices *list, uint32_t value) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->at[i] == value) return true;
    }
    return false;
}

static bool add_once(gf_arena *arena, gf_indices *list, uint32_t value) {
    return value == GF_NONE || holds(list, value) || GF_PUSH(arena, list, value);
}

static int by_number(const void *a, const void *b) {
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static gf_status add_lists(gf_merge *m, uint32_t record, const gf_setup *said,
                           gf_net_setup *to) {
    for (size_t i = 0; i < said->initiators.count; i++) {
        const uint32_t who = gf_merge_net(m, record, said->initiators.at[i]);
        if (!add_once(m->arena, &to->initiators, who)) return GF_ERR_NOMEM;
    }
    for (size_t i = 0; i < said->unnamed.count; i++) {
        const gf_unnamed *u = &said->unnamed.at[i];
        const gf_net_unnamed net = {u->count, u->at_least, record, u->text};
        if (!GF_PUSH(m->arena, &to->unnamed, net)) return GF_ERR_NOMEM;
    }
    if (said->date_unknown && !add_once(m->arena, &to->date_unknown, record))
        return GF_ERR_NOMEM;
    if (said->place_unknown && !add_once(m->arena, &to->place_unknown, record))
        return GF_ERR_NOMEM;
    return GF_OK;
}

gf_status gf_meeting_setup_merge(gf_merge *m, const gf_indices *items,
                                 gf_net_meeting *meeting) {
    gf_net_setup *to = &meeting->setup;
    bool has_own_place = false;
    for (size_t i = 0; i < items->count; i++) {
        const gf_meeting *said = gf_merge_meeting(m, items->at[i]);
        to->closed |= said->setup.closed;
        to->context_place |= said->setup.context_place;
        has_own_place |= said->places.count && !said->setup.context_place;
        if (said->setup.rounds > to->rounds) to->rounds = said->setup.rounds;
        GF_TRY(add_lists(m, m->meetings[items->at[i]].record, &said->setup, to));
    }
    to->context_place &= !has_own_place;
    if (to->initiators.count)
        qsort(to->initiators.at, to->initiators.count, sizeof *to->initiators.at, by_number);
    return GF_OK;
}

gf_status gf_meeting_setup_link(gf_merge *m, const gf_indices *items, uint32_t meeting) {
    gf_net_setup *to = &m->network->meetings.at[meeting].setup;
    for (size_t i = 0; i < items->count; i++) {
        const uint32_t record = m->meetings[items->at[i]].record;
        const gf_setup *said = &gf_merge_meeting(m, items->at[i])->setup;
        gf_net_occasion o = {.meeting = GF_NONE, .document = record, .text = said->occasion};
        if (said->part_of && said->part_of <= m->records[record]->meetings.count)
            o.meeting = m->meetings[m->first_meeting[record] + said->part_of - 1].group;
        if (o.meeting == meeting) o.meeting = GF_NONE; /* both were found to be one */
        if (o.meeting == GF_NONE && !o.text.len) continue;
        if (!GF_PUSH(m->arena, &to->part_of, o)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}
