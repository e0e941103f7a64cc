#ifndef GF_NETWORK_H
#define GF_NETWORK_H

#include "geflecht/context.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/** Persons, organisations, places and meetings, joined by dated edges. Opaque, unchanging. */
typedef struct gf_network gf_network;

/** Reads a network.json, or GraphML of a whole network written by this program; "-" is standard
 * input. The caller owns *out. */
GF_API gf_status gf_network_open(gf_context *context, const char *path, gf_network **out);
GF_API void gf_network_free(gf_network *network);

/** What to keep of a network. Zero values keep everything. */
typedef struct gf_selection {
    const char *from, *until; /**< a day, month or year ("2026-01"); NULL = open */
    bool undated;             /**< keep undated meetings although from or until is set */
    const char *status;       /**< "held,planned"; NULL = all */
    const char *focus;        /**< a name, alias or id; NULL = none */
    unsigned hops;            /**< how far around the focus; 0 counts as 1 */
    unsigned top;             /**< only the n most central persons; 0 = all */
} gf_selection;

/** GF_ERR_SYNTAX: a date or status that is none. */
GF_API gf_status gf_selection_check(gf_context *context, const gf_selection *selection);

/**
 * A new, measured network that lends from @p network, which must live longer. GF_ERR_SYNTAX:
 * as gf_selection_check(), or an unknown focus (the message names near ones).
 */
GF_API gf_status gf_network_select(gf_context *context, const gf_network *network,
                                   const gf_selection *selection, gf_network **out);

/** Sizes for a short overview. */
typedef struct gf_network_sizes {
    size_t documents, persons, organisations, places, meetings, edges;
} gf_network_sizes;

GF_API gf_network_sizes gf_network_count(const gf_network *network);

/**
 * The @p rank-th most central person (0 = first; by betweenness among people, then strength,
 * then name). Lent; its length goes to *bytes (it is not NUL-terminated). NULL behind the last.
 */
GF_API const char *gf_network_central(const gf_network *network, size_t rank, size_t *bytes);

/**
 * Prints the sentences, documents and dates behind a node or, with @p other, what joins the
 * two. GF_ERR_SYNTAX: an unknown name (the message names near ones).
 */
GF_API gf_status gf_network_explain(gf_context *context, const gf_network *network,
                                    const char *name, const char *other, FILE *sink);

/**
 * Prints what changed from @p old to @p new_one: lines for people, or one JSON object (format
 * "geflecht-diff"). *differ: is there anything? GF_ERR_IO: the sink fails.
 */
GF_API gf_status gf_network_diff(gf_context *context, const gf_network *old,
                                 const gf_network *new_one, bool as_json, bool *differ,
                                 FILE *sink);

#endif
