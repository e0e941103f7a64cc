#ifndef GF_EXPORT_NETWORK_SETUP_H
#define GF_EXPORT_NETWORK_SETUP_H

#include "export/network_lookup.h"

/* How a meeting was set up, as members of its object in network.json: "closed",
   "place_from": "context", "rounds", "initiators", "unnamed", "unknown", "part_of"; what is not
   told is left out. False only if memory is short. */
bool gf_net_setup_write(cJSON *meeting, const gf_network *network, const gf_net_setup *setup);

/* Reads them back; all but "part_of", which gf_net_setup_link reads of each meeting once the
   ids of all are known. */
void gf_net_setup_read(gf_network_reader *r, const cJSON *from, gf_net_setup *out);
void gf_net_setup_link(gf_network_reader *r, const cJSON *from);

#endif
