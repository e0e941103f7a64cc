#include "event/setup.h"

#include "base/vec.h"
#include "event/trigger.h"

#include <stdlib.h>
#include <string.h>

/* "hinter verschlossenen Türen": is "verschlossenen" the word at @p t? */
static bool is_behind_shut_door(const gf_stage *stage, gf_range range, uint32_t t) {
    if (!gf_stage_cue(stage, t, "shut") || t == range.begin) return false;
    if (!gf_stage_cue(stage, t - 1, "behind")) return false;
    for (uint32_t door = t + 1; door < range.end && door <= t + 2; door++) {
        if (gf_stage_cue(stage, door, "door")) return true;
    }
    return false;
}

/* "hinter verschlossenen Türen", "unter Ausschluss der Öffentlichkeit", "nichtöffentlich"; not
   "vor verschlossenen Türen". */
static bool says_closed(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        if (gf_stage_cue(stage, t, "closed") || is_behind_shut_door(stage, range, t))
            return true;
    }
    return false;
}

int32_t gf_setup_number(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    gf_view value = k->form;
    if (k->kind == GF_TOKEN_WORD &&
        !gf_token_lower_is(stage->scene->lexicon, k, GF_WORD_NUMBER, &value))
        return 0;
    if (k->kind != GF_TOKEN_WORD && k->kind != GF_TOKEN_NUMBER) return 0;
    int32_t n = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] < '0' || value.ptr[i] > '9' || n > 99999) return 0;
        n = 10 * n + (value.ptr[i] - '0');
    }
    return n;
}

/* "in drei Gesprächen": how many the noun phrase says, or 0. */
static int32_t rounds_of(const gf_stage *stage, const gf_report *r) {
    enum { MOST = 99 };
    bool definite, indefinite;
    const uint32_t noun = r->is_verb ? r->noun : r->token;
    if (noun == GF_NONE) return 0;
    for (uint32_t t = gf_trigger_phrase(stage, noun, &definite, &indefinite); t < noun; t++) {
        const int32_t n = gf_setup_number(stage, t);
        if (n > 1 && n <= MOST) return n;
    }
    return 0;
}

bool gf_setup_find(const gf_stage *stage, gf_frame frame, gf_report *r) {
    r->setup.closed = says_closed(stage, r->clause);
    r->setup.rounds = rounds_of(stage, r);
    gf_setup_occasion(stage, r);
    return gf_setup_initiators(stage, r) && gf_setup_unnamed(stage, frame, r);
}

static bool add_initiator(gf_arena *arena, gf_setup *to, uint32_t who) {
    for (size_t i = 0; i < to->initiators.count; i++) {
        if (to->initiators.at[i] == who) return true;
    }
    return GF_PUSH(arena, &to->initiators, who);
}

static bool add_unnamed(gf_arena *arena, gf_setup *to, const gf_unnamed *people) {
    for (size_t i = 0; i < to->unnamed.count; i++) {
        if (to->unnamed.at[i].span.begin == people->span.begin ||
            gf_view_equal(to->unnamed.at[i].text, people->text))
            return true;
    }
    return GF_PUSH(arena, &to->unnamed, *people);
}

bool gf_setup_add(gf_arena *arena, gf_setup *to, const gf_setup *from) {
    to->closed |= from->closed;
    to->date_unknown |= from->date_unknown;
    to->place_unknown |= from->place_unknown;
    if (from->rounds > to->rounds) to->rounds = from->rounds;
    if (!to->occasion.len) to->occasion = from->occasion;
    for (size_t i = 0; i < from->initiators.count; i++) {
        if (!add_initiator(arena, to, from->initiators.at[i])) return false;
    }
    for (size_t i = 0; i < from->unnamed.count; i++) {
        if (!add_unnamed(arena, to, &from->unnamed.at[i])) return false;
    }
    return true;
}
