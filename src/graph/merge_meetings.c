#include "base/try.h"
#include "base/vec.h"
#include "graph/meeting_pairs.h"

#include <stdlib.h>
#include <string.h>

enum { MARGIN = 10 /* by how much one day must fit better than another */ };

uint32_t gf_meeting_root(const gf_merge *m, uint32_t item) {
    while (m->meetings[item].group != item)
        item = m->meetings[item].group;
    return item;
}

/* Does a document tell of both, as two meetings? */
static bool share_document(const gf_merge *m, uint32_t a, uint32_t b) {
    uint32_t i = a;
    do {
        const uint32_t record = m->meetings[i].record;
        for (uint32_t k = m->first_meeting[record]; k < m->first_meeting[record + 1]; k++) {
            if (gf_meeting_root(m, k) == b) return true;
        }
        i = m->meetings[i].next;
    } while (i != a);
    return false;
}

/* No report of one group may contradict one of the other. */
static bool groups_agree(const gf_merge *m, uint32_t a, uint32_t b, gf_bond bond) {
    uint32_t i = a;
    do {
        uint32_t k = b;
        do {
            if (gf_meetings_contradict(m, &m->meetings[i], &m->meetings[k], bond)) return false;
            k = m->meetings[k].next_leader;
        } while (k != b);
        i = m->meetings[i].next_leader;
    } while (i != a);
    return !share_document(m, a, b) && !share_document(m, b, a);
}

static void swap(uint32_t *a, uint32_t *b) {
    const uint32_t old = *a;
    *a = *b;
    *b = old;
}

/* The smaller number becomes the root: independent of the order of the unions. */
static void unite(gf_merge *m, uint32_t a, uint32_t b) {
    const uint32_t root = a < b ? a : b, other = a < b ? b : a;
    m->meetings[other].group = root;
    swap(&m->meetings[root].next, &m->meetings[other].next);
}

static gf_status note(gf_merge *m, uint32_t a, uint32_t b, const gf_comparison *c) {
    char reason[160];
    gf_comparison_reason(c, reason);
    const gf_union u = {a, b, gf_arena_copy(m->arena, (gf_view){reason, strlen(reason)})};
    return u.reason.ptr && GF_PUSH(m->arena, &m->unions, u) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status unite_reports(gf_merge *m, uint32_t a, uint32_t b) {
    const gf_comparison c = gf_meetings_compare(m, &m->meetings[a], &m->meetings[b]);
    const uint32_t x = gf_meeting_root(m, a), y = gf_meeting_root(m, b);
    swap(&m->meetings[x].next_leader, &m->meetings[y].next_leader);
    unite(m, x, y);
    return note(m, a, b, &c);
}

/* Who says the same as a leader belongs to it, unless their document tells of two. */
static gf_status follow_leaders(gf_merge *m) {
    for (uint32_t i = 0; i < m->meeting_count; i++) {
        const uint32_t leader = m->meetings[i].leader;
        if (leader == i) continue;
        const gf_comparison c = gf_meetings_compare(m, &m->meetings[leader], &m->meetings[i]);
        unite(m, leader, i);
        GF_TRY(note(m, leader, i, &c));
    }
    return GF_OK;
}

/* The one day of a group, or GF_DAY_NONE. */
static gf_day day_of(const gf_merge *m, uint32_t root) {
    uint32_t i = root;
    do {
        const gf_when w = m->meetings[i].when;
        if (gf_when_closed(w) && w.start == w.end) return w.start;
        i = m->meetings[i].next_leader;
    } while (i != root);
    return GF_DAY_NONE;
}

/* Numbers of the pairs of each report: at[first[i]] to at[first[i + 1]]. */
typedef struct partner_lists {
    uint32_t *first, *at;
} partner_lists;

static gf_status list_partners(gf_merge *m, const gf_meeting_pairs *pairs, partner_lists *out) {
    out->first = GF_NEW_ARRAY(m->arena, uint32_t, m->meeting_count + 2);
    out->at = GF_NEW_ARRAY(m->arena, uint32_t, 2 * pairs->count + 1);
    if (!out->first || !out->at) return GF_ERR_NOMEM;
    uint32_t *cursor = out->first + 1; /* while filling, cursor[i] is where report i goes on */
    for (size_t i = 0; i < pairs->count; i++) {
        if (pairs->at[i].a + 1 < m->meeting_count) cursor[pairs->at[i].a + 1]++;
        if (pairs->at[i].b + 1 < m->meeting_count) cursor[pairs->at[i].b + 1]++;
    }
    for (size_t i = 1; i < m->meeting_count; i++)
        cursor[i] += cursor[i - 1];
    for (uint32_t i = 0; i < pairs->count; i++) {
        out->at[cursor[pairs->at[i].a]++] = i;
        out->at[cursor[pairs->at[i].b]++] = i;
    }
    return GF_OK;
}

/* Would @p open, whose day nobody knows, fit another day about as well as that of @p dated?
   Then neither is taken: a wrong one would invent a date. */
static bool is_ambiguous(const gf_merge *m, const gf_meeting_pairs *pairs,
                         const partner_lists *partners, const gf_meeting_pair *pair,
                         uint32_t open) {
    const uint32_t dated = pair->a == open ? pair->b : pair->a;
    const gf_day day = day_of(m, gf_meeting_root(m, dated));
    if (day == GF_DAY_NONE || day_of(m, gf_meeting_root(m, open)) != GF_DAY_NONE) return false;
    for (uint32_t i = partners->first[open]; i < partners->first[open + 1]; i++) {
        const gf_meeting_pair *rival = &pairs->at[partners->at[i]];
        const uint32_t other = rival->a == open ? rival->b : rival->a;
        const gf_day another = day_of(m, gf_meeting_root(m, other));
        if (another != GF_DAY_NONE && another != day && rival->score + MARGIN >= pair->score &&
            groups_agree(m, gf_meeting_root(m, open), gf_meeting_root(m, other), rival->bond))
            return true;
    }
    return false;
}

/* Best pairs first, so that the result does not depend on the order of the documents. */
gf_status gf_merge_meetings(gf_merge *m) {
    gf_meeting_pairs pairs;
    partner_lists partners;
    m->unions.count = 0;
    GF_TRY(gf_meetings_find_leaders(m));
    GF_TRY(follow_leaders(m));
    GF_TRY(gf_meetings_find_pairs(m, &pairs));
    GF_TRY(list_partners(m, &pairs, &partners));
    for (size_t i = 0; i < pairs.count; i++) {
        const gf_meeting_pair *p = &pairs.at[i];
        const uint32_t a = gf_meeting_root(m, p->a), b = gf_meeting_root(m, p->b);
        if (a == b || !groups_agree(m, a, b, p->bond)) continue;
        if (is_ambiguous(m, &pairs, &partners, p, p->a) ||
            is_ambiguous(m, &pairs, &partners, p, p->b))
            continue;
        GF_TRY(unite_reports(m, p->a, p->b));
    }
    return GF_OK;
}
