#ifndef GF_CLI_OUTPUTS_H
#define GF_CLI_OUTPUTS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The files of one run. They are collected in memory and then all put into the folder, each
 * under a temporary name first: a run that fails or is interrupted leaves the folder as it was.
 */
typedef struct gf_output {
    char *name;  /* "network.svg"; owned */
    char *bytes; /* owned */
    size_t len;
    char *path;      /* folder/name; owned */
    char *temporary; /* owned */
    bool is_written; /* under its temporary name */
} gf_output;

typedef struct gf_outputs {
    const char *folder;
    bool is_new_folder; /* made by this run, and taken away again if it fails */
    gf_output *at;
    size_t count, room;
} gf_outputs;

/* Makes @p folder if it is not there. On false, `reason` holds one line. */
bool gf_outputs_open(gf_outputs *outputs, const char *folder, char *reason, size_t room);

/* Adds a file; takes over @p bytes (from malloc), even on failure. */
bool gf_outputs_add(gf_outputs *outputs, const char *name, char *bytes, size_t len);

/* Puts all files in place. */
bool gf_outputs_commit(gf_outputs *outputs, char *reason, size_t room);

/* Also takes a new folder away if nothing was put into it. */
void gf_outputs_close(gf_outputs *outputs);

#endif
