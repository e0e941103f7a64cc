#include "pipeline/slices.h"

#include "geflecht/export.h"

#include <string.h>

/* How many months a slice has. */
static int months_of(const char *unit) {
    if (strcmp(unit, "month") == 0) return 1;
    return strcmp(unit, "quarter") == 0 ? 3 : 12;
}

/* The slices count from the year 0. */
static int64_t number_of(gf_day day, int months) {
    const gf_civil c = gf_day_civil(day);
    return ((int64_t)c.year * 12 + c.month - 1) / months;
}

static void print_name(int64_t number, int months, char name[16]) {
    const int year = (int)(number * months / 12), part = (int)(number % (12 / months)) + 1;
    if (months == 12)
        snprintf(name, 16, "%04d", year % 10000);
    else
        snprintf(name, 16, months == 3 ? "%04d-Q%d" : "%04d-%02d", year % 10000, part % 100);
}

static void set_slice(gf_style *out, int32_t year, int32_t month, int months) {
    out->has_slice = true;
    out->slice_from = gf_day_of(year, month, 1);
    const int32_t last = month + months - 1;
    out->slice_until = gf_day_of(year, last, gf_month_length(year, last));
}

static bool read_digits(const char *text, size_t count, int32_t *out) {
    *out = 0;
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') return false;
        *out = 10 * *out + (text[i] - '0');
    }
    return true;
}

/* "2025", "2025-Q1" or "2025-03". */
static bool read_slice(const char *slice, gf_style *out) {
    int32_t year, part;
    const size_t bytes = strlen(slice);
    const bool has_year = bytes >= 4 && read_digits(slice, 4, &year);
    if (has_year && bytes == 4) {
        set_slice(out, year, 1, 12);
    } else if (has_year && bytes == 7 && slice[4] == '-' && slice[5] == 'Q' &&
               slice[6] >= '1' && slice[6] <= '4') {
        set_slice(out, year, 3 * (slice[6] - '1') + 1, 3);
    } else if (has_year && bytes == 7 && slice[4] == '-' && read_digits(slice + 5, 2, &part) &&
               part >= 1 && part <= 12) {
        set_slice(out, year, part, 1);
    } else {
        return false;
    }
    return true;
}

gf_status gf_slice_read(gf_context *context, const char *slice, gf_style *out) {
    out->has_slice = false;
    if (!slice || read_slice(slice, out)) return GF_OK;
    return gf_fail(context, GF_ERR_SYNTAX, "'%s' is no year, quarter or month", slice);
}

bool gf_slice_next(const gf_network *network, const char *unit, const char *after,
                   char name[16]) {
    const int months = months_of(unit);
    gf_style last = {.slice_until = gf_day_of(0, 1, 1) - 1};
    if (after && !read_slice(after, &last)) return false;
    const gf_day end_of_days = gf_day_of(9999, 12, 31); /* names have years of four digits */
    gf_day first = GF_DAY_NONE;
    for (size_t i = 0; i < network->meetings.count; i++) {
        const gf_when when = network->meetings.at[i].when;
        if (!gf_when_closed(when) || when.end <= last.slice_until) continue;
        const gf_day from = when.start > last.slice_until ? when.start : last.slice_until + 1;
        if (from <= end_of_days && (first == GF_DAY_NONE || from < first)) first = from;
    }
    if (first == GF_DAY_NONE) return false;
    print_name(number_of(first, months), months, name);
    return true;
}
