#include "graph/merge.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdio.h>

static gf_status push_claim(gf_merge *m, gf_net_claim claim) {
    char *id = gf_arena_alloc(m->arena, 16, 1);
    if (!id) return GF_ERR_NOMEM;
    const int n = snprintf(id, 16, "c%zu", m->network->claims.count + 1);
    claim.id = (gf_view){id, (size_t)n};
    return GF_PUSH(m->arena, &m->network->claims, claim) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status add_meeting_claims(gf_merge *m, uint32_t item) {
    const uint32_t record = m->meetings[item].record;
    const gf_meeting *said = gf_merge_meeting(m, item);
    for (size_t i = 0; i < said->claims.count; i++) {
        const gf_claim *c = &said->claims.at[i];
        const gf_net_claim claim = {
            .document = record,
            .about = {true, m->meetings[item].group},
            .status = c->status,
            .speaker = c->speaker,
            .medium = c->medium,
            .evidence = {record, c->span, gf_record_quote(m->records[record], c->span)}};
        GF_TRY(push_claim(m, claim));
    }
    return GF_OK;
}

static gf_status add_refusals(gf_merge *m, uint32_t record) {
    const gf_refusals *all = &m->records[record]->refusals;
    for (size_t i = 0; i < all->count; i++) {
        const gf_refusal *r = &all->at[i];
        const gf_net_refusal net = {
            r->what,
            r->reason,
            {record, r->span, gf_record_quote(m->records[record], r->span)}};
        if (!GF_PUSH(m->arena, &m->network->refusals, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static size_t claim_count(const gf_merge *m) {
    size_t count = 0;
    for (uint32_t i = 0; i < m->meeting_count; i++)
        count += gf_merge_meeting(m, i)->claims.count;
    return count;
}

gf_status gf_merge_write_claims(gf_merge *m) {
    if (!GF_MAKE_ROOM(m->arena, &m->network->claims, claim_count(m))) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->meeting_count; i++)
        GF_TRY(add_meeting_claims(m, i));
    for (uint32_t r = 0; r < m->record_count; r++)
        GF_TRY(add_refusals(m, r));
    return GF_OK;
}
