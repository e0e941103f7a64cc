#define _GNU_SOURCE /* O_TMPFILE */
#include "cli/outputs.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool complain(char *reason, size_t room, const char *path) {
    snprintf(reason, room, "%s: %s", path, strerror(errno));
    return false;
}

/* Like mkdir -p; *made tells whether the last part is new. */
static bool make_folder(const char *folder, bool *made) {
    char path[PATH_MAX];
    const size_t len = strlen(folder);
    if (len == 0 || len >= sizeof path) {
        errno = len ? ENAMETOOLONG : ENOENT;
        return false;
    }
    memcpy(path, folder, len + 1);
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(path, 0777) != 0 && errno != EEXIST) return false;
        *slash = '/';
    }
    *made = mkdir(path, 0777) == 0;
    struct stat found;
    if (!*made && errno != EEXIST) return false;
    if (stat(path, &found) != 0) return false;
    errno = ENOTDIR;
    return S_ISDIR(found.st_mode);
}

bool gf_outputs_open(gf_outputs *outputs, const char *folder, char *reason, size_t room) {
    *outputs = (gf_outputs){.folder = folder};
    if (!make_folder(folder, &outputs->is_new_folder) || access(folder, W_OK | X_OK) != 0) {
        return complain(reason, room, folder);
    }
    return true;
}

static char *join(const char *folder, const char *prefix, const char *name,
                  const char *suffix) {
    const size_t room = strlen(folder) + strlen(prefix) + strlen(name) + strlen(suffix) + 2;
    char *path = malloc(room);
    if (path) snprintf(path, room, "%s/%s%s%s", folder, prefix, name, suffix);
    return path;
}

static bool grow(gf_outputs *outputs) {
    if (outputs->count < outputs->room) return true;
    const size_t room = outputs->room ? 2 * outputs->room : 8;
    gf_output *grown = realloc(outputs->at, room * sizeof *grown);
    if (!grown) return false;
    outputs->at = grown;
    outputs->room = room;
    return true;
}

/* Further ones, pages of a film, are small and wait in memory: files can run out. */
enum { MOST_NAMELESS = 16 };

/* Nobody finds a file without a name, and it is gone with the program. NULL where there is none
   to be had. */
static FILE *open_nameless(const char *folder, size_t before) {
    if (before >= MOST_NAMELESS) return NULL;
    const int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
    FILE *sink = file < 0 ? NULL : fdopen(file, "w+");
    if (!sink && file >= 0) close(file);
    return sink;
}

FILE *gf_outputs_begin(gf_outputs *outputs, const char *name) {
    if (!grow(outputs)) return NULL;
    char suffix[32];
    snprintf(suffix, sizeof suffix, ".%ld.part", (long)getpid());
    gf_output *o = &outputs->at[outputs->count++];
    *o = (gf_output){.path = join(outputs->folder, "", name, ""),
                     .temporary = join(outputs->folder, ".", name, suffix),
                     .sink = open_nameless(outputs->folder, outputs->count - 1)};
    o->is_in_memory = !o->sink;
    if (!o->sink) o->sink = open_memstream(&o->bytes, &o->len);
    if (!o->path || !o->temporary) return NULL;
    errno = 0; /* what it says at the end is the sink's */
    return o->sink;
}

bool gf_outputs_end(gf_outputs *outputs, char *reason, size_t room) {
    gf_output *o = &outputs->at[outputs->count - 1];
    bool is_whole = !ferror(o->sink) && fflush(o->sink) == 0;
    int cause = errno;
    if (o->is_in_memory) { /* now: the array may move, and the stream knows its place */
        is_whole &= fclose(o->sink) == 0;
        if (!is_whole && !cause) cause = ENOMEM;
        o->sink = NULL;
    }
    errno = cause ? cause : EIO;
    return is_whole || complain(reason, room, o->path);
}

static bool write_all(int file, const char *bytes, size_t len) {
    while (len > 0) {
        const ssize_t n = write(file, bytes, len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

static bool write_bytes(gf_output *o) {
    const int file = open(o->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) return false;
    o->is_named = true;
    const bool is_whole = write_all(file, o->bytes, o->len) && fsync(file) == 0;
    const int cause = errno;
    const bool is_closed = close(file) == 0;
    if (!is_whole) errno = cause;
    return is_whole && is_closed;
}

static bool name_temporary(gf_output *o) {
    unlink(o->temporary); /* of a run that was killed and had this number */
    if (o->is_in_memory) return write_bytes(o);
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fileno(o->sink));
    o->is_named = fsync(fileno(o->sink)) == 0 &&
                  linkat(AT_FDCWD, link, AT_FDCWD, o->temporary, AT_SYMLINK_FOLLOW) == 0;
    return o->is_named;
}

/* A folder of that name would stop the renaming halfway. */
static bool is_free(const char *path) {
    struct stat found;
    if (stat(path, &found) != 0 || !S_ISDIR(found.st_mode)) return true;
    errno = EISDIR;
    return false;
}

static bool put_in_place(gf_outputs *outputs, char *reason, size_t room) {
    for (size_t i = 0; i < outputs->count; i++) {
        gf_output *o = &outputs->at[i];
        if (!is_free(o->path) || !name_temporary(o)) return complain(reason, room, o->path);
    }
    for (size_t i = 0; i < outputs->count; i++) {
        gf_output *o = &outputs->at[i];
        if (rename(o->temporary, o->path) != 0) return complain(reason, room, o->path);
        o->is_named = false;
        outputs->is_new_folder = false;
    }
    return true;
}

bool gf_outputs_commit(gf_outputs *outputs, char *reason, size_t room) {
    /* An interrupt waits for these few moments, so that it finds all files or none. */
    sigset_t interrupts, before;
    sigemptyset(&interrupts);
    sigaddset(&interrupts, SIGINT);
    sigaddset(&interrupts, SIGTERM);
    sigaddset(&interrupts, SIGHUP);
    sigprocmask(SIG_BLOCK, &interrupts, &before);
    const bool is_done = put_in_place(outputs, reason, room);
    for (size_t i = 0; i < outputs->count; i++) {
        if (outputs->at[i].is_named) unlink(outputs->at[i].temporary);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    return is_done;
}

void gf_outputs_close(gf_outputs *outputs) {
    for (size_t i = 0; i < outputs->count; i++) {
        gf_output *o = &outputs->at[i];
        if (o->sink) fclose(o->sink);
        free(o->bytes);
        free(o->path);
        free(o->temporary);
    }
    free(outputs->at);
    if (outputs->is_new_folder) rmdir(outputs->folder);
}
