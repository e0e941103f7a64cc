#include "base/map.h"

#include <stdint.h>
#include <string.h>

/*
 * Tags stand apart from the slots: most lookups find nothing, and a tag (part of the hash, 0 =
 * free) tells so from a quarter of a cache line.
 *
 *     tags   | 7f03 | 0 | 91c2 | ...      slots  | key value | - | key value | ...
 */
typedef struct gf_map_slot {
    gf_view key;
    uint32_t value;
} gf_map_slot;

uint64_t gf_hash(gf_view bytes) {
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < bytes.len; i++) {
        hash ^= (unsigned char)bytes.ptr[i];
        hash *= 1099511628211u;
    }
    return hash;
}

static uint64_t eight_bytes(const char *from, size_t len) {
    uint64_t word = 0;
    memcpy(&word, from, len);
    return word;
}

/* Eight bytes at a time, unlike gf_hash(). */
uint64_t gf_map_hash(gf_view key) {
    uint64_t hash = key.len * UINT64_C(0x9e3779b97f4a7c15);
    size_t at = 0;
    for (; at + 8 <= key.len; at += 8) {
        hash = (hash ^ eight_bytes(key.ptr + at, 8)) * UINT64_C(0xff51afd7ed558ccd);
        hash ^= hash >> 32;
    }
    if (at < key.len) hash ^= eight_bytes(key.ptr + at, key.len - at);
    hash *= UINT64_C(0xff51afd7ed558ccd);
    hash ^= hash >> 32;
    hash *= UINT64_C(0xc4ceb9fe1a85ec53);
    return hash ^ hash >> 29;
}

static uint32_t tag_of(uint64_t hash) { return (uint32_t)(hash >> 32) | 1; }

/* Where @p key is, or the free place where it belongs. */
static size_t place_of(const gf_map *map, gf_view key, uint64_t hash) {
    const uint32_t tag = tag_of(hash);
    size_t i = (size_t)hash & (map->room - 1);
    while (map->tags[i] && !(map->tags[i] == tag && gf_view_equal(map->slots[i].key, key)))
        i = (i + 1) & (map->room - 1);
    return i;
}

uint32_t gf_map_get(const gf_map *map, gf_view key) {
    if (!map->room) return GF_MAP_NONE;
    const size_t i = place_of(map, key, gf_map_hash(key));
    return map->tags[i] ? map->slots[i].value : GF_MAP_NONE;
}

static bool move_to(gf_arena *arena, gf_map *map, size_t room) {
    gf_map grown = {.count = map->count, .room = room};
    grown.slots = GF_NEW_ARRAY(arena, gf_map_slot, grown.room);
    grown.tags = GF_NEW_ARRAY(arena, uint32_t, grown.room);
    if (!grown.slots || !grown.tags) return false;
    for (size_t i = 0; i < map->room; i++) {
        if (!map->tags[i]) continue;
        const size_t to = place_of(&grown, map->slots[i].key, gf_map_hash(map->slots[i].key));
        grown.tags[to] = map->tags[i];
        grown.slots[to] = map->slots[i];
    }
    *map = grown;
    return true;
}

bool gf_map_reserve(gf_arena *arena, gf_map *map, size_t count) {
    if (count > SIZE_MAX / 16) return false;
    size_t room = map->room ? map->room : 16;
    while (3 * room < 4 * (count + 1))
        room *= 2;
    return room == map->room || move_to(arena, map, room);
}

static bool has_room(gf_arena *arena, gf_map *map) {
    return 4 * (map->count + 1) <= 3 * map->room || gf_map_reserve(arena, map, map->count + 1);
}

static gf_map_place take_place(gf_map *map, size_t i, gf_view key, uint64_t hash) {
    map->count++;
    map->tags[i] = tag_of(hash);
    map->slots[i] = (gf_map_slot){key, GF_MAP_NONE};
    return (gf_map_place){key, &map->slots[i].value};
}

gf_map_place gf_map_at(gf_arena *arena, gf_map *map, gf_view key) {
    if (!has_room(arena, map)) return (gf_map_place){0};
    const uint64_t hash = gf_map_hash(key);
    const size_t i = place_of(map, key, hash);
    if (!map->tags[i]) return take_place(map, i, key, hash);
    return (gf_map_place){map->slots[i].key, &map->slots[i].value};
}

gf_map_place gf_map_at_copy(gf_arena *arena, gf_map *map, gf_view key) {
    if (!has_room(arena, map)) return (gf_map_place){0};
    const uint64_t hash = gf_map_hash(key);
    const size_t i = place_of(map, key, hash);
    if (map->tags[i]) return (gf_map_place){map->slots[i].key, &map->slots[i].value};
    const gf_view own = gf_arena_copy(arena, key);
    return own.ptr ? take_place(map, i, own, hash) : (gf_map_place){0};
}

bool gf_map_put(gf_arena *arena, gf_map *map, gf_view key, uint32_t value) {
    const gf_map_place at = gf_map_at(arena, map, key);
    if (!at.value) return false;
    *at.value = value;
    return true;
}
