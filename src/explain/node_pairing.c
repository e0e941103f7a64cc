#include "explain/node_pairing.h"

#include "base/map.h"
#include "base/vec.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Which new nodes hold a piece of text: an alias, the beginning of a sentence. */
typedef struct holders {
    gf_map newest;
    struct {
        struct holder {
            uint32_t node, before;
        } * at;
        size_t count, room;
    } entries;
} holders;

typedef struct search {
    gf_arena *arena;
    const gf_network *old, *new_one;
    gf_pairing *out;
    holders holders;
    uint32_t *hits; /* of each new node, for one old node */
} search;

static bool hold(search *s, gf_view key, uint32_t node) {
    const struct holder h = {node, gf_map_get(&s->holders.newest, key)};
    if (!key.ptr || !GF_PUSH(s->arena, &s->holders.entries, h)) return false;
    return gf_map_put(s->arena, &s->holders.newest, key,
                      (uint32_t)s->holders.entries.count - 1);
}

/* The new node that holds most of @p keys; the first of equals; GF_NONE if none holds any. */
static uint32_t count_hits(search *s, gf_view key, uint32_t best) {
    for (uint32_t e = gf_map_get(&s->holders.newest, key); e != GF_MAP_NONE;
         e = s->holders.entries.at[e].before) {
        assert(s->holders.entries.at); /* what the map numbers is there */
        const uint32_t node = s->holders.entries.at[e].node, hits = ++s->hits[node];
        if (node == best) continue;
        const bool is_first = best == GF_NONE || hits > s->hits[best];
        if (is_first || (hits == s->hits[best] && node < best)) best = node;
    }
    return best;
}

static void forget_hits(search *s, gf_view key) {
    for (uint32_t e = gf_map_get(&s->holders.newest, key); e != GF_MAP_NONE;
         e = s->holders.entries.at[e].before) {
        assert(s->holders.entries.at);
        s->hits[s->holders.entries.at[e].node] = 0;
    }
}

static uint32_t best_holder(search *s, const gf_views *keys) {
    uint32_t best = GF_NONE;
    for (size_t i = 0; i < keys->count; i++)
        best = count_hits(s, keys->at[i], best);
    for (size_t i = 0; i < keys->count; i++)
        forget_hits(s, keys->at[i]);
    return best;
}

static gf_view joined(search *s, gf_view a, const char *between, gf_view b) {
    const size_t room = a.len + b.len + strlen(between) + 1;
    char *text = gf_arena_alloc(s->arena, room, 1);
    if (!text) return (gf_view){0};
    snprintf(text, room, "%.*s%s%.*s", GF_VIEW_ARG(a), between, GF_VIEW_ARG(b));
    return (gf_view){text, room - 1};
}

/* "a.txt 120" */
static gf_view sentence_key(search *s, const gf_network *network, const gf_net_evidence *e) {
    char place[16];
    const int n = snprintf(place, sizeof place, "%u", (unsigned)e->span.begin);
    return joined(s, network->documents.at[e->document].key, " ", (gf_view){place, (size_t)n});
}

static bool sentence_keys(search *s, const gf_network *network, const gf_net_meeting *meeting,
                          gf_views *out) {
    for (size_t i = 0; i < meeting->evidence.count; i++) {
        const gf_view key = sentence_key(s, network, &meeting->evidence.at[i]);
        if (!key.ptr || !GF_PUSH(s->arena, out, key)) return false;
    }
    return true;
}

/* "person Huber a.txt": a form in a document. */
static bool form_keys(search *s, const gf_network *network, const gf_net_entity *entity,
                      gf_views *out) {
    const char *type = gf_entity_type_name(entity->type);
    for (size_t d = 0; d < entity->documents.count; d++) {
        const gf_view where = joined(s, (gf_view){type, strlen(type)}, " ",
                                     network->documents.at[entity->documents.at[d]].key);
        for (size_t i = 0; i < entity->aliases.count; i++) {
            const gf_view key = joined(s, where, " ", entity->aliases.at[i]);
            if (!key.ptr || !GF_PUSH(s->arena, out, key)) return false;
        }
    }
    return true;
}

/* The same ids first; GF_NONE elsewhere. */
static bool pair_ids(search *s, bool are_meetings, uint32_t *to_new, uint32_t *to_old) {
    const gf_network *old = s->old, *new_one = s->new_one;
    const size_t olds = are_meetings ? old->meetings.count : old->entities.count,
                 news = are_meetings ? new_one->meetings.count : new_one->entities.count;
    gf_map of_id = {0};
    for (uint32_t i = 0; i < news; i++) {
        to_old[i] = GF_NONE;
        const gf_view id = gf_node_id(new_one, (gf_node){are_meetings, i});
        if (!gf_map_put(s->arena, &of_id, id, i)) return false;
    }
    for (uint32_t i = 0; i < olds; i++) {
        to_new[i] = gf_map_get(&of_id, gf_node_id(old, (gf_node){are_meetings, i}));
        if (to_new[i] != GF_NONE) to_old[to_new[i]] = i;
    }
    return true;
}

static bool keys_of(search *s, const gf_network *network, gf_node node, gf_views *out) {
    *out = (gf_views){0};
    return node.is_meeting ? sentence_keys(s, network, &network->meetings.at[node.index], out)
                           : form_keys(s, network, &network->entities.at[node.index], out);
}

/* All new nodes, so that what was joined to another is found, too. */
static bool hold_new_nodes(search *s, bool are_meetings, size_t count) {
    gf_views keys;
    for (uint32_t i = 0; i < count; i++) {
        if (!keys_of(s, s->new_one, (gf_node){are_meetings, i}, &keys)) return false;
        for (size_t k = 0; k < keys.count; k++) {
            if (!hold(s, keys.at[k], i)) return false;
        }
    }
    return true;
}

static bool pair_contents(search *s, bool are_meetings, uint32_t *to_new, uint32_t *to_old) {
    const size_t olds = are_meetings ? s->old->meetings.count : s->old->entities.count,
                 news = are_meetings ? s->new_one->meetings.count : s->new_one->entities.count;
    s->holders = (holders){0};
    s->hits = GF_NEW_ARRAY(s->arena, uint32_t, news + 1);
    if (!s->hits || !hold_new_nodes(s, are_meetings, news)) return false;
    gf_views keys;
    for (uint32_t i = 0; i < olds; i++) {
        if (to_new[i] != GF_NONE) continue;
        if (!keys_of(s, s->old, (gf_node){are_meetings, i}, &keys)) return false;
        to_new[i] = best_holder(s, &keys);
        if (to_new[i] != GF_NONE && to_old[to_new[i]] == GF_NONE) to_old[to_new[i]] = i;
    }
    return true;
}

bool gf_networks_pair(gf_arena *arena, const gf_network *old, const gf_network *new_one,
                      gf_pairing *out) {
    search s = {.arena = arena, .old = old, .new_one = new_one, .out = out};
    out->new_entity = GF_NEW_ARRAY(arena, uint32_t, old->entities.count + 1);
    out->new_meeting = GF_NEW_ARRAY(arena, uint32_t, old->meetings.count + 1);
    out->old_entity = GF_NEW_ARRAY(arena, uint32_t, new_one->entities.count + 1);
    out->old_meeting = GF_NEW_ARRAY(arena, uint32_t, new_one->meetings.count + 1);
    if (!out->new_entity || !out->new_meeting || !out->old_entity || !out->old_meeting)
        return false;
    return pair_ids(&s, false, out->new_entity, out->old_entity) &&
           pair_ids(&s, true, out->new_meeting, out->old_meeting) &&
           pair_contents(&s, false, out->new_entity, out->old_entity) &&
           pair_contents(&s, true, out->new_meeting, out->old_meeting);
}
