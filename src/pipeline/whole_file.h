#ifndef GF_PIPELINE_WHOLE_FILE_H
#define GF_PIPELINE_WHOLE_FILE_H

#include "base/arena.h"
#include "base/fail.h"

/* All bytes of the file @p path, or of standard input for "-". */
gf_status gf_whole_file_read(gf_context *context, gf_arena *arena, const char *path,
                             gf_view *out);

#endif
