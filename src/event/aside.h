#ifndef GF_EVENT_ASIDE_H
#define GF_EVENT_ASIDE_H

#include "event/report.h"

/*
 * Reports of the clauses of @p sentence, from @p clause on, that speak of no meeting by
 * themselves: how long it went on, who was the host. @p first: number of the sentence's first
 * report in @p out.
 */
gf_status gf_asides_find(const gf_stage *stage, uint32_t sentence, uint32_t clause,
                         size_t first, gf_reports *out);

#endif
