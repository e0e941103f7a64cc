#ifndef GF_EVENT_NEW_DAY_H
#define GF_EVENT_NEW_DAY_H

#include "event/report.h"
#include "event/stage.h"

/* "Das Treffen wurde verschoben. Es soll nun am 26. März in Graz stattfinden": the clause, in
   the sentence of the report or the next, that sets the day of a meeting that was put off;
   *timex receives the expression. GF_NONE: none does. O(clauses of two sentences). */
uint32_t gf_new_day_clause(const gf_stage *stage, const gf_report *r, uint32_t *timex);

#endif
