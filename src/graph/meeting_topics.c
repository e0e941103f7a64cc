#include "graph/merge.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdlib.h>
#include <string.h>

gf_status gf_merge_add_topics(gf_merge *m, uint32_t item, gf_net_meeting *to) {
    const gf_meeting *said = gf_merge_meeting(m, item);
    const uint32_t record = m->meetings[item].record;
    for (size_t i = 0; i < said->topics.count; i++) {
        const gf_topic *t = &said->topics.at[i];
        gf_net_topic net = {
            .text = t->text,
            .entity = t->entity == GF_NONE ? GF_NONE : gf_merge_net(m, record, t->entity)};
        if (!GF_PUSH(m->arena, &net.documents, record)) return GF_ERR_NOMEM;
        if (!GF_PUSH(m->arena, &to->topics, net)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static int by_text(const void *a, const void *b) {
    const gf_net_topic *x = a, *y = b;
    const size_t shorter = x->text.len < y->text.len ? x->text.len : y->text.len;
    const int order = memcmp(x->text.ptr, y->text.ptr, shorter);
    if (order) return order;
    if (x->text.len != y->text.len) return x->text.len < y->text.len ? -1 : 1;
    const uint32_t p = x->documents.at[0], q = y->documents.at[0];
    return (p > q) - (p < q);
}

/* O(n log n): a meeting that a whole archive tells of has many. */
gf_status gf_merge_join_topics(gf_merge *m, gf_net_meeting *meeting) {
    if (!meeting->topics.count) return GF_OK;
    qsort(meeting->topics.at, meeting->topics.count, sizeof *meeting->topics.at, by_text);
    size_t kept = 0;
    for (size_t i = 1; i < meeting->topics.count; i++) {
        gf_net_topic *last = &meeting->topics.at[kept];
        const gf_net_topic *next = &meeting->topics.at[i];
        const uint32_t document = next->documents.at[0];
        if (!gf_view_equal(last->text, next->text)) {
            meeting->topics.at[++kept] = *next;
            continue;
        }
        if (last->entity == GF_NONE) last->entity = next->entity;
        if (last->documents.at[last->documents.count - 1] == document) continue;
        if (!GF_PUSH(m->arena, &last->documents, document)) return GF_ERR_NOMEM;
    }
    meeting->topics.count = kept + 1;
    return GF_OK;
}
