#include "event/officials.h"

#include "event/argument.h"
#include "event/stage.h"

/* The adjective of a country at @p t, or GF_NONE: a mention. */
static uint32_t adjective_at(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        const bool part = m->kind == GF_MENTION_ADJECTIVE || m->kind == GF_MENTION_PREFIX;
        if (part && m->type == GF_PLACE && m->tokens.begin == t) return i;
    }
    return GF_NONE;
}

static bool is_people(const gf_stage *stage, uint32_t t) {
    return gf_stage_cue(stage, t, "envoys") || gf_stage_cue(stage, t, "persons") ||
           gf_lexicon_role(stage->scene->lexicon, gf_stage_token(stage, t)->form).role != NULL;
}

/* Mentions of the adjectives between "zwischen" and the noun of people; their number, 0 where
   the words are others. */
static size_t states_behind(const gf_stage *stage, uint32_t noun, uint32_t found[4]) {
    enum { FAR = 10, MOST = 4 };
    const uint32_t sentence = gf_stage_token(stage, noun)->sentence;
    const uint32_t end = stage->scene->sentences->at[sentence].tokens.end;
    size_t count = 0;
    if (noun + 4 >= end || !gf_stage_is(stage, noun + 1, "zwischen")) return 0;
    for (uint32_t t = noun + 2; t < end && t < noun + FAR; t++) {
        const uint32_t state = adjective_at(stage, t);
        if (state != GF_NONE && count < MOST) {
            found[count++] = state;
        } else if (gf_stage_token(stage, t)->flags & GF_TOKEN_CAPITAL) {
            return is_people(stage, t) && count >= 2 ? count : 0;
        } else if (gf_stage_grammar(stage, t, "preposition")) {
            return 0;
        }
    }
    return 0;
}

bool gf_officials_behind(const gf_stage *stage, uint32_t noun) {
    uint32_t found[4];
    return states_behind(stage, noun, found) > 0;
}

bool gf_officials_add(const gf_stage *stage, gf_report *r) {
    uint32_t found[4];
    const size_t count = states_behind(stage, r->token, found);
    for (size_t i = 0; i < count; i++) {
        const gf_mention *m = &stage->scene->mentions->at[found[i]];
        if (m->entity == GF_NONE) continue;
        if (!gf_argument_add_entity(stage, m->entity, m->span, r)) return false;
    }
    r->officials = count > 0 && r->participants.count >= 2;
    return true;
}
