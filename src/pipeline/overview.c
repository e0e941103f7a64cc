#include "pipeline/handle.h"

#include <math.h>
#include <string.h>

gf_network_sizes gf_network_count(const gf_network *network) {
    gf_network_sizes sizes = {.documents = network->documents.count,
                              .meetings = network->meetings.count,
                              .edges = network->edges.count};
    for (size_t i = 0; i < network->entities.count; i++) {
        switch (network->entities.at[i].type) {
        case GF_PERSON: sizes.persons++; break;
        case GF_ORGANISATION: sizes.organisations++; break;
        case GF_PLACE: sizes.places++; break;
        }
    }
    return sizes;
}

static int compare_scores(double a, double b) {
    const double x = isnan(a) ? -1 : a;
    const double y = isnan(b) ? -1 : b;
    return x < y ? 1 : x > y ? -1 : 0;
}

/* Negative where @p a is more central. Entities are in the order of their ids, so the index
   decides between equals. */
static int compare_rank(const gf_network *network, size_t a, size_t b) {
    const gf_measures *x = &network->entities.at[a].people;
    const gf_measures *y = &network->entities.at[b].people;
    int order = compare_scores(x->betweenness, y->betweenness);
    if (order == 0) order = compare_scores(x->strength, y->strength);
    if (order == 0) order = a < b ? -1 : a > b ? 1 : 0;
    return order;
}

static bool takes_part(const gf_net_entity *entity) {
    return entity->type == GF_PERSON && entity->people.degree > 0; /* false for NaN */
}

const char *gf_network_central(const gf_network *network, size_t rank, size_t *bytes) {
    size_t last = SIZE_MAX;
    for (size_t found = 0; found <= rank; found++) {
        size_t best = SIZE_MAX;
        for (size_t i = 0; i < network->entities.count; i++) {
            if (!takes_part(&network->entities.at[i])) continue;
            if (last != SIZE_MAX && compare_rank(network, i, last) <= 0) continue;
            if (best == SIZE_MAX || compare_rank(network, i, best) < 0) best = i;
        }
        if (best == SIZE_MAX) return NULL;
        last = best;
    }
    const gf_view name = network->entities.at[last].name;
    *bytes = name.len;
    return name.ptr;
}
