#include "pipeline/build_id.h"
#include "pipeline/cache.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { ENTRIES = 8, ENTRY = 100 };

static char folder[] = "/tmp/cache.XXXXXX";

static void path_of(char to[128], const char *name) {
    snprintf(to, 128, "%s/%s", folder, name);
}

/* An entry (62 digits that end in @p number), used so many hours ago. */
static void entry_name(char to[64], int number) { snprintf(to, 64, "%062d", number); }

static void make_file(const char *name, int hours) {
    char path[128];
    path_of(path, name);
    FILE *out = fopen(path, "wb");
    for (int i = 0; i < ENTRY; i++)
        fputc('x', out);
    fclose(out);
    const struct timespec used = {.tv_sec = time(NULL) - hours * 3600};
    const struct timespec times[] = {used, used};
    const int status = utimensat(AT_FDCWD, path, times, 0);
    cr_assert_eq(status, 0);
}

static bool is_there(const char *name) {
    char path[128];
    struct stat found;
    path_of(path, name);
    return stat(path, &found) == 0;
}

static void setup(void) {
    char name[64];
    cr_assert_not_null(mkdtemp(folder));
    for (int i = 0; i < ENTRIES; i++) {
        entry_name(name, i);
        make_file(name, i); /* the larger its number, the older it is */
    }
}

static void teardown(void) {
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_expect_eq(system(command), 0);
}

TestSuite(cache_sweep, .init = setup, .fini = teardown);

static int count_entries(void) {
    char name[64];
    int count = 0;
    for (int i = 0; i < ENTRIES; i++) {
        entry_name(name, i);
        count += is_there(name);
    }
    return count;
}

Test(cache_sweep, leaves_what_is_within_the_bound) {
    gf_cache_sweep(folder, ENTRIES * ENTRY);
    cr_expect_eq(count_entries(), ENTRIES);
}

Test(cache_sweep, deletes_the_oldest_down_to_three_quarters) {
    char name[64];
    gf_cache_sweep(folder, ENTRIES * ENTRY - 1);
    cr_expect_eq(count_entries(), 5); /* 599 bytes hold five */
    for (int i = 0; i < ENTRIES; i++) {
        entry_name(name, i);
        cr_expect_eq(is_there(name), i < 5, "%d", i);
    }
}

Test(cache_sweep, deletes_nothing_that_is_not_its_own) {
    make_file("letter.txt", 1000);
    make_file("0123", 1000);
    gf_cache_sweep(folder, 4);
    cr_expect_eq(count_entries(), 0);
    cr_expect(is_there("letter.txt"));
    cr_expect(is_there("0123"));
}

Test(cache_sweep, deletes_what_killed_runs_left_but_not_what_others_write) {
    make_file(".part.aaaaaa", 2);
    make_file(".part.bbbbbb", 0);
    gf_cache_sweep(folder, ENTRIES * ENTRY);
    cr_expect_not(is_there(".part.aaaaaa"));
    cr_expect(is_there(".part.bbbbbb"));
}

Test(cache, knows_the_build) {
    const gf_view build = gf_build_id();
    cr_assert_geq(build.len, 16u);
    cr_expect(gf_view_equal(build, gf_build_id()));
}
