#ifndef GF_GRAPH_NAME_SEARCH_H
#define GF_GRAPH_NAME_SEARCH_H

#include "base/fail.h"
#include "graph/network.h"

/*
 * The node that people mean by @p name: its id, its name or label, or one of its aliases; in
 * this order, then the same in any case and without diacritics ("erdogan" finds Erdoğan), then
 * the last words of its name ("merkel" finds Angela Merkel). GF_ERR_SYNTAX where none has that
 * name, with near names in the message, or where several have it.
 */
gf_status gf_network_find_node(gf_context *context, const gf_network *network, const char *name,
                               gf_node *out);

#endif
