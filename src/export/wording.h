#ifndef GF_EXPORT_WORDING_H
#define GF_EXPORT_WORDING_H

#include "base/arena.h"
#include "export/export.h"

/* Words of pictures and files, in the language of the style. {NULL,0} if memory is short. */
gf_view gf_when_text(gf_arena *arena, gf_when when,
                     const gf_style *style); /* "22.01.2026", "ohne Datum" */
/* "Kreml", "Telefonat", "Telefonat (Florida)": the place or, without one, the kind. */
gf_view gf_meeting_place_text(gf_arena *arena, const gf_network *network,
                              const gf_net_meeting *meeting, const gf_style *style);

/* The date or, without one, what is known: "im November", "berichtet 22.01.2026", "undatiert".
 */
gf_view gf_meeting_when_text(gf_arena *arena, const gf_network *network,
                             const gf_net_meeting *meeting, const gf_style *style);

/* "verschoben", "abgesagt"; empty where the dash of the line says it all. */
gf_view gf_meeting_state_text(const gf_net_meeting *meeting, const gf_style *style);
gf_view gf_meeting_tooltip(gf_arena *arena, const gf_network *network,
                           const gf_net_meeting *meeting);
/* "Steve Witkoff – Kreml, 22. Januar 2026 (22.01.2026): the sentence [document]" */
gf_view gf_edge_tooltip(gf_arena *arena, const gf_network *network, const gf_net_edge *edge,
                        const gf_style *style);

/* The address of the first document behind @p evidence that has one, if it is http or https. */
gf_view gf_evidence_url(const gf_network *network, const gf_evidences *evidence);
gf_view gf_entity_tooltip(gf_arena *arena, const gf_network *network,
                          const gf_net_entity *entity, const gf_style *style);

#endif
