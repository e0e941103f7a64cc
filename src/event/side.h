#ifndef GF_EVENT_SIDE_H
#define GF_EVENT_SIDE_H

#include "event/event.h"

/* Whom somebody stands for: a state or an organisation, as an entity of the document, of the
   lexicon, or both; GF_NONE twice where nothing says so. */
typedef struct gf_side {
    uint32_t entity, known;
} gf_side;

/* By offices that are held now, also through persons who are served ("Trumps Gesandter"), and
   seats of government. O(titles). */
gf_side gf_side_of(const gf_scene *scene, uint32_t entity);

/* Of a country, organisation or seat of the lexicon. O(entities). */
gf_side gf_side_of_known(const gf_scene *scene, uint32_t known);

bool gf_side_is_known(gf_side side);
bool gf_side_equal(gf_side a, gf_side b);

#endif
