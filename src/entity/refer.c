#include "base/try.h"
#include "base/vec.h"
#include "clause/grammar.h"
#include "entity/gather.h"
#include "entity/office.h"
#include "mention/scan.h"

#include <string.h>

static bool genders_fit(gf_gender a, gf_gender b) {
    return a == b || a == GF_GENDER_UNKNOWN || b == GF_GENDER_UNKNOWN;
}

/* A mark stands before the phrase: it may say who somebody just named is. */
static bool is_behind_mark(const gf_gather *g, const gf_mention *m) {
    uint32_t begin = m->phrase.begin;
    if (m > g->mentions->at && m[-1].tokens.begin >= begin && m[-1].phrase.begin < begin)
        begin = m[-1].phrase.begin; /* "Präsident Trumps" */
    const gf_token *before = begin ? &g->tokens->at[begin - 1] : NULL;
    return before && before->kind != GF_TOKEN_WORD && before->sentence == m->sentence;
}

/* "Trumps Gesandter": who serves a person serves what that person has an office of, if it is
   only one thing. */
static gf_held_of served(const gf_gather *g, const gf_mention *m, gf_held_of owner) {
    if (is_behind_mark(g, m)) return owner;
    if (owner.entity == GF_NONE || g->out->at[owner.entity].type != GF_PERSON) return owner;
    gf_held_of found = owner;
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (t->is_kinship || t->era < 0 || t->object == GF_NONE) continue;
        if (g->mentions->at[t->person].entity != owner.entity) continue;
        const gf_mention *o = &g->mentions->at[t->object];
        if (found.entity != owner.entity && found.entity != o->entity) return owner;
        found = (gf_held_of){o->entity, o->known};
    }
    return found;
}

static gf_held_of object_of(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    gf_held_of found = {GF_NONE, GF_NONE};
    size_t first = index;
    while (first && g->mentions->at[first - 1].sentence == m->sentence)
        first--;
    for (size_t i = first; i < g->mentions->count; i++) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != m->sentence) break;
        if (i == index || o->kind == GF_MENTION_PRONOUN) continue;
        if (o->tokens.begin < m->phrase.begin || o->tokens.end > m->phrase.end) continue;
        if (o->kind == GF_MENTION_ROLE || o->kind == GF_MENTION_GROUP) continue;
        found = (gf_held_of){o->entity, o->known};
    }
    return found;
}

/* Does the lexicon know the office as one that the person no longer, or not yet, has? */
static bool holds_at_another_time(const gf_gather *g, uint32_t person,
                                  const gf_called *called) {
    size_t count = 0;
    bool once = false;
    const uint32_t known = g->out->at[person].known;
    const uint32_t *facts =
        known == GF_NONE ? NULL : gf_lexicon_facts_of(g->lexicon, known, &count);
    for (size_t f = 0; f < count; f++) {
        const gf_fact *fact = gf_lexicon_fact(g->lexicon, facts[f]);
        if (gf_office_fact_fits(g, fact, called)) return false;
        once |= gf_office_fact_names(g, fact, called);
    }
    return once;
}

static bool holds_by_fact(const gf_gather *g, const gf_entity *e, const gf_called *called) {
    if (e->type != GF_PERSON || e->known == GF_NONE ||
        !genders_fit(e->gender, called->role.gender))
        return false;
    size_t count;
    const uint32_t *facts = gf_lexicon_facts_of(g->lexicon, e->known, &count);
    for (size_t f = 0; f < count; f++) {
        if (gf_office_fact_fits(g, gf_lexicon_fact(g->lexicon, facts[f]), called)) return true;
    }
    return false;
}

/* Has one of the two sentences before the mention, or its own, named the person? */
static bool is_near(const gf_gather *g, size_t index, uint32_t person) {
    enum { REACH = 2 };
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence + REACH < g->mentions->at[index].sentence) return false;
        if (o->entity == person) return true;
    }
    return false;
}

/* A person of this document who holds the role by the lexicon's facts, if it is only one, or
   only one just named. Where neither the time nor of what is known, only somebody just named.
 */
static uint32_t holder_by_fact(const gf_gather *g, size_t index, const gf_called *called) {
    uint32_t found = GF_NONE, near = GF_NONE;
    bool several = false, several_near = false;
    for (uint32_t i = 0; i < g->out->count; i++) {
        if (!holds_by_fact(g, &g->out->at[i], called)) continue;
        several |= found != GF_NONE;
        found = i;
        if (!is_near(g, index, i)) continue;
        several_near |= near != GF_NONE;
        near = i;
    }
    const bool vague = called->of.known == GF_NONE && !gf_when_known(g->date);
    if (several || vague) return several_near ? GF_NONE : near;
    return found;
}

/* Titles that say something new: another person, role or object. */
typedef struct title_list {
    uint32_t *at;
    size_t count, room;
} title_list;

static gf_status find_distinct(const gf_gather *g, title_list *out) {
    gf_map seen = {0};
    for (uint32_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        const uint32_t object =
            t->object == GF_NONE ? GF_NONE : g->mentions->at[t->object].entity;
        const uint32_t ids[2] = {g->mentions->at[t->person].entity, object};
        char *key = gf_arena_alloc(g->arena, sizeof ids + t->role.len, 1);
        if (!key) return GF_ERR_NOMEM;
        memcpy(key, ids, sizeof ids);
        memcpy(key + sizeof ids, t->role.ptr, t->role.len);
        const gf_view view = {key, sizeof ids + t->role.len};
        if (gf_map_get(&seen, view) != GF_MAP_NONE) continue;
        if (!gf_map_put(g->arena, &seen, view, i) || !GF_PUSH(g->arena, out, i))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* Holders that a description may mean, by how surely; see gf_title_fits. */
typedef struct holders {
    uint32_t at[GF_ALIKE_MOST];
    size_t count;
} holders;

static void add_holder(holders *all, uint32_t person) {
    for (size_t i = 0; i < all->count; i++) {
        if (all->at[i] == person) return;
    }
    if (all->count < GF_ALIKE_MOST) all->at[all->count++] = person;
}

static bool is_among(const holders *all, uint32_t person) {
    for (size_t i = 0; i < all->count; i++) {
        if (all->at[i] == person) return true;
    }
    return false;
}

/* Is the person named before mention @p index? */
static bool is_named_before(const gf_gather *g, size_t index, uint32_t person) {
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->entity == person && o->kind == GF_MENTION_NAME) return true;
    }
    return false;
}

/* Of several holders the only one that the text has named so far, or GF_NONE. */
static uint32_t only_so_far(const gf_gather *g, size_t index, const holders *all) {
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < all->count; i++) {
        if (!is_named_before(g, index, all->at[i])) continue;
        if (found != GF_NONE) return GF_NONE;
        found = all->at[i];
    }
    return found;
}

/* Of several holders the only one that the sentence, or the one before, has named so far. */
static uint32_t nearest_holder(const gf_gather *g, size_t index, const holders *all) {
    const gf_mention *m = &g->mentions->at[index];
    uint32_t found = GF_NONE, sentence = m->sentence;
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence + 1 < m->sentence) break;
        if (o->sentence < sentence && found != GF_NONE) break;
        sentence = o->sentence;
        if (o->entity == GF_NONE || o->kind == GF_MENTION_PRONOUN || o->owner != GF_NONE ||
            !is_among(all, o->entity))
            continue;
        if (found != GF_NONE && found != o->entity) return GF_NONE;
        found = o->entity;
    }
    return found;
}

/* The only holder of the role among the document's titles, or GF_NONE. */
static uint32_t holder_by_title(const gf_gather *g, const title_list *distinct, size_t index,
                                const gf_called *called) {
    holders fit[3] = {{.count = 0}, {.count = 0}, {.count = 0}};
    for (size_t i = 0; i < distinct->count; i++) {
        const gf_title *t = &g->titles->at[distinct->at[i]];
        const uint32_t person = g->mentions->at[t->person].entity;
        if (person == GF_NONE || !genders_fit(g->out->at[person].gender, called->role.gender))
            continue;
        add_holder(&fit[gf_title_fits(g, t, called)], person);
    }
    const holders *best = fit[2].count ? &fit[2] : &fit[1];
    if (best->count == 1) return best->at[0];
    if (!best->count) return GF_NONE;
    const uint32_t first = only_so_far(g, index, best);
    return first != GF_NONE ? first : nearest_holder(g, index, best);
}

/* The first title of the person that tells an office; NULL if none does. */
static const gf_title *telling_title(const gf_gather *g, uint32_t person) {
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (g->mentions->at[t->person].entity == person && t->era >= 0 && !t->is_kinship &&
            gf_rank_is_telling(t->rank))
            return t;
    }
    return NULL;
}

/* The office by which the sentence has just spoken of somebody, as a title or a role tells it;
   empty if it tells none. */
static gf_view office_before(const gf_gather *g, size_t index) {
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != g->mentions->at[index].sentence) break;
        if (o->entity == GF_NONE || g->out->at[o->entity].type != GF_PERSON) continue;
        if (o->kind == GF_MENTION_ROLE) return g->tokens->at[o->tokens.end - 1].form;
        const gf_title *title = telling_title(g, o->entity);
        if (title) return title->role;
        if (o->kind == GF_MENTION_NAME) break;
    }
    return (gf_view){0};
}

/* "sein ukrainischer Kollege" has the office of the one before; a "Kollegin" of whom nothing is
   said may have any. False: nobody can be meant. */
static bool read_peer(const gf_gather *g, size_t index, gf_called *called) {
    gf_view kind;
    if (!gf_lexicon_word(g->lexicon, GF_WORD_PEER_ROLE, called->role.role->lemma, &kind) ||
        !gf_view_is(kind, "peer"))
        return true;
    /* "Kollegin in Lübeck" */
    const uint32_t known = called->of.known;
    if (known == GF_NONE || !gf_view_is(gf_lexicon_known(g->lexicon, known)->kind, "country"))
        return false;
    const gf_role_match office = gf_lexicon_role(g->lexicon, office_before(g, index));
    if (!office.role) return false;
    called->role.role = office.role;
    called->word = office.role->lemma;
    return true;
}

/* "der neue Trainer" where the text speaks of a successor: not the one named before. */
static bool is_another(const gf_gather *g, const gf_mention *m) {
    bool contrast = false;
    for (uint32_t t = m->phrase.begin; t < m->tokens.begin; t++)
        contrast |= gf_adjective_is(g->lexicon, &g->tokens->at[t], GF_WORD_CONTRAST);
    for (size_t i = 0; contrast && i < g->mentions->count; i++) {
        const gf_mention *o = &g->mentions->at[i];
        gf_view kind = {0};
        if (o->kind != GF_MENTION_ROLE) continue;
        const gf_role_match role =
            gf_lexicon_role(g->lexicon, g->tokens->at[o->tokens.end - 1].form);
        if (role.role &&
            gf_lexicon_word(g->lexicon, GF_WORD_PEER_ROLE, role.role->lemma, &kind) &&
            !gf_view_is(kind, "peer"))
            return true;
    }
    return false;
}

/* "Von russischer Seite kam auch der Gesandte des Präsidenten": of a bare office the country
   whose side the clause has named before, if it is one. */
static gf_held_of side_before(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    gf_held_of found = GF_HELD_OF_NOTHING;
    if (!g->clauses->count) return found;
    const uint32_t clause = g->clauses->of_token[m->tokens.begin];
    for (size_t i = index; i-- > 0 && g->mentions->at[i].sentence == m->sentence;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->kind != GF_MENTION_GROUP || o->type != GF_PLACE || o->entity == GF_NONE ||
            g->clauses->of_token[o->tokens.begin] != clause)
            continue;
        if (found.entity != GF_NONE && found.entity != o->entity) return GF_HELD_OF_NOTHING;
        found = (gf_held_of){o->entity, o->known};
    }
    return found;
}

/* "Der frühere Präsident Nigerias" of whom the sentence before has named: said by a title. */
static uint32_t introduced_by(const gf_gather *g, const gf_mention *m) {
    const uint32_t noun = m->tokens.end - 1;
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (t->sentence != m->sentence || noun < t->tokens.begin || noun >= t->tokens.end)
            continue;
        const gf_mention *person = &g->mentions->at[t->person];
        if (person->sentence < m->sentence) return person->entity;
    }
    return GF_NONE;
}

/* "ein Kanzler" is any one of them. */
static bool is_indefinite(const gf_gather *g, const gf_mention *m) {
    const gf_token *first = &g->tokens->at[m->phrase.begin];
    return m->phrase.begin < m->tokens.begin && first->lower.len >= 3 &&
           memcmp(first->lower.ptr, "ein", 3) == 0 && gf_grammar_is(first, "article");
}

/* "Der Papst wird in Bern erwartet", read as "der Papst in Bern": of an office that there is
   but one of, the town behind it may say where something is. */
static bool is_only_where(const gf_gather *g, const gf_mention *m, const gf_called *called) {
    const gf_role *role = called->role.role;
    if (called->of.entity == GF_NONE || m->phrase.end <= m->tokens.end) return false;
    if (g->out->at[called->of.entity].type != GF_PLACE ||
        !gf_view_is(g->tokens->at[m->tokens.end].lower, "in"))
        return false;
    return gf_view_is(role->rank, "head_of_state") ||
           gf_view_is(role->rank, "head_of_government") ||
           gf_lexicon_word(g->lexicon, GF_WORD_SOLE_ROLE, role->lemma, NULL);
}

static void refer_role(gf_gather *g, const title_list *distinct, size_t index) {
    gf_mention *m = &g->mentions->at[index];
    if (is_indefinite(g, m)) return;
    gf_called called = gf_called_read(g, index, object_of(g, index));
    if (!called.role.role || !read_peer(g, index, &called) || is_another(g, m)) return;
    m->entity = introduced_by(g, m);
    if (m->entity != GF_NONE) return;
    if (is_only_where(g, m, &called)) called.of = GF_HELD_OF_NOTHING;
    const gf_held_of said = called.of;
    called.of = served(g, m, said);
    m->entity = holder_by_title(g, distinct, index, &called);
    called.of = said;
    if (m->entity == GF_NONE && said.entity == GF_NONE && said.known == GF_NONE) {
        called.of = side_before(g, index);
        if (called.of.entity != GF_NONE)
            m->entity = holder_by_title(g, distinct, index, &called);
        called.of = said;
    }
    /* "... der Papst ...", and later "Papst Franziskus", who was one before Leo */
    const bool passed = m->entity != GF_NONE && holds_at_another_time(g, m->entity, &called) &&
                        !is_near(g, index, m->entity);
    if (m->entity != GF_NONE && !passed) return;
    const uint32_t holder = holder_by_fact(g, index, &called);
    if (holder != GF_NONE) m->entity = holder;
}

gf_status gf_refer_roles(gf_gather *g) {
    title_list distinct = {0};
    GF_TRY(find_distinct(g, &distinct));
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (m->kind == GF_MENTION_ROLE && m->entity == GF_NONE) refer_role(g, &distinct, i);
    }
    return GF_OK;
}
