#ifndef GF_LEXICON_ENTRY_H
#define GF_LEXICON_ENTRY_H

#include "base/span.h"
#include "base/view.h"

typedef enum gf_entity_type { GF_PERSON, GF_ORGANISATION, GF_PLACE } gf_entity_type;
typedef enum gf_gender { GF_GENDER_UNKNOWN, GF_MALE, GF_FEMALE } gf_gender;

/* Classes of table "word": closed lists of word forms, each with an optional value. */
typedef enum gf_word_class {
#define GF_WORD_CLASS(name, text) GF_WORD_##name,
#include "lexicon/classes.def"
#undef GF_WORD_CLASS
    GF_WORD_CLASS_COUNT
} gf_word_class;

/* A person, organisation or place of public knowledge (table "entity"). */
typedef struct gf_known {
    gf_entity_type type;
    gf_view name;     /* canonical German name */
    gf_view kind;     /* place: country city region venue residence continent water conflict;
                         organisation: party agency broadcaster paper ministry parliament
                         government international company union club university bank
                         military religious alliance platform ...; person: m f */
    uint32_t within;  /* known entity that contains it (city -> country), or GF_NONE */
    gf_view external; /* "Q649" or empty */
    const gf_view *forms; /* every surface form except inflected ones, name first */
    uint32_t form_count;
} gf_known;

/* A dated fact about two known entities (table "fact"). */
typedef struct gf_fact {
    uint32_t subject, object; /* known entities */
    gf_view relation;         /* role part_of located_in capital_of seat_of kinship */
    gf_view role;             /* "Präsident", or empty */
    gf_view from, to;         /* ISO date, month or year as written; empty = open */
} gf_fact;

/* A noun that names an office, function, profession or kinship (table "role"). */
typedef struct gf_role {
    gf_view lemma;     /* masculine nominative: "Präsident" */
    gf_view feminine;  /* "Präsidentin", or empty */
    gf_view rank;      /* class: head_of_state head_of_government minister ambassador party_head
                          envoy adviser spokesperson head deputy member cleric royal military
                          profession kinship diplomat sport business negotiator generic */
    bool needs_object; /* is held of something: "Chef (von ...)"; a profession is not */
} gf_role;

/* A role found in a word form. */
typedef struct gf_role_match {
    const gf_role *role; /* NULL: none */
    gf_gender gender;    /* what the form shows */
    bool plural;
    bool genitive;
    uint32_t head_at; /* byte where the role noun begins: 2 * "US-" ... 0 for a plain word */
} gf_role_match;

typedef enum gf_origin_kind {
    GF_ORIGIN_NONE,
    GF_ORIGIN_ADJECTIVE, /* russisch, russischen */
    GF_ORIGIN_DEMONYM,   /* Russe, Russen, Russin */
    GF_ORIGIN_PREFIX     /* US (in "US-Präsident"), Kreml, Bundes */
} gf_origin_kind;

typedef struct gf_origin {
    gf_origin_kind kind;
    uint32_t known; /* the entity meant, or GF_NONE */
    gf_gender gender;
    bool plural;
} gf_origin;

/* The longest entity name that starts a run of words. */
typedef struct gf_known_match {
    uint32_t known; /* GF_NONE: no name starts here */
    uint32_t words; /* number of words it takes */
    bool genitive;  /* the last word had a genitive ending ("Kremls") */
    bool inflected; /* an adjective inside had another ending ("Weißen Hauses") */
    bool ambiguous; /* another entity has the same form */
} gf_known_match;

/* A name of which only so much is known that it may be one (table "hint"). It helps the tagger
   to recognise names, and is no entity. */
typedef struct gf_hint {
    unsigned type; /* GF_ORGANISATION, GF_PLACE or GF_HINT_OTHER */
    gf_view kind;
    bool is_word; /* an ordinary word or a family name, too */
} gf_hint;

enum { GF_HINT_OTHER = GF_PLACE + 1 /* an event, award, product, work */ };

/* Where in names of several words a word stands; those of places further left. */
enum {
    GF_PART_FIRST = 1,
    GF_PART_INNER = 2,
    GF_PART_LAST = 4,
    GF_PART_OF_PLACE = 3,
    GF_PART_BITS = 6
};

#endif
