#ifndef GF_ENTITY_GATHER_H
#define GF_ENTITY_GATHER_H

#include "base/map.h"
#include "entity/entity.h"
#include "entity/name_key.h"

/* Persons by the sound of their first and last word; a chain per skeleton. */
typedef struct gf_sound {
    uint32_t entity, next;
} gf_sound;

enum { GF_ALIKE_MOST = 64 };

typedef struct gf_alike {
    uint32_t at[GF_ALIKE_MOST];
    size_t count;
} gf_alike;

/* What the parts of this room share while they build the entities of a document. */
typedef struct gf_gather {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    const gf_clauses *clauses;
    gf_mentions *mentions;
    const gf_titles *titles;
    gf_entities *out;
    gf_when date;       /* of the document */
    gf_map by_known[3]; /* canonical name of the lexicon -> entity, per type */
    gf_map by_name[3];  /* plain name -> entity, per type */
    gf_map by_sound;    /* skeleton -> chain in sounds */
    struct {
        gf_sound *at;
        size_t count, room;
    } sounds;
    uint32_t persons;  /* entities before this one are persons with full names */
    uint32_t *named;   /* per entity: how often named so far, while short names are joined */
    uint32_t *nearest; /* per entity: 1 + mention that named it last */
} gf_gather;

/* The words of a name mention in the nominative, one blank between: "Fidel Castro". */
gf_view gf_name_text(const gf_gather *g, const gf_mention *m);

/* The name of an organisation or place in the nominative: "Weißes Haus". */
gf_view gf_thing_name(const gf_gather *g, const gf_mention *m);

/* "Rathaus", "Historischen Rathaus": a house without a name of its own. */
bool gf_is_bare_venue(const gf_gather *g, const gf_mention *m);

/* "polnische Außenministerium": one word for what every state has, with the adjective of a
   country right before it. */
bool gf_is_national_body(const gf_gather *g, const gf_mention *m);

/* Bytes of a mention as they stand in the text, blanks and line ends made one blank. */
gf_view gf_surface_text(const gf_gather *g, const gf_mention *m);

/* Adds the words of @p m to the forms of its entity, unless they are one already. */
gf_status gf_add_form(gf_gather *g, const gf_mention *m);

/* Adds the name with genitives behind it, "Generalstab der nordländischen Streitkräfte". */
gf_status gf_add_attribute_forms(gf_gather *g, const gf_mention *m);

/* The entity for the lexicon's @p known, made if need be; GF_NONE if memory is short. */
uint32_t gf_gather_known(gf_gather *g, uint32_t known, const gf_mention *m);

/* A new entity with @p name; GF_NONE if memory is short. */
uint32_t gf_gather_new(gf_gather *g, gf_view name, const gf_mention *m);

/* Remembers how a person's name sounds; false if memory is short. */
bool gf_sound_put(gf_gather *g, gf_view name, uint32_t entity);

/* Persons whose first or last word sounds like the name's: the only ones worth comparing. */
gf_alike gf_sound_find(const gf_gather *g, gf_view name);

/* The group before that mention @p index names in other words, by topic and members; or
   GF_NONE. O(mentions) for groups. */
uint32_t gf_same_group(const gf_gather *g, size_t index);

/* The steps, in this order. */
gf_status gf_join_full_names(gf_gather *g);
gf_status gf_join_short_names(gf_gather *g);
gf_status gf_join_things(gf_gather *g);
gf_status gf_join_countries(gf_gather *g);
gf_status gf_refer_roles(gf_gather *g);
gf_status gf_refer_descriptions(gf_gather *g);
gf_status gf_refer_hosts(gf_gather *g);
gf_status gf_refer_pronouns(gf_gather *g);
gf_status gf_refer_kin(gf_gather *g);
gf_status gf_collect_aliases(gf_gather *g);

#endif
