#include "base/vec.h"

#include <stdint.h>

bool gf_vec_reserve(gf_arena *arena, void **at, size_t count, size_t *room, size_t size) {
    if (count < *room) return true;
    if (*room > SIZE_MAX / 2) return false;
    const size_t wanted = *room ? 2 * *room : 8;
    void *grown = gf_arena_alloc(arena, wanted, size);
    if (!grown) return false;
    if (count) memcpy(grown, *at, count * size);
    *at = grown;
    *room = wanted;
    return true;
}
