#ifndef GF_GRAPH_BUILD_H
#define GF_GRAPH_BUILD_H

#include "graph/corrections.h"
#include "record/record.h"

/* What to merge; records are not changed. */
typedef struct gf_build_input {
    const gf_lexicon *lexicon;
    const gf_record *const *records;
    size_t record_count;
    const gf_corrections *corrections; /* or NULL */
} gf_build_input;

/*
 * Merges records into one network: dates undated documents through shared meetings until
 * nothing changes, joins entities and meetings with reasons, derives edges. The result does not
 * depend on the order of the records. Measures are left NaN / 0.
 */
gf_status gf_network_build(gf_context *context, gf_arena *arena, const gf_build_input *input,
                           gf_network *out);

#endif
