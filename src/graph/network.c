#include "graph/network.h"

const char *gf_edge_type_name(gf_edge_type type) {
    static const char *const names[] = {"attended", "expected", "held_at",   "role",
                                        "kinship",  "part_of",  "located_in"};
    return names[type];
}

const char *gf_entity_type_name(gf_entity_type type) {
    static const char *const names[] = {"person", "organisation", "place"};
    return names[type];
}

gf_view gf_node_id(const gf_network *network, gf_node node) {
    return node.is_meeting ? network->meetings.at[node.index].id
                           : network->entities.at[node.index].id;
}

gf_view gf_node_label(const gf_network *network, gf_node node) {
    return node.is_meeting ? network->meetings.at[node.index].label
                           : network->entities.at[node.index].name;
}
