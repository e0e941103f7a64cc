#include "base/try.h"
#include "entity/gather.h"
#include "entity/namesake.h"

#include <string.h>

static bool is_person_name(const gf_mention *m) {
    return m->kind == GF_MENTION_NAME && m->type == GF_PERSON;
}

static bool is_full(const gf_mention *m) {
    return m->known != GF_NONE || m->tokens.end - m->tokens.begin > 1;
}

static bool genders_fit(gf_gender a, gf_gender b) {
    return a == b || a == GF_GENDER_UNKNOWN || b == GF_GENDER_UNKNOWN;
}

static void give(gf_gather *g, gf_mention *m, uint32_t entity) {
    m->entity = entity;
    gf_entity *e = &g->out->at[entity];
    if (e->gender == GF_GENDER_UNKNOWN) e->gender = m->gender;
    if (m->confidence > e->confidence) e->confidence = m->confidence;
}

/* The person that the full name means already, in this or another spelling. */
static uint32_t same_person(const gf_gather *g, gf_view name, gf_gender gender) {
    const uint32_t exact = gf_map_get(&g->by_name[GF_PERSON], name);
    if (exact != GF_MAP_NONE) return exact;
    const gf_alike alike = gf_sound_find(g, name);
    for (size_t i = 0; i < alike.count; i++) {
        const gf_entity *e = &g->out->at[alike.at[i]];
        if (!genders_fit(gender, e->gender)) continue;
        const gf_name_likeness how = gf_names_compare(g->arena, g->lexicon, name, e->name);
        if (how == GF_NAMES_EQUAL ||
            (how == GF_NAMES_TRANSLATED && gf_namesake_shares_office(g, name, alike.at[i])))
            return alike.at[i];
    }
    return GF_NONE;
}

/* The fuller of two forms of one name stays: "Recep Tayyip Erdogan" over "Tayyip Erdogan". */
static bool adopt_longer(gf_gather *g, uint32_t entity, gf_view name) {
    gf_entity *e = &g->out->at[entity];
    if (!gf_map_put(g->arena, &g->by_name[GF_PERSON], name, entity)) return false;
    size_t had = 0, has = 0;
    for (size_t i = 0; i < e->name.len; i++)
        had += e->name.ptr[i] == ' ';
    for (size_t i = 0; i < name.len; i++)
        has += name.ptr[i] == ' ';
    if (e->known == GF_NONE && has > had) e->name = name;
    return gf_sound_put(g, name, entity);
}

static gf_status join_full(gf_gather *g, gf_mention *m) {
    const gf_view name = gf_name_text(g, m);
    if (!name.ptr) return GF_ERR_NOMEM;
    uint32_t entity = same_person(g, name, m->gender);
    if (entity == GF_NONE) {
        entity = gf_gather_new(g, name, m);
    } else if (!adopt_longer(g, entity, name)) {
        return GF_ERR_NOMEM;
    }
    if (entity == GF_NONE) return GF_ERR_NOMEM;
    give(g, m, entity);
    return GF_OK;
}

/* Known persons first, so that other spellings find them whatever stands first in the text. */
gf_status gf_join_full_names(gf_gather *g) {
    gf_namesakes_disown(g);
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (!is_person_name(m) || m->known == GF_NONE) continue;
        const uint32_t entity = gf_gather_known(g, m->known, m);
        if (entity == GF_NONE) return GF_ERR_NOMEM;
        give(g, m, entity);
    }
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (is_person_name(m) && m->known == GF_NONE && is_full(m)) GF_TRY(join_full(g, m));
    }
    return GF_OK;
}

/* "alias «Timochenko»": only quotation marks and the cue stand between two names. */
static uint32_t alias_target(const gf_gather *g, size_t index) {
    if (!index) return GF_NONE;
    const gf_mention *m = &g->mentions->at[index];
    uint32_t t = m->tokens.begin;
    if (t && g->tokens->at[t - 1].kind == GF_TOKEN_OPEN) t--;
    if (!t || !gf_token_lower_is(g->lexicon, &g->tokens->at[t - 1], GF_WORD_ALIAS_CUE, NULL))
        return GF_NONE;
    for (size_t i = index; i--;) {
        const gf_mention *before = &g->mentions->at[i];
        if (before->sentence != m->sentence) return GF_NONE;
        if (is_person_name(before))
            return before->tokens.end == t - 1 ? before->entity : GF_NONE;
    }
    return GF_NONE;
}

typedef struct choice {
    uint32_t entity;
    size_t count;   /* how many would do */
    size_t named;   /* how often the text has named the best one so far */
    size_t nearest; /* 1 + mention that did so last; 0: only later */
    bool tied;
} choice;

/* Of two with one family name the text means the one it speaks of more: Donald, not Melania. */
static void consider(const gf_gather *g, uint32_t entity, choice *c) {
    const size_t named = g->named[entity], nearest = g->nearest[entity];
    c->tied = c->count && named == c->named;
    if (!c->count || named > c->named || (c->tied && nearest > c->nearest)) {
        c->entity = entity;
        c->named = named;
        c->nearest = nearest;
    }
    c->count++;
}

static gf_view family_of(gf_view name) {
    size_t begin = name.len;
    while (begin && name.ptr[begin - 1] != ' ')
        begin--;
    return gf_view_slice(name, begin, name.len);
}

/* All persons whose name is at least as like @p name as @p wanted. */
static choice choose(const gf_gather *g, size_t index, gf_view name, gf_name_likeness wanted) {
    choice c = {.entity = GF_NONE};
    const gf_gender gender = g->mentions->at[index].gender;
    const gf_alike alike = gf_sound_find(g, name);
    for (size_t i = 0; i < alike.count; i++) {
        const gf_entity *e = &g->out->at[alike.at[i]];
        if (!genders_fit(gender, e->gender)) continue;
        const gf_name_likeness likeness = gf_names_compare(g->arena, g->lexicon, name, e->name);
        const bool fits = likeness == wanted || likeness == GF_NAMES_EQUAL;
        if (fits) consider(g, alike.at[i], &c);
    }
    return c;
}

/* Persons whose name is one slip away ("Ruhani" for "Rohani"); looks at all of them. */
static choice choose_similar(const gf_gather *g, size_t index, gf_view name) {
    choice c = {.entity = GF_NONE};
    const gf_gender gender = g->mentions->at[index].gender;
    for (uint32_t i = 0; i < g->persons; i++) {
        const gf_entity *e = &g->out->at[i];
        if (!genders_fit(gender, e->gender)) continue;
        const gf_view family = family_of(e->name);
        if (gf_names_compare(g->arena, g->lexicon, name, family) == GF_NAMES_SIMILAR)
            consider(g, i, &c);
    }
    return c;
}

/* "Donald und Melania Trump" -> "Donald Trump" */
static gf_view shared_family(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    if (index + 1 >= g->mentions->count) return (gf_view){0};
    const gf_mention *next = &g->mentions->at[index + 1];
    const bool joined =
        is_person_name(next) && next->tokens.begin == m->tokens.end + 1 &&
        next->tokens.end - next->tokens.begin > 1 &&
        gf_lexicon_given(g->lexicon, g->tokens->at[m->tokens.begin].form, NULL) &&
        gf_view_equal(g->tokens->at[m->tokens.end].form, GF_VIEW("und"));
    if (!joined) return (gf_view){0};
    const gf_view given = g->tokens->at[m->tokens.begin].form;
    const gf_view family = g->tokens->at[next->tokens.end - 1].form;
    char *to = gf_arena_alloc(g->arena, given.len + family.len + 1, 1);
    if (!to) return (gf_view){0};
    memcpy(to, given.ptr, given.len);
    to[given.len] = ' ';
    memcpy(to + given.len + 1, family.ptr, family.len);
    return (gf_view){to, given.len + family.len + 1};
}

/* Two of one family name, equally often named: the one spoken of just before, or nobody. */
static bool is_settled(const gf_gather *g, size_t index, const choice *c) {
    if (c->count <= 1) return c->count == 1;
    if (!c->tied) return c->named > 0;
    enum { NEAR = 2 };
    if (!c->nearest) return false;
    return g->mentions->at[index].sentence - g->mentions->at[c->nearest - 1].sentence <= NEAR;
}

static gf_status join_alias(gf_gather *g, gf_mention *m, uint32_t person) {
    m->entity = person;
    const gf_view other = gf_name_text(g, m);
    return gf_map_put(g->arena, &g->by_name[GF_PERSON], other, person) ? GF_OK : GF_ERR_NOMEM;
}

/* Sure kinds of likeness first; a slip of spelling only if nothing else fits. */
static choice choose_best(const gf_gather *g, size_t index, gf_view name, bool whole) {
    choice c = choose(g, index, name, whole ? GF_NAMES_EQUAL : GF_NAMES_COMPATIBLE);
    if (!c.count && !whole) c = choose(g, index, name, GF_NAMES_SIMILAR);
    if (!c.count && !whole) c = choose_similar(g, index, name);
    return c;
}

static gf_status join_short(gf_gather *g, size_t index) {
    gf_mention *m = &g->mentions->at[index];
    const uint32_t alias = alias_target(g, index);
    if (alias != GF_NONE) return join_alias(g, m, alias);
    /* "Mohammed und Zubairo Dada" after "Lai Mohammed" is he, not a Mr Dada */
    const choice by_family = choose(g, index, gf_name_text(g, m), GF_NAMES_COMPATIBLE);
    gf_view whole = {0};
    if (!by_family.count) whole = shared_family(g, index);
    const gf_view name = whole.len ? whole : gf_name_text(g, m);
    if (!name.ptr) return GF_ERR_NOMEM;
    uint32_t entity = gf_map_get(&g->by_name[GF_PERSON], name);
    if (entity == GF_MAP_NONE) {
        const choice c = choose_best(g, index, name, whole.len > 0);
        if (c.count && !is_settled(g, index, &c)) return GF_OK; /* it could be either */
        entity = c.count ? c.entity : gf_gather_new(g, name, m);
        if (entity == GF_NONE) return GF_ERR_NOMEM;
        const bool certain = c.count == 1;
        if (certain && !gf_map_put(g->arena, &g->by_name[GF_PERSON], name, entity))
            return GF_ERR_NOMEM;
    }
    give(g, m, entity);
    return GF_OK;
}

gf_status gf_join_short_names(gf_gather *g) {
    const size_t most = g->out->count + g->mentions->count + 1;
    g->named = GF_NEW_ARRAY(g->arena, uint32_t, most);
    g->nearest = GF_NEW_ARRAY(g->arena, uint32_t, most);
    if (!g->named || !g->nearest) return GF_ERR_NOMEM;
    g->persons = (uint32_t)g->out->count; /* those with full names */
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (!is_person_name(m)) continue;
        if (m->entity == GF_NONE) GF_TRY(join_short(g, i));
        if (m->entity == GF_NONE) continue;
        g->named[m->entity]++;
        g->nearest[m->entity] = (uint32_t)i + 1;
    }
    return GF_OK;
}
