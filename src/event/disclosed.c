#include "event/disclosed.h"

#include "event/trigger.h"

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

static bool says(const gf_stage *stage, uint32_t clause, const char *cue) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, cue)) return true;
    }
    return false;
}

/* "teilte er nicht mit", "ist noch nicht bekannt", "ist offen", "steht nicht fest" */
static bool keeps_back(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->negated)
        return gf_stage_verb_has(stage, clause, GF_WORD_MEETING_CUE, "discloses") ||
               says(stage, clause, "disclosed");
    return says(stage, clause, "undisclosed");
}

/* "ein Ort", "Zeit und Ort": nothing governs it, so it is what is kept back; not "am Ort". */
static bool is_bare(const gf_stage *stage, uint32_t t) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
    return !gf_stage_grammar(stage, begin, "preposition") &&
           (begin == 0 || !gf_stage_grammar(stage, begin - 1, "preposition"));
}

/* "der Termin der Wahl": of something else than a meeting. */
static bool is_of_other(const gf_stage *stage, uint32_t t) {
    enum { FAR = 4 };
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    const uint32_t end = stage->scene->sentences->at[sentence].tokens.end;
    gf_weight weight;
    gf_mode mode;
    if (t + 1 >= end) return false;
    if (!gf_stage_is(stage, t + 1, "der") && !gf_stage_is(stage, t + 1, "des") &&
        !gf_stage_is(stage, t + 1, "für"))
        return false;
    for (uint32_t n = t + 2; n < end && n < t + FAR; n++) {
        if (gf_stage_token(stage, n)->flags & GF_TOKEN_CAPITAL)
            return !gf_trigger_noun(stage, n, &weight, &mode);
    }
    return true;
}

/* The words of @p clause for when and where, as nouns. */
static void note_nouns(const gf_stage *stage, uint32_t clause, gf_setup *setup) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        const bool when = gf_stage_cue(stage, t, "when_noun"),
                   where = gf_stage_cue(stage, t, "where_noun");
        if ((!when && !where) || !is_bare(stage, t) || is_of_other(stage, t)) continue;
        setup->date_unknown |= when;
        setup->place_unknown |= where;
    }
}

/* Is @p clause about a meeting or what stands for one: "wann diese stattfinden"? */
static bool asks_of_meeting(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    gf_weight weight;
    gf_mode mode;
    uint32_t cues = 0;
    if (gf_trigger_support(stage, clause, &cues) == GF_SUPPORT_EVENT ||
        gf_frame_of(stage, clause).frame != GF_FRAME_NONE)
        return true;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_trigger_noun(stage, t, &weight, &mode))
            return true;
    }
    return false;
}

/* "Wann und wo sie sich treffen": the words of asking that open it. */
static void note_question(const gf_stage *stage, uint32_t clause, gf_setup *setup) {
    const gf_range range = clause_at(stage, clause)->tokens;
    for (uint32_t t = range.begin; t < range.end && t < range.begin + 3; t++) {
        setup->date_unknown |= gf_stage_is(stage, t, "wann");
        setup->place_unknown |= gf_stage_is(stage, t, "wo");
    }
}

/* The clause that @p clause is object or subject of: what it depends on, or its neighbour. */
static uint32_t asked_in(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    if (c->parent != GF_NONE) return c->parent;
    const gf_clauses *all = stage->scene->clauses;
    if (clause + 1 < all->count && all->at[clause + 1].sentence == c->sentence)
        return clause + 1;
    return clause > 0 && all->at[clause - 1].sentence == c->sentence ? clause - 1 : GF_NONE;
}

bool gf_disclosed_nothing(const gf_stage *stage, uint32_t clause, gf_setup *setup) {
    if (keeps_back(stage, clause)) note_nouns(stage, clause, setup);
    gf_setup asked = {0};
    note_question(stage, clause, &asked);
    if (asked.date_unknown || asked.place_unknown) {
        const uint32_t host = asked_in(stage, clause);
        if (host != GF_NONE && keeps_back(stage, host) && asks_of_meeting(stage, clause)) {
            setup->date_unknown |= asked.date_unknown;
            setup->place_unknown |= asked.place_unknown;
        }
    }
    return setup->date_unknown || setup->place_unknown;
}
