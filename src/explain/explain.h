#ifndef GF_EXPLAIN_EXPLAIN_H
#define GF_EXPLAIN_EXPLAIN_H

#include "base/fail.h"
#include "graph/network.h"

#include <stdio.h>

/*
 * Prints for people: with one name the node, its edges, meetings, merges; with two the meetings
 * and relations between them or, without any, what was rejected and why; each with document,
 * date and sentence. GF_ERR_SYNTAX with near names where a name is unknown.
 */
gf_status gf_explain(gf_context *context, FILE *sink, const gf_network *network,
                     const char *name, const char *other);

#endif
