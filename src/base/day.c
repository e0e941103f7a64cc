#include "base/day.h"

#include <stdio.h>

gf_day gf_day_of(int32_t year, int32_t month, int32_t day) {
    const int32_t y = month <= 2 ? year - 1 : year;
    const int32_t era = (y >= 0 ? y : y - 399) / 400;
    const int32_t year_of_era = y - era * 400;
    const int32_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int32_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

gf_civil gf_day_civil(gf_day day) {
    const int32_t z = day + 719468;
    const int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    const int32_t day_of_era = z - era * 146097;
    const int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int32_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int32_t shifted = (5 * day_of_year + 2) / 153; /* month counted from March */
    const int32_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const int32_t year = year_of_era + era * 400 + (month <= 2);
    return (gf_civil){year, month, day_of_year - (153 * shifted + 2) / 5 + 1};
}

int gf_day_weekday(gf_day day) {
    const int32_t from_thursday = day % 7; /* 1970-01-01 was a Thursday */
    return (from_thursday + 7 + 3) % 7 + 1;
}

int gf_month_length(int32_t year, int32_t month) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[month - 1];
}

bool gf_civil_exists(gf_civil c) {
    return c.month >= 1 && c.month <= 12 && c.day >= 1 &&
           c.day <= gf_month_length(c.year, c.month);
}

void gf_day_format(gf_day day, char to[16]) {
    const gf_civil c = gf_day_civil(day);
    const int32_t year = c.year % 10000;
    if (year < 0) {
        snprintf(to, 16, "%04d-%02d-%02d", (int)year, (int)c.month, (int)c.day);
        return;
    }
    /* by hand: every date in every file comes from here */
    const int32_t pairs[] = {year / 100, year % 100, c.month, c.day};
    for (int i = 0; i < 4; i++) {
        *to++ = (char)('0' + pairs[i] / 10);
        *to++ = (char)('0' + pairs[i] % 10);
        if (i == 1 || i == 2) *to++ = '-';
    }
    *to = '\0';
}

static int32_t number(gf_view text, size_t begin, size_t end) {
    int32_t value = 0;
    for (size_t i = begin; i < end; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') return -1;
        value = value * 10 + (text.ptr[i] - '0');
    }
    return value;
}

gf_day gf_day_parse(gf_view text) {
    if (text.len != 10 || text.ptr[4] != '-' || text.ptr[7] != '-') return GF_DAY_NONE;
    const gf_civil c = {number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)};
    if (c.year < 0 || !gf_civil_exists(c)) return GF_DAY_NONE;
    return gf_day_of(c.year, c.month, c.day);
}
