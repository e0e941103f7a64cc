#include "event/hint.h"

#include "event/argument.h"

/* "der Amerikaner", which may be one or many: the entity of their state, or GF_NONE. */
static uint32_t state_of(const gf_stage *stage, const gf_mention *m) {
    const gf_entities *all = stage->scene->entities;
    const gf_view form = gf_stage_token(stage, m->tokens.begin)->form;
    const gf_origin origin = gf_lexicon_origin(stage->scene->lexicon, form);
    if (origin.kind != GF_ORIGIN_DEMONYM || origin.known == GF_NONE) return GF_NONE;
    for (uint32_t e = 0; e < all->count; e++) {
        if (all->at[e].known == origin.known) return e;
    }
    return GF_NONE;
}

/* "die ukrainische B", "die ukrainische Minister B": article and adjective of a feminine noun
   that is left out. */
static bool leaves_noun_out(const gf_stage *stage, const gf_mention *adjective) {
    const uint32_t t = adjective->tokens.begin, next = adjective->tokens.end;
    if (t == 0 || next >= stage->scene->tokens->count) return false;
    if (!gf_stage_is(stage, t - 1, "die")) return false;
    const gf_view form = gf_stage_token(stage, next)->form;
    const gf_role_match match = gf_lexicon_role(stage->scene->lexicon, form);
    if (match.role) return !match.plural && match.gender != GF_FEMALE;
    const uint32_t sentence = adjective->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->tokens.begin == next) return m->type == GF_PERSON && m->kind == GF_MENTION_NAME;
    }
    return false;
}

bool gf_hints_of_two_sides(const gf_stage *stage, gf_report *r, bool *out) {
    *out = false;
    if (r->participants.count < 2) return true;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->kind != GF_MENTION_ADJECTIVE ||
            gf_stage_clause_of(stage, m->tokens.begin) != r->clause ||
            !leaves_noun_out(stage, m))
            continue;
        *out = true;
        return m->entity == GF_NONE || gf_argument_add_entity(stage, m->entity, m->span, r);
    }
    return true;
}

void gf_hints_add(const gf_stage *stage, gf_report *r) {
    const uint32_t most = sizeof r->hints / sizeof *r->hints;
    for (uint32_t i = stage->host_of[r->sentence]; i < stage->host_of[r->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->kind == GF_MENTION_PREFIX || r->hint_count == most) continue;
        if (gf_stage_clause_of(stage, m->tokens.begin) != r->clause) continue;
        const uint32_t party = m->entity != GF_NONE ? m->entity : state_of(stage, m);
        if (party == GF_NONE || stage->scene->entities->at[party].type == GF_PERSON) continue;
        r->hints[r->hint_count++] = party;
    }
}
