#ifndef GF_BASE_VEC_H
#define GF_BASE_VEC_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* No list holds more: items are numbered with 32 bits, and the last number means none. */
#define GF_LIST_MOST (UINT32_MAX - 1)

/*
 * Growable arrays in an arena. A list type has the fields `at` (pointer),
 * `count` and `room` (size_t):
 *
 *     typedef struct gf_tokens { gf_token *at; size_t count, room; } gf_tokens;
 *     if (!GF_PUSH(arena, &tokens, token)) return GF_ERR_NOMEM;
 *
 * Outgrown blocks stay in the arena until it is freed (at most as much again
 * as the final array).
 */
#define GF_PUSH(arena, list, value)                                                        \
    (gf_vec_reserve((arena), (void **)&(list)->at, (list)->count, &(list)->room,           \
                    sizeof *(list)->at) /* NOLINT(bugprone-sizeof-expression): pointers */ \
         ? ((list)->at[(list)->count++] = (value), true)                                   \
         : false)

/* Room for @p wanted items in an empty list, where their number is known: a large list that
   grows leaves as much again behind. */
#define GF_MAKE_ROOM(arena, list, wanted) \
    gf_vec_make((arena), (void **)&(list)->at, &(list)->room, (wanted), sizeof *(list)->at)

bool gf_vec_make(gf_arena *arena, void **at, size_t *room, size_t count, size_t size);

/* Makes room for one more item of @p size bytes; false if memory is short or the list full. */
bool gf_vec_reserve(gf_arena *arena, void **at, size_t count, size_t *room, size_t size);

#endif
