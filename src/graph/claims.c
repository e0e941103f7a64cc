#include "graph/merge.h"

#include "base/try.h"
#include "base/vec.h"

#include <assert.h>
#include <stdio.h>

/* "c1": a letter and a number. */
static gf_status number_id(gf_merge *m, char letter, size_t number, gf_view *out) {
    char *id = gf_arena_alloc(m->arena, 24, 1);
    if (!id) return GF_ERR_NOMEM;
    const int n = snprintf(id, 24, "%c%zu", letter, number);
    *out = (gf_view){id, (size_t)n};
    return GF_OK;
}

static gf_status push_claim(gf_merge *m, gf_net_claim claim) {
    GF_TRY(number_id(m, 'c', m->network->claims.count + 1, &claim.id));
    return GF_PUSH(m->arena, &m->network->claims, claim) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status add_claim(gf_merge *m, uint32_t record, uint32_t meeting, const gf_claim *c) {
    const gf_net_claim claim = {
        .document = record,
        .about = {true, meeting},
        .status = c->status,
        .speaker = c->speaker,
        .medium = c->medium,
        .stance = c->stance,
        .addressee = c->addressee,
        .occasion = c->occasion,
        .evidence = {record, c->span, gf_record_quote(m->records[record], c->span)}};
    return push_claim(m, claim);
}

static gf_status add_meeting_claims(gf_merge *m, uint32_t item) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    for (size_t i = 0; i < said->claims.count; i++)
        GF_TRY(add_claim(m, m->meetings[item].record, m->meetings[item].group,
                         &said->claims.at[i]));
    return GF_OK;
}

/* "Falls A und B sich treffen", where another document tells of their meeting. */
static gf_status add_possible_claims(gf_merge *m, uint32_t record, const uint32_t *found) {
    const gf_meetings *all = &m->records[record]->possible;
    assert(found || !all->count);
    for (size_t i = 0; i < all->count; i++) {
        for (size_t c = 0; found[i] != GF_NONE && c < all->at[i].claims.count; c++)
            GF_TRY(add_claim(m, record, found[i], &all->at[i].claims.at[c]));
    }
    return GF_OK;
}

/* Is the refusal that of a possibility which was found to be a meeting? */
static bool is_found(const gf_merge *m, uint32_t record, const uint32_t *found,
                     const gf_refusal *r) {
    const gf_meetings *all = &m->records[record]->possible;
    for (size_t i = 0; i < all->count; i++) {
        if (found[i] != GF_NONE && all->at[i].claims.count &&
            gf_view_equal(all->at[i].subject, r->what) &&
            all->at[i].claims.at[0].span.begin == r->span.begin)
            return true;
    }
    return false;
}

static gf_status add_refusals(gf_merge *m, uint32_t record, const uint32_t *found) {
    const gf_refusals *all = &m->records[record]->refusals;
    for (size_t i = 0; i < all->count; i++) {
        const gf_refusal *r = &all->at[i];
        if (is_found(m, record, found, r)) continue;
        const gf_net_refusal net = {
            r->what,
            r->reason,
            {record, r->span, gf_record_quote(m->records[record], r->span)}};
        if (!GF_PUSH(m->arena, &m->network->refusals, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_net_statement net_statement(const gf_merge *m, uint32_t record, uint32_t first,
                                      const gf_statement *s) {
    gf_net_statement net = {
        .document = record,
        .is_outcome = s->is_outcome,
        .meeting = GF_NONE,
        .by = s->by == GF_NONE ? GF_NONE : gf_merge_net(m, record, s->by),
        .against = s->against == GF_NONE ? GF_NONE : first + s->against,
        .speaker = s->said.speaker,
        .medium = s->said.medium,
        .addressee = s->said.addressee,
        .occasion = s->said.occasion,
        .stance = s->said.stance,
        .evidence = {record, s->said.span, gf_record_quote(m->records[record], s->said.span)}};
    if (s->meeting != GF_NONE)
        net.meeting = m->meetings[m->first_meeting[record] + s->meeting].group;
    return net;
}

/* "s1", "s2" ... in the order of documents. */
static gf_status add_statements(gf_merge *m, uint32_t record) {
    const gf_statements *all = &m->records[record]->statements;
    const uint32_t first = (uint32_t)m->network->statements.count;
    for (size_t i = 0; i < all->count; i++) {
        gf_net_statement net = net_statement(m, record, first, &all->at[i]);
        GF_TRY(number_id(m, 's', first + i + 1, &net.id));
        if (!GF_PUSH(m->arena, &m->network->statements, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* A set that lost a member by a correction is none. */
static gf_status add_references(gf_merge *m, uint32_t record) {
    const gf_references *all = &m->records[record]->references;
    for (size_t i = 0; i < all->count; i++) {
        const gf_reference *r = &all->at[i];
        gf_net_reference net = {
            .document = record,
            .kind = r->kind,
            .text = r->text,
            .head = r->head == GF_NONE ? GF_NONE : gf_merge_net(m, record, r->head),
            .confidence = r->confidence,
            .evidence = {record, r->span, gf_record_quote(m->records[record], r->span)}};
        for (uint32_t k = 0; k < r->count; k++) {
            const uint32_t entity = gf_merge_net(m, record, r->entities[k]);
            if (entity != GF_NONE && !GF_PUSH(m->arena, &net.entities, entity))
                return GF_ERR_NOMEM;
        }
        const bool whole = net.entities.count == r->count;
        if (whole && !GF_PUSH(m->arena, &m->network->references, net)) return GF_ERR_NOMEM;
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
    gf_indices possible = {0};
    GF_TRY(gf_merge_link_possible(m, &possible));
    const uint32_t *found = possible.at;
    if (!GF_MAKE_ROOM(m->arena, &m->network->claims, claim_count(m))) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->meeting_count; i++)
        GF_TRY(add_meeting_claims(m, i));
    for (uint32_t r = 0; r < m->record_count; r++) {
        GF_TRY(add_possible_claims(m, r, found));
        GF_TRY(add_refusals(m, r, found));
        GF_TRY(add_statements(m, r));
        GF_TRY(add_references(m, r));
        if (found) found += m->records[r]->possible.count;
    }
    return GF_OK;
}
