#include "time/when.h"

#include <stdio.h>

bool gf_when_known(gf_when w) { return w.start != GF_DAY_NONE || w.end != GF_DAY_NONE; }

bool gf_when_closed(gf_when w) { return w.start != GF_DAY_NONE && w.end != GF_DAY_NONE; }

gf_when gf_when_day(gf_day day) { return (gf_when){day, day, GF_PRECISION_DAY, false, 0, 0}; }

bool gf_when_disjoint(gf_when a, gf_when b) {
    if (!gf_when_known(a) || !gf_when_known(b)) return false;
    return (a.end != GF_DAY_NONE && b.start != GF_DAY_NONE && a.end < b.start) ||
           (b.end != GF_DAY_NONE && a.start != GF_DAY_NONE && b.end < a.start);
}

static bool same_interval(gf_when a, gf_when b) { return a.start == b.start && a.end == b.end; }

gf_when gf_when_intersect(gf_when a, gf_when b) {
    if (!gf_when_known(a)) return b;
    if (!gf_when_known(b)) return a;
    if (gf_when_disjoint(a, b)) return GF_WHEN_UNKNOWN;
    gf_when w = a;
    if (a.start == GF_DAY_NONE || (b.start != GF_DAY_NONE && b.start > a.start))
        w.start = b.start;
    if (a.end == GF_DAY_NONE || (b.end != GF_DAY_NONE && b.end < a.end)) w.end = b.end;
    if (same_interval(w, b)) return b;
    if (!same_interval(w, a)) {
        w.precision = w.start == w.end ? GF_PRECISION_DAY : GF_PRECISION_INTERVAL;
        w.lasted = false;
    }
    return w;
}

static bool is_month(gf_when w) {
    const gf_civil a = gf_day_civil(w.start), b = gf_day_civil(w.end);
    return a.year == b.year && a.month == b.month && a.day == 1 &&
           b.day == gf_month_length(b.year, b.month);
}

static bool is_year(gf_when w) {
    const gf_civil a = gf_day_civil(w.start), b = gf_day_civil(w.end);
    return a.year == b.year && a.month == 1 && a.day == 1 && b.month == 12 && b.day == 31;
}

void gf_when_edtf(gf_when w, char to[48]) {
    char a[16] = "..", b[16] = "..";
    to[0] = '\0';
    if (!gf_when_known(w)) {
        if (w.month) snprintf(to, 48, w.day ? "XXXX-%02d-%02d" : "XXXX-%02d", w.month, w.day);
        return;
    }
    if (w.start != GF_DAY_NONE) gf_day_format(w.start, a);
    if (w.end != GF_DAY_NONE) gf_day_format(w.end, b);
    if (w.start == w.end)
        snprintf(to, 48, "%s", a);
    else if (gf_when_closed(w) && is_year(w))
        snprintf(to, 48, "%.4s", a);
    else if (gf_when_closed(w) && is_month(w))
        snprintf(to, 48, "%.7s", a);
    else
        snprintf(to, 48, "%s/%s", a, b);
}

const char *gf_precision_name(gf_precision precision) {
    static const char *const names[] = {"day",  "week",     "month", "season",
                                        "year", "interval", "bound"};
    return names[precision];
}
