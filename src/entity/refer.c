#include "base/try.h"
#include "base/vec.h"
#include "entity/gather.h"

#include <string.h>

static bool genders_fit(gf_gender a, gf_gender b) {
    return a == b || a == GF_GENDER_UNKNOWN || b == GF_GENDER_UNKNOWN;
}

static bool ends_alike(gf_view longer, gf_view shorter) {
    if (longer.len < shorter.len || shorter.len < 4) return false;
    const gf_view end = gf_view_slice(longer, longer.len - shorter.len, longer.len);
    /* the head of a compound is lower case: "Außenminister" / "Minister" */
    return memcmp(end.ptr + 1, shorter.ptr + 1, shorter.len - 1) == 0 &&
           (end.ptr[0] | 0x20) == (shorter.ptr[0] | 0x20);
}

/* The country that an entity belongs to: Kreml -> Russland; itself where nothing is known. */
static uint32_t country_of(const gf_gather *g, uint32_t known) {
    for (unsigned steps = 0; known != GF_NONE && steps < 6; steps++) {
        const gf_known *k = gf_lexicon_known(g->lexicon, known);
        if (gf_view_equal(k->kind, GF_VIEW("country")) || k->within == GF_NONE) return known;
        known = k->within;
    }
    return known;
}

/* What an unnamed role is held of, as far as its phrase says: entity and country, or GF_NONE.
 */
typedef struct held_of {
    uint32_t entity, known;
} held_of;

/* "Trumps Gesandter": who serves a person serves what that person has an office of, if it is
   only one thing. Behind a comma it may say who somebody just named is. */
static held_of served(const gf_gather *g, const gf_mention *m, held_of owner) {
    uint32_t begin = m->phrase.begin;
    if (m > g->mentions->at && m[-1].tokens.begin >= begin && m[-1].phrase.begin < begin)
        begin = m[-1].phrase.begin; /* "Präsident Trumps" */
    const gf_token *before = begin ? &g->tokens->at[begin - 1] : NULL;
    if (before && before->kind != GF_TOKEN_WORD && before->sentence == m->sentence)
        return owner;
    if (owner.entity == GF_NONE || g->out->at[owner.entity].type != GF_PERSON) return owner;
    held_of found = owner;
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (t->is_kinship || t->era < 0 || t->object == GF_NONE) continue;
        if (g->mentions->at[t->person].entity != owner.entity) continue;
        const gf_mention *o = &g->mentions->at[t->object];
        if (found.entity != owner.entity && found.entity != o->entity) return owner;
        found = (held_of){o->entity, o->known};
    }
    return found;
}

static held_of object_of(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    held_of found = {GF_NONE, GF_NONE};
    size_t first = index;
    while (first && g->mentions->at[first - 1].sentence == m->sentence)
        first--;
    for (size_t i = first; i < g->mentions->count; i++) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != m->sentence) break;
        if (i == index || o->kind == GF_MENTION_PRONOUN) continue;
        if (o->tokens.begin < m->phrase.begin || o->tokens.end > m->phrase.end) continue;
        if (o->kind == GF_MENTION_ROLE || o->kind == GF_MENTION_GROUP) continue;
        found = (held_of){o->entity, o->known};
    }
    return found;
}

/* Ranks that say nothing about which office is meant. */
static bool is_telling(gf_view rank) {
    return rank.len && !gf_view_equal(rank, GF_VIEW("head")) &&
           !gf_view_equal(rank, GF_VIEW("profession")) &&
           !gf_view_equal(rank, GF_VIEW("generic"));
}

static bool is_same_object(const gf_gather *g, const gf_mention *object, held_of of) {
    if (of.entity != GF_NONE && object->entity == of.entity) return true;
    return of.known != GF_NONE && object->known != GF_NONE &&
           country_of(g, of.known) == country_of(g, object->known);
}

/* "Konzernchef" and "Vorstandsvorsitzender", "Coach" and "Trainer": other words for one office.
 */
static bool are_one_office(const gf_gather *g, gf_view title, gf_view description) {
    const gf_role_match a = gf_lexicon_role(g->lexicon, title),
                        b = gf_lexicon_role(g->lexicon, description);
    gf_view one = {0}, other = {0};
    return a.role && b.role &&
           gf_lexicon_word(g->lexicon, GF_WORD_ROLE_GROUP, a.role->lemma, &one) &&
           gf_lexicon_word(g->lexicon, GF_WORD_ROLE_GROUP, b.role->lemma, &other) &&
           gf_view_equal(one, other);
}

/* Does the title say what the description says? 0 no, 1 perhaps, 2 the same, of the same. */
static int title_fits(const gf_gather *g, const gf_title *t, const gf_role_match *role,
                      held_of of) {
    const gf_role *r = role->role;
    const gf_view lemma = role->gender == GF_FEMALE && r->feminine.len ? r->feminine : r->lemma;
    const bool noun = ends_alike(t->role, r->lemma) || ends_alike(t->role, lemma) ||
                      are_one_office(g, t->role, lemma);
    const bool rank = gf_view_equal(t->rank, r->rank) && is_telling(t->rank);
    if (t->era < 0 || t->is_kinship || (!noun && !rank)) return 0;
    if (of.entity == GF_NONE && of.known == GF_NONE) return noun;
    if (t->object == GF_NONE) return gf_view_equal(t->role, lemma);
    return is_same_object(g, &g->mentions->at[t->object], of) ? 2 : 0;
}

/* Is the office of @p object the one of what the description names? "Kremlchef" is of Russia,
   but the head of Bavaria's government is not Germany's. */
static bool is_office_of(const gf_gather *g, uint32_t object, uint32_t known) {
    if (object == known) return true;
    const gf_view kind = gf_lexicon_known(g->lexicon, known)->kind;
    const bool seat =
        gf_view_equal(kind, GF_VIEW("seat")) || gf_view_equal(kind, GF_VIEW("government"));
    return seat && country_of(g, known) == object;
}

/* "Staatschef" is the president, "Regierungschef" the chancellor; ministers are many. */
static bool is_single_office(gf_view rank) {
    return gf_view_equal(rank, GF_VIEW("head_of_state")) ||
           gf_view_equal(rank, GF_VIEW("head_of_government"));
}

/* Does the fact give the role, at the document's time? Where nothing says of what, the words
   themselves must agree, and the time be known. */
static bool fact_fits(const gf_gather *g, const gf_fact *fact, const gf_role_match *role,
                      held_of of) {
    if (!fact->role.len || !gf_fact_may_hold(fact, g->date.start, g->date.end)) return false;
    const bool noun = ends_alike(fact->role, role->role->lemma) ||
                      gf_view_equal(fact->role, role->role->lemma) ||
                      gf_view_equal(fact->role, role->role->feminine);
    if (of.known == GF_NONE) {
        return noun && of.entity == GF_NONE && is_single_office(role->role->rank) &&
               gf_when_known(g->date);
    }
    const gf_role_match other = gf_lexicon_role(g->lexicon, fact->role);
    const bool rank = other.role && is_single_office(role->role->rank) &&
                      gf_view_equal(other.role->rank, role->role->rank);
    return (noun || rank) && is_office_of(g, fact->object, of.known) &&
           !gf_lexicon_shares_office(g->lexicon, fact);
}

/* A person of this document who holds the role by the lexicon's facts, if it is only one. */
static uint32_t holder_by_fact(const gf_gather *g, const gf_role_match *role, held_of of) {
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < g->out->count; i++) {
        const gf_entity *e = &g->out->at[i];
        if (e->type != GF_PERSON || e->known == GF_NONE ||
            !genders_fit(e->gender, role->gender))
            continue;
        size_t count;
        const uint32_t *facts = gf_lexicon_facts_of(g->lexicon, e->known, &count);
        bool fits = false;
        for (size_t f = 0; f < count && !fits; f++)
            fits = fact_fits(g, gf_lexicon_fact(g->lexicon, facts[f]), role, of);
        if (!fits) continue;
        if (found != GF_NONE) return GF_NONE;
        found = i;
    }
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

/* The only holder of the role among the document's titles, or GF_NONE. */
static uint32_t holder_by_title(const gf_gather *g, const title_list *distinct,
                                const gf_role_match *role, held_of of) {
    uint32_t found[3] = {GF_NONE, GF_NONE, GF_NONE};
    bool several[3] = {false, false, false};
    for (size_t i = 0; i < distinct->count; i++) {
        const gf_title *t = &g->titles->at[distinct->at[i]];
        const uint32_t person = g->mentions->at[t->person].entity;
        if (person == GF_NONE || !genders_fit(g->out->at[person].gender, role->gender))
            continue;
        const int fit = title_fits(g, t, role, of);
        several[fit] |= found[fit] != GF_NONE && found[fit] != person;
        found[fit] = person;
    }
    if (found[2] != GF_NONE) return several[2] ? GF_NONE : found[2];
    return several[1] ? GF_NONE : found[1];
}

/* The office by which the sentence has just spoken of somebody, if it tells one. */
static gf_role_match office_before(const gf_gather *g, size_t index) {
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != g->mentions->at[index].sentence) break;
        if (o->entity == GF_NONE || g->out->at[o->entity].type != GF_PERSON) continue;
        if (o->kind == GF_MENTION_ROLE)
            return gf_lexicon_role(g->lexicon, g->tokens->at[o->tokens.end - 1].form);
        for (size_t k = 0; k < g->titles->count; k++) {
            const gf_title *t = &g->titles->at[k];
            if (g->mentions->at[t->person].entity == o->entity && t->era >= 0 &&
                !t->is_kinship && is_telling(t->rank))
                return gf_lexicon_role(g->lexicon, t->role);
        }
        if (o->kind == GF_MENTION_NAME) break;
    }
    return (gf_role_match){0};
}

/* What the words call somebody; "sein ukrainischer Kollege" has the office of the one before, a
   "Kollegin" of whom nothing is said may have any. */
static gf_role_match role_at(const gf_gather *g, size_t index, held_of of) {
    const gf_mention *m = &g->mentions->at[index];
    const gf_role_match own =
        gf_lexicon_role(g->lexicon, g->tokens->at[m->tokens.end - 1].form);
    gf_view kind;
    if (!own.role || !gf_lexicon_word(g->lexicon, GF_WORD_PEER_ROLE, own.role->lemma, &kind) ||
        !gf_view_equal(kind, GF_VIEW("peer")))
        return own;
    /* "Kollegin in Lübeck" */
    if (of.known == GF_NONE ||
        !gf_view_equal(gf_lexicon_known(g->lexicon, of.known)->kind, GF_VIEW("country")))
        return (gf_role_match){0};
    gf_role_match office = office_before(g, index);
    office.gender = own.gender;
    return office;
}

gf_status gf_refer_roles(gf_gather *g) {
    title_list distinct = {0};
    GF_TRY(find_distinct(g, &distinct));
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (m->kind != GF_MENTION_ROLE || m->entity != GF_NONE) continue;
        const held_of of = object_of(g, i);
        const gf_role_match role = role_at(g, i, of);
        if (!role.role) continue;
        uint32_t person = holder_by_title(g, &distinct, &role, served(g, m, of));
        if (person == GF_NONE) person = holder_by_fact(g, &role, of);
        m->entity = person;
    }
    return GF_OK;
}
