#ifndef GF_PIPELINE_INPUTS_H
#define GF_PIPELINE_INPUTS_H

#include "base/arena.h"
#include "base/fail.h"
#include "text/document.h"

/* The documents behind the arguments of one command, one after the other. */
typedef struct gf_inputs gf_inputs;

gf_status gf_inputs_open(gf_context *context, const char *const *paths, size_t count,
                         const char *encoding, gf_inputs **out);
void gf_inputs_close(gf_inputs *inputs);

/*
 * The next document, in @p arena; *more is false behind the last. A failure other than
 * GF_ERR_NOMEM concerns one input, which the message names: go on with the next call.
 */
gf_status gf_inputs_next(gf_context *context, gf_inputs *inputs, gf_arena *arena,
                         gf_document *out, bool *more);

#endif
