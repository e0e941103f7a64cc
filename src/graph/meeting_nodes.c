#include "graph/merge.h"

#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "graph/likeness.h"
#include "graph/meeting_name.h"
#include "graph/meeting_setup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct node {
    uint32_t group;
    gf_indices items;
    int64_t told; /* day on which the first document with a date told of it */
    gf_net_meeting meeting;
} node;

typedef struct nodes {
    node *at;
    size_t count, room;
} nodes;

/* One report's word on who was there. */
typedef struct attendance {
    gf_net_participant participant;
    size_t number; /* in the order of reports */
} attendance;

typedef struct attendances {
    attendance *at;
    size_t count, room;
} attendances;

/* Meetings in the making. They live in an arena of their own, which ends before edges and
   claims are written: there are as many as the network has. */
typedef struct making {
    gf_arena *arena;
    nodes nodes;
    attendances room; /* of one meeting after the other */
} making;

static size_t group_count(gf_merge *m) {
    size_t count = 0;
    for (uint32_t i = 0; i < m->meeting_count; i++)
        count += gf_meeting_root(m, i) == i;
    return count;
}

static gf_status gather(gf_merge *m, making *all) {
    nodes *out = &all->nodes;
    uint32_t *of_group = GF_NEW_ARRAY(all->arena, uint32_t, m->meeting_count + 1);
    if (!of_group || !GF_MAKE_ROOM(all->arena, out, group_count(m))) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        const uint32_t group = gf_meeting_root(m, i);
        if (group == i) {
            of_group[i] = (uint32_t)out->count;
            if (!GF_PUSH(all->arena, out, ((node){.group = i}))) return GF_ERR_NOMEM;
        }
        if (!GF_PUSH(all->arena, &out->at[of_group[group]].items, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* The day on which a report was written, as far as known; a long way off otherwise. */
static int64_t written(const gf_merge *m, uint32_t item) {
    const gf_when w = m->dates[m->meetings[item].record].when;
    return gf_when_closed(w) ? w.end : INT64_MIN;
}

/* Held beats the rest. Of what did not take place the last word counts; of words of one day, or
   where nobody knows the day, the later stage. */
static void set_status(const gf_merge *m, node *n) {
    static const int stage[] = {[GF_HELD] = 9,      [GF_PLANNED] = 0,      [GF_POSTPONED] = 1,
                                [GF_CANCELLED] = 2, [GF_CONDITIONAL] = -1, [GF_DENIED] = -1};
    uint32_t best = n->items.at[0];
    for (size_t i = 0; i < n->items.count; i++) {
        const uint32_t item = n->items.at[i];
        const gf_meeting *said = gf_merge_meeting(m, item), *old = gf_merge_meeting(m, best);
        if (said->mode != GF_MODE_UNKNOWN) n->meeting.mode = said->mode;
        if (old->status == GF_HELD && said->status != GF_HELD) continue;
        const bool is_held_first = said->status == GF_HELD && old->status != GF_HELD;
        const bool is_later = written(m, item) > written(m, best);
        const bool is_further = written(m, item) == written(m, best) &&
                                (stage[said->status] > stage[old->status] ||
                                 (said->status == old->status && old->conditional));
        if (is_held_first || is_later || is_further) best = item;
    }
    n->meeting.status = gf_merge_meeting(m, best)->status;
    n->meeting.conditional = gf_merge_meeting(m, best)->conditional;
}

/* How many sources give exactly this time. */
static uint32_t votes(const gf_merge *m, const node *n, gf_when w) {
    uint32_t count = 0;
    for (size_t i = 0; i < n->items.count; i++) {
        const gf_when other = m->meetings[n->items.at[i]].when;
        count += other.start == w.start && other.end == w.end;
    }
    return count;
}

/* The days on which reports agree. Where two neighbouring days were forgiven, what most say. */
static void set_time(const gf_merge *m, node *n) {
    gf_net_meeting *meeting = &n->meeting;
    meeting->when = GF_WHEN_UNKNOWN;
    for (size_t i = 0; i < n->items.count; i++) {
        const gf_when w = m->meetings[n->items.at[i]].when;
        if (!gf_when_known(w) && !w.month) continue;
        const bool is_first = !gf_when_known(meeting->when);
        const gf_when both = is_first ? w : gf_when_intersect(meeting->when, w);
        const bool is_better = gf_when_known(both)
                                   ? gf_when_width(w) < gf_when_width(meeting->when)
                                   : votes(m, n, w) > votes(m, n, meeting->when);
        if (is_first || is_better || !meeting->when_text.len)
            meeting->when_text = gf_merge_meeting(m, n->items.at[i])->when_text;
        if (gf_when_known(both) || is_first)
            meeting->when = both;
        else if (is_better)
            meeting->when = w;
    }
}

static bool holds(const gf_indices *list, uint32_t value) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->at[i] == value) return true;
    }
    return false;
}

/* Venue first: the last place of the list goes before those that it lies in. */
static void move_last_place(const gf_merge *m, gf_indices *places) {
    for (size_t p = places->count - 1;
         p > 0 && gf_merge_lies_in(m, places->at[p], places->at[p - 1]); p--) {
        const uint32_t swap = places->at[p];
        places->at[p] = places->at[p - 1];
        places->at[p - 1] = swap;
    }
}

static gf_status set_places(gf_merge *m, node *n) {
    gf_indices *places = &n->meeting.places;
    for (size_t i = 0; i < n->items.count; i++) {
        const gf_meeting_item *item = &m->meetings[n->items.at[i]];
        for (uint32_t k = 0; k < item->place_count; k++) {
            if (holds(places, item->places[k])) continue;
            if (!GF_PUSH(m->arena, places, item->places[k])) return GF_ERR_NOMEM;
            move_last_place(m, places);
        }
    }
    n->meeting.place = places->count ? places->at[0] : GF_NONE;
    return GF_OK;
}

static int by_entity(const void *a, const void *b) {
    const attendance *x = a, *y = b;
    if (x->participant.entity != y->participant.entity)
        return x->participant.entity < y->participant.entity ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

/* Absent beats attended beats expected. */
static void combine(gf_net_participant *old, gf_net_participant more) {
    if (more.part == GF_ABSENT || (more.part == GF_ATTENDED && old->part == GF_EXPECTED))
        old->part = more.part;
    if (old->function == GF_FUNCTION_NONE) old->function = more.function;
    if (!old->side.len) old->side = more.side;
}

static gf_status gather_attendances(gf_arena *arena, const gf_merge *m, const node *n,
                                    attendances *out) {
    for (size_t i = 0; i < n->items.count; i++) {
        const uint32_t record = m->meetings[n->items.at[i]].record;
        const gf_meeting *said = gf_merge_meeting(m, n->items.at[i]);
        for (size_t k = 0; k < said->participants.count; k++) {
            const gf_participant *p = &said->participants.at[k];
            const gf_net_participant net = {gf_merge_net(m, record, p->entity), p->part,
                                            p->function, p->side};
            const attendance one = {net, out->count};
            if (net.entity != GF_NONE && !GF_PUSH(arena, out, one)) return GF_ERR_NOMEM;
        }
    }
    return GF_OK;
}

/* In the order of entities; what reports say of one of them is combined in their order.
   O(n log n): a meeting that a whole archive
   tells of has many. */
static gf_status set_participants(gf_merge *m, node *n, making *all) {
    gf_net_meeting *meeting = &n->meeting;
    attendances *room = &all->room;
    room->count = 0;
    GF_TRY(gather_attendances(all->arena, m, n, room));
    if (room->count) qsort(room->at, room->count, sizeof *room->at, by_entity);
    for (size_t i = 0; i < room->count; i++) {
        const gf_net_participant one = room->at[i].participant;
        if (i > 0 && room->at[i - 1].participant.entity == one.entity)
            combine(&meeting->participants.at[meeting->participants.count - 1], one);
        else if (!GF_PUSH(m->arena, &meeting->participants, one))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status add_durations(gf_merge *m, node *n, uint32_t item) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    for (size_t i = 0; i < said->durations.count; i++) {
        const gf_duration *d = &said->durations.at[i];
        const gf_net_duration net = {d->minutes, d->bound, m->meetings[item].record, d->text};
        if (!GF_PUSH(m->arena, &n->meeting.durations, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static int by_number(const void *a, const void *b) {
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static gf_status add_ordinals(gf_merge *m, node *n, uint32_t item) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    for (size_t i = 0; i < said->ordinals.count; i++) {
        const gf_ordinal *o = &said->ordinals.at[i];
        gf_net_ordinal net = {.n = o->n, .document = m->meetings[item].record, .text = o->text};
        for (uint32_t k = 0; k < o->of_count; k++) {
            const uint32_t of = gf_merge_net(m, m->meetings[item].record, o->of[k]);
            if (of != GF_NONE && !GF_PUSH(m->arena, &net.of, of)) return GF_ERR_NOMEM;
        }
        if (net.of.count) qsort(net.of.at, net.of.count, sizeof *net.of.at, by_number);
        if (!GF_PUSH(m->arena, &n->meeting.ordinals, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* Items come in the order of records: only the last ones can be of the same one. */
static gf_status add_evidence(gf_merge *m, node *n, uint32_t item) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    const uint32_t record = m->meetings[item].record;
    gf_evidences *all = &n->meeting.evidence;
    for (size_t i = 0; i < said->claims.count; i++) {
        const gf_span span = said->claims.at[i].span;
        bool is_known = false;
        for (size_t k = all->count; k > 0 && all->at[k - 1].document == record; k--)
            is_known |= all->at[k - 1].span.begin == span.begin;
        const gf_net_evidence e = {record, span, gf_record_quote(m->records[record], span)};
        if (!is_known && !GF_PUSH(m->arena, all, e)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static void add_since(const gf_merge *m, node *n, uint32_t item) {
    const gf_view since = gf_merge_meeting(m, item)->first_since;
    if (!since.len || n->meeting.first_since.len) return;
    n->meeting.first_since = since;
    n->meeting.first_since_document = m->meetings[item].record;
}

typedef struct stage {
    int64_t written;
    gf_net_history history;
} stage;

static int by_writing(const void *a, const void *b) {
    const stage *x = a, *y = b;
    if (x->written != y->written) return x->written < y->written ? -1 : 1;
    return (x->history.document > y->history.document) -
           (x->history.document < y->history.document);
}

/* What was said when: "planned" on Monday, "held" on Thursday; undated documents last. */
static gf_status add_history(gf_merge *m, node *n, making *all) {
    stage *stages = GF_NEW_ARRAY(all->arena, stage, n->items.count);
    if (!stages) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n->items.count; i++) {
        const uint32_t item = n->items.at[i];
        const int64_t day = written(m, item);
        stages[i] = (stage){day == INT64_MIN ? INT64_MAX : day,
                            {gf_merge_meeting(m, item)->status, m->meetings[item].record}};
    }
    qsort(stages, n->items.count, sizeof *stages, by_writing);
    for (size_t i = 0; i < n->items.count; i++) {
        if (!GF_PUSH(m->arena, &n->meeting.history, stages[i].history)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status add_documents(gf_merge *m, node *n, making *all) {
    gf_indices *documents = &n->meeting.documents;
    for (size_t i = 0; i < n->items.count; i++) {
        const uint32_t item = n->items.at[i], record = m->meetings[item].record;
        const bool is_known = documents->count && documents->at[documents->count - 1] == record;
        GF_TRY(add_durations(m, n, item));
        GF_TRY(add_ordinals(m, n, item));
        GF_TRY(add_evidence(m, n, item));
        GF_TRY(gf_merge_add_topics(m, item, &n->meeting));
        add_since(m, n, item);
        if (!is_known && !GF_PUSH(m->arena, documents, record)) return GF_ERR_NOMEM;
    }
    GF_TRY(gf_merge_join_topics(m, &n->meeting));
    return add_history(m, n, all);
}

static gf_status describe(gf_merge *m, node *n, making *all) {
    n->told = INT64_MAX;
    for (size_t i = 0; i < n->items.count; i++) {
        const int64_t day = written(m, n->items.at[i]);
        if (day != INT64_MIN && day < n->told) n->told = day;
    }
    set_status(m, n);
    set_time(m, n);
    GF_TRY(set_places(m, n));
    GF_TRY(set_participants(m, n, all));
    GF_TRY(add_documents(m, n, all));
    GF_TRY(gf_meeting_setup_merge(m, &n->items, &n->meeting));
    return gf_meeting_name(m, &n->meeting);
}

static int compare(gf_view a, gf_view b) {
    const int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* By date, undated ones last; then by id and by what they are made of. */
static int by_date(const void *a, const void *b) {
    const node *x = a, *y = b;
    const bool dx = gf_when_known(x->meeting.when), dy = gf_when_known(y->meeting.when);
    if (dx != dy) return dx ? -1 : 1;
    const gf_day sx = x->meeting.when.start, sy = y->meeting.when.start;
    if (sx != sy) return sx < sy ? -1 : 1;
    if (x->meeting.when.end != y->meeting.when.end)
        return x->meeting.when.end < y->meeting.when.end ? -1 : 1;
    const int order = compare(x->meeting.id, y->meeting.id);
    return order ? order : (x->group > y->group) - (x->group < y->group);
}

/* "b.txt", "with a.txt: 3 shared persons, same day" */
static gf_status note_union(gf_merge *m, const gf_union *u) {
    const uint32_t a = u->a < u->b ? u->a : u->b, b = u->a < u->b ? u->b : u->a;
    const gf_view with = m->records[m->meetings[a].record]->key;
    const size_t room = with.len + u->reason.len + 16;
    char *reason = gf_arena_alloc(m->arena, room, 1);
    if (!reason) return GF_ERR_NOMEM;
    snprintf(reason, room, "with %.*s: %.*s", GF_VIEW_ARG(with), GF_VIEW_ARG(u->reason));
    return gf_merge_note(m, m->network->meetings.at[m->meetings[a].group].id,
                         m->records[m->meetings[b].record]->key, reason);
}

static int by_report(const void *a, const void *b) {
    const gf_union *x = a, *y = b;
    const uint32_t p = x->a < x->b ? x->b : x->a, q = y->a < y->b ? y->b : y->a;
    if (p != q) return p < q ? -1 : 1;
    const uint32_t r = x->a < x->b ? x->a : x->b, t = y->a < y->b ? y->a : y->b;
    return (r > t) - (r < t);
}

static gf_status note_unions(gf_merge *m) {
    if (m->unions.count) qsort(m->unions.at, m->unions.count, sizeof *m->unions.at, by_report);
    for (size_t i = 0; i < m->unions.count; i++)
        GF_TRY(note_union(m, &m->unions.at[i]));
    return GF_OK;
}

/* Who was told of first has the plain id; an archive grows at its end, so that ids stay. */
static int by_telling(const void *a, const void *b) {
    const node *x = *(const node *const *)a, *y = *(const node *const *)b;
    if (x->told != y->told) return x->told < y->told ? -1 : 1;
    const int order = compare(x->meeting.id, y->meeting.id);
    return order ? order : (x->group > y->group) - (x->group < y->group);
}

static gf_status name_all(gf_merge *m, making *all) {
    gf_map taken = {0};
    const size_t count = all->nodes.count;
    node **order = GF_NEW_ARRAY(all->arena, node *, count + 1);
    if (!order || !gf_map_reserve(all->arena, &taken, count)) return GF_ERR_NOMEM;
    for (size_t i = 0; i < count; i++)
        order[i] = &all->nodes.at[i];
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are sorted */
    if (count) qsort(order, count, sizeof *order, by_telling);
    for (size_t i = 0; i < count; i++)
        GF_TRY(gf_meeting_unique_id(m, all->arena, &taken, &order[i]->meeting));
    return GF_OK;
}

static gf_status make_all(gf_merge *m, making *all) {
    nodes *made = &all->nodes;
    GF_TRY(gather(m, all));
    for (size_t i = 0; i < made->count; i++)
        GF_TRY(describe(m, &made->at[i], all));
    GF_TRY(name_all(m, all));
    if (made->count) qsort(made->at, made->count, sizeof *made->at, by_date);
    if (!GF_MAKE_ROOM(m->arena, &m->network->meetings, made->count)) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < made->count; i++) {
        for (size_t k = 0; k < made->at[i].items.count; k++)
            m->meetings[made->at[i].items.at[k]].group = i;
        if (!GF_PUSH(m->arena, &m->network->meetings, made->at[i].meeting)) return GF_ERR_NOMEM;
    }
    for (uint32_t i = 0; i < made->count; i++)
        GF_TRY(gf_meeting_setup_link(m, &made->at[i].items, i));
    return note_unions(m);
}

gf_status gf_merge_write_meetings(gf_merge *m) {
    making all = {.arena = gf_arena_new()};
    const gf_status status = all.arena ? make_all(m, &all) : GF_ERR_NOMEM;
    gf_arena_free(all.arena);
    return status;
}
