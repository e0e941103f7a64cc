#ifndef GF_TEXT_SOURCE_H
#define GF_TEXT_SOURCE_H

#include "base/arena.h"
#include "base/fail.h"
#include "text/document.h"

/*
 * The documents behind the arguments of a command, one after the other: files, folders (with
 * all below, sorted by path) and "-" for standard input. One at a time is in memory.
 */
typedef struct gf_source gf_source;

/* @p encoding names what texts are that are not UTF-8, or is NULL: skip them. Everything given
   is borrowed. GF_ERR_SYNTAX: an unknown encoding. The caller owns *out. */
gf_status gf_source_open(gf_context *context, const char *const *inputs, size_t count,
                         const char *encoding, gf_source **out);
void gf_source_close(gf_source *source);

/*
 * The next document, in @p arena; *more is false behind the last. A failure other than
 * GF_ERR_NOMEM concerns one input, which the message names: go on with the next call.
 */
gf_status gf_source_next(gf_context *context, gf_source *source, gf_arena *arena,
                         gf_document *out, bool *more);

#endif
