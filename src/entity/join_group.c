#include "base/try.h"
#include "entity/gather.h"
#include "mention/working_group.h"

#include <string.h>

/*
 * "die Arbeitsgruppe Russland-USA-Ukraine zu Sicherheitsfragen" is the "russisch-amerikanisch-
 * ukrainische Arbeitsgruppe zu Sicherheitsfragen": one topic and the same members, however they
 * are said. Members that one of two does not tell do not part them.
 */
typedef struct group {
    gf_view head;  /* "arbeitsgruppe" */
    gf_view words; /* without members, lower case: "arbeitsgruppe zu sicherheitsfragen" */
    gf_members members;
} group;

static bool is_head(const gf_gather *g, uint32_t t) {
    return gf_token_form_is(g->lexicon, &g->tokens->at[t], GF_WORD_WORKING_GROUP, NULL);
}

/* False if the mention is no group that its topic or its members name. */
static bool read_group(const gf_gather *g, const gf_mention *m, group *out) {
    out->head = (gf_view){0};
    size_t room = 1, len = 0;
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        if (is_head(g, t)) out->head = g->tokens->at[t].lower;
        room += g->tokens->at[t].lower.len + 1;
    }
    if (!out->head.len || m->tokens.end - m->tokens.begin < 2 || m->known != GF_NONE)
        return false;
    char *to = gf_arena_alloc(g->arena, room, 1);
    if (!to) return false;
    out->members = (gf_members){.count = 0};
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_members members = gf_members_of(g->lexicon, g->tokens->at[t].form);
        if (members.count) {
            out->members = members;
            continue;
        }
        const gf_view low = g->tokens->at[t].lower;
        if (len) to[len++] = ' ';
        memcpy(to + len, low.ptr, low.len);
        len += low.len;
    }
    out->words = (gf_view){to, len};
    return true;
}

static bool has_member(const gf_members *all, uint32_t country) {
    for (size_t i = 0; i < all->count; i++) {
        if (all->at[i] == country) return true;
    }
    return false;
}

static bool members_agree(const gf_members *a, const gf_members *b) {
    if (!a->count || !b->count) return true;
    for (size_t i = 0; i < a->count; i++) {
        if (!has_member(b, a->at[i])) return false;
    }
    return a->count == b->count;
}

/* "Verkehrsgruppe": the only group before whose topic opens so, or GF_NONE. */
static uint32_t group_about(const gf_gather *g, size_t index) {
    const gf_view low = g->tokens->at[g->mentions->at[index].tokens.begin].lower;
    const size_t part = gf_group_topic_bytes(g->lexicon, low);
    const gf_view head = gf_view_slice(low, part, low.len);
    uint32_t found = GF_NONE;
    for (size_t i = 0; part && i < g->mentions->count; i++) {
        const gf_mention *o = &g->mentions->at[i];
        group other;
        if (i == index || o->entity == GF_NONE || o->type != GF_ORGANISATION ||
            o->kind != GF_MENTION_NAME || !read_group(g, o, &other))
            continue;
        const gf_view last = g->tokens->at[o->tokens.end - 1].lower;
        const bool kind =
            other.head.len >= head.len &&
            gf_view_equal(gf_view_slice(other.head, other.head.len - head.len, other.head.len),
                          head);
        if (!kind || last.len < part || memcmp(last.ptr, low.ptr, part) != 0) continue;
        if (found != GF_NONE && found != o->entity) return GF_NONE;
        found = o->entity;
    }
    return found;
}

uint32_t gf_same_group(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    if (m->type != GF_ORGANISATION || m->known != GF_NONE || m->kind != GF_MENTION_NAME)
        return GF_NONE;
    if (m->tokens.end - m->tokens.begin == 1) return group_about(g, index);
    group own, other;
    if (!read_group(g, m, &own)) return GF_NONE;
    for (size_t i = 0; i < index; i++) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->entity == GF_NONE || o->type != GF_ORGANISATION || o->kind != GF_MENTION_NAME)
            continue;
        if (read_group(g, o, &other) && gf_view_equal(own.words, other.words) &&
            members_agree(&own.members, &other.members))
            return o->entity;
    }
    return GF_NONE;
}
