#ifndef GF_BASE_MAP_H
#define GF_BASE_MAP_H

#include "base/arena.h"

#include <stdint.h>

#define GF_MAP_NONE UINT32_MAX

/*
 * Byte string -> uint32_t, open addressing, in an arena. Keys are borrowed:
 * they must live as long as the map. Iteration order is never used for output.
 * Expected O(1) per call.
 */
typedef struct gf_map {
    uint8_t *marks;
    uint32_t *seats;
    struct gf_map_entry *entries;
    size_t count;
    size_t room; /* marks and seats: a power of two, or 0 */
} gf_map;

/* The value under @p key, or GF_MAP_NONE. */
uint32_t gf_map_get(const gf_map *map, gf_view key);

/* Makes room for @p count keys, so that filling the map moves none; false if memory is short.
 */
bool gf_map_reserve(gf_arena *arena, gf_map *map, size_t count);

/* Sets @p key to @p value (not GF_MAP_NONE); false if memory is short. */
bool gf_map_put(gf_arena *arena, gf_map *map, gf_view key, uint32_t value);

/* Where the value of a key stands; not longer than until the next key is put. */
typedef struct gf_map_place {
    gf_view key;     /* as the map keeps it */
    uint32_t *value; /* GF_MAP_NONE if the key is new; NULL if memory is short */
} gf_map_place;

/* Asks and puts in one look-up: whoever gets GF_MAP_NONE sets the value. */
gf_map_place gf_map_at(gf_arena *arena, gf_map *map, gf_view key);

/* The same, but a new key is copied into @p arena: @p key need not live on. */
gf_map_place gf_map_at_copy(gf_arena *arena, gf_map *map, gf_view key);

/* The hash of this table; it may differ between machines, so that nothing written may depend on
   it. */
uint64_t gf_map_hash(gf_view key);

/* FNV-1a, 64 bits; the same on every machine. */
uint64_t gf_hash(gf_view bytes);

#endif
