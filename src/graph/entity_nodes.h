#ifndef GF_GRAPH_ENTITY_NODES_H
#define GF_GRAPH_ENTITY_NODES_H

#include "graph/merge.h"

/* Makes one net entity of every group of items, with name, aliases, id and documents;
   afterwards `group` of each item is the number of its net entity. */
gf_status gf_entity_nodes_write(gf_merge *merge);

#endif
