#include "graph/filter_keep.h"

#include "graph/name_search.h"
#include "graph/person_rank.h"

#include <stdlib.h>
#include <string.h>

bool gf_keep_all(gf_arena *arena, const gf_network *n, gf_keep *out) {
    *out = (gf_keep){.network = n,
                     .entities = GF_NEW_ARRAY(arena, bool, n->entities.count + 1),
                     .meetings = GF_NEW_ARRAY(arena, bool, n->meetings.count + 1),
                     .edges = GF_NEW_ARRAY(arena, bool, n->edges.count + 1)};
    if (!out->entities || !out->meetings || !out->edges) return false;
    memset(out->entities, 1, n->entities.count);
    memset(out->meetings, 1, n->meetings.count);
    memset(out->edges, 1, n->edges.count);
    return true;
}

bool gf_keep_has(const gf_keep *keep, gf_node node) {
    return node.is_meeting ? keep->meetings[node.index] : keep->entities[node.index];
}

/* An edge goes with either end. */
static void drop_loose_edges(gf_keep *keep) {
    for (size_t i = 0; i < keep->network->edges.count; i++) {
        const gf_net_edge *e = &keep->network->edges.at[i];
        if (!gf_keep_has(keep, e->source) || !gf_keep_has(keep, e->target)) {
            keep->edges[i] = false;
        }
    }
}

/* Can it have been between the two days? An open side excludes nothing. */
static bool is_within(gf_when when, const gf_filter *filter) {
    const bool is_early =
        filter->from != GF_DAY_NONE && when.end != GF_DAY_NONE && when.end < filter->from;
    const bool is_late =
        filter->until != GF_DAY_NONE && when.start != GF_DAY_NONE && when.start > filter->until;
    return !is_early && !is_late;
}

static bool has_status(const char *list, gf_meeting_status status) {
    const char *name = gf_meeting_status_name(status);
    const size_t len = strlen(name);
    for (const char *at = list; at; at = strchr(at, ','), at = at ? at + 1 : NULL) {
        if (strcspn(at, ",") == len && memcmp(at, name, len) == 0) return true;
    }
    return false;
}

static bool wants_meeting(const gf_net_meeting *m, const gf_filter *filter) {
    const bool has_window = filter->from != GF_DAY_NONE || filter->until != GF_DAY_NONE;
    if (filter->status && !has_status(filter->status, m->status)) return false;
    if (!has_window) return true;
    return gf_when_known(m->when) ? is_within(m->when, filter) : filter->undated;
}

static void keep_participants(gf_keep *keep) {
    const gf_network *n = keep->network;
    for (size_t i = 0; i < n->meetings.count; i++) {
        if (!keep->meetings[i]) continue;
        const gf_net_meeting *m = &n->meetings.at[i];
        for (size_t p = 0; p < m->participants.count; p++) {
            keep->entities[m->participants.at[p].entity] = true;
        }
        if (m->place != GF_NONE) keep->entities[m->place] = true;
        for (size_t p = 0; p < m->places.count; p++)
            keep->entities[m->places.at[p]] = true;
    }
}

/* What those who met belong to: their roles' countries and organisations, then where these lie.
 */
static void keep_background(gf_keep *keep) {
    const gf_edge_type rounds[] = {GF_EDGE_ROLE, GF_EDGE_PART_OF, GF_EDGE_LOCATED_IN};
    for (size_t r = 0; r < sizeof rounds / sizeof rounds[0]; r++) {
        for (size_t i = 0; i < keep->network->edges.count; i++) {
            const gf_net_edge *e = &keep->network->edges.at[i];
            if (!keep->edges[i] || e->type != rounds[r] || e->target.is_meeting) continue;
            if (keep->entities[e->source.index]) keep->entities[e->target.index] = true;
        }
    }
}

void gf_keep_by_time_and_status(gf_keep *keep, const gf_filter *filter) {
    const gf_network *n = keep->network;
    if (filter->from == GF_DAY_NONE && filter->until == GF_DAY_NONE && !filter->status) return;
    memset(keep->entities, 0, n->entities.count);
    for (size_t i = 0; i < n->meetings.count; i++) {
        keep->meetings[i] = wants_meeting(&n->meetings.at[i], filter);
    }
    for (size_t i = 0; i < n->edges.count; i++) {
        const gf_when when = n->edges.at[i].when; /* a role of another time says nothing here */
        keep->edges[i] = !gf_when_known(when) || is_within(when, filter);
    }
    keep_participants(keep);
    keep_background(keep);
    drop_loose_edges(keep);
}

typedef struct reach {
    bool *entities, *meetings;
} reach;

static bool *flag_of(const reach *r, gf_node node) {
    return node.is_meeting ? &r->meetings[node.index] : &r->entities[node.index];
}

/* From every node reached before to its neighbours. */
static void step(const gf_keep *keep, const reach *before, const reach *now,
                 bool from_meetings) {
    for (size_t i = 0; i < keep->network->edges.count; i++) {
        if (!keep->edges[i]) continue;
        const gf_net_edge *e = &keep->network->edges.at[i];
        if (e->source.is_meeting == from_meetings && *flag_of(before, e->source)) {
            *flag_of(now, e->target) = true;
        }
        if (e->target.is_meeting == from_meetings && *flag_of(before, e->target)) {
            *flag_of(now, e->source) = true;
        }
    }
}

static bool copy_reach(gf_arena *arena, const gf_network *n, const reach *from, reach *to) {
    to->entities = GF_NEW_ARRAY(arena, bool, n->entities.count + 1);
    to->meetings = GF_NEW_ARRAY(arena, bool, n->meetings.count + 1);
    if (!to->entities || !to->meetings) return false;
    if (from) memcpy(to->entities, from->entities, n->entities.count);
    if (from) memcpy(to->meetings, from->meetings, n->meetings.count);
    return true;
}

/* One hop leads from an entity to another: through a meeting, or along another edge. */
static bool hop(gf_arena *arena, const gf_keep *keep, reach *r) {
    reach before;
    if (!copy_reach(arena, keep->network, r, &before)) return false;
    step(keep, &before, r, false);
    step(keep, r, r, true);
    return true;
}

gf_status gf_keep_by_focus(gf_context *context, gf_arena *arena, gf_keep *keep,
                           const gf_filter *filter) {
    const gf_network *n = keep->network;
    if (!filter->focus) return GF_OK;
    gf_node centre;
    const gf_status status = gf_network_find_node(context, n, filter->focus, &centre);
    if (status != GF_OK) return status;
    reach r;
    bool has_room = copy_reach(arena, n, NULL, &r);
    if (has_room) *flag_of(&r, centre) = true;
    if (has_room && centre.is_meeting) step(keep, &r, &r, true);
    const uint32_t hops = filter->hops ? filter->hops : 1;
    for (uint32_t i = 0; has_room && i < hops; i++)
        has_room = hop(arena, keep, &r);
    if (!has_room) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    for (size_t i = 0; i < n->entities.count; i++) {
        keep->entities[i] = keep->entities[i] && r.entities[i];
    }
    for (size_t i = 0; i < n->meetings.count; i++) {
        keep->meetings[i] = keep->meetings[i] && r.meetings[i];
    }
    if (!centre.is_meeting) keep->entities[centre.index] = true; /* though it met nobody then */
    drop_loose_edges(keep);
    return GF_OK;
}

static bool has_kept_person(const gf_keep *keep, const gf_net_meeting *m) {
    for (size_t p = 0; p < m->participants.count; p++) {
        const uint32_t entity = m->participants.at[p].entity;
        if (keep->entities[entity] && keep->network->entities.at[entity].type == GF_PERSON) {
            return true;
        }
    }
    return false;
}

static void keep_first_persons(gf_keep *keep, const uint32_t *persons, size_t count,
                               uint32_t top) {
    for (size_t i = 0, taken = 0; i < count; i++) {
        if (!keep->entities[persons[i]]) continue;
        if (taken++ >= top) keep->entities[persons[i]] = false;
    }
}

/* Organisations and places stay where something still leads to them. */
static bool drop_untouched(gf_arena *arena, gf_keep *keep) {
    const gf_network *n = keep->network;
    bool *touched = GF_NEW_ARRAY(arena, bool, n->entities.count + 1);
    if (!touched) return false;
    for (size_t i = 0; i < n->edges.count; i++) {
        if (!keep->edges[i]) continue;
        const gf_net_edge *e = &n->edges.at[i];
        if (!e->source.is_meeting) touched[e->source.index] = true;
        if (!e->target.is_meeting) touched[e->target.index] = true;
    }
    for (size_t i = 0; i < n->entities.count; i++) {
        if (n->entities.at[i].type != GF_PERSON && !touched[i]) keep->entities[i] = false;
    }
    return true;
}

gf_status gf_keep_by_rank(gf_context *context, gf_arena *arena, gf_keep *keep, uint32_t top) {
    const gf_network *n = keep->network;
    if (top == 0) return GF_OK;
    uint32_t *persons = NULL;
    size_t count = 0;
    if (!gf_persons_by_centrality(arena, n, &persons, &count)) {
        return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    }
    keep_first_persons(keep, persons, count, top);
    for (size_t i = 0; i < n->meetings.count; i++) {
        keep->meetings[i] = keep->meetings[i] && has_kept_person(keep, &n->meetings.at[i]);
    }
    drop_loose_edges(keep);
    if (!drop_untouched(arena, keep)) {
        return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    }
    return GF_OK;
}
