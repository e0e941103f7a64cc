#ifndef GF_GRAPH_NET_ENTITY_H
#define GF_GRAPH_NET_ENTITY_H

#include "event/event.h"

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

#endif
