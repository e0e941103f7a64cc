#include "graph/merge.h"

#include <stdio.h>
#include <string.h>

bool gf_merge_lies_in(const gf_merge *m, uint32_t inner, uint32_t outer) {
    for (int depth = 0; inner != GF_NONE && depth < 6; depth++) {
        if (inner == outer) return true;
        inner = m->container[inner];
    }
    return false;
}

static const gf_meeting *said(const gf_merge *m, const gf_meeting_item *a) {
    return &m->records[a->record]->meetings.at[a->index];
}

static uint32_t common(const uint32_t *a, uint32_t a_count, const uint32_t *b,
                       uint32_t b_count) {
    uint32_t count = 0;
    for (uint32_t i = 0, k = 0; i < a_count && k < b_count;) {
        if (a[i] == b[k]) {
            count++;
            i++;
            k++;
        } else if (a[i] < b[k]) {
            i++;
        } else {
            k++;
        }
    }
    return count;
}

/* +1 one lies in the other, 0 not said on a side, -1 elsewhere. */
static int compare_places(const gf_merge *m, const gf_meeting_item *a,
                          const gf_meeting_item *b) {
    if (!a->place_count || !b->place_count) return 0;
    for (uint32_t i = 0; i < a->place_count; i++) {
        for (uint32_t k = 0; k < b->place_count; k++) {
            if (gf_merge_lies_in(m, a->places[i], b->places[k]) ||
                gf_merge_lies_in(m, b->places[k], a->places[i]))
                return 1;
        }
    }
    return -1;
}

/* Weekday that a report asks for, from its words or from its day; 0 = none. */
static int weekday_of(const gf_merge *m, const gf_meeting_item *a) {
    if (gf_when_closed(a->when) && a->when.start == a->when.end)
        return gf_day_weekday(a->when.start);
    return gf_symbol_weekday(&said(m, a)->symbol);
}

/* "22. Januar" of an unknown year against a known day: +1 the same, -1 another, 0 not said. */
static int compare_year_days(gf_when a, gf_when b) {
    if (gf_when_known(a) || !a.month || !a.day) return 0;
    if (!gf_when_closed(b) || b.end - b.start > 7)
        return b.month && b.day && !gf_when_known(b)
                   ? (a.month == b.month && a.day == b.day ? 1 : -1)
                   : 0;
    for (gf_day d = b.start; d <= b.end; d++) {
        const gf_civil c = gf_day_civil(d);
        if (c.month == a.month && c.day == a.day) return 1;
    }
    return -1;
}

static int compare_weekdays(const gf_merge *m, const gf_meeting_item *a,
                            const gf_meeting_item *b) {
    int same = compare_year_days(a->when, b->when);
    if (!same) same = compare_year_days(b->when, a->when);
    if (same) return same;
    const int x = weekday_of(m, a), y = weekday_of(m, b);
    if (!x || !y) return 0;
    return x == y ? 1 : -1;
}

/* More than 3.5 h and about 4 h are of one size; 1 h and 5 h are not. */
static int compare_durations(const gf_meeting *a, const gf_meeting *b) {
    if (!a->durations.count || !b->durations.count) return 0;
    for (size_t i = 0; i < a->durations.count; i++) {
        for (size_t k = 0; k < b->durations.count; k++) {
            const double x = a->durations.at[i].minutes, y = b->durations.at[k].minutes;
            if (x <= 1.35 * y && y <= 1.35 * x) return 1;
        }
    }
    return -1;
}

static bool is_off(gf_meeting_status s) { return s == GF_CANCELLED || s == GF_POSTPONED; }

static bool modes_clash(gf_mode a, gf_mode b) { return a && b && a != b; }

bool gf_meetings_contradict(const gf_merge *m, const gf_meeting_item *a,
                            const gf_meeting_item *b) {
    const gf_meeting *x = said(m, a), *y = said(m, b);
    if (a->record == b->record) return true;
    if (gf_when_disjoint(a->when, b->when)) return true;
    if (modes_clash(x->mode, y->mode) || compare_durations(x, y) < 0) return true;
    if ((is_off(x->status) && y->status == GF_HELD) ||
        (is_off(y->status) && x->status == GF_HELD))
        return true;
    if (compare_weekdays(m, a, b) < 0) return true;
    return compare_places(m, a, b) < 0;
}

static int64_t width(gf_when w) {
    return gf_when_closed(w) ? (int64_t)w.end - w.start : 100000;
}

static bool both_dated(const gf_meeting_item *a, const gf_meeting_item *b) {
    return gf_when_closed(a->when) && gf_when_closed(b->when);
}

typedef struct comparison {
    uint32_t people, parties;
    int place, duration, weekday;
    bool dated, narrow;
} comparison;

static comparison compare(const gf_merge *m, const gf_meeting_item *a,
                          const gf_meeting_item *b) {
    comparison c = {.people = common(a->people, a->people_count, b->people, b->people_count),
                    .parties = common(a->parties, a->party_count, b->parties, b->party_count),
                    .place = compare_places(m, a, b),
                    .duration = compare_durations(said(m, a), said(m, b)),
                    .weekday = compare_weekdays(m, a, b),
                    .dated = both_dated(a, b)};
    c.narrow = c.dated && width(a->when) <= 7 && width(b->when) <= 7;
    return c;
}

/* Enough that two undated reports, or a dated and an undated one, are of one meeting? A wrong
   yes invents a date: two persons, the place, and the length or the weekday must agree. */
static bool is_strong(comparison c) {
    if (c.weekday <= 0) return false;
    if (c.people >= 2 && (c.place > 0 || c.duration > 0 || c.people >= 3)) return true;
    return !c.people && c.parties >= 2 && c.place > 0;
}

static bool is_enough(comparison c, const gf_meeting_item *a, const gf_meeting_item *b) {
    if (!c.dated) return is_strong(c);
    const uint32_t smaller =
        a->people_count < b->people_count ? a->people_count : b->people_count;
    if (c.people >= 2) return c.narrow || c.place > 0 || c.duration > 0 || c.people >= 3;
    if (c.people == 1)
        return c.narrow && (smaller == 1 || c.place > 0) && (c.place > 0 || c.parties > 0);
    return c.narrow && !smaller && c.place > 0 &&
           (c.parties > 0 || a->party_count == 0 || b->party_count == 0);
}

int gf_meeting_likeness(const gf_merge *m, const gf_meeting_item *a, const gf_meeting_item *b,
                        char reason[160]) {
    if (gf_meetings_contradict(m, a, b)) return 0;
    const comparison c = compare(m, a, b);
    if (!is_enough(c, a, b)) return 0;
    snprintf(reason, 160, "%u shared persons%s%s%s%s", c.people,
             c.narrow  ? ", same days"
             : c.dated ? ", compatible dates"
                       : "",
             c.place > 0 ? ", same place" : "", c.duration > 0 ? ", same length" : "",
             c.weekday > 0 ? ", same weekday" : "");
    return 4 * (int)c.people + (int)c.parties + 4 * c.narrow + 2 * c.dated + 2 * (c.place > 0) +
           2 * (c.duration > 0) + (c.weekday > 0);
}
