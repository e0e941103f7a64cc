#include "cli/cache_folder.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A job without a home, or with one that it must not touch, runs without a cache. */
static bool put_below(const char *folder, const char *rest, char *to, size_t room) {
    if (!folder || folder[0] != '/' || access(folder, W_OK) != 0) return false;
    const int n = snprintf(to, room, "%s%s", folder, rest);
    return n > 0 && (size_t)n < room;
}

const char *gf_cache_folder(const gf_options *options, char *to, size_t room) {
    const char *given = options->reading.cache;
    if (given) return strcmp(given, "off") == 0 ? NULL : given;
    if (options->command != GF_COMMAND_RUN) return NULL;
    const char *caches = getenv("XDG_CACHE_HOME");
    const bool is_set = caches && caches[0] == '/';
    const bool is_found = is_set ? put_below(caches, "/geflecht", to, room)
                                 : put_below(getenv("HOME"), "/.cache/geflecht", to, room);
    return is_found ? to : NULL;
}
