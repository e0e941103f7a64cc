#ifndef SYNTHETIC_NETWORK_H
#define SYNTHETIC_NETWORK_H

#include "export/export.h"

#include <stdlib.h>
#include <string.h>

/* A network of any size in memory, the same every time; ends the program where memory is short.
 */
static inline gf_view numbered(gf_arena *arena, const char *before, size_t n) {
    char text[64];
    const int len = snprintf(text, sizeof text, "%s%07zu", before, n);
    const gf_view copy = gf_arena_copy(arena, (gf_view){text, (size_t)len});
    if (!copy.ptr) exit(1);
    return copy;
}

static inline gf_measures some_measures(size_t n) {
    return (gf_measures){
        (double)(n % 37),        (double)(n % 41), 0.5 * (double)(n % 1009), 0.25, 0.125,
        1e-5 * (double)(n % 97), (int32_t)(n % 7), (int32_t)(n % 11) + 1};
}

static inline void add_nodes(gf_arena *arena, gf_network *n, size_t persons, size_t meetings) {
    n->entities.at = GF_NEW_ARRAY(arena, gf_net_entity, persons);
    n->meetings.at = GF_NEW_ARRAY(arena, gf_net_meeting, meetings);
    if (!n->entities.at || !n->meetings.at) exit(1);
    for (size_t i = 0; i < persons; i++)
        n->entities.at[i] = (gf_net_entity){.id = numbered(arena, "person:", i),
                                            .name = numbered(arena, "Müller & Söhne ", i),
                                            .mentions = 3,
                                            .confidence = 0.9f,
                                            .people = some_measures(i),
                                            .whole = some_measures(i + 1)};
    for (size_t i = 0; i < meetings; i++)
        n->meetings.at[i] = (gf_net_meeting){.id = numbered(arena, "meeting:", i),
                                             .label = numbered(arena, "Treffen ", i),
                                             .when = gf_when_day((gf_day)(18000 + i % 2000)),
                                             .place = GF_NONE,
                                             .whole = some_measures(i)};
    n->entities.count = persons;
    n->meetings.count = meetings;
}

/* @p nodes (three fifths persons, the others meetings) and @p edges from persons to meetings.
 */
static inline gf_network synthetic(gf_arena *arena, size_t nodes, size_t edges) {
    gf_network n = {0};
    const size_t persons = nodes * 6 / 10, meetings = nodes - persons;
    add_nodes(arena, &n, persons, meetings);
    n.edges.at = GF_NEW_ARRAY(arena, gf_net_edge, edges);
    if (!n.edges.at) exit(1);
    n.edges.count = edges;
    for (size_t i = 0; i < edges; i++) {
        const uint32_t person = (uint32_t)(i % persons),
                       meeting = (uint32_t)((i * 7919 + i / persons) % meetings);
        n.edges.at[i] = (gf_net_edge){.id = numbered(arena, "e", i + 1),
                                      .source = {false, person},
                                      .target = {true, meeting},
                                      .type = GF_EDGE_ATTENDED,
                                      .when = n.meetings.at[meeting].when,
                                      .weight = 1,
                                      .confidence = 0.8f};
    }
    return n;
}

#endif
