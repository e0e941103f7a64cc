#ifndef GF_EXPORT_EVIDENCE_LEVEL_H
#define GF_EXPORT_EVIDENCE_LEVEL_H

#include "export/export.h"

/*
 * A copy of @p network that quotes no more than @p level allows, for every format alike.
 * Offsets: documents and bytes stay, the words go. None: evidence, claims and refusals go, too.
 * Shares the rest with @p network; lives in @p arena. False if memory is short.
 */
bool gf_network_quoting(gf_arena *arena, const gf_network *network, gf_evidence_level level,
                        gf_network *out);

#endif
