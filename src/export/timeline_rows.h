#ifndef GF_EXPORT_TIMELINE_ROWS_H
#define GF_EXPORT_TIMELINE_ROWS_H

#include "graph/network.h"

/* The persons of some meetings, in the order of their rows. */
typedef struct gf_rows {
    uint32_t *at; /* entities */
    size_t count, room;
} gf_rows;

/*
 * Lists the persons of @p meetings so that those who meet stand near each other: the lines that
 * join them are short. Sorts by the mean row of each one's meetings, as long as that helps,
 * then swaps neighbours. False if memory is short. O(rounds * participants).
 */
bool gf_timeline_rows(gf_arena *arena, const gf_network *network, const uint32_t *meetings,
                      size_t count, gf_rows *out);

/* The sum over @p meetings of how many rows lie between their first and last person. */
size_t gf_timeline_length(const gf_network *network, const uint32_t *meetings, size_t count,
                          const gf_rows *rows);

#endif
