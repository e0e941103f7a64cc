#include "graph/merge.h"

#include "base/map.h"
#include "base/try.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "graph/entity_nodes.h"

#include <stdlib.h>
#include <string.h>

uint32_t gf_merge_root(const gf_merge *m, uint32_t item) {
    while (m->entities[item].group != item)
        item = m->entities[item].group;
    return item;
}

/* Has a never-merge one side in group @p a, the other in group @p b? */
static bool are_barred(const gf_merge *m, uint32_t a, uint32_t b) {
    if (!m->entities[a].is_barred || !m->entities[b].is_barred) return false;
    for (size_t i = 0; i < m->bars.count; i++) {
        const gf_bar *x = &m->bars.at[i];
        if (gf_merge_root(m, x->item) != a) continue;
        for (size_t k = 0; k < m->bars.count; k++) {
            const gf_bar *y = &m->bars.at[k];
            if (y->correction == x->correction && y->is_second != x->is_second &&
                gf_merge_root(m, y->item) == b)
                return true;
        }
    }
    return false;
}

/* The smaller number becomes the root: independent of the order of the unions. */
void gf_merge_unite(gf_merge *m, uint32_t a, uint32_t b) {
    gf_entity_item *root = &m->entities[a < b ? a : b], *other = &m->entities[a < b ? b : a];
    const uint32_t next = root->next;
    root->next = other->next;
    other->next = next;
    other->group = root->group;
    root->is_barred |= other->is_barred;
}

bool gf_merge_join(gf_merge *m, uint32_t a, uint32_t b) {
    a = gf_merge_root(m, a);
    b = gf_merge_root(m, b);
    if (a == b) return true;
    if (are_barred(m, a, b)) return false;
    gf_merge_unite(m, a, b);
    return true;
}

gf_view gf_merge_key(gf_arena *arena, gf_entity_type type, gf_view name) {
    const gf_view folded = gf_utf8_fold(arena, name);
    char *key = gf_arena_alloc(arena, folded.len + 2, 1);
    if (!key || !folded.ptr) return (gf_view){0};
    key[0] = (char)('0' + type);
    memcpy(key + 1, folded.ptr, folded.len);
    return (gf_view){key, folded.len + 1};
}

static gf_status collect(gf_merge *m) {
    m->first_entity = GF_NEW_ARRAY(m->arena, uint32_t, m->record_count + 1);
    if (!m->first_entity) return GF_ERR_NOMEM;
    size_t total = 0;
    for (size_t r = 0; r < m->record_count; r++) {
        m->first_entity[r] = (uint32_t)total;
        total += m->records[r]->entities.count;
    }
    m->entities = GF_NEW_ARRAY(m->arena, gf_entity_item, total + 1);
    if (!m->entities) return GF_ERR_NOMEM;
    for (size_t r = 0; r < m->record_count; r++) {
        for (size_t i = 0; i < m->records[r]->entities.count; i++) {
            const gf_entity *e = &m->records[r]->entities.at[i];
            gf_entity_item *item = &m->entities[m->entity_count];
            *item = (gf_entity_item){.record = (uint32_t)r,
                                     .index = (uint32_t)i,
                                     .group = (uint32_t)m->entity_count,
                                     .next = (uint32_t)m->entity_count,
                                     .known = gf_lexicon_find(m->lexicon, e->type, e->name),
                                     .type = e->type,
                                     .name = e->name,
                                     .key = gf_merge_key(m->arena, e->type, e->name),
                                     .correction = GF_NONE};
            if (!item->key.ptr) return GF_ERR_NOMEM;
            m->entity_count++;
        }
    }
    return GF_OK;
}

static gf_status join_same_names(gf_merge *m) {
    gf_map seen = {0};
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const gf_view key = m->entities[i].key;
        if (gf_merge_entity(m, i)->is_local) continue; /* another town's "Rathaus" */
        const uint32_t first = gf_map_get(&seen, key);
        if (first != GF_MAP_NONE)
            gf_merge_join(m, first, i);
        else if (!gf_map_put(m->arena, &seen, key, i))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* Stands for the owner of a form that several have. */
#define SEVERAL (GF_MAP_NONE - 1)

/* Notes in @p owner who has the surface forms of item @p i. */
static gf_status note_forms(gf_merge *m, uint32_t i, gf_map *owner) {
    const gf_entity *e = gf_merge_entity(m, i);
    for (uint32_t a = 0; a < e->alias_count; a++) {
        const gf_view key = gf_merge_key(m->arena, m->entities[i].type, e->aliases[a]);
        if (!key.ptr) return GF_ERR_NOMEM;
        uint32_t now = gf_map_get(owner, key);
        if (now == GF_MAP_NONE)
            now = i;
        else if (now != SEVERAL && gf_merge_root(m, now) != gf_merge_root(m, i))
            now = SEVERAL;
        if (!gf_map_put(m->arena, owner, key, now)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* "Außenministerium": which state's, another document does not tell. */
static bool is_of_some_state(const gf_merge *m, const gf_entity_item *item) {
    return item->type == GF_ORGANISATION &&
           gf_lexicon_word(m->lexicon, GF_WORD_NATIONAL_BODY, item->name, NULL);
}

/* An organisation or place whose name is a surface form of another: "VKA", "HHU". A form that
   two of them share joins nothing. */
static gf_status join_short_forms(gf_merge *m) {
    gf_map owner = {0};
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const bool tells = m->entities[i].type != GF_PERSON && !gf_merge_entity(m, i)->is_local;
        if (tells) GF_TRY(note_forms(m, i, &owner));
    }
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const gf_entity_item *item = &m->entities[i];
        if (item->type == GF_PERSON || item->known != GF_NONE || is_of_some_state(m, item) ||
            gf_merge_entity(m, i)->is_local)
            continue;
        const uint32_t other = gf_map_get(&owner, item->key);
        if (other < SEVERAL) gf_merge_join(m, i, other);
    }
    return GF_OK;
}

/* Do two documents name the same person whom no list has? Then they tell of one town. */
static bool tell_of_one_town(const gf_merge *m, uint32_t a, uint32_t b) {
    for (uint32_t i = m->first_entity[a]; i < m->entity_count && m->entities[i].record == a;
         i++) {
        const gf_entity_item *x = &m->entities[i];
        if (x->type != GF_PERSON || x->known != GF_NONE ||
            !memchr(x->name.ptr, ' ', x->name.len))
            continue;
        for (uint32_t k = m->first_entity[b]; k < m->entity_count && m->entities[k].record == b;
             k++) {
            if (gf_view_equal(x->key, m->entities[k].key)) return true;
        }
    }
    return false;
}

/* "Rathaus" in two documents is one if they tell of one town. */
static gf_status join_local(gf_merge *m) {
    gf_map newest = {0};
    gf_indices before = {0};
    for (uint32_t i = 0; i < m->entity_count; i++) {
        if (!GF_PUSH(m->arena, &before, GF_MAP_NONE)) return GF_ERR_NOMEM;
        if (!gf_merge_entity(m, i)->is_local) continue;
        before.at[i] = gf_map_get(&newest, m->entities[i].key);
        for (uint32_t k = before.at[i]; k != GF_MAP_NONE; k = before.at[k]) {
            if (m->entities[k].record != m->entities[i].record &&
                tell_of_one_town(m, m->entities[k].record, m->entities[i].record))
                gf_merge_join(m, k, i);
        }
        if (!gf_map_put(m->arena, &newest, m->entities[i].key, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

gf_status gf_merge_entities(gf_merge *m) {
    GF_TRY(collect(m));
    GF_TRY(gf_merge_correct_items(m));
    GF_TRY(join_same_names(m));
    GF_TRY(join_short_forms(m));
    GF_TRY(join_local(m));
    GF_TRY(gf_merge_join_persons(m));
    GF_TRY(gf_merge_correct_groups(m));
    return gf_entity_nodes_write(m);
}
