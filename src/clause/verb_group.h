#ifndef GF_CLAUSE_VERB_GROUP_H
#define GF_CLAUSE_VERB_GROUP_H

#include "clause/segment.h"

/* The verbs of one clause, gathered over its segments. */
typedef struct gf_verb_group {
    bool has_finite, has_full, perfect_infinitive, passive_infinitive, passive, negated, has_zu,
        has_agent;
    uint32_t finite, full, prefix;
    gf_verb_form finite_form, full_form;
} gf_verb_group;

void gf_verb_group_add(gf_verb_group *group, const gf_tokens *tokens,
                       const gf_segment *segment);

/* Sets verb, tense, mood, voice of clause @p index. Rules with examples stand in the .c file.
 */
void gf_verb_group_finish(gf_arena *arena, const gf_lexicon *lexicon,
                          const gf_verb_group *group, const gf_tokens *tokens,
                          gf_clauses *clauses, uint32_t index);

#endif
