#include "event/side.h"

/* Offices of persons who serve persons who serve ... */
enum { DEEPEST = 3 };

static const gf_side nobody = {GF_NONE, GF_NONE};

bool gf_side_is_known(gf_side side) { return side.entity != GF_NONE || side.known != GF_NONE; }

bool gf_side_equal(gf_side a, gf_side b) {
    if (a.known != GF_NONE && b.known != GF_NONE) return a.known == b.known;
    return a.entity != GF_NONE && a.entity == b.entity;
}

/* Kreml -> Russland, Weißes Haus -> USA, Kiew -> Ukraine; GF_NONE if it governs nothing. */
static uint32_t governed_from(const gf_lexicon *lexicon, uint32_t known) {
    size_t count = 0;
    const uint32_t *facts = gf_lexicon_facts_of(lexicon, known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_fact *f = gf_lexicon_fact(lexicon, facts[i]);
        if (gf_view_is(f->relation, "seat_of") || gf_view_is(f->relation, "capital_of"))
            return f->object;
    }
    return GF_NONE;
}

gf_side gf_side_of_known(const gf_scene *scene, uint32_t known) {
    const uint32_t state = governed_from(scene->lexicon, known);
    const gf_side side = {GF_NONE, state == GF_NONE ? known : state};
    for (uint32_t i = 0; i < scene->entities->count; i++) {
        if (scene->entities->at[i].known == side.known) return (gf_side){i, side.known};
    }
    return side;
}

/* A place that is no country and governs none is nobody's side. */
static gf_side side_of_thing(const gf_scene *scene, uint32_t entity) {
    const gf_entity *e = &scene->entities->at[entity];
    if (e->known == GF_NONE)
        return e->type == GF_ORGANISATION ? (gf_side){entity, GF_NONE} : nobody;
    const gf_known *known = gf_lexicon_known(scene->lexicon, e->known);
    const bool state = gf_view_is(known->kind, "country") ||
                       governed_from(scene->lexicon, e->known) != GF_NONE;
    if (e->type == GF_PLACE && !state) return nobody;
    return gf_side_of_known(scene, e->known);
}

/* Of somebody whose offices the text does not tell: the one state that the facts give. */
static gf_side side_by_facts(const gf_scene *scene, uint32_t known) {
    size_t count = 0;
    const uint32_t *facts =
        known == GF_NONE ? NULL : gf_lexicon_facts_of(scene->lexicon, known, &count);
    gf_side found = nobody;
    for (size_t i = 0; i < count; i++) {
        const gf_fact *f = gf_lexicon_fact(scene->lexicon, facts[i]);
        if (!gf_view_is(gf_lexicon_known(scene->lexicon, f->object)->kind, "country")) continue;
        const gf_side side = gf_side_of_known(scene, f->object);
        if (gf_side_is_known(found) && !gf_side_equal(found, side)) return nobody;
        found = side;
    }
    return found;
}

/* Whom the title says that the person stands for now; GF_NONE if it says nothing of it. */
static uint32_t represented_by(const gf_scene *scene, const gf_title *t, uint32_t person) {
    if (t->object == GF_NONE || t->era != 0 || t->is_kinship) return GF_NONE;
    if (scene->mentions->at[t->person].entity != person) return GF_NONE;
    const uint32_t of = scene->mentions->at[t->object].entity;
    return of == person ? GF_NONE : of;
}

static gf_side side_at(const gf_scene *scene, uint32_t entity, int depth) {
    if (scene->entities->at[entity].type != GF_PERSON) return side_of_thing(scene, entity);
    gf_side found = nobody;
    for (size_t i = 0; i < scene->titles->count && depth < DEEPEST; i++) {
        const gf_title *t = &scene->titles->at[i];
        const uint32_t of = represented_by(scene, t, entity);
        const gf_side side = of == GF_NONE ? nobody : side_at(scene, of, depth + 1);
        if (!gf_side_is_known(side)) continue;
        /* a minister who belongs to a party stands for his country */
        if (!gf_view_is(t->rank, "member")) return side;
        if (!gf_side_is_known(found)) found = side;
    }
    return gf_side_is_known(found) ? found
                                   : side_by_facts(scene, scene->entities->at[entity].known);
}

gf_side gf_side_of(const gf_scene *scene, uint32_t entity) { return side_at(scene, entity, 0); }
