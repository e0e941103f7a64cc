#ifndef GF_MENTION_TITLE_H
#define GF_MENTION_TITLE_H

#include "mention/role_phrase.h"

/* Records that mention @p person holds the role of @p phrase; claims the role noun. */
gf_status gf_title_add(gf_scan *scan, const gf_role_phrase *phrase, uint32_t person);

/* Is the role's noun in the class? */
bool gf_title_has_class(const gf_scan *scan, const gf_title *title, gf_word_class word_class);

/* "sein Kollege X": an office that was read from another's. */
bool gf_title_is_of_peer(const gf_scan *scan, const gf_title *title);

/* "Kanzler" of Germany and "Bundeskanzler" are one office: the full word names it. */
gf_view gf_federal_role(gf_scan *scan, const gf_title *title);

/* Has the mention a title right before its name? */
bool gf_title_stands_before(const gf_scan *scan, uint32_t person);

/* Titles before a name, behind it, and said of it by a verb. */
gf_status gf_titles_before(gf_scan *scan, uint32_t person);
gf_status gf_titles_behind(gf_scan *scan, uint32_t person);
gf_status gf_titles_of_peers(gf_scan *scan, uint32_t person);
gf_status gf_titles_predicated(gf_scan *scan);
/* Said of somebody just named by the subject of the next sentence; O(roles * titles). */
gf_status gf_titles_introduced(gf_scan *scan);

/* The one organisation of the text whose name has the noun that the title's compound begins
   with: of "Akademiepräsident" an academy; or GF_NONE. O(mentions). */
uint32_t gf_house_named_by(const gf_scan *scan, const gf_title *title);

#endif
