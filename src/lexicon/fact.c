#include "lexicon/lexicon.h"

static int32_t digits(gf_view text, size_t begin, size_t end) {
    int32_t value = 0;
    for (size_t i = begin; i < end; i++)
        value = 10 * value + (text.ptr[i] - '0');
    return value;
}

/* First or last day of "2005", "2005-11", "2005-11-22". */
static gf_day edge(gf_view text, bool last) {
    if (text.len == 10) return gf_day_parse(text);
    if (text.len != 4 && text.len != 7) return GF_DAY_NONE;
    const int32_t year = digits(text, 0, 4);
    const int32_t month = text.len == 7 ? digits(text, 5, 7) : last ? 12 : 1;
    if (month < 1 || month > 12) return GF_DAY_NONE;
    return gf_day_of(year, month, last ? gf_month_length(year, month) : 1);
}

bool gf_fact_may_hold(const gf_fact *fact, gf_day first, gf_day last) {
    const gf_day from = edge(fact->from, false), to = edge(fact->to, true);
    if (last != GF_DAY_NONE && from != GF_DAY_NONE && last < from) return false;
    return first == GF_DAY_NONE || to == GF_DAY_NONE || first <= to;
}

/* Days on which both held; 0 where a date is missing at both ends. */
static int64_t days_together(const gf_fact *a, const gf_fact *b) {
    enum { TODAY = 100 * 366 /* open ends are alike */ };
    const gf_day from_a = edge(a->from, false), from_b = edge(b->from, false);
    const gf_day to_a = edge(a->to, true), to_b = edge(b->to, true);
    const int64_t begin = from_a > from_b ? from_a : from_b;
    const int64_t end_a = to_a == GF_DAY_NONE ? TODAY : to_a;
    const int64_t end_b = to_b == GF_DAY_NONE ? TODAY : to_b;
    const int64_t end = end_a < end_b ? end_a : end_b;
    return begin == GF_DAY_NONE || end <= begin ? 0 : end - begin;
}

bool gf_lexicon_shares_office(const gf_lexicon *l, const gf_fact *fact) {
    enum { HANDOVER = 366 /* two dates that are years meet in one */ };
    size_t count;
    const uint32_t *about = gf_lexicon_facts_about(l, fact->object, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *other = gf_lexicon_fact(l, about[i]);
        if (other->subject == fact->subject || !gf_view_equal(other->role, fact->role))
            continue;
        if (days_together(fact, other) > HANDOVER) return true;
    }
    return false;
}
