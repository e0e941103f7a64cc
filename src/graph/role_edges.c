#include "graph/role_edges.h"

#include "base/try.h"
#include "base/vec.h"
#include "graph/edge_order.h"

#include <string.h>

/* Does @p role begin with a word that makes another office of it ("Vize", "Co-", "Ex")? */
static bool is_of_another(const gf_lexicon *lexicon, gf_view role, size_t before) {
    for (size_t len = 2; len <= before; len++) {
        const gf_view opening = gf_view_slice(role, 0, len);
        if (gf_lexicon_word(lexicon, GF_WORD_DEPUTY, opening, NULL) ||
            gf_lexicon_word(lexicon, GF_WORD_ERA, opening, NULL))
            return true;
    }
    return false;
}

/* The role itself: "Berater" of "leitender Berater". */
static gf_view last_word(gf_view role) {
    size_t begin = role.len;
    while (begin > 0 && role.ptr[begin - 1] != ' ')
        begin--;
    return gf_view_slice(role, begin, role.len);
}

/* "Sondergesandter" and "außenpolitischer Berater" say more than "Gesandter" and "Berater". The
   first letter may be small behind what stands before it. */
static bool says_more(const gf_lexicon *lexicon, gf_view more, gf_view less) {
    if (less.len < 2 || more.len <= less.len) return false;
    const size_t before = more.len - less.len;
    if (memcmp(more.ptr + before + 1, less.ptr + 1, less.len - 1) != 0) return false;
    const gf_role_match a = gf_lexicon_role(lexicon, last_word(more)),
                        b = gf_lexicon_role(lexicon, less);
    return a.role && b.role && gf_view_equal(a.role->rank, b.role->rank) &&
           gf_lexicon_word(lexicon, GF_WORD_OPEN_RANK, b.role->rank, NULL) &&
           !is_of_another(lexicon, more, before);
}

static bool is_of_one_pair(const gf_net_edge *a, const gf_net_edge *b) {
    return a->type == b->type && a->source.index == b->source.index &&
           a->source.is_meeting == b->source.is_meeting && a->target.index == b->target.index &&
           a->target.is_meeting == b->target.is_meeting;
}

/* The only one of the edges [begin, end) that says more than edge @p less; GF_NONE: none, or
   several, of which nobody knows which is meant. */
static uint32_t fuller_edge(const gf_merge *m, size_t begin, size_t end, size_t less) {
    const gf_net_edge *all = m->network->edges.at;
    uint32_t fuller = GF_NONE;
    for (size_t i = begin; i < end; i++) {
        if (i == less || !all[i].evidence.count ||
            gf_when_disjoint(all[i].when, all[less].when) ||
            !says_more(m->lexicon, all[i].role, all[less].role))
            continue;
        if (fuller != GF_NONE) return GF_NONE;
        fuller = (uint32_t)i;
    }
    return fuller;
}

static bool stands_before(const gf_net_evidence *a, const gf_net_evidence *b) {
    return a->document != b->document ? a->document < b->document
                                      : a->span.begin < b->span.begin;
}

/* Evidence of both, in the order of the documents, each sentence once. */
static gf_status join_evidence(gf_arena *arena, gf_evidences *to, const gf_evidences *more) {
    gf_evidences both = {0};
    size_t i = 0, k = 0;
    while (i < to->count || k < more->count) {
        const bool first =
            k == more->count || (i < to->count && !stands_before(&more->at[k], &to->at[i]));
        const gf_net_evidence *next = first ? &to->at[i++] : &more->at[k++];
        const bool again = both.count && !stands_before(&both.at[both.count - 1], next);
        if (!again && !GF_PUSH(arena, &both, *next)) return GF_ERR_NOMEM;
    }
    *to = both;
    return GF_OK;
}

static gf_status give(gf_merge *m, gf_net_edge *to, gf_net_edge *from) {
    if (!to->portfolio.len) to->portfolio = from->portfolio;
    if (!gf_when_known(to->when) && gf_when_known(from->when)) {
        to->when = from->when;
        to->when_text = from->when_text;
    }
    GF_TRY(join_evidence(m->arena, &to->evidence, &from->evidence));
    from->evidence.count = 0; /* it goes */
    return GF_OK;
}

/* Again and again: "Gesandter" has one fuller edge only when "Sondergesandter" has gone to
   "Ukraine-Sondergesandter". */
static gf_status join_roles_of_pair(gf_merge *m, size_t begin, size_t end, bool *moved) {
    gf_net_edge *all = m->network->edges.at;
    for (size_t i = begin; i < end;) {
        const uint32_t to =
            all[i].evidence.count ? fuller_edge(m, begin, end, i) : (uint32_t)GF_NONE;
        if (to != GF_NONE) {
            GF_TRY(give(m, &all[to], &all[i]));
            *moved = true;
        }
        i = to != GF_NONE ? begin : i + 1;
    }
    return GF_OK;
}

gf_status gf_merge_join_roles(gf_merge *m) {
    gf_network *n = m->network;
    size_t kept = 0;
    bool moved = false;
    for (size_t begin = 0, end = 0; begin < n->edges.count; begin = end) {
        while (end < n->edges.count && is_of_one_pair(&n->edges.at[begin], &n->edges.at[end]))
            end++;
        const bool are_roles = n->edges.at[begin].type == GF_EDGE_ROLE && end - begin > 1;
        if (are_roles) GF_TRY(join_roles_of_pair(m, begin, end, &moved));
        for (size_t i = begin; i < end; i++) {
            if (are_roles && !n->edges.at[i].evidence.count) continue;
            n->edges.at[kept++] = n->edges.at[i];
        }
    }
    n->edges.count = kept;
    if (moved) gf_edges_sort(n); /* some have got a period */
    return GF_OK;
}
