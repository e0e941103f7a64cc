#ifndef GF_GRAPH_NETWORK_H
#define GF_GRAPH_NETWORK_H

#include "event/event.h"

/*
 * The merged network, as spec'd for network.json. Indices refer to the arrays of this network.
 * Entities are in the order of their ids, meetings by date then id, edges by (source, target,
 * type, date, role): never by order of input. Everything lives in one arena.
 */
typedef struct gf_net_document {
    gf_view key, path, title, source, url;
    gf_document_date date;
    uint64_t content; /* hash of the text; 0 = not known */
} gf_net_document;

typedef struct gf_net_evidence {
    uint32_t document;
    gf_span span;
    gf_view text;
} gf_net_evidence;

typedef struct gf_evidences {
    gf_net_evidence *at;
    size_t count, room;
} gf_evidences;
typedef struct gf_indices {
    uint32_t *at;
    size_t count, room;
} gf_indices;
typedef struct gf_views {
    gf_view *at;
    size_t count, room;
} gf_views;

/* Centralities of one node on one graph; NaN = not computed for this kind of node. */
typedef struct gf_measures {
    double degree, strength, betweenness, harmonic, eigenvector, pagerank;
    int32_t core, community; /* community counts from 1; 0 = none */
} gf_measures;

/* gf_trait, of all documents that say so. */
typedef struct gf_net_trait {
    gf_view role;   /* or empty */
    uint32_t place; /* entity, or GF_NONE */
    bool is_former;
    gf_evidences evidence;
} gf_net_trait;

typedef struct gf_net_entity {
    gf_view id; /* "person:wladimir-putin" */
    gf_entity_type type;
    gf_view name;
    gf_views aliases;     /* sorted, unique */
    gf_indices documents; /* sorted */
    uint32_t mentions;
    gf_gender gender;
    gf_view external; /* "Q7747" or empty */
    float confidence;
    gf_measures people; /* on the people graph; persons only */
    gf_measures whole;  /* on the whole network */
    struct {
        gf_net_trait *at;
        size_t count, room;
    } traits;
    uint32_t within; /* 1 + the entity it lies in by a list or a document; 0: not known */
} gf_net_entity;

typedef struct gf_net_participant {
    uint32_t entity;
    gf_part part;
    gf_function function;
    gf_view side;
} gf_net_participant;

typedef struct gf_net_duration {
    int32_t minutes;
    gf_bound bound;
    uint32_t document;
    gf_view text;
} gf_net_duration;

typedef struct gf_net_ordinal {
    int32_t n;
    gf_indices of;
    uint32_t document;
    gf_view text;
} gf_net_ordinal;

/* What a meeting was about. */
typedef struct gf_net_topic {
    gf_view text;
    uint32_t entity; /* that its words name, or GF_NONE */
    gf_indices documents;
} gf_net_topic;

/* The count of a meeting follows that of an earlier one of the same people: how many meetings
   lie between, as the counts say and as the network knows. */
typedef struct gf_net_series {
    gf_indices of;
    uint32_t after;   /* meeting */
    int32_t from, to; /* the counts */
    int32_t known;    /* of to - from - 1 */
} gf_net_series;

typedef struct gf_net_history {
    gf_meeting_status status;
    uint32_t document;
} gf_net_history;

typedef struct gf_net_conflict {
    gf_view field; /* "date", "duration", "place", ... */
    gf_views values;
    gf_indices documents; /* parallel to values */
    bool contradictory;
} gf_net_conflict;

typedef struct gf_net_unnamed {
    int32_t count;
    bool at_least;
    uint32_t document;
    gf_view text;
} gf_net_unnamed;

/* The gathering at whose side a meeting was. */
typedef struct gf_net_occasion {
    uint32_t meeting; /* of the network, or GF_NONE */
    uint32_t document;
    gf_view text;
} gf_net_occasion;

/* How a meeting was set up, as its documents tell; see gf_setup. */
typedef struct gf_net_setup {
    bool closed, context_place;
    int32_t rounds;
    gf_indices initiators;                  /* entities, sorted */
    gf_indices date_unknown, place_unknown; /* documents that say that nobody knows */
    struct {
        gf_net_unnamed *at;
        size_t count, room;
    } unnamed;
    struct {
        gf_net_occasion *at;
        size_t count, room;
    } part_of;
} gf_net_setup;

typedef struct gf_net_meeting {
    gf_view id;    /* "meeting:2026-01-22:kreml" */
    gf_view label; /* "Kreml, 22. Januar 2026" */
    gf_meeting_status status;
    bool conditional;
    gf_mode mode;
    gf_when when;
    gf_view when_text;
    uint32_t place;    /* entity or GF_NONE */
    gf_indices places; /* venue first */
    struct {
        gf_net_participant *at;
        size_t count, room;
    } participants; /* by entity id */
    struct {
        gf_net_duration *at;
        size_t count, room;
    } durations;
    struct {
        gf_net_ordinal *at;
        size_t count, room;
    } ordinals;
    struct {
        gf_net_history *at;
        size_t count, room;
    } history;
    struct {
        gf_net_conflict *at;
        size_t count, room;
    } conflicts;
    gf_indices documents;
    gf_evidences evidence;
    gf_measures whole;
    gf_net_setup setup;
    struct {
        gf_net_topic *at;
        size_t count, room;
    } topics; /* by text */
    struct {
        gf_net_series *at;
        size_t count, room;
    } series;
    gf_view first_since; /* "seit Langem", as the first document says that does; or empty */
    uint32_t first_since_document;
} gf_net_meeting;

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
