#ifndef GF_PIPELINE_PRINT_READING_H
#define GF_PIPELINE_PRINT_READING_H

#include "pipeline/extract.h"

/* Is @p name one of "text", "clauses", "names", "meetings"? */
bool gf_stage_name_known(const char *name);

/*
 * Prints what the room behind @p stage found in reading->document, which the caller has filled,
 * as tab-separated lines; "text" prints the document's bytes. GF_ERR_IO if the sink fails.
 */
gf_status gf_reading_print(gf_context *context, const gf_extract_options *options,
                           gf_arena *arena, const char *stage, gf_reading *reading, FILE *sink);

#endif
