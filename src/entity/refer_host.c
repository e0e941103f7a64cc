#include "clause/grammar.h"
#include "entity/gather.h"

#include <string.h>

/*
 * "der Gastgeber", "ihr Gast": who they are is told by the clause before in which somebody
 * received or visited somebody; where there is none, by the sentence that names just two, one
 * of whom the words stand beside ("Macron und sein Gast").
 */
enum { REACH = 3 };

typedef enum side { HOST, GUEST } side;

/* The two of a visit; GF_NONE where it is not told. */
typedef struct visit {
    uint32_t who[2];
} visit;

static bool read_side(const gf_gather *g, const gf_mention *m, side *out) {
    if (m->kind != GF_MENTION_ROLE || m->entity != GF_NONE || m->plural) return false;
    /* "ein Gast" may be anybody; an article that can be a relative pronoun is a definite one */
    const gf_token *first = &g->tokens->at[m->phrase.begin];
    if (gf_grammar_is(first, "article") && !gf_grammar_is(first, "relative")) return false;
    const gf_role_match role =
        gf_lexicon_role(g->lexicon, g->tokens->at[m->tokens.end - 1].form);
    gf_view value = {0};
    if (!role.role || role.head_at ||
        !gf_lexicon_word(g->lexicon, GF_WORD_HOST_ROLE, role.role->lemma, &value))
        return false;
    *out = gf_view_is(value, "host") ? HOST : GUEST;
    return true;
}

static uint32_t clause_of(const gf_gather *g, const gf_mention *m) {
    return g->clauses->count ? g->clauses->of_token[m->tokens.begin] : GF_NONE;
}

static bool is_person(const gf_gather *g, const gf_mention *m) {
    return m->entity != GF_NONE && g->out->at[m->entity].type == GF_PERSON && !m->plural &&
           m->owner == GF_NONE;
}

/* Has the mention the form of an object: "den Bischof"? */
static bool is_object(const gf_mention *m) { return m->cases && !(m->cases & GF_CASE_NOM); }

/* The people of a clause by their grammatical roles; GF_NONE where nobody has one. */
typedef struct clause_people {
    uint32_t subject, object, agent;
} clause_people;

/* Of two names the first is the subject, unless its article says that it is not. */
static void note_person(const gf_gather *g, const gf_mention *m, bool passive,
                        clause_people *people) {
    if (m->preposition != GF_NONE) {
        if (passive && gf_view_is(g->tokens->at[m->preposition].lower, "von"))
            people->agent = m->entity;
        return;
    }
    if (m->head != GF_NONE || m->genitive) return;
    uint32_t *slot =
        is_object(m) || people->subject != GF_NONE ? &people->object : &people->subject;
    if (*slot == GF_NONE) *slot = m->entity;
}

/* Who received whom in the clause. */
static visit visit_in(const gf_gather *g, uint32_t clause, bool hosts) {
    const gf_clause *c = &g->clauses->at[clause];
    clause_people people = {GF_NONE, GF_NONE, GF_NONE};
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (m->sentence > c->sentence) break;
        if (m->sentence == c->sentence && clause_of(g, m) == clause && is_person(g, m))
            note_person(g, m, c->passive, &people);
    }
    const uint32_t patient = c->passive ? people.subject : people.object;
    const uint32_t actor = c->passive ? people.agent : people.subject;
    return hosts ? (visit){{actor, patient}} : (visit){{patient, actor}};
}

static bool is_frame(gf_view value, const char *frame) {
    const size_t len = strlen(frame);
    return value.len >= len && memcmp(value.ptr, frame, len) == 0;
}

/* Is the person named in the clause of the mention? Then somebody else is meant. */
static bool stands_beside(const gf_gather *g, size_t index, uint32_t entity) {
    const gf_mention *m = &g->mentions->at[index];
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence > m->sentence) return false;
        if (i != index && o->sentence == m->sentence && o->entity == entity &&
            clause_of(g, o) == clause_of(g, m))
            return true;
    }
    return false;
}

/* By the last clause before the mention that tells of receiving or visiting. */
static uint32_t by_visit(const gf_gather *g, size_t index, side wanted) {
    const gf_mention *m = &g->mentions->at[index];
    const uint32_t own = clause_of(g, m);
    for (size_t i = g->clauses->count; i--;) {
        const gf_clause *c = &g->clauses->at[i];
        if (c->sentence > m->sentence || i == own || c->tokens.begin > m->tokens.begin)
            continue;
        if (c->sentence + REACH < m->sentence) break;
        gf_view value = {0};
        if (!gf_clause_lemma_is(g->lexicon, c, GF_WORD_MEETING_VERB, &value)) continue;
        const bool hosts = is_frame(value, "host");
        if (!hosts && !is_frame(value, "guest")) continue;
        const visit v = visit_in(g, (uint32_t)i, hosts);
        const uint32_t found = v.who[wanted];
        return found != GF_NONE && !stands_beside(g, index, found) ? found : GF_NONE;
    }
    return GF_NONE;
}

/* The two that the nearest sentence before names; false if it names another number. */
static bool two_before(const gf_gather *g, size_t index, uint32_t two[2]) {
    const gf_mention *m = &g->mentions->at[index];
    uint32_t sentence = GF_NONE;
    size_t count = 0;
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence == m->sentence || !is_person(g, o)) continue;
        if (o->sentence + REACH < m->sentence) break;
        if (count == 2 && o->sentence != sentence) break;
        if (o->entity == two[0] || o->entity == two[1]) continue;
        if (count == 2) return false;
        two[count++] = o->entity;
        sentence = o->sentence;
    }
    return count == 2;
}

/* The other one of the two that the nearest sentence before names, where one of them stands in
   the mention's own clause. */
static uint32_t other_of_two(const gf_gather *g, size_t index) {
    uint32_t two[2] = {GF_NONE, GF_NONE};
    if (!two_before(g, index, two)) return GF_NONE;
    const bool first = stands_beside(g, index, two[0]);
    if (first == stands_beside(g, index, two[1])) return GF_NONE;
    return first ? two[1] : two[0];
}

/* "dem Hausherrn" is no woman; a "Gast" may be. */
static bool genders_fit(const gf_gather *g, const gf_mention *m, uint32_t person) {
    const gf_role_match role =
        gf_lexicon_role(g->lexicon, g->tokens->at[m->tokens.end - 1].form);
    if (!role.role || !role.role->feminine.len) return true;
    const gf_gender own = g->out->at[person].gender;
    return own == GF_GENDER_UNKNOWN || role.gender == GF_GENDER_UNKNOWN || own == role.gender;
}

gf_status gf_refer_hosts(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count && g->clauses->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        side wanted;
        if (!read_side(g, m, &wanted)) continue;
        m->entity = by_visit(g, i, wanted);
        if (m->entity == GF_NONE) m->entity = other_of_two(g, i);
        if (m->entity != GF_NONE && !genders_fit(g, m, m->entity)) m->entity = GF_NONE;
    }
    return GF_OK;
}
