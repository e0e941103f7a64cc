#ifndef GF_PIPELINE_INTAKE_H
#define GF_PIPELINE_INTAKE_H

#include "pipeline/cache.h"
#include "pipeline/extract.h"
#include "text/source.h"

/* How documents become claims. */
typedef struct gf_intake {
    const gf_extract_options *options;
    unsigned threads;
    /* Called on the calling thread, in the order of the documents, whatever `threads` is. */
    gf_status (*take)(gf_context *context, void *user, gf_view line);
    void (*skip)(void *user, const char *line);
    void *user;
    gf_cache *cache; /* asked before a document is read, and told of it then; or NULL */
} gf_intake;

/*
 * Runs every document of @p source through the rooms and hands on one line of claims each.
 * At most a few documents per thread are in memory. Returns the first failure of `take`, or
 * GF_ERR_NOMEM; a document that fails alone is skipped.
 */
gf_status gf_intake_run(gf_context *context, const gf_intake *intake, gf_source *source);

#endif
