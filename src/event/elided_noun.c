#include "event/elided_noun.h"

#include "event/ordinal.h"
#include "event/trigger.h"

/* Article, the word itself, and no noun behind it. */
static bool stands_alone(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    const gf_range range = stage->scene->sentences->at[k->sentence].tokens;
    if (t == range.begin || t + 1 >= range.end || !gf_stage_grammar(stage, t - 1, "article"))
        return false;
    const gf_token *next = gf_stage_token(stage, t + 1);
    const uint32_t clause = gf_stage_clause_of(stage, t);
    return clause != GF_NONE && stage->scene->clauses->at[clause].finite == t + 1 &&
           next->kind == GF_TOKEN_WORD;
}

uint32_t gf_elided_noun(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    if (k->flags & GF_TOKEN_CAPITAL) return GF_NONE;
    if (k->kind != GF_TOKEN_WORD && k->kind != GF_TOKEN_ORDINAL) return GF_NONE;
    if (!stands_alone(stage, t)) return GF_NONE;
    if (!gf_ordinal_at(stage, t) && !gf_stage_cue(stage, t, "previous")) return GF_NONE;
    uint32_t cues = 0;
    if (gf_trigger_support(stage, gf_stage_clause_of(stage, t), &cues) != GF_SUPPORT_EVENT)
        return GF_NONE;
    const uint32_t first = k->sentence > 0 ? k->sentence - 1 : 0;
    const uint32_t begin = stage->scene->sentences->at[first].tokens.begin;
    for (uint32_t i = t; i-- > begin;) {
        gf_weight weight;
        gf_mode mode;
        if ((gf_stage_token(stage, i)->flags & GF_TOKEN_CAPITAL) &&
            gf_trigger_noun(stage, i, &weight, &mode))
            return i;
    }
    return GF_NONE;
}
