#include "event/envoy.h"

#include "event/trigger.h"

static const gf_mention *mention_at(const gf_stage *stage, uint32_t index) {
    return &stage->scene->mentions->at[index];
}

/* "den Sondergesandten der USA" is one person; "Unterhändler der USA" stand for the state. */
static bool is_single(const gf_stage *stage, uint32_t noun, bool plural) {
    if (noun == 0) return false;
    gf_view value;
    if (!gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, noun - 1),
                           GF_WORD_DETERMINER, &value))
        return false;
    const gf_view w = gf_stage_lower(stage, noun - 1);
    return !plural || (!gf_view_equal(w, GF_VIEW("die")) && !gf_view_equal(w, GF_VIEW("der")) &&
                       !gf_view_equal(w, GF_VIEW("den")));
}

bool gf_envoy_noun(const gf_stage *stage, uint32_t t) {
    const gf_view form = gf_stage_token(stage, t)->form;
    if (gf_stage_cue(stage, t, "envoys")) return true;
    if (gf_lexicon_word(stage->scene->lexicon, GF_WORD_PARTY_NOUN, form, NULL)) return true;
    const gf_role_match match = gf_lexicon_role(stage->scene->lexicon, form);
    return match.role != NULL && !is_single(stage, t, match.plural);
}

/* The noun right before "von": "Vertreter von A"; or GF_NONE. */
static uint32_t noun_before_of(const gf_stage *stage, const gf_mention *m) {
    const uint32_t of = m->preposition;
    if (of == GF_NONE || of == 0 || !gf_stage_cue(stage, of, "agent")) return GF_NONE;
    if (gf_stage_token(stage, of - 1)->sentence != m->sentence) return GF_NONE;
    return of - 1;
}

static bool is_country(const gf_stage *stage, const gf_mention *m) {
    return m->known != GF_NONE &&
           gf_view_is(gf_lexicon_known(stage->scene->lexicon, m->known)->kind, "country");
}

/* "Delegationen aus A": the noun of people before "aus", or GF_NONE. */
static uint32_t noun_before_from(const gf_stage *stage, const gf_mention *m) {
    const uint32_t from = m->preposition;
    if (from == GF_NONE || from == 0 || m->kind != GF_MENTION_NAME || !is_country(stage, m))
        return GF_NONE;
    if (!gf_stage_cue(stage, from, "origin") ||
        gf_stage_token(stage, from - 1)->sentence != m->sentence)
        return GF_NONE;
    const bool people =
        gf_stage_cue(stage, from - 1, "envoys") || gf_stage_cue(stage, from - 1, "delegation");
    return people ? from - 1 : GF_NONE;
}

bool gf_envoy_from(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (noun_before_from(stage, m) != GF_NONE) return true;
    if (m->preposition != GF_NONE || m->kind != GF_MENTION_NAME || !is_country(stage, m))
        return false;
    const uint32_t first = stage->joined[index];
    return first < index && noun_before_from(stage, mention_at(stage, first)) != GF_NONE;
}

bool gf_envoy_owner(const gf_stage *stage, const gf_mention *m) {
    /* "Vertreter der kongolesischen Regierung" */
    const bool government = m->kind == GF_MENTION_GROUP && m->entity != GF_NONE;
    if (m->type == GF_PERSON || (m->kind != GF_MENTION_NAME && !government)) return false;
    if (m->owner != GF_NONE) {
        const gf_mention *head = mention_at(stage, m->owner);
        const bool group = head->kind == GF_MENTION_GROUP ||
                           (head->kind == GF_MENTION_ROLE &&
                            (head->plural || head->phrase.begin == head->tokens.begin));
        return group && head->entity == GF_NONE && head->owner == GF_NONE;
    }
    if (m->head != GF_NONE) return gf_envoy_noun(stage, m->head);
    const uint32_t noun = noun_before_of(stage, m);
    if (noun == GF_NONE) return noun_before_from(stage, m) != GF_NONE;
    return gf_stage_cue(stage, noun, "envoys");
}

bool gf_envoy_prefix(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->kind != GF_MENTION_PREFIX || m->type == GF_PERSON || m->owner != GF_NONE)
        return false;
    if (index + 1 >= stage->scene->mentions->count) return false;
    const gf_mention *people = mention_at(stage, index + 1);
    return people->kind == GF_MENTION_GROUP && people->entity == GF_NONE &&
           people->owner == GF_NONE && people->tokens.begin == m->tokens.begin &&
           gf_lexicon_role(stage->scene->lexicon, gf_stage_token(stage, m->tokens.begin)->form)
                   .role != NULL;
}

/* The preposition before the noun phrase of @p noun, or GF_NONE. */
static uint32_t before_phrase(const gf_stage *stage, uint32_t noun) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    if (begin < noun && gf_stage_grammar(stage, begin, "preposition")) return begin;
    const uint32_t sentence = gf_stage_token(stage, noun)->sentence;
    if (begin == 0 || gf_stage_token(stage, begin - 1)->sentence != sentence) return GF_NONE;
    return gf_stage_grammar(stage, begin - 1, "preposition") ? begin - 1 : GF_NONE;
}

uint32_t gf_envoy_governor(const gf_stage *stage, const gf_mention *m) {
    if (m->owner != GF_NONE) return mention_at(stage, m->owner)->preposition;
    if (m->kind == GF_MENTION_PREFIX) return before_phrase(stage, m->tokens.begin);
    uint32_t noun = m->head != GF_NONE ? m->head : noun_before_of(stage, m);
    if (noun == GF_NONE) noun = noun_before_from(stage, m);
    return noun == GF_NONE ? GF_NONE : before_phrase(stage, noun);
}
