#ifndef GF_ENTITY_NAMESAKE_H
#define GF_ENTITY_NAMESAKE_H

#include "entity/gather.h"

/* Do a title of somebody called @p name and one of the entity, or what the lexicon knows of it,
   give the same office? O(titles²) of the document, for names that are translations only. */
bool gf_namesake_shares_office(const gf_gather *g, gf_view name, uint32_t entity);

/* Takes mentions from a person of the lexicon whose listed name is a translation ("Wladimir
   Selenski") where the text gives its bearer another office. Before names are joined. */
void gf_namesakes_disown(gf_gather *g);

#endif
