#ifndef GF_EVENT_RELATION_H
#define GF_EVENT_RELATION_H

#include "entity/entity.h"

typedef enum gf_relation_type {
    GF_ROLE,
    GF_KINSHIP,
    GF_PART_OF,
    GF_LOCATED_IN
} gf_relation_type;

typedef struct gf_relation {
    gf_relation_type type;
    uint32_t source, target; /* entities of the document */
    gf_view role;            /* "Sondergesandter"; empty for part_of, located_in */
    gf_when when;            /* the stated period; start or end GF_DAY_NONE = open */
    gf_view when_text;
    int8_t era;   /* -1 former, 0 current, +1 future */
    gf_span span; /* sentence */
    float confidence;
    gf_view portfolio; /* "für Handel und Umwelt": of what the role is in charge, or empty */
} gf_relation;

typedef struct gf_relations {
    gf_relation *at;
    size_t count, room;
} gf_relations;

/* What is said of an entity that is no relation to another one: an occupation or an office of
   something that is no node, or where a gathering takes place. */
typedef struct gf_trait {
    uint32_t entity;
    gf_view role;   /* "Geschäftsmann", "Chef der Bergbahnen", or empty */
    uint32_t place; /* entity, or GF_NONE */
    int8_t era;     /* -1 former, 0 current, +1 future */
    gf_span span;   /* sentence */
} gf_trait;

typedef struct gf_traits {
    gf_trait *at;
    size_t count, room;
} gf_traits;

#endif
