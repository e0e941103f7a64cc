#include "export/view_graph.h"
#include "export/wording.h"

#include <stdio.h>

gf_view gf_view_node_tooltip(gf_arena *arena, const gf_network *n, const gf_view_node *node,
                             const gf_style *style) {
    if (node->source.is_meeting)
        return gf_meeting_tooltip(arena, n, &n->meetings.at[node->source.index]);
    return gf_entity_tooltip(arena, n, &n->entities.at[node->source.index], style);
}

/* "22.01.2026 Kreml; 06.02.2026 Moskau": all meetings of a pair, then the first one's sentence.
 */
static gf_view pair_tooltip(gf_arena *arena, const gf_network *n, const gf_view_edge *edge,
                            const gf_style *style) {
    enum { SHOWN = 8, ROOM = 2000, PLACE = 60 };
    char *to = gf_arena_alloc(arena, ROOM, 1);
    if (!to) return (gf_view){0};
    int len = 0;
    for (size_t i = 0; i < edge->meeting_count && i < SHOWN; i++) {
        const gf_net_meeting *m = &n->meetings.at[edge->meetings[i]];
        const gf_view when = gf_meeting_when_text(arena, n, m, style),
                      place = gf_meeting_place_text(arena, n, m, style);
        len += snprintf(to + len, ROOM - (size_t)len, "%s%.*s %.*s", i ? "; " : "",
                        GF_VIEW_ARG(when), (int)(place.len < PLACE ? place.len : PLACE),
                        place.ptr);
    }
    if (edge->meeting_count > SHOWN)
        len += snprintf(to + len, ROOM - (size_t)len, "; + %zu", edge->meeting_count - SHOWN);
    const gf_view first = gf_meeting_tooltip(arena, n, &n->meetings.at[edge->meetings[0]]);
    len += snprintf(to + len, ROOM - (size_t)len, ". %.*s", GF_VIEW_ARG(first));
    return (gf_view){to, (size_t)(len < ROOM ? len : ROOM - 1)};
}

gf_view gf_view_edge_tooltip(gf_arena *arena, const gf_network *n, const gf_view_edge *edge,
                             const gf_style *style) {
    if (edge->edge) return gf_edge_tooltip(arena, n, edge->edge, style);
    return pair_tooltip(arena, n, edge, style);
}

gf_view gf_view_node_url(const gf_network *n, const gf_view_node *node) {
    if (!node->source.is_meeting) return (gf_view){0};
    return gf_evidence_url(n, &n->meetings.at[node->source.index].evidence);
}

gf_view gf_view_edge_url(const gf_network *n, const gf_view_edge *edge) {
    if (edge->edge) return gf_evidence_url(n, &edge->edge->evidence);
    return gf_evidence_url(n, &n->meetings.at[edge->meetings[0]].evidence);
}
