#include "graph/person_rank.h"

#include <math.h>
#include <stdlib.h>

typedef struct ranked {
    double betweenness, strength;
    uint32_t entity;
} ranked;

static double or_less(double value) { return isnan(value) ? -1 : value; }

static int by_rank(const void *a, const void *b) {
    const ranked *x = a, *y = b;
    if (x->betweenness != y->betweenness) return x->betweenness > y->betweenness ? -1 : 1;
    if (x->strength != y->strength) return x->strength > y->strength ? -1 : 1;
    return x->entity < y->entity ? -1 : 1; /* entities are in the order of their ids */
}

bool gf_persons_by_centrality(gf_arena *arena, const gf_network *network, uint32_t **out,
                              size_t *count) {
    const size_t room = network->entities.count + 1;
    ranked *all = GF_NEW_ARRAY(arena, ranked, room);
    uint32_t *entities = GF_NEW_ARRAY(arena, uint32_t, room);
    if (!all || !entities) return false;
    size_t n = 0;
    for (size_t i = 0; i < network->entities.count; i++) {
        const gf_net_entity *e = &network->entities.at[i];
        if (e->type != GF_PERSON) continue;
        all[n++] =
            (ranked){or_less(e->people.betweenness), or_less(e->people.strength), (uint32_t)i};
    }
    qsort(all, n, sizeof *all, by_rank);
    for (size_t i = 0; i < n; i++)
        entities[i] = all[i].entity;
    *out = entities;
    *count = n;
    return true;
}
