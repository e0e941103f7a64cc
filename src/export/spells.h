#ifndef GF_EXPORT_SPELLS_H
#define GF_EXPORT_SPELLS_H

#include "export/table.h"

/* A stretch of days, both ends inclusive; GF_DAY_NONE = open. */
typedef struct gf_spell {
    gf_day start, end;
    int32_t weight; /* how many relations hold at once; 1 in merged lists */
} gf_spell;

typedef struct gf_spells {
    gf_spell *at;
    size_t count, room;
} gf_spells;

/* Sorts @p spells and joins what overlaps or touches: Gephi drops overlapping ones. */
void gf_spells_merge(gf_spells *spells);

/* Cuts @p spells into disjoint ones whose weight is the sum of those that cover them. @p out
   is {0} or keeps the room it has. False if memory is short. O(n log n). */
bool gf_spells_layer(gf_arena *arena, const gf_spells *spells, gf_spells *out);

/* When the edge held, one spell per meeting; empty if nothing is dated. Not merged.
   @p out is {0} or keeps the room it has. False if memory is short. */
bool gf_edge_spells(gf_arena *arena, const gf_network *network, const gf_view_edge *edge,
                    gf_spells *out);

/* When each node is to be seen: a meeting at its date, an entity whenever one of its relations
   holds. Merged, one list per node; NULL if memory is short. */
gf_spells *gf_node_spells(gf_arena *arena, const gf_table *table);

#endif
