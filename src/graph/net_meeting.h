#ifndef GF_GRAPH_NET_MEETING_H
#define GF_GRAPH_NET_MEETING_H

#include "graph/net_entity.h"

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

#endif
