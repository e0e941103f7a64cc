#ifndef GF_EVENT_MEETING_H
#define GF_EVENT_MEETING_H

#include "event/claim.h"

typedef enum gf_mode {
    GF_MODE_UNKNOWN,
    GF_MODE_IN_PERSON,
    GF_MODE_PHONE,
    GF_MODE_VIDEO
} gf_mode;
typedef enum gf_part { GF_ATTENDED, GF_EXPECTED, GF_ABSENT } gf_part;
typedef enum gf_function {
    GF_FUNCTION_NONE,
    GF_HOST,
    GF_GUEST,
    GF_CHAIR,
    GF_MEDIATOR
} gf_function;

typedef struct gf_participant {
    uint32_t entity; /* of the document */
    gf_part part;
    gf_function function;
    gf_view side; /* "russische Seite", or empty */
    gf_span span; /* the words that say so */
} gf_participant;

typedef struct gf_duration {
    int32_t minutes;
    gf_bound bound;
    gf_view text;
    gf_span span;
} gf_duration;

typedef struct gf_ordinal {
    int32_t n;
    uint32_t of[4]; /* entities of the document */
    uint32_t of_count;
    gf_view text;
    gf_span span;
} gf_ordinal;

/* People who are counted, not named: "mit drei Ministern", "mehrere Trainer". */
typedef struct gf_unnamed {
    int32_t count;
    bool at_least; /* "mehrere" are two or more */
    gf_view text;
    gf_span span;
} gf_unnamed;

/* What is told of how a meeting was set up, besides who, when and where. */
typedef struct gf_setup {
    bool closed;                      /* "hinter verschlossenen Türen" */
    bool context_place;               /* its places are only where the text is at that point */
    bool date_unknown, place_unknown; /* said to be: "einen Ort nannte sie nicht" */
    int32_t rounds;                   /* "drei Runden": so many in one; 0: one, or not said */
    struct {
        uint32_t *at;
        size_t count, room;
    } initiators; /* entities that asked for it */
    struct {
        gf_unnamed *at;
        size_t count, room;
    } unnamed;
    gf_view occasion; /* gathering at whose side it was, in the words of the text, or empty */
    uint32_t part_of; /* number of that gathering among the document's meetings, from 1; 0: none
                         of them */
} gf_setup;

/* What people talked about. */
typedef struct gf_topic {
    gf_view text;    /* as the text says it, without article: "Grönland-Frage" */
    uint32_t entity; /* the first that its words name, or GF_NONE */
} gf_topic;

/* What one document says about one meeting; several sentences may speak of it. */
typedef struct gf_meeting {
    gf_meeting_status status; /* HELD, PLANNED, POSTPONED or CANCELLED */
    bool conditional;
    bool weak; /* only claims that are no statement of a meeting by themselves */
    gf_mode mode;
    gf_symbol symbol; /* when, as said; kind 0 = nothing said */
    gf_when when;
    gf_span when_span;
    gf_view when_text;
    struct {
        uint32_t *at;
        size_t count, room;
    } places; /* entities; venue first */
    struct {
        gf_participant *at;
        size_t count, room;
    } participants;
    struct {
        gf_duration *at;
        size_t count, room;
    } durations;
    struct {
        gf_ordinal *at;
        size_t count, room;
    } ordinals;
    struct {
        gf_claim *at;
        size_t count, room;
    } claims;
    gf_view subject; /* what kind: "Treffen", "Telefonat", "Gipfel" */
    gf_setup setup;
    struct {
        gf_topic *at;
        size_t count, room;
    } topics;
    gf_view first_since; /* "seit Langem": the first of its kind since then, or empty */
} gf_meeting;

typedef struct gf_meetings {
    gf_meeting *at;
    size_t count, room;
} gf_meetings;

#endif
