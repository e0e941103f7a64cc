#include "base/vec.h"
#include "geflecht/export.h"
#include "pipeline/slices.h"

#include <criterion/criterion.h>
#include <string.h>

static gf_arena *arena;

static void add(gf_network *n, gf_when when) {
    const gf_net_meeting m = {.when = when};
    cr_assert(GF_PUSH(arena, &n->meetings, m));
}

static gf_when between(gf_day start, gf_day end) {
    return (gf_when){.start = start, .end = end, .precision = GF_PRECISION_INTERVAL};
}

/* All names, with a blank behind each. */
static const char *names(const gf_network *n, const char *unit) {
    static char all[512];
    char name[16];
    all[0] = '\0';
    for (const char *last = NULL; gf_slice_next(n, unit, last, name); last = name) {
        cr_assert_lt(strlen(all) + 20, sizeof all);
        strcat(strcat(all, name), " ");
    }
    return all;
}

static void begin(void) { arena = gf_arena_new(); }
static void end(void) { gf_arena_free(arena); }

Test(slices, are_those_with_a_meeting, .init = begin, .fini = end) {
    gf_network n = {0};
    add(&n, gf_when_day(gf_day_of(2025, 11, 3)));
    add(&n, GF_WHEN_UNKNOWN);
    add(&n, between(gf_day_of(2023, 12, 30), gf_day_of(2024, 2, 2)));
    add(&n, gf_when_day(gf_day_of(2025, 11, 30)));
    cr_expect_str_eq(names(&n, "month"), "2023-12 2024-01 2024-02 2025-11 ");
    cr_expect_str_eq(names(&n, "quarter"), "2023-Q4 2024-Q1 2025-Q4 ");
    cr_expect_str_eq(names(&n, "year"), "2023 2024 2025 ");
}

Test(slices, end_with_the_years_of_four_digits, .init = begin, .fini = end) {
    gf_network n = {0};
    add(&n, between(gf_day_of(9999, 12, 1), gf_day_of(12000, 1, 1)));
    add(&n, gf_when_day(gf_day_of(-5, 3, 1)));
    cr_expect_str_eq(names(&n, "month"), "9999-12 ");
    add(&n, between(gf_day_of(-5, 3, 1), gf_day_of(0, 2, 1)));
    cr_expect_str_eq(names(&n, "month"), "0000-01 0000-02 9999-12 ");
}

Test(slices, of_nothing_are_none, .init = begin, .fini = end) {
    const gf_network n = {0};
    cr_expect_str_eq(names(&n, "year"), "");
}
