#include "graph/build.h"

#include "base/try.h"
#include "base/vec.h"
#include "graph/merge.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_ROUNDS = 32 /* links of a chain in which one article dates the next */ };

static int compare_views(gf_view a, gf_view b) {
    const int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);
    if (order) return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

static int by_key(const void *a, const void *b) {
    const gf_record *x = *(const gf_record *const *)a, *y = *(const gf_record *const *)b;
    const int order = compare_views(x->key, y->key);
    if (order) return order;
    return x->content < y->content ? -1 : x->content > y->content;
}

static gf_status add_documents(gf_merge *m) {
    if (!GF_MAKE_ROOM(m->arena, &m->network->documents, m->record_count)) return GF_ERR_NOMEM;
    for (size_t i = 0; i < m->record_count; i++) {
        const gf_record *r = m->records[i];
        const gf_net_document d = {r->key, r->path, r->title,  r->source,
                                   r->url, r->date, r->content};
        m->dates[i] = r->date;
        if (!GF_PUSH(m->arena, &m->network->documents, d)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status start(gf_merge *m, const gf_build_input *input) {
    m->record_count = input->record_count;
    m->records = GF_NEW_ARRAY(m->arena, const gf_record *, m->record_count + 1);
    m->dates = GF_NEW_ARRAY(m->arena, gf_document_date, m->record_count + 1);
    if (!m->records || !m->dates) return GF_ERR_NOMEM;
    for (size_t i = 0; i < m->record_count; i++)
        m->records[i] = input->records[i];
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are sorted */
    if (m->record_count) qsort(m->records, m->record_count, sizeof *m->records, by_key);
    return add_documents(m);
}

/* Dating a document makes other meetings comparable, which may date the next one. */
static gf_status join_meetings(gf_merge *m) {
    GF_TRY(gf_merge_collect_meetings(m));
    for (int round = 0; round < MOST_ROUNDS; round++) {
        GF_TRY(gf_merge_meetings(m));
        if (!gf_merge_date_documents(m)) break;
    }
    for (size_t i = 0; i < m->record_count; i++)
        m->network->documents.at[i].date = m->dates[i];
    return GF_OK;
}

static gf_status build(gf_merge *m, const gf_build_input *input) {
    GF_TRY(start(m, input));
    GF_TRY(gf_merge_find_sources(m));
    GF_TRY(gf_merge_entities(m));
    GF_TRY(join_meetings(m));
    GF_TRY(gf_merge_write_meetings(m));
    GF_TRY(gf_merge_write_conflicts(m));
    GF_TRY(gf_merge_write_edges(m));
    GF_TRY(gf_merge_write_traits(m));
    return gf_merge_write_claims(m);
}

gf_status gf_network_build(gf_context *context, gf_arena *arena, const gf_build_input *input,
                           gf_network *out) {
    *out = (gf_network){0};
    gf_merge merge = {.arena = arena,
                      .lexicon = input->lexicon,
                      .corrections = input->corrections,
                      .network = out};
    const gf_status status = build(&merge, input);
    if (status == GF_OK) return GF_OK;
    return gf_fail(context, status, "merging %zu documents: %s", input->record_count,
                   gf_status_name(status));
}

const gf_entity *gf_merge_entity(const gf_merge *m, uint32_t item) {
    const gf_entity_item *e = &m->entities[item];
    return &m->records[e->record]->entities.at[e->index];
}

const gf_meeting *gf_merge_meeting(const gf_merge *m, uint32_t item) {
    const gf_meeting_item *e = &m->meetings[item];
    return &m->records[e->record]->meetings.at[e->index];
}

uint32_t gf_merge_net(const gf_merge *m, uint32_t record, uint32_t index) {
    return m->entities[m->first_entity[record] + index].group;
}

gf_status gf_merge_note(gf_merge *m, gf_view into, gf_view what, const char *reason) {
    const gf_view words = gf_arena_copy(m->arena, (gf_view){reason, strlen(reason)});
    const gf_net_merge note = {into, what, words};
    return words.ptr && GF_PUSH(m->arena, &m->network->merges, note) ? GF_OK : GF_ERR_NOMEM;
}
