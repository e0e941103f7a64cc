#include "event/tenure.h"

#include <string.h>

typedef enum turn { TURN_NONE, TURN_BEGINS, TURN_ENDS } turn;

static bool is_form(const gf_scene *scene, uint32_t t, const char *form) {
    return t < scene->tokens->count &&
           gf_view_equal(scene->tokens->at[t].lower, (gf_view){form, strlen(form)});
}

static bool in_clause(const gf_scene *scene, uint32_t t, uint32_t clause) {
    return scene->clauses->of_token[t] == clause;
}

/* The only date in tokens [begin, end) of the clause, or NULL. */
static const gf_timex *date_in(const gf_scene *scene, gf_range tokens, uint32_t clause) {
    const gf_timex *found = NULL;
    for (size_t i = 0; i < scene->timexes->count; i++) {
        const gf_timex *x = &scene->timexes->at[i];
        if (x->tokens.begin < tokens.begin) continue;
        if (x->tokens.begin >= tokens.end) break;
        if (x->kind != GF_TIMEX_DATE || !in_clause(scene, x->tokens.begin, clause)) continue;
        if (found) return NULL;
        found = x;
    }
    return found && gf_when_known(found->when) ? found : NULL;
}

static bool is_named_person(const gf_scene *scene, const gf_mention *m) {
    return m->entity != GF_NONE && scene->entities->at[m->entity].type == GF_PERSON &&
           !m->plural && m->owner == GF_NONE && !m->genitive;
}

/* The only person who can be the clause's subject: an entity, or GF_NONE. */
static uint32_t subject_of(const gf_scene *scene, uint32_t clause) {
    const gf_clause *c = &scene->clauses->at[clause];
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < scene->mentions->count; i++) {
        const gf_mention *m = &scene->mentions->at[i];
        if (m->tokens.begin >= c->tokens.end) break;
        if (m->tokens.begin < c->tokens.begin || !in_clause(scene, m->tokens.begin, clause))
            continue;
        if (!is_named_person(scene, m) || m->preposition != GF_NONE || m->head != GF_NONE)
            continue;
        if (m->cases && !(m->cases & GF_CASE_NOM)) continue;
        if (found != GF_NONE && found != m->entity) return GF_NONE;
        found = m->entity;
    }
    return found;
}

/* The person whose name, office included, ends right before @p t, or GF_NONE. */
static uint32_t person_ending_at(const gf_scene *scene, uint32_t t) {
    for (uint32_t i = 0; i < scene->mentions->count; i++) {
        const gf_mention *m = &scene->mentions->at[i];
        if (m->tokens.begin >= t) break;
        if (m->tokens.end == t && is_named_person(scene, m)) return m->entity;
    }
    return GF_NONE;
}

/* Offices that one takes over and gives up. */
static bool is_office(const gf_scene *scene, gf_view role) {
    static const char *const ranks[] = {"head_of_state", "head_of_government", "minister",
                                        "head",          "party_head",         "ambassador"};
    const gf_role_match match = gf_lexicon_role(scene->lexicon, role);
    for (size_t i = 0; match.role && i < sizeof ranks / sizeof *ranks; i++) {
        if (gf_view_equal(match.role->rank, (gf_view){ranks[i], strlen(ranks[i])})) return true;
    }
    return false;
}

static bool could_be_meant(const gf_scene *scene, const gf_relation *r, uint32_t person) {
    return r->type == GF_ROLE && r->source == person && r->era <= 0 &&
           is_office(scene, r->role) && !gf_when_known(r->when);
}

/* The office of the person if the document tells of only one. */
static const gf_relation *only_office(const gf_scene *scene, const gf_relations *all,
                                      uint32_t person) {
    const gf_relation *found = NULL;
    for (size_t i = 0; i < all->count; i++) {
        const gf_relation *r = &all->at[i];
        if (!could_be_meant(scene, r, person)) continue;
        if (found && (found->target != r->target || !gf_view_equal(found->role, r->role)))
            return NULL;
        found = r;
    }
    return found;
}

static void apply(const gf_scene *scene, gf_relations *all, uint32_t person, turn how,
                  const gf_timex *x) {
    gf_when when = x->when;
    if (how == TURN_BEGINS) when.end = GF_DAY_NONE;
    if (how == TURN_ENDS) when.start = GF_DAY_NONE;
    const gf_relation *office =
        person == GF_NONE || !gf_when_known(when) ? NULL : only_office(scene, all, person);
    if (!office) return;
    const gf_relation wanted = *office;
    for (size_t i = 0; i < all->count; i++) {
        gf_relation *r = &all->at[i];
        if (!could_be_meant(scene, r, person) || r->target != wanted.target) continue;
        r->when = when;
        r->when_text = gf_view_slice(scene->document->text, x->span.begin, x->span.end);
    }
}

/* The token of "seit" that begins the expression or stands before it, or GF_NONE. */
static uint32_t since_of(const gf_scene *scene, const gf_timex *x) {
    const uint32_t begin = x->tokens.begin;
    if (is_form(scene, begin, "seit")) return begin;
    return begin && is_form(scene, begin - 1, "seit") ? begin - 1 : GF_NONE;
}

/* "Zarif, seit": who stands before the comma; else the subject of the clause of token @p t. */
static uint32_t holder_since(const gf_scene *scene, uint32_t since, uint32_t t) {
    if (since && is_form(scene, since - 1, ",")) {
        const uint32_t person = person_ending_at(scene, since - 1);
        if (person != GF_NONE) return person;
    }
    const uint32_t clause = scene->clauses->count ? scene->clauses->of_token[t] : GF_NONE;
    return clause == GF_NONE ? GF_NONE : subject_of(scene, clause);
}

/* "Zarif, seit August im Amt", "ist seit 2019 im Amt" */
static void in_office(const gf_scene *scene, gf_relations *all, uint32_t t) {
    if (!is_form(scene, t, "im") || !is_form(scene, t + 1, "amt")) return;
    for (size_t i = 0; i < scene->timexes->count; i++) {
        const gf_timex *x = &scene->timexes->at[i];
        if (x->tokens.end != t || x->kind != GF_TIMEX_DATE || !gf_when_known(x->when)) continue;
        const uint32_t since = since_of(scene, x);
        if (since == GF_NONE) return;
        apply(scene, all, holder_since(scene, since, t), TURN_BEGINS, x);
    }
}

static bool names_office(const gf_scene *scene, uint32_t clause) {
    const gf_clause *c = &scene->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (in_clause(scene, t, clause) &&
            gf_token_form_is(scene->lexicon, &scene->tokens->at[t], GF_WORD_OFFICE_NOUN, NULL))
            return true;
    }
    return false;
}

/* What the clause's verb does to an office: "übernahm das Ressort", "trat zurück". */
static turn turn_of(const gf_scene *scene, uint32_t clause) {
    const gf_clause *c = &scene->clauses->at[clause];
    gf_view value = {0};
    if (c->negated || c->conditional || c->modal_intent || c->tense == GF_FUTURE)
        return TURN_NONE;
    if (!gf_clause_lemma_is(scene->lexicon, c, GF_WORD_TENURE_VERB, &value)) return TURN_NONE;
    if (gf_view_equal(value, GF_VIEW("leaves"))) return TURN_ENDS;
    if (!names_office(scene, clause)) return TURN_NONE;
    return gf_view_equal(value, GF_VIEW("begins")) ? TURN_BEGINS : TURN_ENDS;
}

void gf_tenures_apply(const gf_scene *scene, gf_relations *relations) {
    if (!relations->count) return;
    for (uint32_t t = 0; t + 1 < scene->tokens->count; t++)
        in_office(scene, relations, t);
    for (uint32_t i = 0; i < scene->clauses->count; i++) {
        const turn how = turn_of(scene, i);
        if (how == TURN_NONE) continue;
        const gf_timex *x = date_in(scene, scene->clauses->at[i].tokens, i);
        if (x) apply(scene, relations, subject_of(scene, i), how, x);
    }
}
