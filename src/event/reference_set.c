#include "event/reference.h"

#include <string.h>

/*
 * Words for several: whom a delegation, guests, "beide" or "die Seiten" stand for is told by
 * the meetings before them, or by the sentences just before.
 */

/* So far back may the meeting stand of which a group speaks, in sentences. */
enum { REACH = 15 };

static const gf_mention *mention_at(const gf_scene *scene, uint32_t index) {
    return &scene->mentions->at[index];
}

static bool has_cue(const gf_scene *scene, uint32_t token, const char *cue) {
    gf_view value = {0};
    return gf_token_lower_is(scene->lexicon, &scene->tokens->at[token], GF_WORD_MEETING_CUE,
                             &value) &&
           gf_view_has_word(value, cue);
}

static bool is_person(const gf_scene *scene, uint32_t entity) {
    return scene->entities->at[entity].type == GF_PERSON;
}

/* The sentence in which byte @p at stands is at most REACH before @p sentence. */
static bool is_in_reach(const gf_scene *scene, uint32_t at, uint32_t sentence) {
    const uint32_t far = sentence > REACH ? sentence - REACH : 0;
    return at >= scene->sentences->at[far].span.begin;
}

static uint32_t end_of(const gf_scene *scene, uint32_t sentence) {
    return scene->sentences->at[sentence].span.end;
}

/* --- groups of one side: "die US-Unterhändler", "Putins Gesandte" --- */

/* The country that the phrase names before its noun, "US-", "russischen", or whom an owner in
   it stands for. */
static gf_side side_in_phrase(const gf_scene *scene, uint32_t index, uint32_t begin) {
    const gf_mention *m = mention_at(scene, index);
    gf_side found = {GF_NONE, GF_NONE};
    for (uint32_t i = index; i-- > 0 && mention_at(scene, i)->sentence == m->sentence;) {
        const gf_mention *o = mention_at(scene, i);
        if (o->tokens.begin < begin) break;
        const bool part = o->kind == GF_MENTION_ADJECTIVE || o->kind == GF_MENTION_PREFIX;
        if (part && o->known != GF_NONE) return gf_side_of_known(scene, o->known);
        const bool owner = o->genitive && o->kind == GF_MENTION_NAME && o->entity != GF_NONE;
        if (owner) found = gf_side_of(scene, o->entity);
    }
    return found;
}

/* Words for people who speak for somebody, whatever their own titles are. */
static bool stands_for_others(const gf_role *role) {
    static const char *const ranks[] = {"envoy", "negotiator", "diplomat", "generic"};
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++) {
        if (gf_view_is(role->rank, ranks[i])) return true;
    }
    return false;
}

static bool has_role(const gf_scene *scene, uint32_t entity, const gf_role *role) {
    for (size_t i = 0; i < scene->titles->count; i++) {
        const gf_title *t = &scene->titles->at[i];
        if (scene->mentions->at[t->person].entity != entity || t->is_kinship) continue;
        const gf_role_match other = gf_lexicon_role(scene->lexicon, t->role);
        if (other.role == role || (other.role && gf_view_equal(other.role->rank, role->rank) &&
                                   !gf_view_is(role->rank, "profession")))
            return true;
    }
    return false;
}

/* "A, B und C", wherever the text lists them: is one named right behind the other? */
static bool are_listed(const gf_scene *scene, const gf_mention *a, const gf_mention *b) {
    const uint32_t t = a->tokens.end;
    return a->kind == GF_MENTION_NAME && b->kind == GF_MENTION_NAME &&
           a->sentence == b->sentence && b->phrase.begin == t + 1 &&
           (gf_view_is(scene->tokens->at[t].form, ",") ||
            gf_view_is(scene->tokens->at[t].lower, "und") ||
            gf_view_is(scene->tokens->at[t].lower, "sowie"));
}

/* Of somebody of whom nothing is told: the side of those who are listed beside him, if they are
   of one. */
static gf_side side_by_company(const gf_scene *scene, uint32_t entity) {
    gf_side found = {GF_NONE, GF_NONE};
    for (uint32_t i = 0; i + 1 < scene->mentions->count; i++) {
        const gf_mention *a = mention_at(scene, i), *b = mention_at(scene, i + 1);
        if ((a->entity != entity && b->entity != entity) || !are_listed(scene, a, b)) continue;
        const uint32_t other = a->entity == entity ? b->entity : a->entity;
        if (other == GF_NONE || other == entity || !is_person(scene, other)) continue;
        const gf_side side = gf_side_of(scene, other);
        if (!gf_side_is_known(side)) continue;
        if (gf_side_is_known(found) && !gf_side_equal(found, side))
            return (gf_side){GF_NONE, GF_NONE};
        found = side;
    }
    return found;
}

static gf_side side_of(const gf_scene *scene, uint32_t entity) {
    const gf_side side = gf_side_of(scene, entity);
    return gf_side_is_known(side) ? side : side_by_company(scene, entity);
}

/* Who presides over a state sends others. */
static bool presides(const gf_scene *scene, uint32_t entity) {
    for (size_t i = 0; i < scene->titles->count; i++) {
        const gf_title *t = &scene->titles->at[i];
        const bool first =
            gf_view_is(t->rank, "head_of_state") || gf_view_is(t->rank, "head_of_government");
        if (first && t->era == 0 && scene->mentions->at[t->person].entity == entity)
            return true;
    }
    return false;
}

typedef struct wanted {
    gf_side side;        /* unknown: any */
    gf_side not_of;      /* unknown: nobody is left out */
    const gf_role *role; /* NULL: any */
    bool sent;           /* nobody who presides over a state */
    uint32_t number;     /* 0: several */
} wanted;

static bool is_wanted(const gf_scene *scene, uint32_t entity, const wanted *w, bool all) {
    if (w->role && !has_role(scene, entity, w->role)) return false;
    if (w->sent && presides(scene, entity)) return false;
    const gf_side side = side_of(scene, entity);
    if (!gf_side_is_known(w->side) && !gf_side_is_known(w->not_of)) return true;
    if (!gf_side_is_known(side)) return all;
    if (gf_side_is_known(w->not_of)) return !gf_side_equal(side, w->not_of);
    return gf_side_equal(side, w->side);
}

/* The participants of the meeting who are wanted; with @p all also those of whom nothing tells
   the side. */
static gf_reference members_of(const gf_scene *scene, const gf_meeting *m, const wanted *w,
                               bool all) {
    gf_reference found = {.kind = GF_REFER_SET, .head = GF_NONE};
    for (size_t i = 0; i < m->participants.count; i++) {
        const gf_participant *p = &m->participants.at[i];
        if (p->part != GF_ABSENT && is_person(scene, p->entity) &&
            is_wanted(scene, p->entity, w, all))
            gf_reference_put(&found, p->entity);
    }
    return found;
}

static bool is_number(const gf_reference *found, uint32_t number) {
    return number ? found->count == number
                  : found->count > 1 && found->count <= GF_REFERENCE_MOST;
}

/* Of the last meeting told before that has such participants, in the number said. */
static gf_reference set_of_meetings(const gf_referring *r, uint32_t sentence, const wanted *w) {
    uint32_t at = end_of(r->scene, sentence), told = 0;
    for (const gf_meeting *m; (m = gf_meeting_told_before(r, at, &told)) != NULL; at = told) {
        if (!is_in_reach(r->scene, told, sentence)) break;
        gf_reference found = members_of(r->scene, m, w, false);
        /* the number is a check: whoever is left must be the one that lacks */
        if (!is_number(&found, w->number) && w->number)
            found = members_of(r->scene, m, w, true);
        if (!is_number(&found, w->number)) continue;
        found.confidence = w->number ? 0.7F : 0.6F;
        return found;
    }
    return (gf_reference){.count = 0};
}

/* --- guests --- */

static bool is_guest_noun(const gf_scene *scene, const gf_role *role) {
    gf_view value = {0};
    return gf_lexicon_word(scene->lexicon, GF_WORD_HOST_ROLE, role->lemma, &value) &&
           gf_view_is(value, "guest");
}

/* Whose guests: the possessive's, or the host of the meeting. */
static uint32_t host_of(const gf_scene *scene, uint32_t index, uint32_t begin,
                        const gf_meeting *m) {
    for (uint32_t i = index; i-- > 0 && mention_at(scene, i)->tokens.begin >= begin;) {
        const gf_mention *o = mention_at(scene, i);
        if (o->sentence != mention_at(scene, index)->sentence) break;
        const bool owner =
            o->kind == GF_MENTION_PRONOUN || (o->kind == GF_MENTION_NAME && o->genitive);
        if (owner) return o->entity;
    }
    for (size_t i = 0; i < m->participants.count; i++) {
        if (m->participants.at[i].function == GF_HOST) return m->participants.at[i].entity;
    }
    return GF_NONE;
}

static bool takes_part(const gf_meeting *m, uint32_t entity) {
    for (size_t i = 0; i < m->participants.count; i++) {
        if (m->participants.at[i].entity == entity)
            return m->participants.at[i].part != GF_ABSENT;
    }
    return false;
}

static gf_reference guests_of(const gf_referring *r, uint32_t index, uint32_t begin,
                              uint32_t number) {
    const uint32_t sentence = mention_at(r->scene, index)->sentence;
    uint32_t at = end_of(r->scene, sentence), told = 0;
    for (const gf_meeting *m; (m = gf_meeting_told_before(r, at, &told)) != NULL; at = told) {
        if (!is_in_reach(r->scene, told, sentence)) break;
        const uint32_t host = host_of(r->scene, index, begin, m);
        if (host == GF_NONE || !takes_part(m, host)) continue;
        const gf_side home = gf_side_of(r->scene, host);
        if (!gf_side_is_known(home)) break;
        const wanted w = {.side = {GF_NONE, GF_NONE}, .not_of = home, .number = number};
        gf_reference found = members_of(r->scene, m, &w, number > 0);
        if (!is_number(&found, number)) continue;
        found.confidence = 0.6F;
        return found;
    }
    return (gf_reference){.count = 0};
}

/* --- "beide" --- */

static bool is_free_person(const gf_scene *scene, uint32_t index) {
    const gf_mention *m = mention_at(scene, index);
    return m->entity != GF_NONE && is_person(scene, m->entity) && m->owner == GF_NONE &&
           m->head == GF_NONE && !m->plural && !m->genitive &&
           (m->kind == GF_MENTION_NAME || m->kind == GF_MENTION_ROLE ||
            (m->kind == GF_MENTION_PRONOUN && m->cases != GF_CASE_GEN));
}

/* The persons whom mentions [first, end) name; *topics: of each sentence only the first. */
static gf_reference named_in(const gf_scene *scene, uint32_t first, uint32_t end,
                             gf_reference *topics) {
    gf_reference all = {.kind = GF_REFER_SET, .head = GF_NONE};
    *topics = all;
    uint32_t sentence = GF_NONE;
    for (uint32_t i = first; i < end; i++) {
        if (!is_free_person(scene, i)) continue;
        const gf_mention *m = mention_at(scene, i);
        gf_reference_put(&all, m->entity);
        if (m->sentence != sentence) gf_reference_put(topics, m->entity);
        sentence = m->sentence;
    }
    return all;
}

/* The two of the sentence so far, of the one before, of the two before; where these name more,
   those whom each of the two speaks of first ("Für A war es ... mit C. B kam. Beide ..."). */
static gf_reference two_before(const gf_scene *scene, uint32_t index) {
    const uint32_t sentence = mention_at(scene, index)->sentence;
    gf_reference topics = {.count = 0};
    uint32_t first = index;
    for (uint32_t back = 0; back <= 2 && back <= sentence; back++) {
        while (first && mention_at(scene, first - 1)->sentence + back >= sentence)
            first--;
        gf_reference found = named_in(scene, first, index, &topics);
        found.confidence = 0.6F;
        if (found.count == 2) return found;
        if (found.count > 2 && back < 2) return (gf_reference){.count = 0};
    }
    topics.confidence = 0.5F;
    return topics.count == 2 ? topics : (gf_reference){.count = 0};
}

/* --- all of them --- */

/* "die Unterhändler der Ukraine", "die drei Minister": those of the meetings told before who
   have the role, or who speak for that side. */
static gf_reference set_by_role(const gf_referring *r, uint32_t index, uint32_t begin,
                                const gf_role *role, uint32_t number) {
    const gf_side side = side_in_phrase(r->scene, index, begin);
    const bool anybody = stands_for_others(role) && gf_side_is_known(side);
    if (!anybody && !number) return (gf_reference){.count = 0};
    const wanted w = {.side = side,
                      .not_of = {GF_NONE, GF_NONE},
                      .role = anybody ? NULL : role,
                      .sent = anybody,
                      .number = number};
    return set_of_meetings(r, mention_at(r->scene, index)->sentence, &w);
}

bool gf_refer_set(gf_referring *r, uint32_t index) {
    const gf_scene *scene = r->scene;
    const gf_mention *m = mention_at(scene, index);
    if (m->kind != GF_MENTION_GROUP || m->type != GF_PERSON || m->entity != GF_NONE)
        return true;
    const uint32_t noun = m->tokens.end - 1;
    const gf_role *role = gf_lexicon_role(scene->lexicon, scene->tokens->at[noun].form).role;
    bool definite;
    uint32_t begin;
    const uint32_t number = gf_number_before(scene, noun, &definite, &begin);
    gf_reference found = {.count = 0};
    if (!role) {
        if (has_cue(scene, noun, "pair")) found = two_before(scene, index);
    } else if (definite) {
        found = is_guest_noun(scene, role) ? guests_of(r, index, begin, number)
                                           : set_by_role(r, index, begin, role, number);
    }
    return !found.count || gf_reference_add(r, found, (gf_range){begin, noun + 1});
}

/* --- "die Seiten" --- */

/* "die Parteien des Bündnisses", "beide deutschen Staaten": words around it say which. */
static bool is_told_which(const gf_scene *scene, uint32_t token, uint32_t begin) {
    const uint32_t next = token + 1;
    for (size_t i = 0; i < scene->mentions->count; i++) {
        const gf_mention *m = &scene->mentions->at[i];
        if (m->head == token) return true;
        if (m->tokens.begin >= begin && m->tokens.begin < token) return true;
        if (m->tokens.begin > next + 3) break;
    }
    return next < scene->tokens->count && gf_view_is(scene->tokens->at[next].lower, "des");
}

/* Whom the participants of the meeting stand for: its states if these are several, else all. */
static gf_reference sides_of(const gf_scene *scene, const gf_meeting *m) {
    gf_reference states = {.kind = GF_REFER_SET, .head = GF_NONE, .confidence = 0.6F};
    gf_reference all = states;
    for (size_t i = 0; i < m->participants.count; i++) {
        const gf_participant *p = &m->participants.at[i];
        const gf_side side = gf_side_of(scene, p->entity);
        if (p->part == GF_ABSENT || !gf_side_is_known(side)) continue;
        /* a side that the text never names cannot be pointed at */
        if (side.entity == GF_NONE) return (gf_reference){.count = 0};
        gf_reference_put(&all, side.entity);
        if (scene->entities->at[side.entity].type == GF_PLACE)
            gf_reference_put(&states, side.entity);
    }
    return states.count > 1 ? states : all;
}

bool gf_refer_sides(gf_referring *r, uint32_t token) {
    const gf_scene *scene = r->scene;
    gf_view use = {0};
    if (!gf_token_form_is(scene->lexicon, &scene->tokens->at[token], GF_WORD_SIDE_NOUN, &use))
        return true;
    bool definite;
    uint32_t begin;
    const uint32_t number = gf_number_before(scene, token, &definite, &begin);
    if (!definite || (gf_view_is(use, "counted") && !number) ||
        is_told_which(scene, token, begin))
        return true;
    const uint32_t sentence = scene->tokens->at[token].sentence;
    uint32_t at = end_of(scene, sentence), told = 0;
    for (const gf_meeting *m; (m = gf_meeting_told_before(r, at, &told)) != NULL; at = told) {
        const gf_reference found = sides_of(scene, m);
        if (!is_number(&found, number)) continue;
        return gf_reference_add(r, found, (gf_range){begin, token + 1});
    }
    return true;
}
