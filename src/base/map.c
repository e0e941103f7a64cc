#include "base/map.h"

#include <stdint.h>
#include <string.h>

/*
 * Seats are small, so that most lookups, which find nothing, touch one cache line; what is kept
 * stands in the order in which it came, so that filling a map writes from begin to end.
 *
 *     seats  | 7f03 2 | - | 91c2 0 | - | ...      entries  | key value | key value | ...
 *              hash, entry + 1; 0 = free
 */
typedef struct gf_map_seat {
    uint32_t hash;
    uint32_t entry;
} gf_map_seat;

typedef struct gf_map_entry {
    gf_view key;
    uint32_t value;
} gf_map_entry;

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

/* The lower bits choose the seat, all of them tell a key from others. */
static uint32_t half(uint64_t hash) { return (uint32_t)hash; }

/* Where @p key is, or the free seat where it belongs. */
static gf_map_seat *seat_of(const gf_map *map, gf_view key, uint32_t hash) {
    const size_t mask = map->room - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        gf_map_seat *seat = &map->seats[i];
        if (!seat->entry) return seat;
        if (seat->hash == hash && gf_view_equal(map->entries[seat->entry - 1].key, key))
            return seat;
    }
}

uint32_t gf_map_get(const gf_map *map, gf_view key) {
    if (!map->room) return GF_MAP_NONE;
    const gf_map_seat *seat = seat_of(map, key, half(gf_map_hash(key)));
    return seat->entry ? map->entries[seat->entry - 1].value : GF_MAP_NONE;
}

/* Three of four seats are taken at most. */
static size_t most_of(size_t room) { return room / 4 * 3; }

static void seat_again(gf_map *map, const gf_map_seat *seats, size_t room) {
    const size_t mask = map->room - 1;
    for (size_t k = 0; k < room; k++) {
        if (!seats[k].entry) continue;
        size_t i = seats[k].hash & mask;
        while (map->seats[i].entry)
            i = (i + 1) & mask;
        map->seats[i] = seats[k];
    }
}

static bool move_to(gf_arena *arena, gf_map *map, size_t room) {
    gf_map grown = {.count = map->count, .room = room};
    grown.seats = GF_NEW_ARRAY(arena, gf_map_seat, room);
    grown.entries = GF_NEW_ARRAY(arena, gf_map_entry, most_of(room));
    if (!grown.seats || !grown.entries) return false;
    if (map->count) memcpy(grown.entries, map->entries, map->count * sizeof *map->entries);
    seat_again(&grown, map->seats, map->room);
    *map = grown;
    return true;
}

bool gf_map_reserve(gf_arena *arena, gf_map *map, size_t count) {
    if (count > UINT32_MAX / 4) return false;
    size_t room = map->room ? map->room : 16;
    while (most_of(room) < count)
        room *= 2;
    return room == map->room || move_to(arena, map, room);
}

static bool has_room(gf_arena *arena, gf_map *map) {
    return map->count < most_of(map->room) || gf_map_reserve(arena, map, map->count + 1);
}

static gf_map_place place_of(const gf_map *map, const gf_map_seat *seat) {
    gf_map_entry *entry = &map->entries[seat->entry - 1];
    return (gf_map_place){entry->key, &entry->value};
}

static gf_map_place take(gf_map *map, gf_map_seat *seat, gf_view key, uint32_t hash) {
    map->entries[map->count++] = (gf_map_entry){key, GF_MAP_NONE};
    *seat = (gf_map_seat){hash, (uint32_t)map->count};
    return place_of(map, seat);
}

gf_map_place gf_map_at(gf_arena *arena, gf_map *map, gf_view key) {
    if (!has_room(arena, map)) return (gf_map_place){0};
    const uint32_t hash = half(gf_map_hash(key));
    gf_map_seat *seat = seat_of(map, key, hash);
    return seat->entry ? place_of(map, seat) : take(map, seat, key, hash);
}

gf_map_place gf_map_at_copy(gf_arena *arena, gf_map *map, gf_view key) {
    if (!has_room(arena, map)) return (gf_map_place){0};
    const uint32_t hash = half(gf_map_hash(key));
    gf_map_seat *seat = seat_of(map, key, hash);
    if (seat->entry) return place_of(map, seat);
    const gf_view own = gf_arena_copy(arena, key);
    return own.ptr ? take(map, seat, own, hash) : (gf_map_place){0};
}

bool gf_map_put(gf_arena *arena, gf_map *map, gf_view key, uint32_t value) {
    const gf_map_place at = gf_map_at(arena, map, key);
    if (!at.value) return false;
    *at.value = value;
    return true;
}
