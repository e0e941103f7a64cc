#ifndef GF_GRAPH_MEETING_SETUP_H
#define GF_GRAPH_MEETING_SETUP_H

#include "graph/merge.h"

/* What the reports @p items of one meeting tell of how it was set up, side by side. */
gf_status gf_meeting_setup_merge(gf_merge *merge, const gf_indices *items,
                                 gf_net_meeting *meeting);

/* Once all meetings have their numbers: which of them is the gathering at whose side meeting
   number @p meeting, made of reports @p items, was. */
gf_status gf_meeting_setup_link(gf_merge *merge, const gf_indices *items, uint32_t meeting);

#endif
