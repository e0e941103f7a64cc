#ifndef GF_GRAPH_MEETING_NAME_H
#define GF_GRAPH_MEETING_NAME_H

#include "base/map.h"
#include "graph/merge.h"

/* Sets label ("Kreml, 22. Januar 2026") and id ("meeting:2026-01-22:kreml") of a described
 * meeting. */
gf_status gf_meeting_name(gf_merge *merge, gf_net_meeting *meeting);

/* Appends who was there, then "-2", "-3" ..., where the id is taken. @p taken lives in @p arena
   and is for all meetings of a network. Expected O(1). */
gf_status gf_meeting_unique_id(gf_merge *merge, gf_arena *arena, gf_map *taken,
                               gf_net_meeting *meeting);

#endif
