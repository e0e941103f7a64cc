#ifndef GF_TEXT_FOLDER_H
#define GF_TEXT_FOLDER_H

#include "base/arena.h"
#include "base/fail.h"

typedef struct gf_file {
    const char *path; /* to open it */
    const char *key;  /* path below the folder */
} gf_file;

typedef struct gf_files {
    gf_file *at;
    size_t count, room;
} gf_files;

/* Formats that a folder is searched for; by the ending of the name, in any case. */
typedef enum gf_file_kind {
    GF_FILE_OTHER,
    GF_FILE_TEXT,
    GF_FILE_HTML,
    GF_FILE_JSON,
    GF_FILE_JSON_LINES
} gf_file_kind;

gf_file_kind gf_file_kind_of(const char *name);

/*
 * Regular files of a known kind in @p folder and all folders below, sorted by key. Names that
 * begin with a dot are left out; links to folders are not followed.
 */
gf_status gf_folder_list(gf_context *context, gf_arena *arena, const char *folder,
                         gf_files *out);

#endif
