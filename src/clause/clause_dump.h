#ifndef GF_CLAUSE_CLAUSE_DUMP_H
#define GF_CLAUSE_CLAUSE_DUMP_H

#include "clause/clause.h"

#include <stdio.h>

/* One TSV line per clause: number, parent, kind, tense, mood, flags, lemma, words. For
   debugging and golden tests. */
void gf_clauses_dump(FILE *sink, const gf_tokens *tokens, const gf_clauses *clauses);

#endif
