#include "base/vec.h"

#include "base/memory.h"

#include <criterion/criterion.h>

typedef struct numbers {
    uint32_t *at;
    size_t count, room;
} numbers;

Test(vec, keeps_what_was_pushed) {
    gf_arena *arena = gf_arena_new();
    numbers list = {0};
    for (uint32_t i = 0; i < 1000; i++)
        cr_assert(GF_PUSH(arena, &list, i * i));
    cr_assert_eq(list.count, 1000u);
    for (uint32_t i = 0; i < 1000; i++)
        cr_expect_eq(list.at[i], i * i);
    gf_arena_free(arena);
}

/* Items are numbered with 32 bits; the last number means none. */
Test(vec, refuses_more_items_than_can_be_numbered) {
    gf_arena *arena = gf_arena_new();
    uint32_t first = 7;
    numbers list = {.at = &first, .count = GF_LIST_MOST, .room = GF_LIST_MOST};
    cr_expect_not(GF_PUSH(arena, &list, 1));
    cr_expect_eq(list.count, GF_LIST_MOST);
    cr_expect_eq(list.at, &first, "the list is as it was");
    numbers made = {0};
    if (SIZE_MAX > GF_LIST_MOST)
        cr_expect_not(GF_MAKE_ROOM(arena, &made, (size_t)GF_LIST_MOST + 1));
    cr_expect_not(GF_MAKE_ROOM(arena, &made, SIZE_MAX / 2));
    cr_expect_eq(made.room, 0u);
    gf_arena_free(arena);
}

Test(vec, refuses_bytes_that_cannot_be_counted) {
    cr_expect_null(gf_memory_take_array(SIZE_MAX / 2, 3));
    cr_expect_null(gf_memory_take_array(SIZE_MAX, SIZE_MAX));
    void *few = gf_memory_take_array(3, 5);
    cr_expect_not_null(few);
    gf_memory_give(few);
}
