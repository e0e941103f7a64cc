#include "graph/merge.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdio.h>
#include <string.h>

/*
 * "Falls A und B sich treffen": a document speaks of a meeting as a possibility only. Where
 * another one tells of the only meeting of these people that can be meant, it is a claim about
 * that meeting; it never makes one, and never changes one.
 */

enum {
    LOOK_AHEAD = 30, /* days from the document to the meeting that it thinks possible */
    MOST_PEOPLE = 16
};

/* The meetings of each person, where it is asked for. */
typedef struct search {
    gf_merge *m;
    bool *asked;
    gf_indices *meetings_of;
} search;

typedef struct possibility {
    const gf_meeting *said;
    uint32_t record;
    uint32_t people[MOST_PEOPLE]; /* net entities */
    size_t count;
} possibility;

static possibility possibility_of(const gf_merge *m, uint32_t record, size_t index) {
    possibility p = {.said = &m->records[record]->possible.at[index], .record = record};
    for (size_t i = 0; i < p.said->participants.count && p.count < MOST_PEOPLE; i++) {
        const gf_participant *one = &p.said->participants.at[i];
        const uint32_t net = gf_merge_net(m, record, one->entity);
        if (one->part == GF_ABSENT || net == GF_NONE) continue;
        if (m->network->entities.at[net].type == GF_PERSON) p.people[p.count++] = net;
    }
    return p;
}

static bool attends(const gf_net_meeting *meeting, uint32_t entity) {
    for (size_t i = 0; i < meeting->participants.count; i++) {
        const gf_net_participant *one = &meeting->participants.at[i];
        if (one->entity == entity) return one->part != GF_ABSENT;
    }
    return false;
}

static size_t person_count(const gf_merge *m, const gf_net_meeting *meeting) {
    size_t count = 0;
    for (size_t i = 0; i < meeting->participants.count; i++)
        count += m->network->entities.at[meeting->participants.at[i].entity].type == GF_PERSON;
    return count;
}

static bool follows(gf_when when, gf_when from) {
    return gf_when_closed(when) && when.end >= from.start &&
           when.start <= from.end + LOOK_AHEAD;
}

/* An undated meeting: soon after, another document tells of just these people. */
static bool is_told_soon(const gf_merge *m, const possibility *p,
                         const gf_net_meeting *meeting) {
    if (person_count(m, meeting) != p->count) return false;
    for (size_t i = 0; i < meeting->documents.count; i++) {
        if (follows(m->dates[meeting->documents.at[i]].when, m->dates[p->record].when))
            return true;
    }
    return false;
}

static bool fits_time(const gf_merge *m, const possibility *p, const gf_net_meeting *meeting) {
    const gf_when written = m->dates[p->record].when;
    if (gf_when_known(p->said->when) && gf_when_known(meeting->when) &&
        gf_when_disjoint(p->said->when, meeting->when))
        return false;
    if (!gf_when_closed(written)) return false;
    if (gf_when_known(meeting->when)) return follows(meeting->when, written);
    return is_told_soon(m, p, meeting);
}

static bool is_other_mode(gf_mode a, gf_mode b) {
    return a != GF_MODE_UNKNOWN && b != GF_MODE_UNKNOWN && a != b;
}

static bool is_told_in(const gf_net_meeting *meeting, uint32_t record) {
    for (size_t i = 0; i < meeting->documents.count; i++) {
        if (meeting->documents.at[i] == record) return true;
    }
    return false;
}

static bool fits(const gf_merge *m, const possibility *p, const gf_net_meeting *meeting) {
    if (meeting->status != GF_HELD && meeting->status != GF_PLANNED) return false;
    if (is_other_mode(meeting->mode, p->said->mode) || is_told_in(meeting, p->record))
        return false;
    for (size_t i = 0; i < p->count; i++) {
        if (!attends(meeting, p->people[i])) return false;
    }
    return fits_time(m, p, meeting);
}

/* The only meeting that fits, or GF_NONE. */
static uint32_t meeting_of(const search *s, const possibility *p) {
    uint32_t found = GF_NONE;
    if (p->count < 2) return GF_NONE;
    const gf_indices *all = &s->meetings_of[p->people[0]];
    for (size_t i = 0; i < all->count; i++) {
        if (!fits(s->m, p, &s->m->network->meetings.at[all->at[i]])) continue;
        if (found != GF_NONE) return GF_NONE;
        found = all->at[i];
    }
    return found;
}

/* Of each first person of a possibility: the meetings. O(participants of all meetings). */
static gf_status index_meetings(gf_arena *arena, search *s) {
    const gf_network *n = s->m->network;
    s->asked = GF_NEW_ARRAY(arena, bool, n->entities.count + 1);
    s->meetings_of = GF_NEW_ARRAY(arena, gf_indices, n->entities.count + 1);
    if (!s->asked || !s->meetings_of) return GF_ERR_NOMEM;
    for (uint32_t r = 0; r < s->m->record_count; r++) {
        for (size_t i = 0; i < s->m->records[r]->possible.count; i++) {
            const possibility p = possibility_of(s->m, r, i);
            if (p.count >= 2) s->asked[p.people[0]] = true;
        }
    }
    for (uint32_t i = 0; i < n->meetings.count; i++) {
        const gf_net_meeting *meeting = &n->meetings.at[i];
        for (size_t k = 0; k < meeting->participants.count; k++) {
            const uint32_t entity = meeting->participants.at[k].entity;
            if (s->asked[entity] && !GF_PUSH(arena, &s->meetings_of[entity], i))
                return GF_ERR_NOMEM;
        }
    }
    return GF_OK;
}

static gf_status note(gf_merge *m, const possibility *p, uint32_t meeting) {
    char reason[80];
    snprintf(reason, sizeof reason, "told as a possibility: %zu shared persons, no other fits",
             p->count);
    const gf_view copy = gf_arena_copy(m->arena, (gf_view){reason, strlen(reason) + 1});
    if (!copy.ptr) return GF_ERR_NOMEM;
    return gf_merge_note(m, m->network->meetings.at[meeting].id, m->records[p->record]->key,
                         copy.ptr);
}

static gf_status link_all(gf_arena *arena, gf_merge *m, gf_indices *found) {
    search s = {.m = m};
    GF_TRY(index_meetings(arena, &s));
    for (uint32_t r = 0; r < m->record_count; r++) {
        for (size_t i = 0; i < m->records[r]->possible.count; i++) {
            const possibility p = possibility_of(m, r, i);
            const uint32_t meeting = meeting_of(&s, &p);
            if (!GF_PUSH(m->arena, found, meeting)) return GF_ERR_NOMEM;
            if (meeting != GF_NONE) GF_TRY(note(m, &p, meeting));
        }
    }
    return GF_OK;
}

gf_status gf_merge_link_possible(gf_merge *m, gf_indices *found) {
    bool any = false;
    for (size_t r = 0; r < m->record_count; r++)
        any |= m->records[r]->possible.count > 0;
    if (!any) return GF_OK;
    gf_arena *meanwhile = gf_arena_new();
    const gf_status status = meanwhile ? link_all(meanwhile, m, found) : GF_ERR_NOMEM;
    gf_arena_free(meanwhile);
    return status;
}
