#include "base/vec.h"
#include "graph/merge.h"

/* The place of the trait of the entity that says the same, or how many it has. */
static size_t same_trait(const gf_net_entity *e, const gf_net_trait *t) {
    size_t i = 0;
    for (; i < e->traits.count; i++) {
        const gf_net_trait *o = &e->traits.at[i];
        if (o->place == t->place && o->is_former == t->is_former &&
            gf_view_equal(o->role, t->role))
            break;
    }
    return i;
}

static gf_status add_trait(gf_merge *m, uint32_t record, const gf_trait *said) {
    const uint32_t entity = gf_merge_net(m, record, said->entity);
    const gf_net_trait one = {
        .role = said->role,
        .place = said->place == GF_NONE ? GF_NONE : gf_merge_net(m, record, said->place),
        .is_former = said->era < 0};
    if (entity == GF_NONE || (!one.role.len && one.place == GF_NONE)) return GF_OK;
    gf_net_entity *e = &m->network->entities.at[entity];
    const size_t i = same_trait(e, &one);
    if (i == e->traits.count && !GF_PUSH(m->arena, &e->traits, one)) return GF_ERR_NOMEM;
    const gf_net_evidence evidence = {record, said->span,
                                      gf_record_quote(m->records[record], said->span)};
    return GF_PUSH(m->arena, &e->traits.at[i].evidence, evidence) ? GF_OK : GF_ERR_NOMEM;
}

gf_status gf_merge_write_traits(gf_merge *m) {
    for (uint32_t r = 0; r < m->record_count; r++) {
        const gf_traits *all = &m->records[r]->traits;
        for (size_t i = 0; i < all->count; i++) {
            const gf_status status = add_trait(m, r, &all->at[i]);
            if (status != GF_OK) return status;
        }
    }
    for (size_t i = 0; i < m->network->entities.count; i++) {
        const uint32_t around = m->container[i];
        m->network->entities.at[i].within = around == GF_NONE ? 0 : around + 1;
    }
    return GF_OK;
}
