#ifndef GF_EVENT_EVENT_H
#define GF_EVENT_EVENT_H

#include "event/meeting.h"
#include "event/relation.h"

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
