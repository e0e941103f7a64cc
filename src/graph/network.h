#ifndef GF_GRAPH_NETWORK_H
#define GF_GRAPH_NETWORK_H

#include "graph/net_meeting.h"

typedef enum gf_edge_type {
    GF_EDGE_ATTENDED,
    GF_EDGE_EXPECTED,
    GF_EDGE_HELD_AT,
    GF_EDGE_ROLE,
    GF_EDGE_KINSHIP,
    GF_EDGE_PART_OF,
    GF_EDGE_LOCATED_IN
} gf_edge_type;

/* A node is an entity or a meeting. */
typedef struct gf_node {
    bool is_meeting;
    uint32_t index;
} gf_node;

typedef struct gf_net_edge {
    gf_view id; /* "e1" ... in order */
    gf_node source, target;
    gf_edge_type type;
    gf_view role;
    gf_when when;
    gf_view when_text;
    int32_t weight; /* independent documents */
    float confidence;
    gf_evidences evidence;
    gf_view portfolio; /* of a role, or empty */
} gf_net_edge;

typedef struct gf_net_claim {
    gf_view id; /* "c1" ... */
    uint32_t document;
    gf_node about; /* index GF_NONE: nothing in the network */
    bool is_relation;
    gf_meeting_status status;
    gf_view speaker, medium;
    gf_net_evidence evidence;
    gf_stance stance;
    gf_view addressee, occasion;
} gf_net_claim;

/* gf_statement, in the network. */
typedef struct gf_net_statement {
    gf_view id; /* "s1" ... */
    uint32_t document;
    bool is_outcome;
    uint32_t meeting; /* that it speaks of, or GF_NONE */
    uint32_t by;      /* entity, or GF_NONE */
    uint32_t against; /* statement before, or GF_NONE */
    gf_view speaker, medium, addressee, occasion;
    gf_stance stance;
    gf_net_evidence evidence;
} gf_net_statement;

typedef struct gf_net_merge {
    gf_view into, what, reason;
} gf_net_merge;

typedef struct gf_net_refusal {
    gf_view what, reason;
    gf_net_evidence evidence;
} gf_net_refusal;

/* gf_reference, in the network. */
typedef struct gf_net_reference {
    uint32_t document;
    gf_reference_kind kind;
    gf_view text;
    gf_indices entities;
    uint32_t head; /* or GF_NONE */
    float confidence;
    gf_net_evidence evidence;
} gf_net_reference;

/*
 * The merged network, as spec'd for network.json. Indices refer to the arrays of this network.
 * Entities are in the order of their ids, meetings by date then id, edges by (source, target,
 * type, date, role): never by order of input. Everything lives in one arena.
 */
typedef struct gf_network {
    struct {
        gf_net_document *at;
        size_t count, room;
    } documents; /* by key */
    struct {
        gf_net_entity *at;
        size_t count, room;
    } entities;
    struct {
        gf_net_meeting *at;
        size_t count, room;
    } meetings;
    struct {
        gf_net_edge *at;
        size_t count, room;
    } edges;
    struct {
        gf_net_claim *at;
        size_t count, room;
    } claims;
    struct {
        gf_net_merge *at;
        size_t count, room;
    } merges;
    struct {
        gf_net_refusal *at;
        size_t count, room;
    } refusals;
    struct {
        gf_net_statement *at;
        size_t count, room;
    } statements;
    struct {
        gf_net_reference *at;
        size_t count, room;
    } references;
    gf_views remarks; /* lines for people about the making; not part of network.json */
    gf_view corpus;   /* its fingerprint, where documents come without the hash of their text */
} gf_network;

const char *gf_edge_type_name(gf_edge_type type);
const char *gf_entity_type_name(gf_entity_type type); /* "person" ... */
gf_view gf_node_id(const gf_network *network, gf_node node);
gf_view gf_node_label(const gf_network *network, gf_node node);

#endif
