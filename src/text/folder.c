#include "text/folder.h"

#include "base/vec.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

enum { DEEPEST = 64 };

static const struct {
    const char *ending;
    gf_file_kind kind;
} endings[] = {
    {".txt", GF_FILE_TEXT}, {".md", GF_FILE_TEXT},   {".html", GF_FILE_HTML},
    {".htm", GF_FILE_HTML}, {".json", GF_FILE_JSON}, {".jsonl", GF_FILE_JSON_LINES},
};

gf_file_kind gf_file_kind_of(const char *name) {
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof endings / sizeof endings[0]; i++) {
        if (strcasecmp(dot, endings[i].ending) == 0) return endings[i].kind;
    }
    return GF_FILE_OTHER;
}

typedef struct walk {
    gf_context *context;
    gf_arena *arena;
    gf_files *files;
    size_t prefix; /* bytes of the folder and its slash, which keys leave out */
} walk;

static gf_status out_of_memory(gf_context *context) {
    return gf_fail(context, GF_ERR_NOMEM, "out of memory");
}

static char *join(gf_arena *arena, const char *folder, const char *name) {
    const size_t len = strlen(folder);
    const char *slash = len > 0 && folder[len - 1] == '/' ? "" : "/";
    const size_t room = len + strlen(name) + 2;
    char *path = gf_arena_alloc(arena, room, 1);
    if (path) snprintf(path, room, "%s%s%s", folder, slash, name);
    return path;
}

static gf_status walk_folder(walk *w, const char *folder, int depth);

static gf_status take(walk *w, const char *folder, const char *name, int depth) {
    char *path = join(w->arena, folder, name);
    if (!path) return out_of_memory(w->context);
    struct stat itself, target;
    if (lstat(path, &itself) != 0 || stat(path, &target) != 0)
        return GF_OK; /* gone meanwhile */
    if (S_ISDIR(itself.st_mode)) return walk_folder(w, path, depth + 1);
    if (!S_ISREG(target.st_mode) || gf_file_kind_of(name) == GF_FILE_OTHER) return GF_OK;
    const gf_file file = {path, path + w->prefix};
    return GF_PUSH(w->arena, w->files, file) ? GF_OK : out_of_memory(w->context);
}

static gf_status take_all(walk *w, DIR *opened, const char *folder, int depth) {
    gf_status status = GF_OK;
    const struct dirent *entry;
    while (status == GF_OK && (entry = readdir(opened))) {
        if (entry->d_name[0] != '.') status = take(w, folder, entry->d_name, depth);
    }
    return status;
}

static gf_status walk_folder(walk *w, const char *folder, int depth) {
    if (depth > DEEPEST) {
        return gf_fail(w->context, GF_ERR_LIMIT, "%s: more than %d folders deep", folder,
                       DEEPEST);
    }
    DIR *opened = opendir(folder);
    if (!opened) return gf_fail(w->context, GF_ERR_IO, "%s: %s", folder, strerror(errno));
    const gf_status status = take_all(w, opened, folder, depth);
    closedir(opened);
    return status;
}

static int by_key(const void *a, const void *b) {
    return strcmp(((const gf_file *)a)->key, ((const gf_file *)b)->key);
}

gf_status gf_folder_list(gf_context *context, gf_arena *arena, const char *folder,
                         gf_files *out) {
    const size_t len = strlen(folder);
    walk w = {context, arena, out, len + (len > 0 && folder[len - 1] == '/' ? 0 : 1)};
    const gf_status status = walk_folder(&w, folder, 0);
    if (status == GF_OK && out->count > 1) qsort(out->at, out->count, sizeof *out->at, by_key);
    return status;
}
