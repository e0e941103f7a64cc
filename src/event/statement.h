#ifndef GF_EVENT_STATEMENT_H
#define GF_EVENT_STATEMENT_H

#include "event/report.h"

/*
 * What came of the meetings, and what those said who met: see gf_statement for what is kept. At
 * most one for each sentence; none where the sentence is a claim about a meeting already and
 * tells no outcome. False if memory is short. O(sentences x words).
 */
bool gf_statements_find(const gf_stage *stage, const gf_reports *reports,
                        const gf_joined *joined, gf_statements *out);

#endif
