#ifndef GF_CLI_OUTPUTS_H
#define GF_CLI_OUTPUTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/*
 * The files of one run. Each is written to a file without a name in the folder (where the file
 * system has none of these: to memory), and all are then put in place together: a run that
 * fails or is killed leaves the folder as it was.
 */
typedef struct gf_output {
    char *path;      /* folder/name; owned */
    char *temporary; /* the name between nothing and `path`; owned */
    FILE *sink;
    bool is_in_memory;
    char *bytes; /* then; owned */
    size_t len;
    bool is_named; /* has its temporary name */
} gf_output;

typedef struct gf_outputs {
    const char *folder;
    bool is_new_folder; /* made by this run, and taken away again if it fails */
    gf_output *at;
    size_t count, room;
} gf_outputs;

/* Makes @p folder if it is not there. On false, `reason` holds one line. */
bool gf_outputs_open(gf_outputs *outputs, const char *folder, char *reason, size_t room);

/* Begins a file and lends its sink; NULL if memory is short. */
FILE *gf_outputs_begin(gf_outputs *outputs, const char *name);

/* Ends the file that was begun last. On false something was not written; `reason` holds one
 * line. */
bool gf_outputs_end(gf_outputs *outputs, char *reason, size_t room);

/* Puts all files in place. */
bool gf_outputs_commit(gf_outputs *outputs, char *reason, size_t room);

/* Also takes a new folder away if nothing was put into it. */
void gf_outputs_close(gf_outputs *outputs);

#endif
