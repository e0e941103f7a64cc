#include "geflecht/corpus.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef GF_SOURCE_SHARE
#define GF_SOURCE_SHARE "corpus"
#endif

static bool holds_lexicon(const char *directory) {
    char path[PATH_MAX];
    struct stat found;
    const int n = snprintf(path, sizeof path, "%s/lexicon", directory);
    if (n < 0 || (size_t)n >= sizeof path) return false;
    return stat(path, &found) == 0 && S_ISDIR(found.st_mode);
}

static bool copy(char *to, size_t room, const char *from) {
    const size_t bytes = strlen(from) + 1;
    if (bytes > room) return false;
    memcpy(to, from, bytes);
    return true;
}

/* PREFIX/bin/geflecht -> PREFIX/share/geflecht: an installed tree may be moved as a whole. */
static bool beside_program(char to[PATH_MAX]) {
    char program[PATH_MAX];
    const ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
    if (n <= 0) return false;
    program[n] = '\0';
    for (int up = 0; up < 2; up++) {
        char *slash = strrchr(program, '/');
        if (!slash) return false;
        *slash = '\0';
    }
    const int length = snprintf(to, PATH_MAX, "%s/share/geflecht", program);
    return length > 0 && length < PATH_MAX && holds_lexicon(to);
}

bool gf_share_directory(char *to, size_t room) {
    const char *wanted = getenv("GEFLECHT_DATA");
    if (wanted && wanted[0] != '\0') return copy(to, room, wanted);
    char beside[PATH_MAX];
    if (beside_program(beside)) return copy(to, room, beside);
    return copy(to, room, GF_SOURCE_SHARE);
}
