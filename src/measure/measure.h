#ifndef GF_MEASURE_MEASURE_H
#define GF_MEASURE_MEASURE_H

#include "base/fail.h"
#include "graph/network.h"

/*
 * Fills `people` and `whole` of entities and meetings: on the people graph (one edge per pair,
 * weight = meetings held together) and on the whole network. docs/FORMATS.md says what each
 * column means. Deterministic: fixed seeds, one thread.
 */
gf_status gf_network_measure(gf_context *context, gf_network *network);

#endif
