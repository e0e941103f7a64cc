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
        GF_TRY(add_value(m, &c, d->text, d->document));
    }
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
    for (size_t i = 0; i < items->count; i++) {
        const gf_meeting_item *item = &m->meetings[items->at[i]];
        const gf_view text = edtf_of(m, item->when);
        if (!text.ptr) return GF_ERR_NOMEM;
        c.contradictory |= gf_when_disjoint(item->when, meeting->when);
        if (gf_when_width(item->when) <= 1) GF_TRY(add_value(m, &c, text, item->record));
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
        GF_TRY(add_value(m, &c, o->text, o->document));
    }
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

static bool attends(const gf_net_meeting *meeting, uint32_t entity) {
    for (size_t i = 0; i < meeting->participants.count; i++) {
        const gf_net_participant *p = &meeting->participants.at[i];
        if (p->entity == entity) return p->part == GF_ATTENDED;
    }
    return false;
}

/* Meetings of all of @p of that were held between two others, as far as the network knows. */
static int held_between(const gf_merge *m, const gf_indices *of, uint32_t first,
                        uint32_t last) {
    int held = 0;
    for (uint32_t i = first + 1; i < last; i++) {
        const gf_net_meeting *meeting = &m->network->meetings.at[i];
        bool all = meeting->status == GF_HELD && meeting->mode == GF_MODE_IN_PERSON &&
                   meeting->when.start > m->network->meetings.at[first].when.end &&
                   meeting->when.end < m->network->meetings.at[last].when.start;
        for (size_t k = 0; all && k < of->count; k++)
            all = attends(meeting, of->at[k]);
        held += all;
    }
    return held;
}

static int year_of(gf_day day) { return gf_day_civil(day).year; }

/* Counts must grow with the days, and leave room for what lies between: with a sixth on 2
   December and a seventh on 22 January nobody met in between. In another year the count may
   have begun again. */
static gf_status check_counts(gf_merge *m, const count *early, const count *late) {
    const gf_net_meeting *first = &m->network->meetings.at[early->meeting],
                         *last = &m->network->meetings.at[late->meeting];
    const int step = late->ordinal->n - early->ordinal->n;
    const bool is_one_year = year_of(first->when.start) == year_of(last->when.end);
    if (!is_one_year && step <= 0) return GF_OK;
    if (step > 0 && held_between(m, &early->ordinal->of, early->meeting, late->meeting) < step)
        return GF_OK;
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

static gf_status collect_counts(gf_merge *m, counts *out) {
    for (uint32_t i = 0; i < m->network->meetings.count; i++) {
        const gf_net_meeting *meeting = &m->network->meetings.at[i];
        if (meeting->status != GF_HELD || !gf_when_closed(meeting->when)) continue;
        for (size_t k = 0; k < meeting->ordinals.count; k++) {
            const count c = {&meeting->ordinals.at[k], i};
            if (c.ordinal->of.count >= 2 && !GF_PUSH(m->arena, out, c)) return GF_ERR_NOMEM;
        }
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_people);
    return GF_OK;
}

static gf_status check_ordinals(gf_merge *m) {
    counts all = {0};
    GF_TRY(collect_counts(m, &all));
    for (size_t i = 1; i < all.count; i++) {
        const count *early = &all.at[i - 1], *late = &all.at[i];
        if (early->meeting != late->meeting &&
            are_same(&early->ordinal->of, &late->ordinal->of))
            GF_TRY(check_counts(m, early, late));
    }
    return GF_OK;
}

gf_status gf_merge_write_conflicts(gf_merge *m) {
    const size_t n = m->network->meetings.count;
    gf_indices *items = GF_NEW_ARRAY(m->arena, gf_indices, n + 1);
    if (!items) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        if (!GF_PUSH(m->arena, &items[m->meetings[i].group], i)) return GF_ERR_NOMEM;
    }
    for (size_t i = 0; i < n; i++) {
        gf_net_meeting *meeting = &m->network->meetings.at[i];
        GF_TRY(compare_dates(m, meeting, &items[i]));
        GF_TRY(compare_durations(m, meeting));
        GF_TRY(compare_ordinals(m, meeting));
    }
    return check_ordinals(m);
}
