#ifndef GF_CLI_CACHE_FOLDER_H
#define GF_CLI_CACHE_FOLDER_H

#include "cli/options.h"

/*
 * Where this run keeps claims for the next one, or NULL: what --cache says; else, of the main
 * job alone, $XDG_CACHE_HOME/geflecht or ~/.cache/geflecht. A filter like `extract` shall not
 * leave files that nobody asked for. @p room bytes at @p to hold the path.
 */
const char *gf_cache_folder(const gf_options *options, char *to, size_t room);

#endif
