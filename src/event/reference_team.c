#include "event/reference.h"

#include "clause/grammar.h"

#include <string.h>

/* Teams and who leads them; seats of government that may be places; sentences without a
 * subject. */

static const gf_mention *mention_at(const gf_scene *scene, uint32_t index) {
    return &scene->mentions->at[index];
}

static bool is_team(const gf_scene *scene, const gf_mention *m) {
    return m->kind == GF_MENTION_GROUP && m->type != GF_PERSON && m->entity != GF_NONE &&
           gf_token_form_is(scene->lexicon, &scene->tokens->at[m->tokens.end - 1],
                            GF_WORD_TEAM_NOUN, NULL);
}

static bool is_person(const gf_scene *scene, const gf_mention *m) {
    return m->entity != GF_NONE && scene->entities->at[m->entity].type == GF_PERSON &&
           m->kind == GF_MENTION_NAME;
}

/* "angeführte" before a noun is "angeführt". */
static gf_view without_ending(const gf_token *token) {
    const gf_view low = token->lower;
    size_t len = low.len;
    if (len > 6 && low.ptr[len - 2] == 'e' && memchr("nrms", low.ptr[len - 1], 4))
        len -= 2;
    else if (len > 6 && low.ptr[len - 1] == 'e')
        len--;
    const gf_view stem = gf_view_slice(low, 0, len);
    return stem.ptr[stem.len - 1] == 't' ? stem : low;
}

/* The first verb of leading in [begin, end), or GF_NONE. */
static uint32_t leading_verb(const gf_scene *scene, uint32_t begin, uint32_t end) {
    for (uint32_t t = begin; t < end; t++) {
        const gf_token *token = &scene->tokens->at[t];
        if (token->kind != GF_TOKEN_WORD || (token->flags & GF_TOKEN_CAPITAL)) continue;
        if (gf_token_lower_is(scene->lexicon, token, GF_WORD_LEAD_VERB, NULL) ||
            gf_lexicon_word(scene->lexicon, GF_WORD_LEAD_VERB, without_ending(token), NULL))
            return t;
    }
    return GF_NONE;
}

static bool is_participle(const gf_scene *scene, uint32_t t) {
    const gf_view low = without_ending(&scene->tokens->at[t]);
    return low.len > 4 && low.ptr[low.len - 1] == 't' &&
           ((low.ptr[0] == 'g' && low.ptr[1] == 'e') || gf_view_is(low, "angeführt"));
}

/* "wird von X geleitet", "angeführt von X"; "X leitet die Delegation". */
static bool leads(const gf_scene *scene, const gf_mention *team, const gf_mention *person,
                  uint32_t verb) {
    const bool passive = is_participle(scene, verb);
    const bool agent = person->preposition != GF_NONE &&
                       gf_view_is(scene->tokens->at[person->preposition].lower, "von");
    if (passive) return agent;
    return person->preposition == GF_NONE && person->head == GF_NONE && !person->genitive &&
           team->preposition == GF_NONE && person->owner == GF_NONE;
}

/* Who leads the team by its own sentence, or GF_NONE. */
static uint32_t leader_in_sentence(const gf_scene *scene, uint32_t index) {
    const gf_mention *team = mention_at(scene, index);
    const gf_range tokens = scene->sentences->at[team->sentence].tokens;
    const uint32_t verb = leading_verb(scene, tokens.begin, tokens.end);
    if (verb == GF_NONE) return GF_NONE;
    uint32_t first = index, found = GF_NONE;
    while (first && mention_at(scene, first - 1)->sentence == team->sentence)
        first--;
    for (uint32_t i = first; i < scene->mentions->count; i++) {
        const gf_mention *m = mention_at(scene, i);
        if (m->sentence != team->sentence) break;
        if (!is_person(scene, m) || !leads(scene, team, m, verb) || m->entity == found)
            continue;
        if (found != GF_NONE) return GF_NONE;
        found = m->entity;
    }
    return found;
}

/* "Chefunterhändler X" of the country, "Delegationsleiter X". */
static uint32_t leader_by_title(const gf_scene *scene, uint32_t country) {
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < scene->titles->count; i++) {
        const gf_title *t = &scene->titles->at[i];
        if (t->era != 0 || t->object == GF_NONE ||
            mention_at(scene, t->object)->entity != country ||
            !gf_lexicon_word(scene->lexicon, GF_WORD_TEAM_HEAD, t->role, NULL))
            continue;
        const uint32_t person = mention_at(scene, t->person)->entity;
        if (found != GF_NONE && found != person) return GF_NONE;
        found = person;
    }
    return found;
}

/* Who leads the team of @p country by any sentence that tells it; GF_NONE: nobody, or two. */
static uint32_t leader_of(const gf_scene *scene, uint32_t country) {
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < scene->mentions->count; i++) {
        const gf_mention *m = mention_at(scene, i);
        if (m->entity != country || !is_team(scene, m)) continue;
        const uint32_t leader = leader_in_sentence(scene, i);
        if (leader == GF_NONE) continue;
        if (found != GF_NONE && found != leader) return GF_NONE;
        found = leader;
    }
    return found != GF_NONE ? found : leader_by_title(scene, country);
}

bool gf_refer_team(gf_referring *r, uint32_t index) {
    const gf_mention *m = mention_at(r->scene, index);
    if (!is_team(r->scene, m)) return true;
    const uint32_t leader = leader_of(r->scene, m->entity);
    if (leader == GF_NONE) return true;
    gf_reference team = {.kind = GF_REFER_TEAM, .head = leader, .confidence = 0.7F};
    gf_reference_put(&team, m->entity);
    return gf_reference_add(r, team, m->phrase);
}

/* Does a noun of opinion or of politics stand before "in Wien": "Skepsis", "Arbeit"? */
static bool follows_opinion(const gf_scene *scene, const gf_mention *m) {
    uint32_t t = m->preposition;
    if (t == GF_NONE || !t || !gf_view_is(scene->tokens->at[t].lower, "in")) return false;
    if (scene->tokens->at[t - 1].sentence != m->sentence) return false;
    return gf_token_form_is(scene->lexicon, &scene->tokens->at[t - 1], GF_WORD_OPINION_NOUN,
                            NULL);
}

/* The first of the names that the preposition governs: "in Washington und Moskau". */
static const gf_mention *first_of_list(const gf_scene *scene, uint32_t index) {
    const gf_mention *m = mention_at(scene, index);
    while (index && m->preposition == GF_NONE) {
        const gf_mention *o = mention_at(scene, index - 1);
        if (o->sentence != m->sentence || o->tokens.end + 1 != m->phrase.begin ||
            !gf_grammar_is(&scene->tokens->at[o->tokens.end], "conjunction") ||
            o->type != m->type)
            break;
        m = o;
        index--;
    }
    return m;
}

bool gf_refer_seat(gf_referring *r, uint32_t index) {
    const gf_scene *scene = r->scene;
    const gf_mention *m = mention_at(scene, index);
    if (m->kind != GF_MENTION_NAME || m->type != GF_PLACE || m->entity == GF_NONE ||
        m->known == GF_NONE || !follows_opinion(scene, first_of_list(scene, index)))
        return true;
    const gf_side state = gf_side_of_known(scene, m->known);
    if (state.known == m->known) return true; /* nobody governs from there */
    gf_reference seat = {.kind = GF_REFER_AMBIGUOUS, .head = GF_NONE, .confidence = 0.5F};
    gf_reference_put(&seat, m->entity);
    if (state.entity != GF_NONE) gf_reference_put(&seat, state.entity);
    return gf_reference_add(r, seat, m->tokens);
}

/* A line that begins with the finite verb of a statement in lower case has lost its subject. */
static bool lost_subject(const gf_scene *scene, uint32_t sentence) {
    const gf_sentence *s = &scene->sentences->at[sentence];
    const uint32_t first = s->tokens.begin;
    const gf_token *token = &scene->tokens->at[first];
    if (token->kind != GF_TOKEN_WORD || (token->flags & GF_TOKEN_CAPITAL) ||
        s->tokens.end < first + 4 || !scene->clauses->count)
        return false;
    if (!sentence || scene->sentences->at[sentence - 1].paragraph == s->paragraph) return false;
    const uint32_t clause = scene->clauses->of_token[first];
    return clause != GF_NONE && scene->clauses->at[clause].finite == first &&
           scene->clauses->at[clause].kind == GF_CLAUSE_MAIN;
}

/* Whom the sentence speaks of first, if it is somebody by name and not in another's phrase. */
static uint32_t topic_of(const gf_scene *scene, uint32_t sentence) {
    for (uint32_t i = 0; i < scene->mentions->count; i++) {
        const gf_mention *m = mention_at(scene, i);
        if (m->sentence > sentence) break;
        if (m->sentence == sentence && is_person(scene, m) && m->preposition == GF_NONE &&
            m->owner == GF_NONE && m->head == GF_NONE && !m->genitive)
            return m->entity;
    }
    return GF_NONE;
}

bool gf_refer_lost(gf_referring *r, uint32_t sentence) {
    const gf_scene *scene = r->scene;
    if (!lost_subject(scene, sentence)) return true;
    const uint32_t begin = scene->sentences->at[sentence].tokens.begin;
    gf_reference lost = {.kind = GF_REFER_DAMAGED, .head = GF_NONE, .confidence = 0.4F};
    const uint32_t topic = topic_of(scene, sentence - 1);
    if (topic != GF_NONE) gf_reference_put(&lost, topic);
    return gf_reference_add(r, lost, (gf_range){begin, begin + 1});
}
