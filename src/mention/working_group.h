#ifndef GF_MENTION_WORKING_GROUP_H
#define GF_MENTION_WORKING_GROUP_H

#include "mention/scan.h"

enum { GF_MEMBERS_MOST = 8 };

/* The countries that a compound joins: "russisch-amerikanischen", "Russland-USA-Ukraine". */
typedef struct gf_members {
    uint32_t at[GF_MEMBERS_MOST]; /* entities of the lexicon */
    size_t count;                 /* 0: not such a compound */
} gf_members;

gf_members gf_members_of(const gf_lexicon *lexicon, gf_view form);

/*
 * A body that is named by its topic, by its members or both, and not by a name of its own:
 * "deutsch-polnische Arbeitsgruppe für Verkehr", "Arbeitsgruppe Russland-USA-Ukraine". A body
 * of which neither is told is any.
 */
gf_candidate gf_working_group_at(const gf_scan *scan, uint32_t token);

/* Bytes before the group in a compound in lower case, "verkehrs" of "verkehrsgruppe"; 0: none.
 */
size_t gf_group_topic_bytes(const gf_lexicon *lexicon, gf_view low);

/* "die Verkehrsgruppe" after "Arbeitsgruppe für Verkehrsfragen": the first word of its topic.
 */
gf_status gf_working_groups_find_again(gf_scan *scan);

#endif
