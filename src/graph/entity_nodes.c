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

/* One way in which documents call an entity, and in how many of them. */
typedef struct form {
    gf_view name;
    uint32_t correction; /* that moved it here, or GF_NONE */
    uint32_t documents;
    bool is_moved;
} form;

/* One group: its root and the items in it, in order of documents. */
typedef struct group {
    uint32_t root;
    gf_indices items;
    struct {
        form *at;
        size_t count, room;
    } forms; /* by name */
    gf_net_entity entity;
} group;

typedef struct groups {
    group *at;
    size_t count, room;
} groups;

/* What people dropped belongs to no group. */
static gf_status gather(gf_merge *m, groups *out) {
    uint32_t *of_root = GF_NEW_ARRAY(m->arena, uint32_t, m->entity_count + 1);
    if (!of_root) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const uint32_t root = gf_merge_root(m, i);
        if (m->entities[root].is_dropped) continue;
        if (root == i) {
            of_root[i] = (uint32_t)out->count;
            if (!GF_PUSH(m->arena, out, (group){.root = i})) return GF_ERR_NOMEM;
        }
        if (!GF_PUSH(m->arena, &out->at[of_root[root]].items, i)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static int by_form(const void *a, const void *b) {
    const form *x = a, *y = b;
    const int order = compare(x->name, y->name);
    return order ? order : (x->correction > y->correction) - (x->correction < y->correction);
}

static gf_status list_forms(gf_merge *m, group *g) {
    for (size_t i = 0; i < g->items.count; i++) {
        const gf_entity_item *item = &m->entities[g->items.at[i]];
        const form f = {item->name, item->correction, 1, item->is_merged};
        if (!GF_PUSH(m->arena, &g->forms, f)) return GF_ERR_NOMEM;
    }
    qsort(g->forms.at, g->forms.count, sizeof *g->forms.at, by_form);
    size_t kept = 0;
    for (size_t i = 0; i < g->forms.count; i++) {
        if (kept && by_form(&g->forms.at[kept - 1], &g->forms.at[i]) == 0)
            g->forms.at[kept - 1].documents++;
        else
            g->forms.at[kept++] = g->forms.at[i];
    }
    g->forms.count = kept;
    return GF_OK;
}

static bool is_full(gf_view name) { return name.ptr && memchr(name.ptr, ' ', name.len); }

/* The lexicon's name; else a name of several words before a single one, among
   those the one that most documents use. */
static gf_view usual_name(const gf_merge *m, const group *g) {
    for (size_t i = 0; i < g->items.count; i++) {
        const gf_entity_item *item = &m->entities[g->items.at[i]];
        if (item->known != GF_NONE && !item->is_merged)
            return gf_lexicon_known(m->lexicon, item->known)->name;
    }
    form best = {0};
    for (size_t i = 0; i < g->forms.count; i++) {
        const form f = g->forms.at[i];
        if (f.is_moved) continue;
        const int fuller = is_full(f.name) - is_full(best.name);
        if (fuller > 0 || (fuller == 0 && f.documents > best.documents)) best = f;
    }
    return best.name;
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
    GF_TRY(list_forms(m, g));
    n->type = m->entities[g->root].type;
    n->name = usual_name(m, g);
    if (m->entities[g->root].given.len) n->name = m->entities[g->root].given;
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

static gf_status note_form(gf_merge *m, const group *g, const form *f) {
    if (f->correction != GF_NONE) {
        const gf_view reason = gf_merge_correction_reason(m, f->correction);
        return reason.ptr ? gf_merge_note(m, g->entity.id, f->name, reason.ptr) : GF_ERR_NOMEM;
    }
    if (gf_view_equal(f->name, g->entity.name)) return GF_OK;
    const char *reason = g->entity.type != GF_PERSON ? "a form of the same name"
                         : is_full(f->name)          ? "another spelling of the same name"
                                            : "the only full name that fits this family name";
    return gf_merge_note(m, g->entity.id, f->name, reason);
}

static gf_status note_merges(gf_merge *m, const group *g) {
    const gf_entity_item *root = &m->entities[g->root];
    for (size_t i = 0; i < g->forms.count; i++)
        GF_TRY(note_form(m, g, &g->forms.at[i]));
    if (!root->given.len) return GF_OK;
    const gf_view reason = gf_merge_correction_reason(m, root->given_by);
    return reason.ptr ? gf_merge_note(m, g->entity.id, usual_name(m, g), reason.ptr)
                      : GF_ERR_NOMEM;
}

static void number_items(gf_merge *m, const groups *all) {
    for (uint32_t i = 0; i < m->entity_count; i++)
        m->entities[i].group = GF_NONE;
    for (uint32_t i = 0; i < all->count; i++) {
        for (size_t k = 0; k < all->at[i].items.count; k++)
            m->entities[all->at[i].items.at[k]].group = i;
    }
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
    for (size_t i = 0; i < all.count; i++) {
        if (!GF_PUSH(m->arena, &m->network->entities, all.at[i].entity)) return GF_ERR_NOMEM;
        GF_TRY(note_merges(m, &all.at[i]));
    }
    number_items(m, &all);
    return GF_OK;
}
