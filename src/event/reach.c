#include "event/reach.h"

#include "event/trigger.h"

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

bool gf_reach_is_speech(const gf_stage *stage, uint32_t clause) {
    return gf_clause_lemma_is(stage->scene->lexicon, clause_at(stage, clause),
                              GF_WORD_SPEECH_VERB, NULL);
}

bool gf_reach_faces_press(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    if (c->tense != GF_PAST || c->negated ||
        !(gf_view_is(c->lemma, "treten") || gf_view_is(c->lemma, "stellen")))
        return false;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "press"))
            return true;
    }
    return false;
}

static void add(gf_reach *reach, uint32_t clause) {
    for (size_t i = 0; i < reach->count; i++) {
        if (reach->at[i] == clause) return;
    }
    if (reach->count < sizeof reach->at / sizeof *reach->at) reach->at[reach->count++] = clause;
}

/* "..., wo tags darauf der Gipfel beginnt": tells of a meeting of its own. */
static bool has_own_meeting(const gf_stage *stage, uint32_t clause) {
    const gf_range range = clause_at(stage, clause)->tokens;
    gf_weight weight;
    gf_mode mode = GF_MODE_UNKNOWN;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_trigger_noun(stage, t, &weight, &mode))
            return true;
    }
    return false;
}

/* "die Konferenz von Ministerin A, die seit 2017 amtiert": tells about A. */
static bool is_of_person(const gf_stage *stage, const gf_clause *c) {
    for (uint32_t i = stage->host_of[c->sentence]; i < stage->host_of[c->sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->type == GF_PERSON && m->kind == GF_MENTION_NAME &&
            m->tokens.end + 1 == c->tokens.begin &&
            !gf_stage_grammar(stage, c->tokens.begin, "preposition"))
            return true;
    }
    return false;
}

/* Relative clauses right behind the noun of meeting tell about it. */
static void add_relatives(const gf_stage *stage, const gf_report *r, gf_reach *reach) {
    const gf_clauses *all = stage->scene->clauses;
    for (uint32_t i = r->clause + 1; i < all->count; i++) {
        const gf_clause *c = &all->at[i];
        if (c->sentence != r->sentence) return;
        const bool behind = c->tokens.begin > r->token && c->tokens.begin - r->token <= 8;
        if (c->kind != GF_CLAUSE_RELATIVE || c->parent != r->clause || !behind) continue;
        uint32_t cues = 0;
        const gf_support support = gf_trigger_support(stage, i, &cues);
        if (support == GF_SUPPORT_NONE && is_of_person(stage, c)) continue;
        if (cues & GF_CUE_CONDITIONAL) continue; /* "auf die man in Rom gehofft hatte" */
        if (!gf_reach_is_speech(stage, i) && !has_own_meeting(stage, i)) add(reach, i);
    }
}

/* Clauses that tell what happens in the time of their host: "wo", "als", "wobei", "um ... zu".
 */
static bool shares_time(const gf_stage *stage, const gf_clause *c) {
    if (c->kind == GF_CLAUSE_INFINITIVE) return true;
    return c->intro != GF_NONE && gf_stage_cue(stage, c->intro, "same_time");
}

static bool same_tense(const gf_clause *a, const gf_clause *b) {
    return (a->tense == GF_FUTURE) == (b->tense == GF_FUTURE) || a->tense == GF_PRESENT ||
           b->tense == GF_PRESENT;
}

/* "... und sprach dort mit": goes on where the clause before stopped. */
bool gf_reach_goes_on(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (gf_stage_grammar(stage, c->tokens.begin, "conjunction")) return true;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end && t < c->tokens.begin + 6; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "goes_on"))
            return true;
    }
    return false;
}

/* "Am Freitag soll das enden: In Rom treffen sich ..." */
static void add_clause_before_colon(const gf_stage *stage, uint32_t clause, gf_reach *reach) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->kind != GF_CLAUSE_MAIN || clause == 0 || c->tokens.begin == 0) return;
    const gf_clause *before = clause_at(stage, clause - 1);
    const gf_token *sign = gf_stage_token(stage, c->tokens.begin - 1);
    if (before->sentence != c->sentence || !gf_view_equal(sign->form, GF_VIEW(":"))) return;
    if (before->finite == GF_NONE || gf_reach_is_speech(stage, clause - 1)) return;
    const bool same = (before->tense == GF_PAST) == (c->tense == GF_PAST);
    if (same) add(reach, clause - 1);
}

bool gf_reach_goes_on_below(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (clause == 0 || c->finite == GF_NONE || c->finite + 2 < c->tokens.end) return false;
    const gf_clause *before = clause_at(stage, clause - 1);
    return before->kind == GF_CLAUSE_SUBORDINATE && before->sentence == c->sentence &&
           gf_stage_grammar(stage, c->tokens.begin, "conjunction");
}

static void add_clause_before(const gf_stage *stage, const gf_report *r, gf_reach *reach) {
    const gf_clause *c = clause_at(stage, r->clause);
    if (c->kind != GF_CLAUSE_MAIN || !gf_reach_goes_on(stage, r->clause)) return;
    if (gf_reach_goes_on_below(stage, r->clause)) {
        add(reach, r->clause - 1);
        return;
    }
    for (uint32_t b = r->clause; b-- > 0 && clause_at(stage, b)->sentence == c->sentence;) {
        const gf_clause *before = clause_at(stage, b);
        if (before->kind != GF_CLAUSE_MAIN) continue;
        if (!gf_reach_is_speech(stage, b) && same_tense(before, c) && !before->negated)
            add(reach, b);
        return;
    }
}

/* "der Streit, der im Mai abflaute, als A B traf": the clause of time belongs to the relative
   one right before it. */
static void add_relative_before(const gf_stage *stage, const gf_report *r, gf_reach *reach) {
    const gf_clause *c = clause_at(stage, r->clause);
    if (c->kind != GF_CLAUSE_SUBORDINATE || r->clause == 0 || !shares_time(stage, c)) return;
    const gf_clause *before = clause_at(stage, r->clause - 1);
    const bool touches = before->tokens.end + 1 >= c->tokens.begin;
    if (before->kind == GF_CLAUSE_RELATIVE && before->sentence == c->sentence && touches &&
        same_tense(before, c) && !before->negated)
        add(reach, r->clause - 1);
}

gf_reach gf_reach_of(const gf_stage *stage, const gf_report *r) {
    gf_reach reach = {0};
    add(&reach, r->clause);
    add_relative_before(stage, r, &reach);
    if (!r->is_verb) add_relatives(stage, r, &reach);
    const gf_clause *c = clause_at(stage, r->clause);
    for (int depth = 0; depth < 3 && c->parent != GF_NONE && shares_time(stage, c); depth++) {
        if (gf_reach_is_speech(stage, c->parent)) break;
        add(&reach, c->parent);
        c = clause_at(stage, c->parent);
    }
    add_clause_before(stage, r, &reach);
    add_clause_before_colon(stage, reach.at[reach.count - 1], &reach);
    return reach;
}
