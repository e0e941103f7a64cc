#ifndef GF_EXPORT_WORDING_H
#define GF_EXPORT_WORDING_H

#include "base/arena.h"
#include "export/export.h"

/* Words of pictures and files, in the language of the style. {NULL,0} if memory is short. */
gf_view gf_when_text(gf_arena *arena, gf_when when,
                     const gf_style *style); /* "22.01.2026", "ohne Datum" */
gf_view gf_meeting_place_text(const gf_network *network, const gf_net_meeting *meeting,
                              const gf_style *style);
gf_view gf_meeting_tooltip(gf_arena *arena, const gf_network *network,
                           const gf_net_meeting *meeting);
gf_view gf_edge_tooltip(gf_arena *arena, const gf_network *network, const gf_net_edge *edge);
gf_view gf_entity_tooltip(gf_arena *arena, const gf_network *network,
                          const gf_net_entity *entity);

#endif
