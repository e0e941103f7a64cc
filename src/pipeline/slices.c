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

bool gf_slice_at(const gf_network *network, const char *unit, size_t index, char name[16]) {
    const int months = months_of(unit);
    int64_t last = INT64_MIN;
    for (size_t count = 0;; count++) {
        int64_t next =
            INT64_MAX; /* the first slice behind the last one that a meeting falls into */
        for (size_t i = 0; i < network->meetings.count; i++) {
            const gf_when when = network->meetings.at[i].when;
            if (!gf_when_closed(when)) continue;
            int64_t from = number_of(when.start, months);
            const int64_t until = number_of(when.end, months);
            if (from <= last) from = last + 1;
            if (from <= until && from < next) next = from;
        }
        if (next == INT64_MAX) return false;
        if (count == index) {
            print_name(next, months, name);
            return true;
        }
        last = next;
    }
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

gf_status gf_slice_read(gf_context *context, const char *slice, gf_style *out) {
    out->has_slice = false;
    if (!slice) return GF_OK;
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
        return gf_fail(context, GF_ERR_SYNTAX, "'%s' is no year, quarter or month", slice);
    }
    return GF_OK;
}
