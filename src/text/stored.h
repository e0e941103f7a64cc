#ifndef GF_TEXT_STORED_H
#define GF_TEXT_STORED_H

#include "base/arena.h"
#include "base/fail.h"

#include <stdio.h>

/* A document is an article, not a library: longer ones are refused. */
enum { GF_DOCUMENT_BYTES_MAX = 16 << 20 };

/* The rest of @p in. GF_ERR_LIMIT where it is too long; @p name is for messages. */
gf_status gf_stored_read(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                         gf_view *out);

/* One line of @p in without its end; *more is false at the end of the file. A line that is too
   long is passed over to its end. */
gf_status gf_stored_read_line(gf_context *context, gf_arena *arena, FILE *in, const char *name,
                              gf_view *out, bool *more);

/*
 * Makes sure that @p text is UTF-8: as it is, or converted from @p encoding (may be NULL).
 * GF_ERR_ENCODING with the place of the first wrong byte; binary files are refused.
 */
gf_status gf_stored_as_utf8(gf_context *context, gf_arena *arena, const char *name,
                            const char *encoding, gf_view *text);

bool gf_encoding_is_known(const char *encoding);

#endif
