#ifndef GF_GRAPH_SHARED_OFFICE_H
#define GF_GRAPH_SHARED_OFFICE_H

#include "graph/merge.h"

/* Do the documents give somebody of group @p a and somebody of group @p b (entity items) the
   same office of the same country, organisation or person? O(relations of their documents). */
bool gf_merge_share_office(const gf_merge *merge, uint32_t a, uint32_t b);

#endif
