#ifndef GF_GRAPH_MERGE_H
#define GF_GRAPH_MERGE_H

#include "graph/build.h"

/* One entity of one document, while entities are joined. */
typedef struct gf_entity_item {
    uint32_t record, index;
    uint32_t group; /* union-find parent, then the number of the net entity */
    uint32_t known; /* entity of the lexicon, or GF_NONE */
    gf_entity_type type;
    gf_view name;        /* of the record, or of a correction */
    gf_view key;         /* type and folded name: equal keys are one entity */
    uint32_t next;       /* the next one of its group; the last leads to the first */
    uint32_t correction; /* line of the table that changed or moved it, or GF_NONE */
    bool is_merged;      /* ... moved: its name does not count */
    /* Of roots: */
    gf_view given;     /* what people call it, or empty */
    uint32_t given_by; /* the line of the table */
    bool is_barred;    /* a never-merge holds for one of the group */
    bool is_dropped;
} gf_entity_item;

/* Two sides that people want apart. */
typedef struct gf_bar {
    uint32_t item, correction;
    bool is_second;
} gf_bar;

/* What one document says about one meeting, while meetings are joined: a report. */
typedef struct gf_meeting_item {
    uint32_t record, index;
    uint32_t group;       /* union-find parent, then the number of the meeting */
    uint32_t next;        /* the next report of its group; the last leads to the first */
    uint32_t leader;      /* first of the reports that say the same; itself if it is one */
    uint32_t next_leader; /* of leaders: the next leader of the group */
    gf_when when;         /* resolved again whenever the document gets a date */
    uint32_t *people;     /* net entities present, sorted */
    uint32_t people_count;
    uint32_t *parties; /* other net entities, sorted */
    uint32_t party_count;
    uint32_t *sides; /* parties, and whom the people stand for; sorted */
    uint32_t side_count;
    uint32_t *places; /* net entities, venue first */
    uint32_t place_count;
} gf_meeting_item;

/* Two reports that were found to be of one meeting, and why. */
typedef struct gf_union {
    uint32_t a, b;
    gf_view reason;
} gf_union;

/* Everything that merging looks at; lives in one arena. */
typedef struct gf_merge {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_record **records; /* sorted by key */
    gf_document_date *dates;   /* of each record; corpus dating fills them */
    size_t record_count;
    uint32_t *first_entity; /* item of entity 0 of each record */
    gf_entity_item *entities;
    size_t entity_count;
    uint32_t *first_meeting; /* item of meeting 0 of each record; one more behind the last */
    gf_meeting_item *meetings;
    size_t meeting_count;
    struct {
        gf_union *at;
        size_t count, room;
    } unions;         /* of meetings */
    uint32_t *source; /* of each record: the first one with (nearly) the same text */
    uint32_t *source_seen, stamp; /* while sources are counted: the last count each was in */
    const gf_corrections *corrections; /* or NULL */
    struct {
        gf_bar *at;
        size_t count, room;
    } bars;
    uint32_t *known_place; /* of each net entity: what the lexicon knows it as, or GF_NONE */
    uint32_t *container;   /* of each net entity: the place it lies in, or GF_NONE */
    gf_network *network;
} gf_merge;

uint32_t gf_merge_root(const gf_merge *merge, uint32_t item); /* of entity items */
const gf_entity *gf_merge_entity(const gf_merge *merge, uint32_t item);
const gf_meeting *gf_merge_meeting(const gf_merge *merge, uint32_t item);

/* The net entity that entity @p index of record @p record belongs to; GF_NONE: dropped. */
uint32_t gf_merge_net(const gf_merge *merge, uint32_t record, uint32_t index);

/* Makes two groups of entities one; false where a correction forbids it. */
bool gf_merge_join(gf_merge *merge, uint32_t a, uint32_t b);
/* The same, whatever corrections say, for two roots. */
void gf_merge_unite(gf_merge *merge, uint32_t a, uint32_t b);

/* "1wladimir putin": type and folded name. {NULL,0}: memory is short. */
gf_view gf_merge_key(gf_arena *arena, gf_entity_type type, gf_view name);

/* Corrections before names are joined: split, retype, never-merge ... */
gf_status gf_merge_correct_items(gf_merge *merge);
/* ... and after: merge, rename, drop. Lines that matched nothing become remarks. */
gf_status gf_merge_correct_groups(gf_merge *merge);
/* "corrections.tsv:3: merge" */
gf_view gf_merge_correction_reason(gf_merge *merge, uint32_t correction);

/* Spellings of one name; a family name alone with the only full name that fits. */
gf_status gf_merge_join_persons(gf_merge *merge);

/* Each does one step; see build.c. */
gf_status gf_merge_entities(gf_merge *merge);
gf_status gf_merge_collect_meetings(gf_merge *merge);
gf_status gf_merge_meetings(gf_merge *merge);
bool gf_merge_date_documents(gf_merge *merge); /* true if a document got a date */
gf_status gf_merge_write_meetings(gf_merge *merge);
gf_status gf_merge_write_edges(gf_merge *merge);
gf_status gf_merge_write_claims(gf_merge *merge);
/* Occupations, where gatherings meet, and what lies in what. */
gf_status gf_merge_write_traits(gf_merge *merge);

/* The meeting that possibility @p index of record @p record speaks of, or GF_NONE: the only one
   of other documents at which all its people were, or are to be, at a fitting time. Tells why
   in the merges. @p found: by record and index, in order; GF_NONE where there is none. */
gf_status gf_merge_link_possible(gf_merge *merge, gf_indices *found);
/* Values that differ between reports of one meeting, and ordinals that the network belies. */
gf_status gf_merge_write_conflicts(gf_merge *merge);

/* Topics that report @p item gives, then each once, by text. */
gf_status gf_merge_add_topics(gf_merge *merge, uint32_t item, gf_net_meeting *to);
gf_status gf_merge_join_topics(gf_merge *merge, gf_net_meeting *meeting);

uint32_t gf_meeting_root(const gf_merge *merge, uint32_t item);

/* Finds which records are copies of one text. Near-linear. */
gf_status gf_merge_find_sources(gf_merge *merge);
/* Documents with the same text count once. O(documents). */
int32_t gf_merge_independent(gf_merge *merge, const gf_indices *documents);

/* Is place @p inner the same as @p outer, or inside it? */
bool gf_merge_lies_in(const gf_merge *merge, uint32_t inner, uint32_t outer);
/* Where places of the lexicon and of the documents lie. */
gf_status gf_merge_find_containers(gf_merge *merge);
/* +1 one of them lies in one of the other's, 0 nobody can tell, -1 elsewhere. */
int gf_merge_compare_places(const gf_merge *merge, const gf_meeting_item *a,
                            const gf_meeting_item *b);

/* "wladimir-putin": lower case ASCII. */
gf_view gf_slug(gf_arena *arena, gf_view name);

gf_status gf_merge_note(gf_merge *merge, gf_view into, gf_view what, const char *reason);

#endif
