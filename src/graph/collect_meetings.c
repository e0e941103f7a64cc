#include "base/try.h"
#include "graph/merge.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_SIDES = 4 };

/* Whom a person stands for: country or organisation of the offices that documents name. */
typedef struct stands_for {
    uint32_t at[MOST_SIDES];
    uint32_t count;
} stands_for;

static int by_number(const void *a, const void *b) {
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static uint32_t sorted_unique(uint32_t *list, uint32_t count) {
    uint32_t kept = 0;
    if (count) qsort(list, count, sizeof *list, by_number);
    for (uint32_t i = 0; i < count; i++) {
        if (!kept || list[kept - 1] != list[i]) list[kept++] = list[i];
    }
    return kept;
}

static void add_side(stands_for *of, uint32_t side) {
    for (uint32_t i = 0; i < of->count; i++) {
        if (of->at[i] == side) return;
    }
    if (of->count < MOST_SIDES) of->at[of->count++] = side;
}

static stands_for *find_sides(gf_merge *m) {
    stands_for *of = GF_NEW_ARRAY(m->arena, stands_for, m->network->entities.count + 1);
    for (uint32_t r = 0; of && r < m->record_count; r++) {
        for (size_t i = 0; i < m->records[r]->relations.count; i++) {
            const gf_relation *role = &m->records[r]->relations.at[i];
            if (role->type != GF_ROLE || role->era != 0) continue;
            const uint32_t person = gf_merge_net(m, r, role->source),
                           side = gf_merge_net(m, r, role->target);
            if (person == GF_NONE || side == GF_NONE) continue;
            if (m->network->entities.at[side].type != GF_PERSON) add_side(&of[person], side);
        }
    }
    return of;
}

static gf_status collect_people(gf_merge *m, gf_meeting_item *item, const stands_for *sides) {
    const gf_meeting *said = &m->records[item->record]->meetings.at[item->index];
    const size_t n = said->participants.count;
    item->people = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    item->parties = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    item->sides = GF_NEW_ARRAY(m->arena, uint32_t, (MOST_SIDES + 1) * n + 1);
    if (!item->people || !item->parties || !item->sides) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n; i++) {
        const gf_participant *p = &said->participants.at[i];
        const uint32_t net = gf_merge_net(m, item->record, p->entity);
        if (p->part == GF_ABSENT || net == GF_NONE) continue;
        if (m->network->entities.at[net].type == GF_PERSON) {
            item->people[item->people_count++] = net;
            for (uint32_t k = 0; k < sides[net].count; k++)
                item->sides[item->side_count++] = sides[net].at[k];
        } else {
            item->parties[item->party_count++] = net;
            item->sides[item->side_count++] = net;
        }
    }
    item->people_count = sorted_unique(item->people, item->people_count);
    item->party_count = sorted_unique(item->parties, item->party_count);
    item->side_count = sorted_unique(item->sides, item->side_count);
    return GF_OK;
}

static gf_status collect_places(gf_merge *m, gf_meeting_item *item) {
    const gf_meeting *said = &m->records[item->record]->meetings.at[item->index];
    item->places = GF_NEW_ARRAY(m->arena, uint32_t, said->places.count + 1);
    if (!item->places) return GF_ERR_NOMEM;
    for (size_t i = 0; i < said->places.count; i++) {
        const uint32_t net = gf_merge_net(m, item->record, said->places.at[i]);
        if (net != GF_NONE) item->places[item->place_count++] = net;
    }
    return GF_OK;
}

/* "Vertreter Moskaus": a town at the table stands for its country. */
static void add_countries(const gf_merge *m, gf_meeting_item *item) {
    for (uint32_t i = 0; i < item->party_count; i++) {
        uint32_t place = item->parties[i];
        if (m->network->entities.at[place].type != GF_PLACE) continue;
        for (int depth = 0; depth < 6 && m->container[place] != GF_NONE; depth++)
            place = m->container[place];
        if (place != item->parties[i]) item->sides[item->side_count++] = place;
    }
    item->side_count = sorted_unique(item->sides, item->side_count);
}

gf_status gf_merge_collect_meetings(gf_merge *m) {
    size_t total = 0;
    for (size_t r = 0; r < m->record_count; r++)
        total += m->records[r]->meetings.count;
    const stands_for *sides = find_sides(m);
    m->meetings = GF_NEW_ARRAY(m->arena, gf_meeting_item, total + 1);
    m->first_meeting = GF_NEW_ARRAY(m->arena, uint32_t, m->record_count + 1);
    if (!sides || !m->meetings || !m->first_meeting) return GF_ERR_NOMEM;
    for (uint32_t r = 0; r < m->record_count; r++) {
        m->first_meeting[r] = (uint32_t)m->meeting_count;
        for (uint32_t i = 0; i < m->records[r]->meetings.count; i++) {
            gf_meeting_item *item = &m->meetings[m->meeting_count++];
            *item = (gf_meeting_item){.record = r, .index = i};
            item->when = m->records[r]->meetings.at[i].when;
            GF_TRY(collect_people(m, item, sides));
            GF_TRY(collect_places(m, item));
        }
    }
    m->first_meeting[m->record_count] = (uint32_t)m->meeting_count;
    GF_TRY(gf_merge_find_containers(m));
    for (size_t i = 0; i < m->meeting_count; i++)
        add_countries(m, &m->meetings[i]);
    return GF_OK;
}
