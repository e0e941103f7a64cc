#include "pipeline/cache.h"

#include "base/memory.h"
#include "pipeline/build_id.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    FORMAT = 1, /* counts up with every change of what entries look like */
    DIGITS = 64,
    FOLDERS = 256,
    FOLDER_BYTES = 4 << 20,           /* 1 GiB in all */
    UNSWEPT_BYTES = FOLDER_BYTES / 8, /* written to one folder before it is swept */
    ENTRY_BYTES = 64 << 20,           /* what is larger is not read */
    YOUNG_SECONDS = 24 * 60 * 60
};

struct gf_cache {
    char directory[PATH_MAX - 128]; /* room for the names below it */
    GChecksum *knowledge;           /* of all but the document */
    pthread_mutex_t lock;           /* for what follows */
    bool is_closed;                 /* a write has failed */
    size_t unswept[FOLDERS];        /* bytes written to each folder since it was swept */
};

static void add_number(GChecksum *sum, int64_t number) {
    char digits[32];
    const int n = snprintf(digits, sizeof digits, "%lld;", (long long)number);
    g_checksum_update(sum, (const guchar *)digits, n);
}

/* With its length, so that "ab", "c" differs from "a", "bc". */
static void add_text(GChecksum *sum, gf_view text) {
    add_number(sum, (int64_t)text.len);
    for (size_t at = 0; at < text.len;) {
        const size_t bytes = text.len - at < INT_MAX ? text.len - at : INT_MAX;
        g_checksum_update(sum, (const guchar *)text.ptr + at, (gssize)bytes);
        at += bytes;
    }
}

static void add_when(GChecksum *sum, gf_when when) {
    add_number(sum, when.start);
    add_number(sum, when.end);
    add_number(sum, when.precision);
    add_number(sum, when.lasted);
    add_number(sum, when.month);
    add_number(sum, when.day);
}

static GChecksum *sum_knowledge(const gf_extract_options *options, gf_view build) {
    const char *json = cJSON_Version(); /* prints the claims */
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    add_number(sum, FORMAT);
    add_text(sum, build);
    add_text(sum, (gf_view){json, strlen(json)});
    add_number(sum, (int64_t)gf_lexicon_digest(options->lexicon));
    add_number(sum, (int64_t)gf_tagger_digest(options->tagger));
    add_number(sum, options->date_override);
    add_when(sum, options->date);
    return sum;
}

static gf_cache_name name_of_sum(GChecksum *sum) {
    gf_cache_name name;
    memcpy(name.hex, g_checksum_get_string(sum), DIGITS + 1);
    g_checksum_free(sum);
    return name;
}

gf_cache_name gf_cache_name_of(const gf_cache *cache, const gf_document *d) {
    GChecksum *sum = g_checksum_copy(cache->knowledge);
    add_text(sum, d->key);
    add_text(sum, d->path);
    add_text(sum, d->title);
    add_text(sum, d->source);
    add_text(sum, d->url);
    add_text(sum, d->date_text);
    add_number(sum, d->date_source);
    add_text(sum, d->text);
    return name_of_sum(sum);
}

static gf_cache_name check_sum(const gf_cache_name *name, gf_view line) {
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(sum, (const guchar *)name->hex, DIGITS);
    g_checksum_update(sum, (const guchar *)line.ptr, (gssize)line.len);
    return name_of_sum(sum);
}

static size_t folder_of(const gf_cache_name *name) {
    const char digits[3] = {name->hex[0], name->hex[1], '\0'};
    return (size_t)strtoul(digits, NULL, 16);
}

/* Like `mkdir -p -m 700`: what people read is nobody else's business. */
static bool make_folders(char *path) {
    for (char *at = path + 1; *at; at++) {
        if (*at != '/') continue;
        *at = '\0';
        const bool failed = mkdir(path, 0700) != 0 && errno != EEXIST && errno != EROFS;
        *at = '/';
        if (failed) return false;
    }
    return mkdir(path, 0700) == 0 || errno == EEXIST || errno == EROFS;
}

static gf_status prepare(gf_context *context, const char *directory, gf_cache *cache) {
    struct stat found;
    const size_t bytes = strlen(directory) + 1;
    if (bytes > sizeof cache->directory)
        return gf_fail(context, GF_ERR_LIMIT, "no cache: its path is too long");
    memcpy(cache->directory, directory, bytes);
    if (!make_folders(cache->directory) || stat(cache->directory, &found) != 0)
        return gf_fail(context, GF_ERR_IO, "no cache: %s: %s", directory, strerror(errno));
    if (!S_ISDIR(found.st_mode))
        return gf_fail(context, GF_ERR_IO, "no cache: %s: %s", directory, strerror(ENOTDIR));
    return GF_OK;
}

gf_status gf_cache_open(gf_context *context, const char *directory,
                        const gf_extract_options *options, gf_cache **out) {
    const gf_view build = gf_build_id();
    if (!build.len)
        return gf_fail(context, GF_ERR_LIMIT,
                       "no cache: the program was linked without a build id");
    gf_cache *cache = gf_memory_take(sizeof *cache);
    if (!cache) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    const gf_status status = prepare(context, directory, cache);
    if (status != GF_OK) {
        gf_memory_give(cache);
        return status;
    }
    cache->knowledge = sum_knowledge(options, build);
    pthread_mutex_init(&cache->lock, NULL);
    *out = cache;
    return GF_OK;
}

void gf_cache_close(gf_cache *cache) {
    char folder[PATH_MAX];
    if (!cache) return;
    for (unsigned i = 0; i < FOLDERS; i++) {
        if (!cache->unswept[i]) continue;
        snprintf(folder, sizeof folder, "%s/%02x", cache->directory, i);
        gf_cache_sweep(folder, FOLDER_BYTES);
    }
    g_checksum_free(cache->knowledge);
    pthread_mutex_destroy(&cache->lock);
    gf_memory_give(cache);
}

static bool read_all(int file, char *to, size_t len) {
    while (len > 0) {
        const ssize_t n = read(file, to, len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        to += n;
        len -= (size_t)n;
    }
    return true;
}

static gf_view read_entry(int file, gf_arena *arena, const gf_cache_name *name) {
    struct stat found;
    const gf_view none = {0};
    if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) return none;
    if (found.st_size <= DIGITS + 1 || found.st_size > ENTRY_BYTES) return none;
    const size_t bytes = (size_t)found.st_size;
    char *entry = gf_arena_alloc(arena, bytes, 1);
    if (!entry || !read_all(file, entry, bytes)) return none;
    const gf_view line = {entry + DIGITS + 1, bytes - DIGITS - 1};
    const gf_cache_name sum = check_sum(name, line);
    if (memcmp(entry, sum.hex, DIGITS) != 0 || entry[DIGITS] != '\n') return none;
    if (found.st_mtime + YOUNG_SECONDS < time(NULL)) futimens(file, NULL);
    return line;
}

gf_view gf_cache_get(const gf_cache *cache, gf_arena *arena, const gf_cache_name *name) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%.2s/%s", cache->directory, name->hex, name->hex + 2);
    const int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) return (gf_view){0};
    const gf_view line = read_entry(file, arena, name);
    close(file);
    return line;
}

static bool write_all(int file, gf_view bytes) {
    while (bytes.len > 0) {
        const ssize_t n = write(file, bytes.ptr, bytes.len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes.ptr += n;
        bytes.len -= (size_t)n;
    }
    return true;
}

static int open_temporary(const char *folder, char path[PATH_MAX]) {
    for (int attempt = 0; attempt < 2; attempt++) {
        snprintf(path, PATH_MAX, "%s/.part.XXXXXX", folder);
        const int file = mkstemp(path);
        if (file >= 0 || errno != ENOENT) return file;
        mkdir(folder, 0700); /* or another thread or run has done it */
    }
    return -1;
}

/* No fsync: the checksum finds what a crash of the machine leaves. */
static bool write_entry(const char *folder, const gf_cache_name *name, gf_view line) {
    char path[PATH_MAX], temporary[PATH_MAX];
    gf_cache_name sum = check_sum(name, line);
    sum.hex[DIGITS] = '\n';
    snprintf(path, sizeof path, "%s/%s", folder, name->hex + 2);
    const int file = open_temporary(folder, temporary);
    if (file < 0) return false;
    const bool is_whole =
        write_all(file, (gf_view){sum.hex, sizeof sum.hex}) && write_all(file, line);
    if (close(file) == 0 && is_whole && rename(temporary, path) == 0) return true;
    unlink(temporary);
    return false;
}

void gf_cache_put(gf_cache *cache, const gf_cache_name *name, gf_view line) {
    char folder[PATH_MAX - 80];
    pthread_mutex_lock(&cache->lock);
    const bool is_closed = cache->is_closed;
    pthread_mutex_unlock(&cache->lock);
    if (is_closed) return;

    snprintf(folder, sizeof folder, "%s/%.2s", cache->directory, name->hex);
    const bool is_kept = write_entry(folder, name, line);
    pthread_mutex_lock(&cache->lock);
    size_t *unswept = &cache->unswept[folder_of(name)];
    if (!is_kept) cache->is_closed = true;
    if (is_kept) *unswept += line.len;
    const bool is_due = *unswept > UNSWEPT_BYTES;
    if (is_due) *unswept = 0;
    pthread_mutex_unlock(&cache->lock);
    if (is_due) gf_cache_sweep(folder, FOLDER_BYTES);
}
