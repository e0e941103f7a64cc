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
