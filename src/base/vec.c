#include "base/vec.h"

#include <assert.h>

bool gf_vec_reserve(gf_arena *arena, void **at, size_t count, size_t *room, size_t size) {
    if (count < *room) return true;
    if (count >= GF_LIST_MOST) return false;
    /* Most lists stay short, and a network has millions of them. */
    const size_t first = size > sizeof(uint64_t) ? 2 : 4;
    size_t wanted = *room ? *room : first;
    if (*room) wanted = *room > GF_LIST_MOST / 2 ? GF_LIST_MOST : 2 * *room;
    void *grown = gf_arena_alloc(arena, wanted, size);
    if (!grown) return false;
    if (count) memcpy(grown, *at, count * size);
    *at = grown;
    *room = wanted;
    return true;
}

bool gf_vec_make(gf_arena *arena, void **at, size_t *room, size_t count, size_t size) {
    assert(!*room);
    *at = count > GF_LIST_MOST ? NULL : gf_arena_alloc(arena, count, size);
    *room = *at ? count : 0;
    return *at != NULL;
}
