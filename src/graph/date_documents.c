#include "graph/likeness.h"

/*
 * A document without a date gets one through a meeting that a dated document shares with it: it
 * was written on a day from which its own words ("am Dienstagabend") lead to the meeting's day.
 */

enum { REACH = 8 /* days around the meeting that are tried */ };

static gf_when resolved(const gf_symbol *symbol, gf_day written) {
    const gf_anchor anchor = {gf_when_day(written), GF_WHEN_UNKNOWN};
    return gf_symbol_resolve(symbol, &anchor);
}

/* The day of a dated report in the same group, or GF_DAY_NONE. */
static gf_day shared_day(const gf_merge *m, uint32_t item) {
    gf_day day = GF_DAY_NONE;
    for (uint32_t i = m->meetings[item].next; i != item; i = m->meetings[i].next) {
        const gf_meeting_item *o = &m->meetings[i];
        if (!gf_when_closed(o->when) || o->when.start != o->when.end) continue;
        if (day != GF_DAY_NONE && day != o->when.start) return GF_DAY_NONE;
        day = o->when.start;
    }
    return day;
}

static void hear(const gf_symbol *symbol, gf_day written, gf_day *last) {
    if (!gf_symbol_weekday(symbol)) return;
    const gf_when w = resolved(symbol, written);
    if (gf_when_closed(w) && w.start <= written && w.start > *last) *last = w.start;
}

/* The last day that the document, written on @p written, tells as past. */
static gf_day last_told(const gf_merge *m, uint32_t record, gf_day written) {
    gf_day last = GF_DAY_NONE;
    const gf_meetings *all = &m->records[record]->meetings;
    for (size_t i = 0; i < all->count; i++) {
        if (all->at[i].status == GF_HELD) hear(&all->at[i].symbol, written, &last);
    }
    const gf_record *r = m->records[record];
    for (size_t i = 0; i < r->told.count; i++) {
        if (r->told.at[i].direction < 0) hear(&r->told.at[i], written, &last);
    }
    return last;
}

/* "Am Montag haben sie ..., schon am Sonntag hatten sie ...": the day that the document begins
   with is fresh, too. */
static bool begins_fresh(const gf_merge *m, uint32_t record, gf_day written) {
    enum { FRESH = 2 };
    const gf_record *r = m->records[record];
    for (size_t i = 0; i < r->told.count; i++) {
        if (r->told.at[i].direction >= 0) continue;
        const gf_when w = resolved(&r->told.at[i], written);
        return !gf_when_closed(w) || written - w.start <= FRESH;
    }
    return true;
}

static bool fits_calendar(const gf_document_date *date, gf_day day) {
    if (!date->when.month) return true;
    const gf_civil c = gf_day_civil(day);
    return c.month == date->when.month && (!date->when.day || c.day == date->when.day);
}

/* News are written on the day that they tell of last, or on the next. */
static gf_when possible_days(const gf_merge *m, uint32_t record, const gf_symbol *symbol,
                             gf_day meeting) {
    gf_when days = GF_WHEN_UNKNOWN;
    const bool has_day_and_month = m->dates[record].when.day != 0;
    for (gf_day d = meeting - REACH; d <= meeting + REACH; d++) {
        const gf_when w = resolved(symbol, d);
        if (!gf_when_closed(w) || w.start != meeting || w.end != meeting ||
            !fits_calendar(&m->dates[record], d))
            continue;
        const gf_day told = last_told(m, record, d);
        if (!has_day_and_month && told != GF_DAY_NONE && d - told > 1) continue;
        if (!has_day_and_month && !begins_fresh(m, record, d)) continue;
        if (days.start == GF_DAY_NONE) days.start = d;
        days.end = d;
    }
    if (!gf_when_closed(days)) return GF_WHEN_UNKNOWN;
    days.precision = days.start == days.end ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL;
    return days;
}

static void resolve_again(gf_merge *m, uint32_t record) {
    const gf_anchor anchor = {m->dates[record].when, GF_WHEN_UNKNOWN};
    for (uint32_t i = m->first_meeting[record]; i < m->first_meeting[record + 1]; i++) {
        const gf_meeting *meeting = gf_merge_meeting(m, i);
        if (!meeting->symbol.kind) continue;
        const gf_when w = gf_symbol_resolve(&meeting->symbol, &anchor);
        if (gf_when_known(w)) m->meetings[i].when = w;
    }
}

static bool is_undated(const gf_merge *m, uint32_t record) {
    return !gf_when_known(m->dates[record].when);
}

/* Month-only documents may be narrowed, too. */
static bool may_gain(const gf_merge *m, uint32_t record) {
    const gf_when w = m->dates[record].when;
    return is_undated(m, record) || (w.precision == GF_PRECISION_MONTH && gf_when_closed(w));
}

/* The day @p month, @p day that lies nearest to @p other, if it is near. */
static gf_day day_near(int month, int day, gf_when other) {
    const int year = gf_day_civil(other.start).year;
    for (int y = year - 1; y <= year + 1; y++) {
        if (!gf_civil_exists((gf_civil){y, month, day})) continue;
        const gf_day d = gf_day_of(y, month, day);
        if (d >= other.start - REACH && d <= other.end + REACH) return d;
    }
    return GF_DAY_NONE;
}

/* May the year of the document be that of what others tell of this meeting? Of the first one
   that it tells of as held, or of any whose weekday leads from @p written to @p day. */
static bool leads_to(const gf_merge *m, uint32_t item, gf_day written, gf_when day) {
    const gf_meeting *meeting = gf_merge_meeting(m, item);
    const gf_symbol *symbol = &meeting->symbol;
    if (gf_symbol_weekday(symbol) && gf_symbol_is_relative(symbol)) {
        const gf_when w = resolved(symbol, written);
        if (gf_when_closed(w) && w.start == w.end && w.start == day.start && w.end == day.end)
            return true;
    }
    return item == m->first_meeting[m->meetings[item].record] && meeting->status == GF_HELD &&
           (!symbol->kind || gf_symbol_weekday(symbol));
}

/* "MINSK, 12. Februar": the year is that of the dated documents that tell of a meeting of the
   document. Not where it tells of it as of another year. */
static gf_day day_of_year(const gf_merge *m, uint32_t item) {
    const uint32_t record = m->meetings[item].record;
    const gf_when written = m->dates[record].when;
    gf_day found = GF_DAY_NONE;
    if (gf_when_known(written) || !written.month || !written.day) return GF_DAY_NONE;
    for (uint32_t i = m->meetings[item].next; i != item; i = m->meetings[i].next) {
        const gf_when other = m->meetings[i].when;
        if (!gf_when_closed(other) || other.end - other.start > REACH) continue;
        const gf_day d = day_near(written.month, written.day, other);
        if (d == GF_DAY_NONE || (found != GF_DAY_NONE && found != d) ||
            !leads_to(m, item, d, other))
            return GF_DAY_NONE;
        found = d;
    }
    return found;
}

static bool take_year(gf_merge *m, uint32_t item) {
    const uint32_t record = m->meetings[item].record;
    const gf_day day = day_of_year(m, item);
    if (day == GF_DAY_NONE) return false;
    m->dates[record].when = gf_when_day(day);
    resolve_again(m, record);
    return true;
}

bool gf_merge_date_documents(gf_merge *m) {
    bool any = false;
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        const gf_meeting_item *item = &m->meetings[i];
        any |= take_year(m, i);
        const gf_symbol *lead = gf_meeting_lead_day(m, item);
        const gf_symbol *symbol = lead ? lead : &gf_merge_meeting(m, i)->symbol;
        if (!may_gain(m, item->record) || !gf_symbol_is_relative(symbol)) continue;
        const gf_day day = shared_day(m, i);
        if (day == GF_DAY_NONE) continue;
        const gf_when found = possible_days(m, item->record, symbol, day);
        const gf_when both = gf_when_intersect(m->dates[item->record].when, found);
        if (!gf_when_closed(found) || !gf_when_closed(both)) continue;
        m->dates[item->record].when = both;
        if (m->dates[item->record].source == GF_DATE_UNKNOWN)
            m->dates[item->record].source = GF_DATE_CORPUS;
        resolve_again(m, item->record);
        if (lead) m->meetings[i].when = gf_when_day(day);
        any = true;
    }
    return any;
}
