#include "graph/entity_nodes.h"

#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(gf_view a, gf_view b) {
    const int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

static int by_view(const void *a, const void *b) {
    return compare(*(const gf_view *)a, *(const gf_view *)b);
}

static size_t word_count(gf_view name) {
    size_t words = 1;
    for (size_t i = 0; i < name.len; i++)
        words += name.ptr[i] == ' ';
    return words;
}

/* One group: its root and the items in it, in order of documents. */
typedef struct group {
    uint32_t root;
    gf_indices items;
    gf_net_entity entity;
} group;

typedef struct groups {
    group *at;
    size_t count, room;
} groups;

static gf_status gather(gf_merge *m, groups *out) {
    uint32_t *of_root = GF_NEW_ARRAY(m->arena, uint32_t, m->entity_count + 1);
    if (!of_root) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const uint32_t root = gf_merge_root(m, i);
        if (root == i) {
            of_root[i] = (uint32_t)out->count;
            if (!GF_PUSH(m->arena, out, ((group){.root = i}))) return GF_ERR_NOMEM;
        }
        if (!GF_PUSH(m->arena, &out->at[of_root[root]].items, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* In how many documents of the group the entity goes by @p name. */
static size_t votes(const gf_merge *m, const group *g, gf_view name) {
    size_t count = 0;
    for (size_t i = 0; i < g->items.count; i++)
        count += gf_view_equal(gf_merge_entity(m, g->items.at[i])->name, name);
    return count;
}

/* The lexicon's name; else the fullest form, among those the one that most documents use. */
static gf_view choose_name(const gf_merge *m, const group *g) {
    gf_view best = {0};
    size_t best_words = 0, best_votes = 0;
    for (size_t i = 0; i < g->items.count; i++) {
        const uint32_t known = m->entities[g->items.at[i]].known;
        if (known != GF_NONE) return gf_lexicon_known(m->lexicon, known)->name;
        const gf_view name = gf_merge_entity(m, g->items.at[i])->name;
        const size_t words = word_count(name), count = votes(m, g, name);
        const bool fuller = words > best_words && best_words < 2;
        const bool better =
            words >= 2 || best_words < 2
                ? count > best_votes || (count == best_votes && compare(name, best) < 0)
                : false;
        if (!best.ptr || fuller || (better && !(words < 2 && best_words >= 2))) {
            best = name;
            best_words = words;
            best_votes = count;
        }
    }
    return best;
}

static gf_status add_aliases(gf_merge *m, group *g) {
    gf_views *aliases = &g->entity.aliases;
    for (size_t i = 0; i < g->items.count; i++) {
        const gf_entity *e = gf_merge_entity(m, g->items.at[i]);
        for (uint32_t a = 0; a < e->alias_count; a++) {
            if (!GF_PUSH(m->arena, aliases, e->aliases[a])) return GF_ERR_NOMEM;
        }
    }
    if (aliases->count) qsort(aliases->at, aliases->count, sizeof *aliases->at, by_view);
    size_t kept = 0;
    for (size_t i = 0; i < aliases->count; i++) {
        if (kept && gf_view_equal(aliases->at[kept - 1], aliases->at[i])) continue;
        aliases->at[kept++] = aliases->at[i];
    }
    aliases->count = kept;
    return GF_OK;
}

static gf_status describe(gf_merge *m, group *g) {
    gf_net_entity *n = &g->entity;
    n->type = gf_merge_entity(m, g->root)->type;
    n->name = choose_name(m, g);
    for (size_t i = 0; i < g->items.count; i++) {
        const gf_entity *e = gf_merge_entity(m, g->items.at[i]);
        const uint32_t document = m->entities[g->items.at[i]].record;
        n->mentions += e->mentions;
        if (e->confidence > n->confidence) n->confidence = e->confidence;
        if (n->gender == GF_GENDER_UNKNOWN) n->gender = e->gender;
        const bool repeated =
            n->documents.count && n->documents.at[n->documents.count - 1] == document;
        if (!repeated && !GF_PUSH(m->arena, &n->documents, document)) return GF_ERR_NOMEM;
        const uint32_t known = m->entities[g->items.at[i]].known;
        if (known != GF_NONE) n->external = gf_lexicon_known(m->lexicon, known)->external;
    }
    return add_aliases(m, g);
}

static int by_name(const void *a, const void *b) {
    const group *x = a, *y = b;
    if (x->entity.type != y->entity.type) return x->entity.type < y->entity.type ? -1 : 1;
    const int order = compare(x->entity.name, y->entity.name);
    return order ? order : (x->root > y->root) - (x->root < y->root);
}

/* "person:karl-huber", and "person:karl-huber-2" for the next of that name. */
static gf_status name_id(gf_merge *m, gf_map *taken, gf_net_entity *n) {
    const gf_view slug = gf_slug(m->arena, n->name);
    const size_t room = slug.len + 40;
    for (int suffix = 1;; suffix++) {
        char *id = gf_arena_alloc(m->arena, room, 1);
        if (!id || !slug.ptr) return GF_ERR_NOMEM;
        const char *type = gf_entity_type_name(n->type);
        const int len = suffix == 1
                            ? snprintf(id, room, "%s:%.*s", type, GF_VIEW_ARG(slug))
                            : snprintf(id, room, "%s:%.*s-%d", type, GF_VIEW_ARG(slug), suffix);
        n->id = (gf_view){id, (size_t)len};
        if (gf_map_get(taken, n->id) == GF_MAP_NONE) break;
    }
    return gf_map_put(m->arena, taken, n->id, 0) ? GF_OK : GF_ERR_NOMEM;
}

static int by_id(const void *a, const void *b) {
    return compare(((const group *)a)->entity.id, ((const group *)b)->entity.id);
}

static gf_status note_merges(gf_merge *m, const group *g) {
    for (size_t i = 0; i < g->items.count; i++) {
        const gf_view name = gf_merge_entity(m, g->items.at[i])->name;
        if (gf_view_equal(name, g->entity.name)) continue;
        bool noted = false;
        for (size_t k = 0; k < i; k++)
            noted |= gf_view_equal(name, gf_merge_entity(m, g->items.at[k])->name);
        if (noted) continue;
        const char *reason = g->entity.type != GF_PERSON ? "a form of the same name"
                             : memchr(name.ptr, ' ', name.len)
                                 ? "another spelling of the same name"
                                 : "the only full name that fits this family name";
        GF_TRY(gf_merge_note(m, g->entity.id, name, reason));
    }
    return GF_OK;
}

gf_status gf_entity_nodes_write(gf_merge *m) {
    groups all = {0};
    gf_map taken = {0};
    GF_TRY(gather(m, &all));
    for (size_t i = 0; i < all.count; i++)
        GF_TRY(describe(m, &all.at[i]));
    if (all.count) qsort(all.at, all.count, sizeof *all.at, by_name);
    for (size_t i = 0; i < all.count; i++)
        GF_TRY(name_id(m, &taken, &all.at[i].entity));
    if (all.count) qsort(all.at, all.count, sizeof *all.at, by_id);
    for (uint32_t i = 0; i < all.count; i++) {
        if (!GF_PUSH(m->arena, &m->network->entities, all.at[i].entity)) return GF_ERR_NOMEM;
        for (size_t k = 0; k < all.at[i].items.count; k++)
            m->entities[all.at[i].items.at[k]].group = i;
    }
    for (size_t i = 0; i < all.count; i++)
        GF_TRY(note_merges(m, &all.at[i]));
    return GF_OK;
}
