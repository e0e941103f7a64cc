#include "graph/merge.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdlib.h>
#include <string.h>

static int by_number(const void *a, const void *b) {
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static gf_status collect_people(gf_merge *m, gf_meeting_item *item) {
    const gf_meeting *meeting = &m->records[item->record]->meetings.at[item->index];
    const size_t n = meeting->participants.count;
    item->people = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    item->parties = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    item->places = GF_NEW_ARRAY(m->arena, uint32_t, meeting->places.count + 1);
    if (!item->people || !item->parties || !item->places) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n; i++) {
        const gf_participant *p = &meeting->participants.at[i];
        if (p->part == GF_ABSENT) continue;
        const uint32_t net = gf_merge_net(m, item->record, p->entity);
        if (net == GF_NONE) continue;
        if (m->network->entities.at[net].type == GF_PERSON)
            item->people[item->people_count++] = net;
        else
            item->parties[item->party_count++] = net;
    }
    for (size_t i = 0; i < meeting->places.count; i++) {
        const uint32_t net = gf_merge_net(m, item->record, meeting->places.at[i]);
        if (net != GF_NONE) item->places[item->place_count++] = net;
    }
    qsort(item->people, item->people_count, sizeof *item->people, by_number);
    qsort(item->parties, item->party_count, sizeof *item->parties, by_number);
    return GF_OK;
}

/* Where places lie: what the lexicon knows of them, and what the documents say. */
static gf_status find_containers(gf_merge *m) {
    const size_t n = m->network->entities.count;
    m->container = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    uint32_t *of_known =
        GF_NEW_ARRAY(m->arena, uint32_t, gf_lexicon_known_count(m->lexicon) + 1);
    if (!m->container || !of_known) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n; i++)
        m->container[i] = GF_NONE;
    for (size_t k = 0; k < gf_lexicon_known_count(m->lexicon); k++)
        of_known[k] = GF_NONE;
    for (size_t i = 0; i < m->entity_count; i++) {
        if (m->entities[i].known != GF_NONE && m->entities[i].group != GF_NONE)
            of_known[m->entities[i].known] = m->entities[i].group;
    }
    for (size_t i = 0; i < m->entity_count; i++) {
        uint32_t at = m->entities[i].group == GF_NONE ? GF_NONE : m->entities[i].known;
        for (int depth = 0; at != GF_NONE && depth < 6; depth++) {
            at = gf_lexicon_known(m->lexicon, at)->within;
            if (at == GF_NONE || of_known[at] == GF_NONE ||
                of_known[at] == m->entities[i].group)
                continue;
            m->container[m->entities[i].group] = of_known[at];
            break;
        }
    }
    for (size_t r = 0; r < m->record_count; r++) {
        for (size_t i = 0; i < m->records[r]->relations.count; i++) {
            const gf_relation *relation = &m->records[r]->relations.at[i];
            if (relation->type != GF_LOCATED_IN) continue;
            const uint32_t inner = gf_merge_net(m, (uint32_t)r, relation->source),
                           outer = gf_merge_net(m, (uint32_t)r, relation->target);
            if (inner == GF_NONE || outer == GF_NONE) continue;
            if (m->container[inner] == GF_NONE && inner != outer &&
                !gf_merge_lies_in(m, outer, inner))
                m->container[inner] = outer;
        }
    }
    return GF_OK;
}

gf_status gf_merge_collect_meetings(gf_merge *m) {
    size_t total = 0;
    for (size_t r = 0; r < m->record_count; r++)
        total += m->records[r]->meetings.count;
    m->meetings = GF_NEW_ARRAY(m->arena, gf_meeting_item, total + 1);
    if (!m->meetings) return GF_ERR_NOMEM;
    for (size_t r = 0; r < m->record_count; r++) {
        for (size_t i = 0; i < m->records[r]->meetings.count; i++) {
            gf_meeting_item *item = &m->meetings[m->meeting_count];
            *item = (gf_meeting_item){.record = (uint32_t)r,
                                      .index = (uint32_t)i,
                                      .group = (uint32_t)m->meeting_count};
            item->when = m->records[r]->meetings.at[i].when;
            GF_TRY(collect_people(m, item));
            m->meeting_count++;
        }
    }
    return find_containers(m);
}

typedef struct pair {
    uint32_t a, b;
    int score;
} pair;

typedef struct pairs {
    pair *at;
    size_t count, room;
} pairs;

static int by_score(const void *a, const void *b) {
    const pair *x = a, *y = b;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

static bool share_somebody(const gf_meeting_item *a, const gf_meeting_item *b) {
    for (uint32_t i = 0; i < a->people_count; i++) {
        for (uint32_t k = 0; k < b->people_count; k++) {
            if (a->people[i] == b->people[k]) return true;
        }
    }
    return !a->people_count || !b->people_count;
}

static gf_status list_pairs(gf_merge *m, pairs *out) {
    char reason[160];
    for (uint32_t a = 0; a < m->meeting_count; a++) {
        for (uint32_t b = a + 1; b < m->meeting_count; b++) {
            if (!share_somebody(&m->meetings[a], &m->meetings[b])) continue;
            const int score = gf_meeting_likeness(m, &m->meetings[a], &m->meetings[b], reason);
            if (score > 0 && !GF_PUSH(m->arena, out, ((pair){a, b, score})))
                return GF_ERR_NOMEM;
        }
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_score);
    return GF_OK;
}

/* No member of one group may contradict a member of the other. */
static bool groups_agree(const gf_merge *m, uint32_t a, uint32_t b) {
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        if (m->meetings[i].group != a) continue;
        for (uint32_t k = 0; k < m->meeting_count; k++) {
            if (m->meetings[k].group == b &&
                gf_meetings_contradict(m, &m->meetings[i], &m->meetings[k]))
                return false;
        }
    }
    return true;
}

static void unite(gf_merge *m, uint32_t a, uint32_t b) {
    const uint32_t to = a < b ? a : b, from = a < b ? b : a;
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        if (m->meetings[i].group == from) m->meetings[i].group = to;
    }
}

/* Best pairs first, so that the result does not depend on the order of the documents. */
gf_status gf_merge_meetings(gf_merge *m) {
    pairs all = {0};
    for (uint32_t i = 0; i < m->meeting_count; i++)
        m->meetings[i].group = i;
    GF_TRY(list_pairs(m, &all));
    for (size_t i = 0; i < all.count; i++) {
        const uint32_t a = m->meetings[all.at[i].a].group, b = m->meetings[all.at[i].b].group;
        if (a != b && groups_agree(m, a, b)) unite(m, a, b);
    }
    return GF_OK;
}
