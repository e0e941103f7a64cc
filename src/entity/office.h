#ifndef GF_ENTITY_OFFICE_H
#define GF_ENTITY_OFFICE_H

#include "entity/gather.h"

/* What an unnamed role is held of, as far as its phrase says: entity and entry of the lexicon,
   each GF_NONE where it does not. */
typedef struct gf_held_of {
    uint32_t entity, known;
} gf_held_of;

#define GF_HELD_OF_NOTHING ((gf_held_of){GF_NONE, GF_NONE})

/* An office by which the text calls somebody without a name: "der Verbandschef". */
typedef struct gf_called {
    gf_role_match role;
    gf_view word; /* all of the noun in the nominative, masculine: "Verbandschef" */
    gf_view kind; /* of the organisation that the noun is about ("union"), or empty */
    gf_held_of of;
} gf_called;

/* Reads the role noun that mention @p index ends with; role.role is NULL if it is none. Views
   live in the arena. */
gf_called gf_called_read(const gf_gather *g, size_t index, gf_held_of of);

/* Does the title say what the description says? 0 no, 1 perhaps, 2 the same, of the same. */
int gf_title_fits(const gf_gather *g, const gf_title *title, const gf_called *called);

/* Does the lexicon's fact give the office, at the document's time if that is known? Where
   nothing says of what, it must be one that only one person has at a time. */
bool gf_office_fact_fits(const gf_gather *g, const gf_fact *fact, const gf_called *called);
/* The same, whenever it was. */
bool gf_office_fact_names(const gf_gather *g, const gf_fact *fact, const gf_called *called);

/* Does the rank say which office is meant? "head", "profession" do not. */
bool gf_rank_is_telling(gf_view rank);

#endif
