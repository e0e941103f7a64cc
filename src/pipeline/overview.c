#include "graph/person_rank.h"
#include "pipeline/handle.h"

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

const char *gf_network_central(const gf_network *network, size_t rank, size_t *bytes) {
    gf_arena *arena = gf_arena_new();
    uint32_t *persons = NULL;
    size_t count = 0;
    const char *found = NULL;
    if (arena && gf_persons_by_centrality(arena, network, &persons, &count) && rank < count) {
        const gf_net_entity *person = &network->entities.at[persons[rank]];
        if (person->people.degree > 0) { /* false for NaN, too */
            *bytes = person->name.len;
            found = person->name.ptr;
        }
    }
    gf_arena_free(arena);
    return found;
}
