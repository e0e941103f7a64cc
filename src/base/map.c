#include "base/map.h"

typedef struct gf_map_slot {
    gf_view key;
    uint64_t hash;
    uint32_t value;
    bool used;
} gf_map_slot;

uint64_t gf_hash(gf_view bytes) {
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < bytes.len; i++) {
        hash ^= (unsigned char)bytes.ptr[i];
        hash *= 1099511628211u;
    }
    return hash;
}

/* The slot that holds @p key, or the free one where it belongs. */
static gf_map_slot *slot_of(gf_map_slot *slots, size_t room, gf_view key, uint64_t hash) {
    size_t i = (size_t)hash & (room - 1);
    while (slots[i].used && !(slots[i].hash == hash && gf_view_equal(slots[i].key, key)))
        i = (i + 1) & (room - 1);
    return &slots[i];
}

uint32_t gf_map_get(const gf_map *map, gf_view key) {
    if (!map->room) return GF_MAP_NONE;
    const gf_map_slot *slot = slot_of(map->slots, map->room, key, gf_hash(key));
    return slot->used ? slot->value : GF_MAP_NONE;
}

static bool grow(gf_arena *arena, gf_map *map) {
    const size_t room = map->room ? 2 * map->room : 16;
    gf_map_slot *slots = GF_NEW_ARRAY(arena, gf_map_slot, room);
    if (!slots) return false;
    for (size_t i = 0; i < map->room; i++) {
        const gf_map_slot old = map->slots[i];
        if (old.used) *slot_of(slots, room, old.key, old.hash) = old;
    }
    map->slots = slots;
    map->room = room;
    return true;
}

bool gf_map_put(gf_arena *arena, gf_map *map, gf_view key, uint32_t value) {
    if (4 * (map->count + 1) > 3 * map->room && !grow(arena, map)) return false;
    const uint64_t hash = gf_hash(key);
    gf_map_slot *slot = slot_of(map->slots, map->room, key, hash);
    if (!slot->used) map->count++;
    *slot = (gf_map_slot){key, hash, value, true};
    return true;
}
