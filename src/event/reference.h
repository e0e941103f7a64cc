#ifndef GF_EVENT_REFERENCE_H
#define GF_EVENT_REFERENCE_H

#include "event/side.h"

/* What the finders of references share. */
typedef struct gf_referring {
    const gf_scene *scene;
    const gf_meetings *meetings;
    gf_references *out;
} gf_referring;

/* Each looks at one token or mention and adds at most one reference; false: memory is short. */
bool gf_refer_set(gf_referring *r, uint32_t mention);   /* "die US-Vertreter", "beide" */
bool gf_refer_sides(gf_referring *r, uint32_t token);   /* "die Seiten", "die Parteien" */
bool gf_refer_team(gf_referring *r, uint32_t mention);  /* "das finnische Team" */
bool gf_refer_seat(gf_referring *r, uint32_t mention);  /* "Skepsis in Wien" */
bool gf_refer_lost(gf_referring *r, uint32_t sentence); /* "spielte eine Rolle." */

/* Adds the reference of the words [begin, end); false: memory is short. */
bool gf_reference_add(gf_referring *r, gf_reference reference, gf_range words);

/* Puts the entity in, unless it is there; the ninth makes the count larger than the room. */
void gf_reference_put(gf_reference *reference, uint32_t entity);

/*
 * The meeting that the text told of last at sentence @p sentence or before: of the claims that
 * begin before byte @p before the last one's. Sets *at to where it begins, for the next call.
 * NULL if there is none.
 */
const gf_meeting *gf_meeting_told_before(const gf_referring *r, uint32_t before, uint32_t *at);

/* How many the words before @p token say there are ("beide", "die drei"), 0: not said;
   *definite: an article, possessive or such a word says that they are known. *begin: where all
   begins. */
uint32_t gf_number_before(const gf_scene *scene, uint32_t token, bool *definite,
                          uint32_t *begin);

#endif
