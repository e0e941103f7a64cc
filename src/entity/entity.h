#ifndef GF_ENTITY_ENTITY_H
#define GF_ENTITY_ENTITY_H

#include "mention/mention.h"

/* A person, organisation or place of one document. */
typedef struct gf_entity {
    gf_entity_type type;
    gf_view name;     /* the fullest form, uninflected: "Wladimir Putin", "Weißes Haus" */
    gf_view *aliases; /* every surface form seen, without articles, inflected forms too; no
                         duplicates */
    uint32_t alias_count;
    gf_gender gender;
    uint32_t known;    /* entity of the lexicon, or GF_NONE */
    uint32_t mentions; /* number of mentions, pronouns and descriptions included */
    gf_span first;     /* first mention by name */
    float confidence;
    bool is_local; /* a name that means something only in its document: "Rathaus" */
} gf_entity;

typedef struct gf_entities {
    gf_entity *at; /* by first appearance */
    size_t count, room;
} gf_entities;

/* What the rooms before have made of the document; lent. */
typedef struct gf_entity_input {
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    const gf_clauses *clauses;
    const gf_titles *titles;
    gf_when date; /* the document's: of two holders of an office it tells which one is meant */
} gf_entity_input;

/*
 * Coreference inside one document: sets `entity` of every mention it is sure about. Joins
 * family name and full name, spellings, short forms, descriptions, pronouns; keeps husband and
 * wife, two Müllers apart.
 */
gf_status gf_entities_resolve(gf_arena *arena, const gf_entity_input *input,
                              gf_mentions *mentions, gf_entities *out);

#endif
