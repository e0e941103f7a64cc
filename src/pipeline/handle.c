#include "pipeline/handle.h"

gf_network_handle *gf_network_handle_new(void) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return NULL;
    gf_network_handle *handle = GF_NEW(arena, gf_network_handle);
    if (!handle) {
        gf_arena_free(arena);
        return NULL;
    }
    handle->arena = arena;
    return handle;
}

void gf_network_free(gf_network *network) {
    if (!network) return;
    gf_network_handle *handle = (gf_network_handle *)network; /* network is its first member */
    gf_arena_free(handle->arena);
}
