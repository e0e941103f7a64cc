#ifndef GF_EVENT_REPORT_H
#define GF_EVENT_REPORT_H

#include "base/word_list.h"
#include "event/event.h"

/* How much a word alone says that people met. */
typedef enum gf_weight {
    GF_WEIGHT_WEAK,   /* Termin, Runde, Besuch: only with two parties */
    GF_WEIGHT_TALKS,  /* Verhandlungen, Konsultationen: may go on without persons named */
    GF_WEIGHT_SUMMIT, /* Gipfel: many take part, "am Rande" of it others meet */
    GF_WEIGHT_STRONG  /* Treffen, Telefonat, traf, empfing */
} gf_weight;

/* Which meeting the words mean, as adjectives and adverbs say. */
enum {
    GF_CUE_PLANNED = 1,
    GF_CUE_CANCELLED = 2,
    GF_CUE_POSTPONED = 4,
    GF_CUE_PREVIOUS = 8, /* "das vorherige Treffen", "zuvor" */
    GF_CUE_OTHER = 16,   /* "ein ähnliches", "ein weiteres" */
    GF_CUE_DENIED = 32,
    GF_CUE_CONDITIONAL = 64,
    GF_CUE_AFTER = 128
};

/* What one clause says about one meeting. */
typedef struct gf_report {
    uint32_t sentence, clause;
    uint32_t token; /* the noun or verb that speaks of it */
    uint32_t noun;  /* noun of meeting that a verb takes up, or GF_NONE */
    bool is_verb;
    bool anaphoric;    /* speaks of a meeting already mentioned: "das Treffen", "nahmen teil" */
    bool definite;     /* "an dem Treffen" */
    bool indefinite;   /* "ein Treffen": brings a meeting up */
    bool is_subject;   /* of a verb that says what becomes of a meeting: "findet statt" */
    bool support_line; /* headline, heading, summary, caption: adds to a meeting, never brings
                          one up */
    bool adverbial; /* the cue "zuvor" is an adverb of the clause, not an attribute of the noun
                     */
    uint32_t hints[4]; /* parties that the clause names besides */
    uint32_t hint_count;
    bool open;        /* adds to a meeting only because it does not name all its people */
    bool has_unnamed; /* somebody takes part whom the clause does not name */
    bool told_there;  /* somebody spoke at it, who else was there is told elsewhere */
    bool continues;   /* tells how long what was told last went on: "zwei Stunden ging es um" */
    bool journey;     /* goes where the others are: "reiste zu X nach Graz" */
    bool elided;      /* "der zweite datiert vom 18. März": one of a series just counted */
    bool escort;      /* "A kam mit B": adds to a meeting only where one of them is known to be
                         there */
    bool companion;   /* adds participants to a meeting, is none by itself */
    gf_weight weight;
    gf_mode mode;
    uint32_t cues;
    bool status_known;
    gf_meeting_status status;
    uint32_t timex;    /* DATE or TIME, or GF_NONE */
    uint32_t last_day; /* of several days in a row: "am 22. und 23. Februar", or GF_NONE */
    uint32_t within;   /* report of a gathering at whose side this is: "am Rande des Gipfels" */
    uint32_t apart;    /* report of another meeting: "vor dem Gipfel trafen sich" */
    uint32_t anchor;   /* report of the same sentence whose meeting is meant ("an dem auch"), or
                          GF_NONE */
    uint32_t
        by_verb;   /* of a verb that takes a noun up: how many participants it names itself */
    gf_view since; /* "erstmals seit Langem": since when, or empty */
    bool aside;    /* "unter vier Augen", "in ein Nebenzimmer": apart from others */
    bool earlier;  /* "hatten sich im Juni getroffen": told from a later day, with its own */
    bool invites;  /* "lud zum Essen": who comes is told next, if at all */
    bool awaited;  /* "wird A erwartet": adds to a meeting, never brings one up */
    bool there;    /* "dort": at the place that was told before it */
    bool adds;     /* "auch A war dabei": tells of people whom the meeting did not have */
    struct {
        gf_participant *at;
        size_t count, room;
    } participants;
    struct {
        uint32_t *at;
        size_t count, room;
    } places; /* entities */
    struct {
        gf_duration *at;
        size_t count, room;
    } durations;
    struct {
        gf_ordinal *at;
        size_t count, room;
    } ordinals;
    gf_setup setup;
    bool without;   /* somebody was not there yet: "vor der Ankunft von A" */
    bool officials; /* people of two states met: "zwischen deutschen und polnischen Beamten" */
    bool pictured;  /* pictures show it: "Fotos zeigen A im Gespräch mit B" */
    uint32_t occasion; /* noun of the gathering at whose side it is, or GF_NONE */
    bool apiece;       /* one of several whom somebody met one after another */
    bool spoke; /* somebody said or did something in it: "lobte in einem Telefonat mit A" */
    bool
        remark; /* tells how the meeting told next to it was set up: "Die Initiative kam von" */
} gf_report;

typedef struct gf_reports {
    gf_report *at;
    size_t count, room;
} gf_reports;

/* The scene and what is derived from it once. */
typedef struct gf_stage {
    const gf_scene *scene;
    uint32_t *governor; /* of each mention: token of the governing preposition, coordination
                           resolved ("mit A, B und C"), or GF_NONE */
    uint32_t *host_of;  /* first mention of each sentence; count + 1 entries */
    uint8_t *sayings;   /* of each clause: is it one of saying; private to saying.c */
    uint8_t *nouns;     /* of each token: is it a noun of meeting, of which weight and mode;
                           private to trigger.c */
    uint32_t *joined;   /* first mention of the coordination each mention stands in */
} gf_stage;

bool gf_stage_set(gf_stage *stage, const gf_scene *scene);

/* A report by the word at @p token, of nothing yet. */
gf_report gf_report_blank(const gf_stage *stage, uint32_t token, bool is_verb);

/* All reports of the document in text order. */
gf_status gf_reports_find(const gf_stage *stage, gf_reports *out);

/* What the reports were joined to. */
typedef struct gf_joined {
    gf_meetings *meetings;
    gf_meetings *possible; /* what is only a possibility; among the refusals, too */
    gf_refusals *refusals;
    uint32_t *meeting_of; /* of each report, or GF_NONE; set by gf_reports_join() */
} gf_joined;

/* Joins the reports that speak of one meeting. */
gf_status gf_reports_join(const gf_stage *stage, gf_reports *reports, gf_joined *out);

#endif
