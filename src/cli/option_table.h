#ifndef GF_CLI_OPTION_TABLE_H
#define GF_CLI_OPTION_TABLE_H

#include "cli/options.h"

typedef enum gf_option_kind {
    GF_OPTION_FLAG,   /* sets a bool */
    GF_OPTION_TEXT,   /* sets a const char * */
    GF_OPTION_NUMBER, /* sets an unsigned, at least 1 */
    GF_OPTION_LEXICON /* may be repeated */
} gf_option_kind;

/* One row per option; parsing, --help and the check of the man page all read this table. */
typedef struct gf_option {
    const char *name;
    char letter;          /* or 0 */
    const char *argument; /* what --help calls it; NULL for a flag */
    unsigned commands;    /* where it applies */
    gf_option_kind kind;
    size_t field; /* offset in gf_options */
    const char *help;
} gf_option;

extern const gf_option gf_option_table[];
extern const size_t gf_option_count;

const char *gf_command_name(gf_command command); /* "" for the main job */

/* The names of the commands, from 0 on; NULL behind the last. */
const char *gf_command_at(size_t index);

/* The command that @p word names; false if it names none. */
bool gf_command_find(const char *word, gf_command *out);

#endif
