#include "graph/likeness.h"

#include <stdio.h>
#include <string.h>

enum {
    WEEK = 7,
    MONTH = 31,
    SOON = 21, /* days within which a visit that is announced without a day takes place */
    JUST = 2,  /* days for which a paper tells of a meeting without saying when */
    OPEN = 100000
};

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

static const gf_meeting *said(const gf_merge *m, const gf_meeting_item *a) {
    return &m->records[a->record]->meetings.at[a->index];
}

int64_t gf_when_width(gf_when w) { return gf_when_closed(w) ? (int64_t)w.end - w.start : OPEN; }

static bool is_day(gf_when w) { return gf_when_closed(w) && w.start == w.end; }

/* Weekday that a report asks for, from its words or from its day; 0 = none. */
static int weekday_of(const gf_merge *m, const gf_meeting_item *a) {
    if (is_day(a->when)) return gf_day_weekday(a->when.start);
    return gf_symbol_weekday(&said(m, a)->symbol);
}

const gf_symbol *gf_meeting_lead_day(const gf_merge *m, const gf_meeting_item *a) {
    const gf_record *r = m->records[a->record];
    const gf_meeting *x = said(m, a);
    if (a->index != 0 || x->status != GF_HELD || gf_symbol_is_day(&x->symbol)) return NULL;
    if (gf_when_known(m->dates[a->record].when) || gf_when_known(a->when) || a->when.month)
        return NULL;
    for (size_t i = 0; i < r->told.count; i++) {
        if (r->told.at[i].direction < 0) return &r->told.at[i];
    }
    return NULL;
}

/* The weekday that a report asks for, or that of the day its document begins with. */
static int weekday_or_lead(const gf_merge *m, const gf_meeting_item *a) {
    const int own = weekday_of(m, a);
    const gf_symbol *lead = own ? NULL : gf_meeting_lead_day(m, a);
    return lead ? gf_symbol_weekday(lead) : own;
}

/* "22. Januar" of an unknown year against a known day: +1 the same, -1 another, 0 not said. */
static int compare_year_days(gf_when a, gf_when b) {
    if (gf_when_known(a) || !a.month || !a.day) return 0;
    if (!gf_when_closed(b) || b.end - b.start > WEEK)
        return b.month && b.day && !gf_when_known(b)
                   ? (a.month == b.month && a.day == b.day ? 1 : -1)
                   : 0;
    for (gf_day d = b.start; d <= b.end; d++) {
        const gf_civil c = gf_day_civil(d);
        if (c.month == a.month && c.day == a.day) return 1;
    }
    return -1;
}

/* "am Dienstag" against some days in a row: -1 if none of them is one. */
static int compare_with_days(int weekday, gf_when days) {
    if (!weekday || gf_when_width(days) >= WEEK - 1) return 0;
    for (gf_day d = days.start; d <= days.end; d++) {
        if (gf_day_weekday(d) == weekday) return 0;
    }
    return -1;
}

static int compare_weekdays(const gf_merge *m, const gf_meeting_item *a,
                            const gf_meeting_item *b) {
    int same = compare_year_days(a->when, b->when);
    if (!same) same = compare_year_days(b->when, a->when);
    if (same) return same;
    const int x = weekday_of(m, a), y = weekday_of(m, b);
    if (x && y) return x == y ? 1 : -1;
    const int p = weekday_or_lead(m, a), q = weekday_or_lead(m, b);
    if ((x || y) && p && q) return p == q ? 1 : -1;
    return x ? compare_with_days(x, b->when) : compare_with_days(y, a->when);
}

/* What "about 4 h", "more than 3.5 h" allow, in minutes. */
static void allowed(int32_t minutes, gf_bound bound, double *least, double *most) {
    const double m = minutes;
    switch (bound) {
    case GF_EXACT: *least = 0.9 * m, *most = 1.1 * m; break;
    case GF_ABOUT: *least = 0.8 * m, *most = 1.25 * m; break;
    case GF_MORE_THAN: *least = m, *most = 1.5 * m; break;
    case GF_LESS_THAN: *least = 0.6 * m, *most = m; break;
    case GF_ALMOST: *least = 0.8 * m, *most = m; break;
    }
}

int gf_durations_compare(int32_t a, gf_bound a_bound, int32_t b, gf_bound b_bound) {
    double a_least = 0, a_most = 0, b_least = 0, b_most = 0;
    if (a <= 0 || b <= 0) return 0;
    allowed(a, a_bound, &a_least, &a_most);
    allowed(b, b_bound, &b_least, &b_most);
    return a_least <= b_most && b_least <= a_most ? 1 : -1;
}

/* +1 of one size, -1 of another (one hour and five hours), 0 not said, or near misses: papers
   round, and start to count when the doors close or when the car arrives. */
static int compare_durations(const gf_meeting *a, const gf_meeting *b) {
    int verdict = 0;
    for (size_t i = 0; i < a->durations.count; i++) {
        for (size_t k = 0; k < b->durations.count; k++) {
            const gf_duration *x = &a->durations.at[i], *y = &b->durations.at[k];
            const int two = gf_durations_compare(x->minutes, x->bound, y->minutes, y->bound);
            if (two > 0) return 1;
            const bool is_near = x->minutes <= 2 * y->minutes && y->minutes <= 2 * x->minutes;
            if (two < 0 && !is_near) verdict = -1;
        }
    }
    return verdict;
}

/* Do two counts speak of the same people? */
static uint32_t shared_of(const gf_merge *m, uint32_t a_record, const gf_ordinal *a,
                          uint32_t b_record, const gf_ordinal *b) {
    uint32_t shared = 0;
    for (uint32_t i = 0; i < a->of_count; i++) {
        for (uint32_t k = 0; k < b->of_count; k++) {
            const uint32_t x = gf_merge_net(m, a_record, a->of[i]);
            shared += x != GF_NONE && x == gf_merge_net(m, b_record, b->of[k]);
        }
    }
    return shared;
}

/* "das siebte Treffen der beiden" twice; the sixth of the same two is another one. */
static int compare_ordinals(const gf_merge *m, const gf_meeting_item *a,
                            const gf_meeting_item *b) {
    const gf_meeting *x = said(m, a), *y = said(m, b);
    int verdict = 0;
    for (size_t i = 0; i < x->ordinals.count; i++) {
        for (size_t k = 0; k < y->ordinals.count; k++) {
            const gf_ordinal *p = &x->ordinals.at[i], *q = &y->ordinals.at[k];
            const uint32_t shared = shared_of(m, a->record, p, b->record, q);
            if (shared && p->n == q->n) return 1;
            if (shared && shared == p->of_count && shared == q->of_count) verdict = -1;
        }
    }
    return verdict;
}

static int compare_modes(gf_mode a, gf_mode b) {
    if (a == GF_MODE_UNKNOWN || b == GF_MODE_UNKNOWN) return 0;
    return a == b ? 1 : -1;
}

/* Told without any time, in a document whose date says when: announced, and held within weeks
   ("will nach Paris reisen"); or over, and held a day or two before ("das Gespräch ist
   beendet"). */
static bool is_about(const gf_merge *m, const gf_meeting_item *a, const gf_meeting_item *held) {
    const gf_when written = m->dates[a->record].when;
    const gf_meeting_status status = said(m, a)->status;
    if (said(m, held)->status != GF_HELD || !is_day(held->when)) return false;
    if (gf_when_known(a->when) || a->when.month || !gf_when_closed(written)) return false;
    const gf_day day = held->when.start;
    if (status == GF_PLANNED) return written.start <= day && (int64_t)day - written.end <= SOON;
    return status == GF_HELD && day <= written.end && (int64_t)written.start - day <= JUST;
}

/* A document of 19 May of some year that tells of Friday, and a meeting on Friday, 16 May 2025:
   day, month and weekday agree, which they do in one year out of six. */
static bool is_near_in_calendar(const gf_merge *m, const gf_meeting_item *a,
                                const gf_meeting_item *b) {
    const gf_when written = m->dates[a->record].when;
    const int weekday = gf_symbol_weekday(&said(m, a)->symbol);
    if (gf_when_known(written) || !written.month || !written.day) return false;
    if (!weekday || !is_day(b->when) || gf_day_weekday(b->when.start) != weekday) return false;
    const gf_day in_year =
        gf_day_of(gf_day_civil(b->when.start).year, written.month, written.day);
    return in_year - b->when.start < WEEK && b->when.start - in_year < WEEK;
}

static uint32_t count_bodies(const gf_merge *m, const gf_meeting_item *a,
                             const gf_meeting_item *b) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < a->party_count; i++) {
        const bool is_body = m->network->entities.at[a->parties[i]].type == GF_ORGANISATION;
        for (uint32_t k = 0; is_body && k < b->party_count; k++)
            count += a->parties[i] == b->parties[k];
    }
    return count;
}

static bool names_person(const gf_merge *m, uint32_t record, uint32_t person) {
    const gf_record *r = m->records[record];
    for (uint32_t i = 0; i < r->entities.count; i++) {
        if (gf_merge_net(m, record, i) == person) return true;
    }
    return false;
}

/* Of the people of the document that names fewer, does the other name two in five? One weekday
   in seven agrees by chance: the same two may have met in the same place years before. */
static bool is_same_affair(const gf_merge *m, uint32_t a, uint32_t b) {
    uint32_t count[2] = {0}, shared = 0;
    const uint32_t records[2] = {a, b};
    for (int side = 0; side < 2; side++) {
        const gf_record *r = m->records[records[side]];
        for (uint32_t i = 0; i < r->entities.count; i++) {
            const uint32_t net = gf_merge_net(m, records[side], i);
            if (net == GF_NONE || m->network->entities.at[net].type != GF_PERSON) continue;
            count[side]++;
            shared += side == 0 && names_person(m, b, net);
        }
    }
    const uint32_t fewer = count[0] < count[1] ? count[0] : count[1];
    return 5 * shared >= 2 * fewer;
}

static void compare_times(const gf_merge *m, const gf_meeting_item *a, const gf_meeting_item *b,
                          gf_comparison *c) {
    const int64_t x = gf_when_width(a->when), y = gf_when_width(b->when);
    c->weekday = compare_weekdays(m, a, b);
    c->dated = x < OPEN && y < OPEN;
    c->narrow = x <= WEEK && y <= WEEK;
    c->same_day = !x && !y && a->when.start == b->when.start;
    c->near_in_calendar = is_near_in_calendar(m, a, b) || is_near_in_calendar(m, b, a);
    c->near_writing = is_about(m, a, b) || is_about(m, b, a);
}

gf_comparison gf_meetings_compare(const gf_merge *m, const gf_meeting_item *a,
                                  const gf_meeting_item *b) {
    const gf_meeting *x = said(m, a), *y = said(m, b);
    gf_comparison c = {
        .people = common(a->people, a->people_count, b->people, b->people_count),
        .parties = common(a->parties, a->party_count, b->parties, b->party_count),
        .sides = common(a->sides, a->side_count, b->sides, b->side_count),
        .bodies = count_bodies(m, a, b),
        .place = gf_merge_compare_places(m, a, b),
        .same_venue = a->place_count && b->place_count && a->places[0] == b->places[0],
        .same_subject = x->subject.len && gf_view_equal(x->subject, y->subject),
        .is_copy = m->source[a->record] == m->source[b->record],
        .duration = compare_durations(x, y),
        .ordinal = compare_ordinals(m, a, b),
        .mode = compare_modes(x->mode, y->mode)};
    c.both_have_others = c.people < a->people_count && c.people < b->people_count;
    c.same_people = c.people == a->people_count && c.people == b->people_count;
    compare_times(m, a, b, &c);
    c.same_affair = !c.dated && c.weekday > 0 && is_same_affair(m, a->record, b->record);
    return c;
}

static bool is_off(gf_meeting_status s) { return s == GF_CANCELLED || s == GF_POSTPONED; }

bool gf_meetings_contradict(const gf_merge *m, const gf_meeting_item *a,
                            const gf_meeting_item *b, gf_bond bond) {
    const gf_meeting *x = said(m, a), *y = said(m, b);
    if (a->record == b->record) return true;
    if (compare_modes(x->mode, y->mode) < 0 || compare_durations(x, y) < 0) return true;
    if ((is_off(x->status) && y->status == GF_HELD) ||
        (is_off(y->status) && x->status == GF_HELD))
        return true;
    if (gf_merge_compare_places(m, a, b) < 0) return true;
    if (bond == GF_BOND_ADJACENT) return compare_ordinals(m, a, b) < 0;
    if (gf_when_disjoint(a->when, b->when) || compare_weekdays(m, a, b) < 0) return true;
    const bool same_day = is_day(a->when) && is_day(b->when);
    /* On one day the counts may be of different spans: "the sixth this year", "the seventh". */
    return !same_day && compare_ordinals(m, a, b) < 0;
}

/* Without a day that both know. A wrong yes invents a date: two persons, the weekday, and the
   place or the length must agree; more where neither has a day. */
static bool is_strong(const gf_comparison *c, bool one_has_a_day) {
    if (c->people >= 2 && c->ordinal > 0) return true;
    if (c->people >= 3 && c->place > 0 && c->duration > 0) return true;
    if (c->weekday <= 0) return false;
    const bool agrees = c->place > 0 || c->near_in_calendar;
    if (!c->people) return one_has_a_day && c->parties >= 2 && agrees;
    if (c->people < 2) return false;
    if (c->near_in_calendar) return true;
    const bool same_table = c->place > 0 && c->same_affair;
    if (one_has_a_day || c->is_copy) return same_table || c->duration > 0 || c->people >= 3;
    return (c->place > 0) + (c->duration > 0) + (c->people >= 3) >= 2;
}

static bool is_enough_within_a_week(const gf_comparison *c, const gf_meeting_item *a,
                                    const gf_meeting_item *b) {
    if (c->people >= 2) return true;
    if (c->people == 1) {
        /* "Scholz empfing Macron" and "Scholz traf Merz" share Berlin and the day; of a summit
           each paper names others. */
        if (c->both_have_others) return c->same_day && c->bodies && c->place > 0;
        return c->place > 0 || c->sides > 1 || c->parties > 0;
    }
    if (c->place <= 0 || (a->people_count && b->people_count)) return false;
    if (!a->people_count && !b->people_count) return c->parties >= 1;
    /* "Verhandlungen der USA, Russlands und der Ukraine" are not those of two envoys */
    const uint32_t parties = a->people_count ? b->party_count : a->party_count;
    return c->sides >= 2 && c->sides >= parties;
}

static bool is_adjacent(const gf_comparison *c, const gf_meeting_item *a,
                        const gf_meeting_item *b) {
    if (!is_day(a->when) || !is_day(b->when)) return false;
    const int64_t apart = (int64_t)a->when.start - b->when.start;
    return (apart == 1 || apart == -1) && c->people >= 2 && c->same_people && c->same_venue &&
           (c->ordinal > 0 || c->duration > 0);
}

/* Two persons at times that touch: more must agree, or both times be short. */
static bool is_enough_at_some_time(const gf_comparison *c, const gf_meeting_item *a,
                                   const gf_meeting_item *b) {
    if (c->people < 2) return false;
    if (c->place > 0 || c->duration > 0 || c->ordinal > 0 || c->people >= 3) return true;
    return gf_when_width(a->when) <= MONTH && gf_when_width(b->when) <= MONTH;
}

/* Nothing says when one of them was, but both were written at about the same time. */
static bool is_enough_for_undated(const gf_comparison *c) {
    return c->near_writing && c->people >= 2 && c->same_people && (c->place > 0 || c->mode > 0);
}

gf_bond gf_meetings_bond(const gf_meeting_item *a, const gf_meeting_item *b,
                         const gf_comparison *c) {
    if (is_adjacent(c, a, b)) return GF_BOND_ADJACENT;
    if (gf_when_disjoint(a->when, b->when)) return GF_BOND_NONE;
    if (c->narrow && is_enough_within_a_week(c, a, b))
        return c->same_day ? GF_BOND_DAY : GF_BOND_WIDE;
    if (c->dated) return is_enough_at_some_time(c, a, b) ? GF_BOND_WIDE : GF_BOND_NONE;
    if (is_strong(c, is_day(a->when) || is_day(b->when))) return GF_BOND_WIDE;
    return is_enough_for_undated(c) ? GF_BOND_WIDE : GF_BOND_NONE;
}

/* Dice's coefficient, in hundredths. */
static int likeness_of(uint32_t shared, uint32_t a, uint32_t b) {
    return a + b ? (int)(200 * shared / (a + b)) : 0;
}

int gf_comparison_score(const gf_comparison *c, const gf_meeting_item *a,
                        const gf_meeting_item *b) {
    const int people = likeness_of(c->people, a->people_count, b->people_count);
    const int parties = likeness_of(c->parties, a->party_count, b->party_count);
    return 1 + people + parties / 5 + 10 * (int)(c->people < 4 ? c->people : 4) +
           40 * c->same_day + 20 * c->narrow + 10 * c->dated + 15 * (c->place > 0) +
           10 * c->same_venue + 15 * (c->duration > 0) + 30 * (c->ordinal > 0) +
           5 * (c->weekday > 0) + 10 * (c->mode > 0) + 5 * c->same_subject + 20 * c->is_copy;
}

static const char *time_shared(const gf_comparison *c) {
    if (c->same_day) return ", same day";
    if (c->weekday > 0) return ", same weekday";
    if (c->dated) return ", compatible dates";
    return c->near_writing ? ", written near the day" : "";
}

static const char *place_shared(const gf_comparison *c) {
    if (c->same_venue) return ", same venue";
    return c->place > 0 ? ", same place" : "";
}

void gf_comparison_reason(const gf_comparison *c, char to[160]) {
    snprintf(to, 160, "%u shared person%s%s%s%s%s%s", c->people, c->people == 1 ? "" : "s",
             time_shared(c), c->sides > c->people ? ", same sides" : "", place_shared(c),
             c->duration > 0 ? ", same length" : "", c->ordinal > 0 ? ", same count" : "");
}
