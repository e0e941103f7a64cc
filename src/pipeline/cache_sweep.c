#include "base/vec.h"
#include "pipeline/cache.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { NAME_DIGITS = 62, LEFT_SECONDS = 60 * 60 };

typedef struct entry {
    char name[NAME_DIGITS + 1];
    size_t bytes;
    struct timespec used;
} entry;

typedef struct entries {
    entry *at;
    size_t count, room;
    size_t bytes;
} entries;

static bool is_entry(const char *name) {
    return strlen(name) == NAME_DIGITS && strspn(name, "0123456789abcdef") == NAME_DIGITS;
}

static bool is_left_over(const char *name, const struct stat *found) {
    return strncmp(name, ".part.", 6) == 0 && found->st_mtime + LEFT_SECONDS < time(NULL);
}

static bool list(gf_arena *arena, DIR *folder, entries *out) {
    const struct dirent *next;
    while ((next = readdir(folder))) {
        struct stat found;
        if (fstatat(dirfd(folder), next->d_name, &found, AT_SYMLINK_NOFOLLOW) != 0) continue;
        if (!S_ISREG(found.st_mode)) continue;
        if (is_left_over(next->d_name, &found)) unlinkat(dirfd(folder), next->d_name, 0);
        if (!is_entry(next->d_name)) continue;
        entry e = {.bytes = (size_t)found.st_size, .used = found.st_mtim};
        memcpy(e.name, next->d_name, NAME_DIGITS + 1);
        out->bytes += e.bytes;
        if (!GF_PUSH(arena, out, e)) return false;
    }
    return true;
}

static int by_age(const void *a, const void *b) {
    const entry *x = a, *y = b;
    if (x->used.tv_sec != y->used.tv_sec) return x->used.tv_sec < y->used.tv_sec ? -1 : 1;
    if (x->used.tv_nsec != y->used.tv_nsec) return x->used.tv_nsec < y->used.tv_nsec ? -1 : 1;
    return strcmp(x->name, y->name);
}

static void delete_oldest(int folder, entries *all, size_t most) {
    qsort(all->at, all->count, sizeof *all->at, by_age);
    for (size_t i = 0; i < all->count && all->bytes > most; i++) {
        unlinkat(folder, all->at[i].name, 0); /* or another run has done it */
        all->bytes -= all->at[i].bytes;
    }
}

void gf_cache_sweep(const char *folder, size_t most) {
    DIR *open = opendir(folder);
    gf_arena *arena = gf_arena_new();
    entries all = {0};
    if (open && arena && list(arena, open, &all) && all.bytes > most)
        delete_oldest(dirfd(open), &all, most / 4 * 3);
    gf_arena_free(arena);
    if (open) closedir(open);
}
