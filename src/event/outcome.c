#include "event/outcome.h"

#include "event/trigger.h"

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

/* Is a word of the clause in the class? */
static bool holds(const gf_stage *stage, uint32_t clause, gf_word_class word_class,
                  bool capital) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        if (k->kind != GF_TOKEN_WORD || gf_stage_clause_of(stage, t) != clause) continue;
        if (((k->flags & GF_TOKEN_CAPITAL) != 0) == capital &&
            gf_token_lower_is(stage->scene->lexicon, k, word_class, NULL))
            return true;
    }
    return false;
}

/* "nach dem Willen der SPD", "könnte", "soll": what is not said to have come about. */
static bool is_open(const gf_clause *c) {
    return c->conditional || c->modal_intent || c->tense == GF_FUTURE ||
           c->tense == GF_TENSE_NONE;
}

/* "war nützlich", "nannte es produktiv"; not "nach gut einer Stunde" */
static bool is_judged(const gf_stage *stage, uint32_t clause) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause ||
            !gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t),
                               GF_WORD_JUDGEMENT, NULL))
            continue;
        const gf_token *next = t + 1 < range.end ? gf_stage_token(stage, t + 1) : NULL;
        const bool leads_on = next && (next->kind == GF_TOKEN_NUMBER ||
                                       gf_stage_grammar(stage, t + 1, "article") ||
                                       (next->flags & GF_TOKEN_CAPITAL));
        if (!leads_on) return true;
    }
    return false;
}

bool gf_outcome_names_meeting(const gf_stage *stage, uint32_t clause, bool bare) {
    const gf_range range = clause_at(stage, clause)->tokens;
    gf_weight weight;
    gf_mode mode;
    for (uint32_t t = range.begin; t < range.end; t++) {
        bool definite, indefinite;
        if (gf_stage_clause_of(stage, t) != clause ||
            !gf_trigger_noun(stage, t, &weight, &mode))
            continue;
        const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
        const bool governed = gf_stage_grammar(stage, begin, "preposition") ||
                              (begin > 0 && gf_stage_grammar(stage, begin - 1, "preposition"));
        if (bare ? !governed : definite) return true;
    }
    return false;
}

bool gf_outcome_takes_up(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->passive) return true;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        if (gf_stage_is(stage, t, "man") || gf_stage_cue(stage, t, "sides") ||
            gf_stage_cue(stage, t, "it") || gf_stage_cue(stage, t, "said_before"))
            return true;
        if (gf_stage_is(stage, t, "sie") && gf_stage_has_plural_verb(stage, clause))
            return true;
    }
    return false;
}

/* "einigten sich", "wurde vereinbart"; not "das Gespräch, das sie vereinbart hatten", nor "die
   nächste Runde ist für Mai vereinbart", which is a plan */
static bool is_agreed(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->kind == GF_CLAUSE_RELATIVE || c->tense != GF_PAST) return false;
    gf_view value;
    const bool state =
        c->finite != GF_NONE && c->finite != c->verb &&
        gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, c->finite),
                          GF_WORD_AUXILIARY, &value) &&
        gf_stage_has(value, "sein");
    return !state || c->passive;
}

gf_outcome gf_outcome_of(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    gf_view value;
    if (!gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_OUTCOME_VERB, &value))
        return GF_OUTCOME_NONE;
    /* "Ich würde es als offen bezeichnen" judges politely */
    if (gf_stage_has(value, "judge"))
        return is_judged(stage, clause) ? GF_OUTCOME_JUDGED : GF_OUTCOME_NONE;
    if (is_open(c)) return GF_OUTCOME_NONE;
    if (gf_stage_has(value, "agree") && is_agreed(stage, clause)) return GF_OUTCOME_AGREED;
    if (gf_stage_has(value, "fail") && gf_outcome_names_meeting(stage, clause, true))
        return GF_OUTCOME_REACHED;
    if (gf_stage_has(value, "noun") && holds(stage, clause, GF_WORD_OUTCOME_NOUN, true))
        return GF_OUTCOME_REACHED;
    /* "Wo, ist offen" */
    const bool is_meant =
        gf_outcome_names_meeting(stage, clause, true) || gf_outcome_takes_up(stage, clause);
    return gf_stage_has(value, "be") && is_meant && is_judged(stage, clause) ? GF_OUTCOME_JUDGED
                                                                             : GF_OUTCOME_NONE;
}

bool gf_outcome_is_of_itself(const gf_stage *stage, uint32_t clause) {
    return gf_stage_verb_has(stage, clause, GF_WORD_OUTCOME_VERB, "be");
}
