#ifndef GF_PIPELINE_HANDLE_H
#define GF_PIPELINE_HANDLE_H

#include "base/arena.h"
#include "geflecht/network.h"
#include "graph/network.h"

/* What a public gf_network * points to: the network first, then the memory it lives in. */
typedef struct gf_network_handle {
    gf_network network;
    gf_arena *arena;
} gf_network_handle;

/* An empty network in an arena of its own; NULL if memory is short. */
gf_network_handle *gf_network_handle_new(void);

#endif
