#ifndef GF_EXPORT_VIEW_GRAPH_H
#define GF_EXPORT_VIEW_GRAPH_H

#include "base/arena.h"
#include "export/export.h"

typedef enum gf_node_kind {
    GF_NODE_PERSON,
    GF_NODE_ORGANISATION,
    GF_NODE_PLACE,
    GF_NODE_MEETING
} gf_node_kind;

/* What a view shows, ready to be written in any graph format. Texts are not escaped. */
typedef struct gf_view_node {
    gf_view id, label, date; /* date: "2026-01-22" or "ohne Datum"; meetings only */
    gf_node_kind kind;
    gf_node source; /* in the network */
    const gf_measures *measures;
    double size; /* 0..1, by centrality */
    bool dashed; /* planned */
} gf_view_node;

typedef struct gf_view_edge {
    gf_view id, label, type;
    uint32_t source, target; /* nodes of the view */
    const gf_net_edge *edge; /* NULL in the people view */
    gf_when when;            /* people view: first to last meeting */
    int32_t weight;
    bool dashed;
    const uint32_t *meetings; /* people view: all meetings of the pair, by date */
    size_t meeting_count;
} gf_view_edge;

typedef struct gf_view_graph {
    struct {
        gf_view_node *at;
        size_t count, room;
    } nodes;
    struct {
        gf_view_edge *at;
        size_t count, room;
    } edges;
    bool directed;
} gf_view_graph;

/*
 * A node and an edge as they stand in the whole network, where entities come first and meetings
 * behind them. The node has neither label nor date: those cost memory. @p strongest is
 * gf_view_strongest(). Nothing is copied. O(1).
 */
gf_view_node gf_view_node_of(const gf_network *network, gf_node source, double strongest);
gf_view_edge gf_view_edge_of(const gf_network *network, const gf_net_edge *edge);

/* The largest strength of a node, at least 1. O(n). */
double gf_view_strongest(const gf_network *network);

/* Every node and edge of the network (view network, focus, timeline), or persons and their
   pairs (view people). */
gf_status gf_view_graph_build(gf_arena *arena, const gf_network *network, const gf_style *style,
                              gf_view_graph *out);

/* Only what a picture has room for: meetings, who is there, and at most @p most nodes;
 *left_out counts the meetings (view people: persons) that did not fit. */
gf_status gf_view_graph_picture(gf_arena *arena, const gf_network *network,
                                const gf_style *style, size_t most, gf_view_graph *out,
                                size_t *left_out);

/* What a reader learns of a node or an edge: name, dates, the sentence, the document. */
gf_view gf_view_node_tooltip(gf_arena *arena, const gf_network *network,
                             const gf_view_node *node, const gf_style *style);
gf_view gf_view_edge_tooltip(gf_arena *arena, const gf_network *network,
                             const gf_view_edge *edge, const gf_style *style);

/* The address of a document behind it, if there is one; else empty. */
gf_view gf_view_node_url(const gf_network *network, const gf_view_node *node);
gf_view gf_view_edge_url(const gf_network *network, const gf_view_edge *edge);

/* Whether something of that time belongs to the slice of @p style; all does if there is none.
 */
bool gf_style_in_slice(const gf_style *style, gf_when when);

bool gf_style_is_english(const gf_style *style);
const char *gf_node_kind_name(gf_node_kind kind);

#endif
