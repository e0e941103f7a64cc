#ifndef GF_CLI_COMMAND_MEANT_H
#define GF_CLI_COMMAND_MEANT_H

/* The name of the command that @p word looks like ("extrct", "exrtact"), or is; NULL if there
   is none. O(commands). */
const char *gf_command_meant(const char *word);

#endif
