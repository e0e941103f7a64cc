#include "base/try.h"
#include "base/vec.h"
#include "graph/correction_targets.h"

#include <stdio.h>
#include <string.h>

static gf_view worded(gf_merge *m, const gf_correction *c, const char *before, gf_view name,
                      const char *behind) {
    const gf_view path = m->corrections->path;
    const size_t room = path.len + name.len + strlen(before) + strlen(behind) + 32;
    char *text = gf_arena_alloc(m->arena, room, 1);
    if (!text) return (gf_view){0};
    const int n = snprintf(text, room, "%.*s:%zu: %s%.*s%s", GF_VIEW_ARG(path), c->line, before,
                           GF_VIEW_ARG(name), behind);
    return (gf_view){text, (size_t)n};
}

gf_view gf_merge_correction_reason(gf_merge *m, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    const gf_view text = worded(m, c, "", GF_VIEW(""), gf_correction_name(c->action));
    char *reason = text.ptr ? gf_arena_alloc(m->arena, text.len + 16, 1) : NULL;
    if (!reason) return (gf_view){0};
    const int n = snprintf(reason, text.len + 16, "correction %.*s", GF_VIEW_ARG(text));
    return (gf_view){reason, (size_t)n};
}

static gf_status remark(gf_merge *m, const gf_correction *c, gf_view name, const char *what) {
    const gf_view line = worded(m, c, "'", name, what);
    return line.ptr && GF_PUSH(m->arena, &m->network->remarks, line) ? GF_OK : GF_ERR_NOMEM;
}

/* Items that a line means by @p name; none, with a remark, where nothing has that name. */
static gf_status find(gf_merge *m, const gf_targets *t, const gf_correction *c, gf_view name,
                      gf_indices *out) {
    GF_TRY(gf_targets_find(m, t, name, c->document, out));
    return out->count ? GF_OK : remark(m, c, name, "' matches nothing");
}

/* The one group that a line means by @p name, or GF_NONE with a remark. */
static gf_status find_group(gf_merge *m, const gf_targets *t, const gf_correction *c,
                            gf_view name, uint32_t *root) {
    gf_indices items;
    *root = GF_NONE;
    GF_TRY(find(m, t, c, name, &items));
    for (size_t i = 0; i < items.count; i++) {
        const uint32_t next = gf_merge_root(m, items.at[i]);
        if (*root != GF_NONE && *root != next) {
            *root = GF_NONE;
            return remark(m, c, name, "' is the name of several; nothing is changed");
        }
        *root = next;
    }
    return GF_OK;
}

static gf_status bar(gf_merge *m, uint32_t correction, const gf_indices *side, bool is_second) {
    for (size_t i = 0; i < side->count; i++) {
        const gf_bar b = {side->at[i], correction, is_second};
        if (!GF_PUSH(m->arena, &m->bars, b)) return GF_ERR_NOMEM;
        m->entities[side->at[i]].is_barred = true;
    }
    return GF_OK;
}

static bool holds(const gf_indices *list, uint32_t value) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->at[i] == value) return true;
    }
    return false;
}

static gf_status change(gf_merge *m, uint32_t item, uint32_t correction, gf_entity_type type,
                        gf_view name) {
    gf_entity_item *e = &m->entities[item];
    e->type = type;
    e->name = name;
    e->known = gf_lexicon_find(m->lexicon, type, name);
    e->key = gf_merge_key(m->arena, type, name);
    e->correction = correction;
    return e->key.ptr ? GF_OK : GF_ERR_NOMEM;
}

/* What is split off must not come back by likeness. */
static gf_status split(gf_merge *m, const gf_targets *t, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    gf_indices items, all, rest = {0};
    GF_TRY(find(m, t, c, c->name, &items));
    GF_TRY(gf_targets_find(m, t, c->name, (gf_view){0}, &all));
    for (size_t i = 0; i < all.count; i++) {
        if (!holds(&items, all.at[i]) && !GF_PUSH(m->arena, &rest, all.at[i]))
            return GF_ERR_NOMEM;
    }
    for (size_t i = 0; i < items.count; i++)
        GF_TRY(change(m, items.at[i], correction, m->entities[items.at[i]].type, c->value));
    GF_TRY(bar(m, correction, &items, false));
    return bar(m, correction, &rest, true);
}

static gf_status retype(gf_merge *m, const gf_targets *t, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    gf_indices items;
    GF_TRY(find(m, t, c, c->name, &items));
    for (size_t i = 0; i < items.count; i++)
        GF_TRY(change(m, items.at[i], correction, c->type, m->entities[items.at[i]].name));
    return GF_OK;
}

/* Kept in `rejected`: what people decided against, with the words where it first stands. */
static gf_status reject(gf_merge *m, uint32_t correction, uint32_t item, gf_view what) {
    const gf_net_refusal refusal = {what,
                                    gf_merge_correction_reason(m, correction),
                                    {.document = m->entities[item].record}};
    if (!what.ptr || !refusal.reason.ptr) return GF_ERR_NOMEM;
    return GF_PUSH(m->arena, &m->network->refusals, refusal) ? GF_OK : GF_ERR_NOMEM;
}

static gf_view equation(gf_merge *m, gf_view a, gf_view b) {
    char *text = gf_arena_alloc(m->arena, a.len + b.len + 4, 1);
    if (!text) return (gf_view){0};
    const int n =
        snprintf(text, a.len + b.len + 4, "%.*s = %.*s", GF_VIEW_ARG(a), GF_VIEW_ARG(b));
    return (gf_view){text, (size_t)n};
}

static gf_status never_merge(gf_merge *m, const gf_targets *t, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    gf_indices first, second;
    GF_TRY(find(m, t, c, c->name, &first));
    GF_TRY(find(m, t, c, c->value, &second));
    if (!first.count || !second.count) return GF_OK;
    for (size_t i = 0; i < first.count; i++) {
        if (holds(&second, first.at[i]))
            return remark(m, c, c->name,
                          "' and the other are one within a document: use split");
    }
    GF_TRY(bar(m, correction, &first, false));
    GF_TRY(bar(m, correction, &second, true));
    return reject(m, correction, first.at[0], equation(m, c->name, c->value));
}

gf_status gf_merge_correct_items(gf_merge *m) {
    gf_targets targets;
    if (!m->corrections || !m->corrections->count) return GF_OK;
    GF_TRY(gf_targets_collect(m, &targets));
    for (uint32_t i = 0; i < m->corrections->count; i++) {
        if (m->corrections->at[i].action == GF_CORRECT_SPLIT) GF_TRY(split(m, &targets, i));
        if (m->corrections->at[i].action == GF_CORRECT_RETYPE) GF_TRY(retype(m, &targets, i));
    }
    GF_TRY(gf_targets_collect(m, &targets));
    for (uint32_t i = 0; i < m->corrections->count; i++) {
        if (m->corrections->at[i].action == GF_CORRECT_NEVER_MERGE)
            GF_TRY(never_merge(m, &targets, i));
    }
    return GF_OK;
}

/* By hand: no bar holds. The group takes the type and the name of what it is merged into. */
static gf_status merge(gf_merge *m, const gf_targets *t, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    uint32_t from, into;
    GF_TRY(find_group(m, t, c, c->name, &from));
    GF_TRY(find_group(m, t, c, c->value, &into));
    if (from == GF_NONE || into == GF_NONE || from == into) return GF_OK;
    const gf_entity_item kept = m->entities[into];
    uint32_t i = from;
    do {
        m->entities[i].type = kept.type;
        m->entities[i].correction = correction;
        m->entities[i].is_merged = true;
        i = m->entities[i].next;
    } while (i != from);
    gf_merge_unite(m, from, into);
    gf_entity_item *root = &m->entities[gf_merge_root(m, into)];
    root->given = kept.given;
    root->given_by = kept.given_by;
    root->is_dropped = kept.is_dropped;
    return GF_OK;
}

static gf_status rename_group(gf_merge *m, gf_targets *t, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    uint32_t root;
    GF_TRY(find_group(m, t, c, c->name, &root));
    if (root == GF_NONE) return GF_OK;
    m->entities[root].given = c->value;
    m->entities[root].given_by = correction;
    return gf_targets_add(m, t, root, c->value);
}

static gf_status drop(gf_merge *m, const gf_targets *t, uint32_t correction) {
    const gf_correction *c = &m->corrections->at[correction];
    uint32_t root;
    GF_TRY(find_group(m, t, c, c->name, &root));
    if (root == GF_NONE) return GF_OK;
    m->entities[root].is_dropped = true;
    return reject(m, correction, root, c->name);
}

gf_status gf_merge_correct_groups(gf_merge *m) {
    gf_targets targets;
    if (!m->corrections || !m->corrections->count) return GF_OK;
    GF_TRY(gf_targets_collect(m, &targets));
    for (uint32_t i = 0; i < m->corrections->count; i++) {
        switch (m->corrections->at[i].action) {
        case GF_CORRECT_MERGE: GF_TRY(merge(m, &targets, i)); break;
        case GF_CORRECT_RENAME: GF_TRY(rename_group(m, &targets, i)); break;
        case GF_CORRECT_DROP: GF_TRY(drop(m, &targets, i)); break;
        case GF_CORRECT_SPLIT:
        case GF_CORRECT_RETYPE:
        case GF_CORRECT_NEVER_MERGE: break; /* done before names were joined */
        }
    }
    return GF_OK;
}
