#include "base/map.h"
#include "base/memory.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static gf_view view_of(const char *text) { return (gf_view){text, strlen(text)}; }

Test(map, finds_what_was_put_and_nothing_else) {
    gf_arena *arena = gf_arena_new();
    gf_map map = {0};
    cr_expect_eq(gf_map_get(&map, GF_VIEW("Bonn")), GF_MAP_NONE);
    cr_assert(gf_map_put(arena, &map, GF_VIEW("Bonn"), 7));
    cr_assert(gf_map_put(arena, &map, GF_VIEW(""), 8));
    cr_assert(gf_map_put(arena, &map, GF_VIEW("Bonn"), 9));
    cr_expect_eq(map.count, 2u);
    cr_expect_eq(gf_map_get(&map, GF_VIEW("Bonn")), 9u);
    cr_expect_eq(gf_map_get(&map, GF_VIEW("")), 8u);
    cr_expect_eq(gf_map_get(&map, GF_VIEW("Bon")), GF_MAP_NONE);
    cr_expect_eq(gf_map_get(&map, GF_VIEW("bonn")), GF_MAP_NONE);
    gf_arena_free(arena);
}

/* Keys of all lengths around the eight bytes that are hashed at a time, alike but for one byte.
 */
Test(map, keeps_thousands_of_similar_keys_apart) {
    enum { KEYS = 20000 };
    gf_arena *arena = gf_arena_new();
    gf_map map = {0};
    char key[64];
    for (uint32_t i = 0; i < KEYS; i++) {
        snprintf(key, sizeof key, "%.*s%u", (int)(i % 17), "aaaaaaaaaaaaaaaaa", i);
        cr_assert(gf_map_put(arena, &map, gf_arena_copy(arena, view_of(key)), i));
    }
    cr_expect_eq(map.count, (size_t)KEYS);
    for (uint32_t i = 0; i < KEYS; i++) {
        snprintf(key, sizeof key, "%.*s%u", (int)(i % 17), "aaaaaaaaaaaaaaaaa", i);
        cr_assert_eq(gf_map_get(&map, view_of(key)), i, "%s", key);
    }
    gf_arena_free(arena);
}

Test(map, asks_and_puts_at_once) {
    gf_arena *arena = gf_arena_new();
    gf_map map = {0};
    const gf_map_place fresh = gf_map_at(arena, &map, GF_VIEW("Saale"));
    cr_assert_not_null(fresh.value);
    cr_expect_eq(*fresh.value, GF_MAP_NONE);
    *fresh.value = 3;
    cr_expect_eq(*gf_map_at(arena, &map, GF_VIEW("Saale")).value, 3u);
    cr_expect_eq(gf_map_get(&map, GF_VIEW("Saale")), 3u);
    cr_expect_eq(map.count, 1u);
    gf_arena_free(arena);
}

Test(map, keeps_a_copy_of_a_new_key_alone) {
    gf_arena *arena = gf_arena_new();
    gf_map map = {0};
    char key[] = "Unstrut";
    const gf_map_place first = gf_map_at_copy(arena, &map, view_of(key));
    cr_assert_not_null(first.value);
    *first.value = 5;
    cr_expect_eq(gf_map_at_copy(arena, &map, view_of(key)).key.ptr, first.key.ptr);
    key[0] = 'X';
    cr_expect_eq(gf_map_get(&map, GF_VIEW("Unstrut")), 5u);
    cr_expect_eq(gf_map_get(&map, view_of(key)), GF_MAP_NONE);
    gf_arena_free(arena);
}

Test(map, stays_usable_when_memory_is_short) {
    gf_arena *arena = gf_arena_new();
    gf_map map = {0};
    cr_assert(gf_map_put(arena, &map, GF_VIEW("a"), 1));
    gf_memory_fail_after(0);
    char keys[64][4];
    bool failed = false;
    for (int i = 0; i < 64 && !failed; i++) {
        snprintf(keys[i], sizeof keys[i], "%d", i);
        /* Beyond the arena's block and the map's first room. */
        failed =
            !gf_arena_alloc(arena, 1 << 14, 1) || !gf_map_put(arena, &map, view_of(keys[i]), 2);
    }
    gf_memory_fail_after(-1);
    cr_expect(failed);
    cr_expect_eq(gf_map_get(&map, GF_VIEW("a")), 1u);
    gf_arena_free(arena);
}

Test(map, keeps_its_keys_when_room_is_made) {
    gf_arena *arena = gf_arena_new();
    gf_map map = {0};
    cr_assert(gf_map_reserve(arena, &map, 100));
    const size_t room = map.room;
    cr_assert(gf_map_put(arena, &map, GF_VIEW("Elbe"), 7));
    for (uint32_t i = 1; i < 100; i++) {
        const gf_view key = gf_arena_copy(arena, (gf_view){(const char *)&i, sizeof i});
        cr_assert(gf_map_put(arena, &map, key, i));
    }
    cr_expect_eq(map.room, room, "filling it to what was asked for moves nothing");
    cr_assert(gf_map_reserve(arena, &map, 10));
    cr_expect_eq(map.room, room, "it never shrinks");
    cr_assert(gf_map_reserve(arena, &map, 1000));
    cr_expect_eq(gf_map_get(&map, GF_VIEW("Elbe")), 7u);
    cr_expect_eq(map.count, 100u);
    gf_arena_free(arena);
}
