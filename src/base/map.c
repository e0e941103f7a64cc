#include "base/map.h"

#include <stdint.h>
#include <string.h>

/*
 * Most lookups find nothing: a byte for each seat tells so, and all of them fit the nearest
 * caches where the rest does not. What is kept stands in the order in which it came, so that
 * filling a map writes from begin to end.
 *
 *     marks    | 91 | 0 | a7 | 0 | ...      0 = free, else bits of the hash
 *     seats    |  2 | - |  0 | - | ...      entry
 *     entries  | key value hash | key value hash | ...
 */
typedef struct gf_map_entry {
    gf_view key;
    uint32_t value;
    uint32_t hash; /* the lower half: where its seat is in a larger table */
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

/* The lower bits choose the seat, the upper ones tell a key from others. */
static uint8_t mark_of(uint64_t hash) { return (uint8_t)(hash >> 57 | 0x80); }

static bool is_taken(const gf_map *map, size_t seat) { return map->marks[seat] != 0; }

static gf_map_entry *entry_at(const gf_map *map, size_t seat) {
    return &map->entries[map->seats[seat]];
}

/* Where @p key is, or the free seat where it belongs. */
static size_t seat_of(const gf_map *map, gf_view key, uint64_t hash) {
    const size_t mask = map->room - 1;
    const uint8_t mark = mark_of(hash);
    for (size_t i = (uint32_t)hash & mask;; i = (i + 1) & mask) {
        if (map->marks[i] == 0) return i;
        if (map->marks[i] == mark && gf_view_equal(entry_at(map, i)->key, key)) return i;
    }
}

uint32_t gf_map_get(const gf_map *map, gf_view key) {
    if (!map->room) return GF_MAP_NONE;
    const size_t seat = seat_of(map, key, gf_map_hash(key));
    return is_taken(map, seat) ? entry_at(map, seat)->value : GF_MAP_NONE;
}

/* Three of four seats are taken at most. */
static size_t most_of(size_t room) { return room / 4 * 3; }

static void seat_again(gf_map *map, const gf_map *old) {
    const size_t mask = map->room - 1;
    for (size_t k = 0; k < old->room; k++) {
        if (!is_taken(old, k)) continue;
        size_t i = entry_at(old, k)->hash & mask;
        while (is_taken(map, i))
            i = (i + 1) & mask;
        map->marks[i] = old->marks[k];
        map->seats[i] = old->seats[k];
    }
}

static bool move_to(gf_arena *arena, gf_map *map, size_t room) {
    gf_map grown = {.count = map->count, .room = room};
    grown.marks = GF_NEW_ARRAY(arena, uint8_t, room);
    grown.seats = GF_NEW_ARRAY(arena, uint32_t, room);
    grown.entries = GF_NEW_ARRAY(arena, gf_map_entry, most_of(room));
    if (!grown.marks || !grown.seats || !grown.entries) return false;
    if (map->count) memcpy(grown.entries, map->entries, map->count * sizeof *map->entries);
    seat_again(&grown, map);
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

static gf_map_place place_of(const gf_map *map, size_t seat) {
    gf_map_entry *entry = entry_at(map, seat);
    return (gf_map_place){entry->key, &entry->value};
}

static gf_map_place take(gf_map *map, size_t seat, gf_view key, uint64_t hash) {
    map->marks[seat] = mark_of(hash);
    map->seats[seat] = (uint32_t)map->count++;
    *entry_at(map, seat) = (gf_map_entry){key, GF_MAP_NONE, (uint32_t)hash};
    return place_of(map, seat);
}

gf_map_place gf_map_at(gf_arena *arena, gf_map *map, gf_view key) {
    if (!has_room(arena, map)) return (gf_map_place){0};
    const uint64_t hash = gf_map_hash(key);
    const size_t seat = seat_of(map, key, hash);
    return is_taken(map, seat) ? place_of(map, seat) : take(map, seat, key, hash);
}

gf_map_place gf_map_at_copy(gf_arena *arena, gf_map *map, gf_view key) {
    if (!has_room(arena, map)) return (gf_map_place){0};
    const uint64_t hash = gf_map_hash(key);
    const size_t seat = seat_of(map, key, hash);
    if (is_taken(map, seat)) return place_of(map, seat);
    const gf_view own = gf_arena_copy(arena, key);
    return own.ptr ? take(map, seat, own, hash) : (gf_map_place){0};
}

bool gf_map_put(gf_arena *arena, gf_map *map, gf_view key, uint32_t value) {
    const gf_map_place at = gf_map_at(arena, map, key);
    if (!at.value) return false;
    *at.value = value;
    return true;
}
