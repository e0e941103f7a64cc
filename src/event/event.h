#ifndef GF_EVENT_EVENT_H
#define GF_EVENT_EVENT_H

#include "entity/entity.h"

typedef enum gf_meeting_status {
    GF_HELD,
    GF_PLANNED,
    GF_POSTPONED,
    GF_CANCELLED,
    GF_CONDITIONAL, /* of a claim only: a meeting has `conditional` */
    GF_DENIED       /* of a claim only */
} gf_meeting_status;

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

/* How whoever is heard stands to what is said, the strongest sign of it. */
typedef enum gf_stance {
    GF_STANCE_NONE,
    GF_STANCE_REPORTED,  /* told in the subjunctive: "es sei gut verlaufen" */
    GF_STANCE_HEDGED,    /* "offenbar", "möglicherweise" */
    GF_STANCE_DISTANCED, /* "behauptete", "angeblich" */
    GF_STANCE_CONFIRMED, /* "bestätigte" */
    GF_STANCE_DENIED     /* "dementierte" */
} gf_stance;

/* One statement of the document about a meeting. */
typedef struct gf_claim {
    gf_meeting_status status;
    gf_view speaker; /* who says so, or empty */
    gf_view medium;  /* through which medium, or empty */
    gf_span span;    /* the sentence */
    gf_stance stance;
    gf_view addressee; /* "der Zeitung", to whom it was said, or empty */
    gf_view occasion;  /* "einem Interview", where or in what form, or empty */
} gf_claim;

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

/*
 * What somebody says, or what the text says that came of a meeting. Kept if it speaks of a
 * meeting of the document, or if who says it is somebody of whose meetings it tells.
 */
typedef struct gf_statement {
    bool is_outcome;  /* what came of a meeting, or how it was judged */
    uint32_t meeting; /* of the document that it speaks of, or GF_NONE */
    uint32_t by;      /* entity of who says it, or GF_NONE */
    uint32_t against; /* statement before, of another, that it is set against, or GF_NONE */
    gf_claim said;    /* who, how, to whom; its status counts for nothing */
} gf_statement;

typedef struct gf_statements {
    gf_statement *at;
    size_t count, room;
} gf_statements;

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

/* A candidate that was looked at and refused, for `explain`. */
typedef struct gf_refusal {
    gf_view what, reason;
    gf_span span;
} gf_refusal;

typedef struct gf_refusals {
    gf_refusal *at;
    size_t count, room;
} gf_refusals;

/* What words stand for that name nobody, and were not taken for one person. */
typedef enum gf_reference_kind {
    GF_REFER_SET,       /* "die beiden Trainer", "seine Gäste", "die Seiten": several */
    GF_REFER_TEAM,      /* "das finnische Team": a country, led by somebody */
    GF_REFER_AMBIGUOUS, /* "Skepsis in Wien": the place, or who governs there */
    GF_REFER_DAMAGED    /* a sentence that lost its subject: somebody, with little confidence */
} gf_reference_kind;

enum { GF_REFERENCE_MOST = 8 };

typedef struct gf_reference {
    gf_reference_kind kind;
    gf_view text; /* the words */
    gf_span span; /* the sentence */
    uint32_t entities[GF_REFERENCE_MOST];
    uint32_t count; /* 0: nobody could be meant (of a damaged sentence) */
    uint32_t head;  /* who leads the team, or GF_NONE */
    float confidence;
} gf_reference;

typedef struct gf_references {
    gf_reference *at;
    size_t count, room;
} gf_references;

/* Everything the event room looks at. */
typedef struct gf_scene {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_document *document;
    const gf_lines *lines;
    const gf_tokens *tokens;
    const gf_sentences *sentences;
    const gf_clauses *clauses;
    const gf_timexes *timexes;
    const gf_mentions *mentions;
    const gf_titles *titles;
    const gf_entities *entities;
    gf_document_date date;
} gf_scene;

/* Meetings, what was refused as none, and what was said. @p possible: candidates that are only
   a possibility ("falls A und B sich treffen"); each is among the refusals, too. */
gf_status gf_meetings_find(const gf_scene *scene, gf_meetings *meetings, gf_meetings *possible,
                           gf_refusals *refusals, gf_statements *statements);
gf_status gf_relations_find(const gf_scene *scene, gf_relations *out);
gf_status gf_traits_find(const gf_scene *scene, gf_traits *out);
/* Sets are those of the meetings, or of the sentences just before; where their number is not
   the one that the words say, nothing is added. O(mentions * meetings) of the document. */
gf_status gf_references_find(const gf_scene *scene, const gf_meetings *meetings,
                             gf_references *out);

const char *gf_meeting_status_name(
    gf_meeting_status status); /* "held" ... as in network.json */
const char *gf_mode_name(gf_mode mode);
const char *gf_part_name(gf_part part);
const char *gf_function_name(gf_function function); /* "" for none */
const char *gf_relation_type_name(gf_relation_type type);
const char *gf_stance_name(gf_stance stance); /* "" for none */
const char *gf_reference_kind_name(gf_reference_kind kind);

#endif
