#ifndef GF_EXPORT_GRAPHML_EVIDENCE_H
#define GF_EXPORT_GRAPHML_EVIDENCE_H

#include "base/map.h"

#include <cjson/cJSON.h>
#include <stdbool.h>

/* One quotation of "key [112-245]: the sentence | key [0-80]: ...". */
typedef struct gf_graphml_quote {
    gf_view document, text;
    uint32_t start, end;
} gf_graphml_quote;

/* Reads the quotation at *at and moves *at behind it; false at the end, or where none begins.
   @p known holds the keys of documents. */
bool gf_graphml_evidence_next(const gf_map *known, gf_view text, size_t *at,
                              gf_graphml_quote *out);

/* Fills the participants and places of meetings from the edges of @p network. False if memory
   is short. */
bool gf_graphml_join(cJSON *network);

#endif
