#include "event/people_set.h"

#include "event/argument.h"

#include <string.h>

/* "beide", "beiden", "zwei", "sie": a cue of the lexicon. */
static bool is_pair_word(const gf_stage *stage, uint32_t t) {
    gf_view value;
    return gf_lexicon_word(stage->scene->lexicon, GF_WORD_MEETING_CUE, gf_stage_lower(stage, t),
                           &value) &&
           gf_stage_has(value, "pair");
}

bool gf_people_set_is_meant(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && is_pair_word(stage, t)) return true;
    }
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        const bool unnamed = m->kind == GF_MENTION_ROLE || m->kind == GF_MENTION_GROUP ||
                             m->kind == GF_MENTION_PRONOUN;
        if (unnamed && m->entity == GF_NONE && m->owner == GF_NONE &&
            gf_stage_clause_of(stage, m->tokens.begin) == r->clause)
            return true;
    }
    return false;
}

static bool is_candidate(const gf_stage *stage, uint32_t mention) {
    return gf_stage_is_free(stage, mention) && gf_stage_is_person(stage, mention) &&
           stage->scene->mentions->at[mention].kind == GF_MENTION_NAME;
}

/* The two persons named in mentions [first, end); false if there are more or fewer. */
static bool find_two(const gf_stage *stage, uint32_t first, uint32_t end, uint32_t two[2]) {
    size_t count = 0;
    for (uint32_t i = first; i < end; i++) {
        if (!is_candidate(stage, i)) continue;
        const uint32_t entity = stage->scene->mentions->at[i].entity;
        bool known = false;
        for (size_t k = 0; k < count && k < 2; k++)
            known |= stage->scene->mentions->at[two[k]].entity == entity;
        if (known) continue;
        if (count < 2) two[count] = i;
        count++;
    }
    return count == 2;
}

static bool has_pair_word(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && is_pair_word(stage, t)) return true;
    }
    return false;
}

bool gf_people_set_add(const gf_stage *stage, gf_report *r) {
    if (!has_pair_word(stage, r)) return true;
    uint32_t two[2];
    const uint32_t clause_begin = stage->scene->clauses->at[r->clause].tokens.begin;
    uint32_t here = stage->host_of[r->sentence];
    while (here < stage->host_of[r->sentence + 1] &&
           stage->scene->mentions->at[here].tokens.begin < clause_begin)
        here++;
    bool found = find_two(stage, stage->host_of[r->sentence], here, two);
    if (!found && r->sentence > 0)
        found = find_two(stage, stage->host_of[r->sentence - 1], here, two);
    if (!found) return true;
    return gf_argument_add(stage, two[0], GF_FUNCTION_NONE, r) &&
           gf_argument_add(stage, two[1], GF_FUNCTION_NONE, r);
}
