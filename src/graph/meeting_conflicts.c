#include "base/try.h"
#include "base/vec.h"
#include "graph/likeness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static gf_status add_value(gf_merge *m, gf_net_conflict *c, gf_view value, uint32_t document) {
    return GF_PUSH(m->arena, &c->values, value) && GF_PUSH(m->arena, &c->documents, document)
               ? GF_OK
               : GF_ERR_NOMEM;
}

static gf_status add_conflict(gf_merge *m, gf_net_meeting *meeting, gf_net_conflict c) {
    return GF_PUSH(m->arena, &meeting->conflicts, c) ? GF_OK : GF_ERR_NOMEM;
}

/* "More than three and a half hours" and "about four hours" can both be true; one and five
   hours cannot. */
static gf_status compare_durations(gf_merge *m, gf_net_meeting *meeting) {
    gf_net_conflict c = {.field = GF_VIEW("duration")};
    bool differ = false;
    for (size_t i = 0; i < meeting->durations.count; i++) {
        const gf_net_duration *d = &meeting->durations.at[i];
        for (size_t k = 0; k < i; k++) {
            const gf_net_duration *e = &meeting->durations.at[k];
            differ |= d->minutes != e->minutes || d->bound != e->bound;
            c.contradictory |=
                gf_durations_compare(d->minutes, d->bound, e->minutes, e->bound) < 0;
        }
    }
    for (size_t i = 0; differ && i < meeting->durations.count; i++)
        GF_TRY(
            add_value(m, &c, meeting->durations.at[i].text, meeting->durations.at[i].document));
    return differ ? add_conflict(m, meeting, c) : GF_OK;
}

static gf_view edtf_of(gf_merge *m, gf_when when) {
    char text[48];
    gf_when_edtf(when, text);
    return gf_arena_copy(m->arena, (gf_view){text, strlen(text)});
}

/* The days that documents give; a coarser one that holds the finer one is no conflict. */
static gf_status compare_dates(gf_merge *m, gf_net_meeting *meeting, const gf_indices *items) {
    gf_net_conflict c = {.field = GF_VIEW("date")};
    for (size_t i = 0; i < items->count; i++)
        c.contradictory |= gf_when_disjoint(m->meetings[items->at[i]].when, meeting->when);
    for (size_t i = 0; c.contradictory && i < items->count; i++) {
        const gf_meeting_item *item = &m->meetings[items->at[i]];
        if (gf_when_width(item->when) > 1) continue;
        const gf_view text = edtf_of(m, item->when);
        if (!text.ptr) return GF_ERR_NOMEM;
        GF_TRY(add_value(m, &c, text, item->record));
    }
    return c.contradictory ? add_conflict(m, meeting, c) : GF_OK;
}

static bool are_same(const gf_indices *a, const gf_indices *b) {
    uint32_t shared = 0;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t k = 0; k < b->count; k++)
            shared += a->at[i] == b->at[k];
    }
    return shared && shared == a->count && shared == b->count;
}

/* "the sixth this year" and "the seventh" can both be true of one meeting: they may count over
   different spans. */
static gf_status compare_ordinals(gf_merge *m, gf_net_meeting *meeting) {
    gf_net_conflict c = {.field = GF_VIEW("ordinal")};
    bool differ = false;
    for (size_t i = 0; i < meeting->ordinals.count; i++) {
        const gf_net_ordinal *o = &meeting->ordinals.at[i];
        for (size_t k = 0; k < i; k++)
            differ |= o->n != meeting->ordinals.at[k].n &&
                      are_same(&o->of, &meeting->ordinals.at[k].of);
    }
    for (size_t i = 0; differ && i < meeting->ordinals.count; i++)
        GF_TRY(
            add_value(m, &c, meeting->ordinals.at[i].text, meeting->ordinals.at[i].document));
    return differ ? add_conflict(m, meeting, c) : GF_OK;
}

/* One count in the network: whose how manieth, and when. */
typedef struct count {
    const gf_net_ordinal *ordinal;
    uint32_t meeting;
} count;

typedef struct counts {
    count *at;
    size_t count, room;
} counts;

/* The held meetings in person that name each entity, in the order of meetings: those of entity
   e stand at[first[e]] up to at[first[e + 1]]. */
typedef struct attendances {
    uint32_t *first, *at;
} attendances;

static bool counts_for(const gf_net_meeting *meeting) {
    return meeting->status == GF_HELD && meeting->mode == GF_MODE_IN_PERSON;
}

static bool index_attendances(gf_arena *arena, const gf_merge *m, attendances *out) {
    const gf_network *n = m->network;
    size_t total = 0;
    out->first = GF_NEW_ARRAY(arena, uint32_t, n->entities.count + 2);
    if (!out->first) return false;
    for (size_t i = 0; i < n->meetings.count; i++) {
        const gf_net_meeting *meeting = &n->meetings.at[i];
        for (size_t k = 0; counts_for(meeting) && k < meeting->participants.count; k++) {
            out->first[meeting->participants.at[k].entity + 2]++;
            total++;
        }
    }
    for (size_t e = 2; e < n->entities.count + 2; e++)
        out->first[e] += out->first[e - 1];
    out->at = GF_NEW_ARRAY(arena, uint32_t, total + 1);
    for (uint32_t i = 0; out->at && i < n->meetings.count; i++) {
        const gf_net_meeting *meeting = &n->meetings.at[i];
        for (size_t k = 0; counts_for(meeting) && k < meeting->participants.count; k++)
            out->at[out->first[meeting->participants.at[k].entity + 1]++] = i;
    }
    return out->at != NULL;
}

/* Participants are in the order of entities. */
static bool attends(const gf_net_meeting *meeting, uint32_t entity) {
    size_t low = 0, high = meeting->participants.count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const gf_net_participant *p = &meeting->participants.at[middle];
        if (p->entity == entity) return p->part == GF_ATTENDED;
        if (p->entity < entity)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static uint32_t attendance_count(const attendances *all, uint32_t entity) {
    return all->first[entity + 1] - all->first[entity];
}

/* Who of them is at the fewest meetings. */
static uint32_t rarest(const attendances *all, const gf_indices *of) {
    uint32_t best = of->at[0];
    for (size_t i = 1; i < of->count; i++) {
        if (attendance_count(all, of->at[i]) < attendance_count(all, best)) best = of->at[i];
    }
    return best;
}

/* Where the meetings of @p entity behind meeting @p number begin. */
static uint32_t behind(const attendances *all, uint32_t entity, uint32_t number) {
    uint32_t low = all->first[entity], high = all->first[entity + 1];
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (all->at[middle] <= number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Meetings of all of @p of that were held between two others, as far as the network knows.
   O(log n) and what one of them attended in between. */
static int held_between(const gf_merge *m, const attendances *all, const gf_indices *of,
                        uint32_t first, uint32_t last) {
    const gf_net_meeting *meetings = m->network->meetings.at;
    const uint32_t who = rarest(all, of);
    int held = 0;
    for (uint32_t i = behind(all, who, first); i < all->first[who + 1] && all->at[i] < last;
         i++) {
        const gf_net_meeting *meeting = &meetings[all->at[i]];
        bool is_theirs = meeting->when.start > meetings[first].when.end &&
                         meeting->when.end < meetings[last].when.start;
        for (size_t k = 0; is_theirs && k < of->count; k++)
            is_theirs = attends(meeting, of->at[k]);
        held += is_theirs;
    }
    return held;
}

static int year_of(gf_day day) { return gf_day_civil(day).year; }

/* "das sechste", "das siebte": none is missing between them. */
static gf_status add_series(gf_merge *m, const count *early, const count *late, int held) {
    const gf_net_series series = {.of = late->ordinal->of,
                                  .after = early->meeting,
                                  .from = early->ordinal->n,
                                  .to = late->ordinal->n,
                                  .known = held};
    gf_net_meeting *meeting = &m->network->meetings.at[late->meeting];
    return GF_PUSH(m->arena, &meeting->series, series) ? GF_OK : GF_ERR_NOMEM;
}

/* Counts must grow with the days, and leave room for what lies between: with a sixth on 2
   December and a seventh on 22 January nobody met in between. In another year the count may
   have begun again. */
static gf_status check_counts(gf_merge *m, const attendances *all, const count *early,
                              const count *late) {
    const gf_net_meeting *first = &m->network->meetings.at[early->meeting],
                         *last = &m->network->meetings.at[late->meeting];
    const int step = late->ordinal->n - early->ordinal->n;
    const bool is_one_year = year_of(first->when.start) == year_of(last->when.end);
    if (!is_one_year && step <= 0) return GF_OK;
    const int held =
        step > 0 ? held_between(m, all, &early->ordinal->of, early->meeting, late->meeting) : 0;
    if (step > held) return add_series(m, early, late, held);
    gf_net_conflict c = {.field = GF_VIEW("ordinal"), .contradictory = is_one_year};
    GF_TRY(add_value(m, &c, early->ordinal->text, early->ordinal->document));
    GF_TRY(add_value(m, &c, late->ordinal->text, late->ordinal->document));
    return add_conflict(m, &m->network->meetings.at[late->meeting], c);
}

static int by_people(const void *a, const void *b) {
    const count *x = a, *y = b;
    const gf_indices *p = &x->ordinal->of, *q = &y->ordinal->of;
    if (p->count != q->count) return p->count < q->count ? -1 : 1;
    const int order = memcmp(p->at, q->at, p->count * sizeof *p->at);
    if (order) return order;
    if (x->meeting != y->meeting) return x->meeting < y->meeting ? -1 : 1;
    return (x->ordinal > y->ordinal) - (x->ordinal < y->ordinal);
}

static gf_status collect_counts(gf_arena *arena, const gf_merge *m, counts *out) {
    for (uint32_t i = 0; i < m->network->meetings.count; i++) {
        const gf_net_meeting *meeting = &m->network->meetings.at[i];
        if (meeting->status != GF_HELD || !gf_when_closed(meeting->when)) continue;
        for (size_t k = 0; k < meeting->ordinals.count; k++) {
            const count c = {&meeting->ordinals.at[k], i};
            if (c.ordinal->of.count >= 2 && !GF_PUSH(arena, out, c)) return GF_ERR_NOMEM;
        }
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_people);
    return GF_OK;
}

static gf_status check_ordinals(gf_arena *arena, gf_merge *m) {
    counts all = {0};
    attendances met;
    GF_TRY(collect_counts(arena, m, &all));
    if (!all.count) return GF_OK;
    if (!index_attendances(arena, m, &met)) return GF_ERR_NOMEM;
    for (size_t i = 1; i < all.count; i++) {
        const count *early = &all.at[i - 1], *late = &all.at[i];
        if (early->meeting != late->meeting &&
            are_same(&early->ordinal->of, &late->ordinal->of))
            GF_TRY(check_counts(m, &met, early, late));
    }
    return GF_OK;
}

static gf_status find_conflicts(gf_arena *arena, gf_merge *m) {
    const size_t n = m->network->meetings.count;
    gf_indices *items = GF_NEW_ARRAY(arena, gf_indices, n + 1);
    if (!items) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        if (!GF_PUSH(arena, &items[m->meetings[i].group], i)) return GF_ERR_NOMEM;
    }
    for (size_t i = 0; i < n; i++) {
        gf_net_meeting *meeting = &m->network->meetings.at[i];
        GF_TRY(compare_dates(m, meeting, &items[i]));
        GF_TRY(compare_durations(m, meeting));
        GF_TRY(compare_ordinals(m, meeting));
    }
    return check_ordinals(arena, m);
}

gf_status gf_merge_write_conflicts(gf_merge *m) {
    gf_arena *meanwhile = gf_arena_new();
    const gf_status status = meanwhile ? find_conflicts(meanwhile, m) : GF_ERR_NOMEM;
    gf_arena_free(meanwhile);
    return status;
}
