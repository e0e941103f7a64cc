#include "graph/shared_office.h"

#include <string.h>

static bool ends_alike(gf_view a, gf_view b) {
    const gf_view few = a.len < b.len ? a : b, many = a.len < b.len ? b : a;
    enum { SHORTEST = 4 };
    if (few.len < SHORTEST) return gf_view_equal(a, b);
    return memcmp(many.ptr + (many.len - few.len) + 1, few.ptr + 1, few.len - 1) == 0;
}

static bool is_single_office(gf_view rank) {
    return gf_view_is(rank, "head_of_state") || gf_view_is(rank, "head_of_government");
}

/* "Präsident" and "Staatschef", "Minister" and "Außenminister" */
static bool roles_agree(const gf_merge *m, gf_view a, gf_view b) {
    const gf_role_match x = gf_lexicon_role(m->lexicon, a), y = gf_lexicon_role(m->lexicon, b);
    const bool rank = x.role && y.role && is_single_office(x.role->rank) &&
                      gf_view_equal(x.role->rank, y.role->rank);
    return rank || ends_alike(a, b);
}

/* Does the relation give an office to the entity @p index of its record? */
static bool gives_office(const gf_relation *r, uint32_t index) {
    return r->type == GF_ROLE && r->source == index && r->role.len;
}

/* Does somebody of the group have the office that @p said tells of record @p record? */
static bool has_office(const gf_merge *m, uint32_t group, uint32_t record,
                       const gf_relation *said) {
    const uint32_t object = gf_merge_root(m, m->first_entity[record] + said->target);
    uint32_t i = group;
    do {
        const gf_entity_item *item = &m->entities[i];
        const gf_relations *all = &m->records[item->record]->relations;
        for (size_t k = 0; k < all->count; k++) {
            const gf_relation *r = &all->at[k];
            if (!gives_office(r, item->index) || !roles_agree(m, r->role, said->role)) continue;
            if (gf_merge_root(m, m->first_entity[item->record] + r->target) == object)
                return true;
        }
        i = item->next;
    } while (i != group);
    return false;
}

bool gf_merge_share_office(const gf_merge *m, uint32_t a, uint32_t b) {
    const uint32_t left = gf_merge_root(m, a), right = gf_merge_root(m, b);
    uint32_t i = left;
    do {
        const gf_entity_item *item = &m->entities[i];
        const gf_relations *all = &m->records[item->record]->relations;
        for (size_t k = 0; k < all->count; k++) {
            if (gives_office(&all->at[k], item->index) &&
                has_office(m, right, item->record, &all->at[k]))
                return true;
        }
        i = item->next;
    } while (i != left);
    return false;
}
