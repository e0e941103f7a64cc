#include "event/pictured.h"

#include "base/vec.h"
#include "event/argument.h"
#include "event/attend.h"

/* "Fotos zeigen": is the subject a word for pictures? Then who is named is the object. */
static bool shows_pictures(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (c->finite == GF_NONE || c->negated || c->conditional || c->passive) return false;
    for (uint32_t t = c->tokens.begin; t < c->finite; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        if (gf_stage_grammar(stage, t, "preposition"))
            return false; /* "auf dem Foto zeigte A" */
        if (gf_stage_cue(stage, t, "picture")) return true;
    }
    return false;
}

/* "im Gespräch", "bei einem Treffen", "beim Händedruck" */
static bool is_engaged(const gf_stage *stage, uint32_t noun) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    const uint32_t first =
        stage->scene->sentences->at[gf_stage_token(stage, noun)->sentence].tokens.begin;
    const uint32_t t =
        gf_stage_grammar(stage, begin, "preposition") || begin == first ? begin : begin - 1;
    return gf_stage_cue(stage, t, "site") || gf_stage_cue(stage, t, "visited");
}

/* "Fotos, die vor dem Treffen aufgenommen wurden": of something that came before it. */
static bool are_from_before(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    gf_weight weight;
    gf_mode mode;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence == r->sentence;
         i++) {
        if (all->at[i].kind != GF_CLAUSE_RELATIVE || all->at[i].parent != r->clause) continue;
        for (uint32_t t = all->at[i].tokens.begin; t < all->at[i].tokens.end; t++) {
            if (gf_stage_clause_of(stage, t) != i) continue;
            if (gf_trigger_noun(stage, t, &weight, &mode) &&
                gf_trigger_side(stage, t) == GF_NOUN_APART)
                return true;
        }
    }
    return false;
}

/* Persons without a preposition, and those behind "mit". False only if memory is short. */
static bool add_shown(const gf_stage *stage, gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (!gf_attend_in(stage, i, r->clause) || !gf_attend_can(stage, i)) continue;
        if (!gf_stage_is_person(stage, i)) continue;
        if (!gf_attend_bare(stage, i) && !gf_attend_with(stage, i)) continue;
        if (!gf_argument_add(stage, i, GF_FUNCTION_NONE, r)) return false;
    }
    return true;
}

gf_status gf_pictured_add(const gf_stage *stage, gf_report r, gf_reports *out) {
    if (!shows_pictures(stage, &r) || !is_engaged(stage, r.token)) return GF_OK;
    if (!add_shown(stage, &r)) return GF_ERR_NOMEM;
    if (r.participants.count < 2) return GF_OK;
    r.pictured = true;
    r.anaphoric = r.definite = false;
    r.status = GF_HELD;
    r.mode = GF_MODE_IN_PERSON;
    r.status_known = true;
    if (are_from_before(stage, &r)) r.cues |= GF_CUE_PREVIOUS;
    gf_argument_time(stage, &r);
    if (!gf_argument_places(stage, &r)) return GF_ERR_NOMEM;
    return GF_PUSH(stage->scene->arena, out, r) ? GF_OK : GF_ERR_NOMEM;
}

bool gf_pictured_when(const gf_stage *stage, const gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    uint32_t cues = 0;
    if (c->kind != GF_CLAUSE_RELATIVE || c->parent == GF_NONE) return false;
    if (gf_trigger_support(stage, c->parent, &cues) != GF_SUPPORT_PICTURE) return false;
    return gf_trigger_side(stage, r->token) == GF_NOUN_APART;
}
