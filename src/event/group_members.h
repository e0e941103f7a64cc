#ifndef GF_EVENT_GROUP_MEMBERS_H
#define GF_EVENT_GROUP_MEMBERS_H

#include "event/report.h"

/* "die deutsch-polnische Arbeitsgruppe für Verkehr": where a body takes part whose name tells
   its members, they take part, too. False if memory is short. O(mentions of the sentence). */
bool gf_group_members_add(const gf_stage *stage, gf_report *report);

#endif
