#include "event/described_place.h"

#include "event/stage.h"
#include "event/trigger.h"

/* The entity that stands for @p known in the document, or GF_NONE. */
static uint32_t entity_of(const gf_stage *stage, uint32_t known) {
    const gf_entities *all = stage->scene->entities;
    for (uint32_t e = 0; known != GF_NONE && e < all->count; e++) {
        if (all->at[e].known == known) return e;
    }
    return GF_NONE;
}

/* The country that an adjective names, whether or not the document names it elsewhere. */
static uint32_t country_of(const gf_stage *stage, const gf_mention *m) {
    if (m->entity != GF_NONE) return stage->scene->entities->at[m->entity].known;
    const gf_view form = gf_stage_token(stage, m->tokens.begin)->form;
    return gf_lexicon_origin(stage->scene->lexicon, form).known;
}

/* The capital of the country, if the document names it. */
static uint32_t capital_of(const gf_stage *stage, uint32_t country) {
    const gf_lexicon *lexicon = stage->scene->lexicon;
    size_t count = 0;
    if (country == GF_NONE) return GF_NONE;
    const uint32_t *facts = gf_lexicon_facts_about(lexicon, country, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *f = gf_lexicon_fact(lexicon, facts[i]);
        if (!gf_view_equal(f->relation, GF_VIEW("capital_of"))) continue;
        const uint32_t capital = entity_of(stage, f->subject);
        if (capital != GF_NONE) return capital;
    }
    return GF_NONE;
}

/* "in einem Potsdamer Hotel", "in der litauischen Hauptstadt" */
static uint32_t in_phrase(const gf_stage *stage, const gf_mention *m) {
    const uint32_t t = m->tokens.begin;
    if (t == 0 || m->tokens.end >= stage->scene->tokens->count) return GF_NONE;
    const bool article = gf_stage_grammar(stage, t - 1, "article") && t > 1;
    if (!gf_stage_cue(stage, article ? t - 2 : t - 1, "where")) return GF_NONE;
    if (gf_stage_cue(stage, m->tokens.end, "capital")) {
        const uint32_t capital = capital_of(stage, country_of(stage, m));
        return capital != GF_NONE ? capital : m->entity;
    }
    const bool of_city = gf_stage_token(stage, t)->flags & GF_TOKEN_CAPITAL;
    return of_city ? m->entity : GF_NONE;
}

/* "das Genfer Treffen": the town in the noun phrase of the meeting itself. */
static uint32_t in_meeting(const gf_stage *stage, const gf_report *r, const gf_mention *m) {
    const uint32_t noun = r->is_verb ? r->noun : r->token;
    if (noun == GF_NONE || m->type != GF_PLACE) return GF_NONE;
    const gf_token *k = gf_stage_token(stage, m->tokens.begin);
    const bool of_town = (k->flags & GF_TOKEN_CAPITAL) && k->form.ptr[k->form.len - 1] == 'r';
    return of_town && m->tokens.end == noun ? m->entity : GF_NONE;
}

uint32_t gf_place_of_adjective(const gf_stage *stage, const gf_report *r, uint32_t mention) {
    const gf_mention *m = &stage->scene->mentions->at[mention];
    if (m->kind != GF_MENTION_ADJECTIVE) return GF_NONE;
    const uint32_t place = in_meeting(stage, r, m);
    return place != GF_NONE ? place : in_phrase(stage, m);
}

/* A town, as far as anybody knows: no country, no region. */
static bool may_be_town(const gf_stage *stage, uint32_t entity) {
    const gf_entity *e = &stage->scene->entities->at[entity];
    if (e->type != GF_PLACE) return false;
    return e->known == GF_NONE ||
           gf_view_is(gf_lexicon_known(stage->scene->lexicon, e->known)->kind, "city");
}

/* The town named last before token @p t, in its sentence or the one before. */
static uint32_t town_before(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    const uint32_t first = stage->host_of[sentence ? sentence - 1 : 0];
    for (uint32_t i = stage->host_of[sentence + 1]; i-- > first;) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->tokens.begin >= t || m->kind != GF_MENTION_NAME || m->entity == GF_NONE)
            continue;
        if (m->sense == GF_SENSE_PLACE && may_be_town(stage, m->entity)) return m->entity;
    }
    return GF_NONE;
}

/* "die Stadt Luzern", "die Hafenstadt des Landes": another word says which. */
static bool is_told_which(const gf_stage *stage, uint32_t noun) {
    const uint32_t sentence = gf_stage_token(stage, noun)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->head == noun || m->tokens.begin == noun + 1) return true;
    }
    return false;
}

/* Is the phrase of @p noun where something happens: "in der Stadt", "besuchte die Stadt"? */
static bool is_setting(const gf_stage *stage, const gf_report *r, uint32_t noun) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    if (!definite || begin == noun) return false;
    if (begin > 0 && gf_stage_cue(stage, begin - 1, "where")) return true;
    const bool governed = gf_stage_grammar(stage, begin, "preposition") ||
                          (begin > 0 && gf_stage_grammar(stage, begin - 1, "preposition"));
    return r->journey && !governed;
}

uint32_t gf_place_of_town_noun(const gf_stage *stage, const gf_report *r, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause || !gf_stage_cue(stage, t, "town")) continue;
        if (gf_stage_cue(stage, t, "capital") || is_told_which(stage, t)) continue;
        if (is_setting(stage, r, t)) return town_before(stage, t);
    }
    return GF_NONE;
}

bool gf_place_holds_room(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = &stage->scene->mentions->at[index];
    const uint32_t begin = m->phrase.begin;
    if (m->type != GF_PLACE || m->kind != GF_MENTION_NAME || begin == 0) return false;
    if (!(m->cases & GF_CASE_GEN) && !m->genitive) return false;
    if (!gf_stage_cue(stage, begin - 1, "room")) return false;
    bool definite, indefinite;
    const uint32_t room = gf_trigger_phrase(stage, begin - 1, &definite, &indefinite);
    if (gf_stage_grammar(stage, room, "preposition")) return gf_stage_cue(stage, room, "site");
    return room > 0 && gf_stage_cue(stage, room - 1, "site");
}
