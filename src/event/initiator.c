#include "event/setup.h"

#include "base/vec.h"
#include "event/attend.h"

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

static bool lemma_has(const gf_stage *stage, uint32_t clause, const char *cue) {
    return gf_stage_verb_has(stage, clause, GF_WORD_MEETING_CUE, cue);
}

/* The word of wishing in @p clause ("Wunsch", "Initiative"), or GF_NONE. */
static uint32_t wish_in(const gf_stage *stage, uint32_t clause) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, "wish")) return t;
    }
    return GF_NONE;
}

/* "auf Wunsch", "auf ausdrücklichen Wunsch": the first word of the phrase, or GF_NONE. */
static uint32_t on_wish(const gf_stage *stage, uint32_t wish) {
    for (uint32_t t = wish; t > 0 && t + 3 > wish; t--) {
        if (gf_stage_is(stage, t - 1, "auf")) return t - 1;
        if (gf_stage_token(stage, t - 1)->kind != GF_TOKEN_WORD) break;
    }
    return GF_NONE;
}

static bool can_ask(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = gf_attend_mention(stage, index);
    return m->entity != GF_NONE && m->kind != GF_MENTION_PREFIX;
}

/* "Wunsch von A", "Wunsch Norwegens", "auf norwegischen Wunsch", "Wunsch der norwegischen
   Seite": does mention @p index say whose wish it is? */
static bool wishes(const gf_stage *stage, uint32_t index, uint32_t first, uint32_t wish) {
    const gf_mention *m = gf_attend_mention(stage, index);
    if (m->head == wish) return true;
    if (m->tokens.begin > first && m->tokens.end <= wish)
        return m->kind == GF_MENTION_ADJECTIVE || m->genitive;
    if (m->tokens.begin <= wish || m->owner != GF_NONE) return false;
    const bool of = m->preposition == wish + 1 && (gf_stage_cue(stage, wish + 1, "agent") ||
                                                   gf_stage_cue(stage, wish + 1, "origin"));
    const bool genitive = (m->cases & GF_CASE_GEN) && m->phrase.begin == wish + 1;
    const bool sided = m->kind == GF_MENTION_ADJECTIVE && m->tokens.begin <= wish + 2;
    return of || genitive || sided;
}

static bool add_initiator(const gf_stage *stage, uint32_t index, gf_report *r) {
    const uint32_t who = gf_attend_mention(stage, index)->entity;
    for (size_t i = 0; i < r->setup.initiators.count; i++) {
        if (r->setup.initiators.at[i] == who) return true;
    }
    return GF_PUSH(stage->scene->arena, &r->setup.initiators, who);
}

/* @p index and what is joined to it: "auf Wunsch von A und B". */
static bool add_all(const gf_stage *stage, uint32_t index, gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    if (!add_initiator(stage, index, r)) return false;
    for (uint32_t i = w.first; i < w.end; i++) {
        if (i != index && stage->joined[i] == stage->joined[index] && can_ask(stage, i) &&
            !add_initiator(stage, i, r))
            return false;
    }
    return true;
}

static bool add_wishing(const gf_stage *stage, uint32_t first, uint32_t wish, gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        if (can_ask(stage, i) && wishes(stage, i, first, wish)) return add_all(stage, i, r);
    }
    return true;
}

/* "ging von A aus", "kam von norwegischer Seite", "war von A angeregt worden" */
static bool add_agent(const gf_stage *stage, uint32_t clause, gf_report *r) {
    const gf_walk w = gf_attend_walk(stage, r);
    for (uint32_t i = w.first; i < w.end; i++) {
        const gf_mention *m = gf_attend_mention(stage, i);
        if (!gf_attend_in(stage, i, clause) || !can_ask(stage, i) || m->owner != GF_NONE)
            continue;
        uint32_t before = stage->governor[i];
        if (m->kind == GF_MENTION_ADJECTIVE && m->tokens.begin > 0)
            before = m->tokens.begin - 1; /* "von norwegischer Seite" */
        if (before == GF_NONE || before > m->tokens.begin) continue;
        if (gf_stage_cue(stage, before, "agent") || gf_stage_cue(stage, before, "origin"))
            return add_all(stage, i, r);
    }
    return true;
}

/* Is the noun of the report what the verb asks for: "um das Treffen", "das Treffen"? */
static bool is_object(const gf_stage *stage, const gf_report *r) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    if (lemma_has(stage, r->clause, "asks_for"))
        return begin > 0 && gf_stage_is(stage, begin - 1, "um");
    return lemma_has(stage, r->clause, "suggests") &&
           !gf_stage_grammar(stage, begin, "preposition") &&
           (begin == 0 || !gf_stage_grammar(stage, begin - 1, "preposition"));
}

bool gf_setup_is_asked_for(const gf_stage *stage, const gf_report *r) {
    return !r->is_verb && is_object(stage, r);
}

static bool add_asking(const gf_stage *stage, uint32_t clause, gf_report *r) {
    if (clause_at(stage, clause)->passive) return add_agent(stage, clause, r);
    const uint32_t subject = gf_attend_subject(stage, r, clause);
    return subject == GF_NONE || add_all(stage, subject, r);
}

/* "das Treffen, um das A gebeten hatte" */
static uint32_t relative_of_asking(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence == r->sentence;
         i++) {
        const gf_clause *c = &all->at[i];
        if (c->kind != GF_CLAUSE_RELATIVE || c->parent != r->clause || c->negated) continue;
        if (c->tokens.begin <= r->token || c->tokens.begin > r->token + 3) continue;
        const bool around =
            c->intro == c->tokens.begin + 1 && gf_stage_is(stage, c->tokens.begin, "um");
        if (around ? lemma_has(stage, i, "asks_for")
                   : c->intro == c->tokens.begin && lemma_has(stage, i, "suggests"))
            return i;
    }
    return GF_NONE;
}

bool gf_setup_tells_initiative(const gf_stage *stage, uint32_t clause) {
    if (!lemma_has(stage, clause, "comes_from")) return false;
    const uint32_t wish = wish_in(stage, clause);
    if (wish == GF_NONE || wish + 1 >= stage->scene->tokens->count) return false;
    /* "Der Wunsch nach Frieden" is not for a meeting */
    const gf_clause *c = clause_at(stage, clause);
    return wish + 1 == c->finite || wish + 1 == c->verb ||
           gf_stage_cue(stage, wish + 1, "agent") || gf_stage_cue(stage, wish + 1, "origin");
}

bool gf_setup_initiators(const gf_stage *stage, gf_report *r) {
    if (clause_at(stage, r->clause)->negated) return true;
    const uint32_t wish = wish_in(stage, r->clause);
    if (wish != GF_NONE) {
        const uint32_t first = on_wish(stage, wish);
        if (first != GF_NONE) return add_wishing(stage, first, wish, r);
        if (lemma_has(stage, r->clause, "comes_from")) return add_agent(stage, r->clause, r);
    }
    if (r->is_verb) return true;
    if (is_object(stage, r)) return add_asking(stage, r->clause, r);
    const uint32_t relative = relative_of_asking(stage, r);
    return relative == GF_NONE || add_asking(stage, relative, r);
}
