#include "graph/merge.h"

#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "graph/meeting_name.h"

#include <stdlib.h>
#include <string.h>

typedef struct node {
    uint32_t group;
    gf_indices items;
    gf_net_meeting meeting;
} node;

typedef struct nodes {
    node *at;
    size_t count, room;
} nodes;

static gf_status gather(gf_merge *m, nodes *out) {
    uint32_t *of_group = GF_NEW_ARRAY(m->arena, uint32_t, m->meeting_count + 1);
    if (!of_group) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        const uint32_t group = m->meetings[i].group;
        if (group == i) {
            of_group[i] = (uint32_t)out->count;
            if (!GF_PUSH(m->arena, out, ((node){.group = i}))) return GF_ERR_NOMEM;
        }
        if (!GF_PUSH(m->arena, &out->at[of_group[group]].items, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* Held beats the rest; of what did not take place, the last word counts. */
static void set_status(const gf_merge *m, node *n) {
    static const int rank[] = {[GF_HELD] = 3,      [GF_PLANNED] = 0,      [GF_POSTPONED] = 1,
                               [GF_CANCELLED] = 2, [GF_CONDITIONAL] = -1, [GF_DENIED] = -1};
    int best = -2;
    for (size_t i = 0; i < n->items.count; i++) {
        const gf_meeting *said = gf_merge_meeting(m, n->items.at[i]);
        if (rank[said->status] > best) {
            best = rank[said->status];
            n->meeting.status = said->status;
            n->meeting.conditional = said->conditional;
        }
        if (said->mode != GF_MODE_UNKNOWN) n->meeting.mode = said->mode;
    }
}

static int64_t width(gf_when w) {
    return gf_when_closed(w) ? (int64_t)w.end - w.start : 100000;
}

static void set_time(const gf_merge *m, node *n) {
    gf_net_meeting *meeting = &n->meeting;
    meeting->when = GF_WHEN_UNKNOWN;
    for (size_t i = 0; i < n->items.count; i++) {
        const gf_meeting_item *item = &m->meetings[n->items.at[i]];
        const gf_when w = item->when;
        if (!gf_when_known(w) && !w.month) continue;
        const bool first = !gf_when_known(meeting->when);
        const gf_when both = first ? w : gf_when_intersect(meeting->when, w);
        if (first || width(w) < width(meeting->when) || !meeting->when_text.len)
            meeting->when_text = gf_merge_meeting(m, n->items.at[i])->when_text;
        if (gf_when_known(both) || first) meeting->when = both;
    }
}

static bool holds(const gf_indices *list, uint32_t value) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->at[i] == value) return true;
    }
    return false;
}

/* Venue first: what lies in another place stands before it. */
static gf_status set_places(gf_merge *m, node *n) {
    gf_indices *places = &n->meeting.places;
    for (size_t i = 0; i < n->items.count; i++) {
        const gf_meeting_item *item = &m->meetings[n->items.at[i]];
        for (uint32_t k = 0; k < item->place_count; k++) {
            if (holds(places, item->places[k])) continue;
            if (!GF_PUSH(m->arena, places, item->places[k])) return GF_ERR_NOMEM;
            for (size_t p = places->count - 1;
                 p > 0 && gf_merge_lies_in(m, places->at[p], places->at[p - 1]); p--) {
                const uint32_t swap = places->at[p];
                places->at[p] = places->at[p - 1];
                places->at[p - 1] = swap;
            }
        }
    }
    n->meeting.place = places->count ? places->at[0] : GF_NONE;
    return GF_OK;
}

static int by_entity(const void *a, const void *b) {
    const gf_net_participant *x = a, *y = b;
    return (x->entity > y->entity) - (x->entity < y->entity);
}

/* Absent beats attended beats expected. */
static void combine(gf_net_participant *old, gf_net_participant more) {
    if (more.part == GF_ABSENT || (more.part == GF_ATTENDED && old->part == GF_EXPECTED))
        old->part = more.part;
    if (old->function == GF_FUNCTION_NONE) old->function = more.function;
    if (!old->side.len) old->side = more.side;
}

static gf_status set_participants(gf_merge *m, node *n) {
    gf_net_meeting *meeting = &n->meeting;
    for (size_t i = 0; i < n->items.count; i++) {
        const uint32_t record = m->meetings[n->items.at[i]].record;
        const gf_meeting *said = gf_merge_meeting(m, n->items.at[i]);
        for (size_t k = 0; k < said->participants.count; k++) {
            const gf_participant *p = &said->participants.at[k];
            const gf_net_participant net = {gf_merge_net(m, record, p->entity), p->part,
                                            p->function, p->side};
            gf_net_participant *old = NULL;
            if (net.entity == GF_NONE) continue;
            for (size_t j = 0; j < meeting->participants.count; j++) {
                if (meeting->participants.at[j].entity == net.entity)
                    old = &meeting->participants.at[j];
            }
            if (old)
                combine(old, net);
            else if (!GF_PUSH(m->arena, &meeting->participants, net))
                return GF_ERR_NOMEM;
        }
    }
    if (meeting->participants.count)
        qsort(meeting->participants.at, meeting->participants.count,
              sizeof *meeting->participants.at, by_entity);
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

static gf_status add_ordinals(gf_merge *m, node *n, uint32_t item) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    for (size_t i = 0; i < said->ordinals.count; i++) {
        const gf_ordinal *o = &said->ordinals.at[i];
        gf_net_ordinal net = {.n = o->n, .document = m->meetings[item].record, .text = o->text};
        for (uint32_t k = 0; k < o->of_count; k++) {
            const uint32_t of = gf_merge_net(m, m->meetings[item].record, o->of[k]);
            if (of != GF_NONE && !GF_PUSH(m->arena, &net.of, of)) return GF_ERR_NOMEM;
        }
        if (!GF_PUSH(m->arena, &n->meeting.ordinals, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status add_evidence(gf_merge *m, node *n, uint32_t item) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    const uint32_t record = m->meetings[item].record;
    for (size_t i = 0; i < said->claims.count; i++) {
        const gf_span span = said->claims.at[i].span;
        const gf_evidences *all = &n->meeting.evidence;
        bool known = false;
        for (size_t k = 0; k < all->count; k++)
            known |= all->at[k].document == record && all->at[k].span.begin == span.begin;
        const gf_net_evidence e = {record, span, gf_record_quote(m->records[record], span)};
        if (!known && !GF_PUSH(m->arena, &n->meeting.evidence, e)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status add_documents(gf_merge *m, node *n) {
    for (size_t i = 0; i < n->items.count; i++) {
        const uint32_t item = n->items.at[i], record = m->meetings[item].record;
        GF_TRY(add_durations(m, n, item));
        GF_TRY(add_ordinals(m, n, item));
        GF_TRY(add_evidence(m, n, item));
        if (!holds(&n->meeting.documents, record) &&
            !GF_PUSH(m->arena, &n->meeting.documents, record))
            return GF_ERR_NOMEM;
        const gf_net_history h = {gf_merge_meeting(m, item)->status, record};
        if (!GF_PUSH(m->arena, &n->meeting.history, h)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* More than 3.5 h and about 4 h can both be true; 1 h and 5 h cannot. */
static gf_status add_conflicts(gf_merge *m, node *n) {
    gf_net_conflict c = {.field = GF_VIEW("duration")};
    int32_t least = 0, most = 0;
    for (size_t i = 0; i < n->meeting.durations.count; i++) {
        const gf_net_duration *d = &n->meeting.durations.at[i];
        least = i == 0 || d->minutes < least ? d->minutes : least;
        most = d->minutes > most ? d->minutes : most;
        if (!GF_PUSH(m->arena, &c.values, d->text) ||
            !GF_PUSH(m->arena, &c.documents, d->document))
            return GF_ERR_NOMEM;
    }
    c.contradictory = most > least + least / 3;
    if (most == least) return GF_OK;
    return GF_PUSH(m->arena, &n->meeting.conflicts, c) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status describe(gf_merge *m, node *n) {
    set_status(m, n);
    set_time(m, n);
    GF_TRY(set_places(m, n));
    GF_TRY(set_participants(m, n));
    GF_TRY(add_documents(m, n));
    GF_TRY(add_conflicts(m, n));
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

static gf_status note_merge(gf_merge *m, const node *n) {
    char reason[160];
    for (size_t i = 1; i < n->items.count; i++) {
        int best = 0;
        char text[160] = "";
        for (size_t k = 0; k < i; k++) {
            const int score = gf_meeting_likeness(m, &m->meetings[n->items.at[k]],
                                                  &m->meetings[n->items.at[i]], reason);
            if (score <= best) continue;
            best = score;
            memcpy(text, reason, sizeof text);
        }
        const uint32_t record = m->meetings[n->items.at[i]].record;
        GF_TRY(gf_merge_note(m, n->meeting.id, m->records[record]->key,
                             best ? text : "through a third report"));
    }
    return GF_OK;
}

gf_status gf_merge_write_meetings(gf_merge *m) {
    nodes all = {0};
    gf_map taken = {0};
    GF_TRY(gather(m, &all));
    for (size_t i = 0; i < all.count; i++)
        GF_TRY(describe(m, &all.at[i]));
    if (all.count) qsort(all.at, all.count, sizeof *all.at, by_date);
    for (uint32_t i = 0; i < all.count; i++) {
        GF_TRY(gf_meeting_unique_id(m, &taken, &all.at[i].meeting));
        for (size_t k = 0; k < all.at[i].items.count; k++)
            m->meetings[all.at[i].items.at[k]].group = i;
        if (!GF_PUSH(m->arena, &m->network->meetings, all.at[i].meeting)) return GF_ERR_NOMEM;
        GF_TRY(note_merge(m, &all.at[i]));
    }
    return GF_OK;
}
