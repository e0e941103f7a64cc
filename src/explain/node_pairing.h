#ifndef GF_EXPLAIN_NODE_PAIRING_H
#define GF_EXPLAIN_NODE_PAIRING_H

#include "base/arena.h"
#include "graph/network.h"

/*
 * Which node of an old network is which of a new one. The same id is the same node. Else a
 * meeting is the one that holds most of its sentences, and an entity the one of its type that
 * shares most of its surface forms, and a document. Near-linear.
 */
typedef struct gf_pairing {
    uint32_t *new_entity, *new_meeting; /* of each old one: its new one, or GF_NONE */
    uint32_t *old_entity,
        *old_meeting; /* of each new one: its old one, or GF_NONE: it is new */
} gf_pairing;

/* An old node that became part of a new one which has another old one leads to it, but that
   does not lead back. False: memory is short. */
bool gf_networks_pair(gf_arena *arena, const gf_network *old, const gf_network *new_one,
                      gf_pairing *out);

#endif
