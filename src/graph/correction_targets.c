#include "graph/correction_targets.h"

#include "base/try.h"
#include "base/utf8.h"
#include "base/vec.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Each has a letter of its own in the map, so that a surface form never passes for a name. */
enum { BY_ID = 'i', BY_NAME = 'n', BY_FORM = 'f' };

static gf_view key_of(gf_merge *m, char kind, gf_view folded) {
    char *key = gf_arena_alloc(m->arena, folded.len + 1, 1);
    if (!key || !folded.ptr) return (gf_view){0};
    key[0] = kind;
    memcpy(key + 1, folded.ptr, folded.len);
    return (gf_view){key, folded.len + 1};
}

static gf_status put(gf_merge *m, gf_targets *t, gf_view key, uint32_t item) {
    if (!key.ptr) return GF_ERR_NOMEM;
    const struct gf_target_entry e = {item, gf_map_get(&t->first, key)};
    if (!GF_PUSH(m->arena, &t->entries, e)) return GF_ERR_NOMEM;
    return gf_map_put(m->arena, &t->first, key, (uint32_t)t->entries.count - 1) ? GF_OK
                                                                                : GF_ERR_NOMEM;
}

/* "person:karl-huber" */
static gf_view id_of(gf_merge *m, gf_entity_type type, gf_view name) {
    const gf_view slug = gf_slug(m->arena, name);
    const size_t room = slug.len + 16;
    char *id = gf_arena_alloc(m->arena, room, 1);
    if (!id || !slug.ptr) return (gf_view){0};
    const int n = snprintf(id, room, "%s:%.*s", gf_entity_type_name(type), GF_VIEW_ARG(slug));
    return (gf_view){id, (size_t)n};
}

gf_status gf_targets_add(gf_merge *m, gf_targets *t, uint32_t item, gf_view name) {
    GF_TRY(put(m, t, key_of(m, BY_NAME, gf_utf8_fold(m->arena, name)), item));
    return put(m, t, key_of(m, BY_ID, id_of(m, m->entities[item].type, name)), item);
}

gf_status gf_targets_collect(gf_merge *m, gf_targets *out) {
    *out = (gf_targets){0};
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const gf_entity_item *item = &m->entities[i];
        const gf_entity *said = gf_merge_entity(m, i);
        GF_TRY(gf_targets_add(m, out, i, item->name));
        if (item->known != GF_NONE)
            GF_TRY(gf_targets_add(m, out, i, gf_lexicon_known(m->lexicon, item->known)->name));
        for (uint32_t a = 0; a < said->alias_count; a++)
            GF_TRY(
                put(m, out, key_of(m, BY_FORM, gf_utf8_fold(m->arena, said->aliases[a])), i));
    }
    return GF_OK;
}

static bool fits(const gf_merge *m, uint32_t item, const char *pattern) {
    const gf_view key = m->records[m->entities[item].record]->key;
    const gf_view text = gf_arena_copy(m->arena, key);
    return text.ptr && fnmatch(pattern, text.ptr, 0) == 0;
}

static int by_number(const void *a, const void *b) {
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static gf_status look_up(gf_merge *m, const gf_targets *t, gf_view key, const char *pattern,
                         gf_indices *out) {
    if (!key.ptr) return GF_ERR_NOMEM;
    for (uint32_t e = gf_map_get(&t->first, key); e != GF_MAP_NONE; e = t->entries.at[e].next) {
        const uint32_t item = t->entries.at[e].item;
        if (pattern && !fits(m, item, pattern)) continue;
        if (!GF_PUSH(m->arena, out, item)) return GF_ERR_NOMEM;
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_number);
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++) {
        if (!kept || out->at[kept - 1] != out->at[i]) out->at[kept++] = out->at[i];
    }
    out->count = kept;
    return GF_OK;
}

/* "person:Karl Huber" and "person:karl-huber" are the same id. */
static gf_status look_up_id(gf_merge *m, const gf_targets *t, gf_view name, const char *pattern,
                            gf_indices *out) {
    for (int type = GF_PERSON; type <= GF_PLACE; type++) {
        const char *word = gf_entity_type_name((gf_entity_type)type);
        const size_t len = strlen(word);
        if (name.len <= len + 1 || name.ptr[len] != ':' || memcmp(name.ptr, word, len) != 0)
            continue;
        const gf_view rest = gf_view_slice(name, len + 1, name.len);
        const gf_view id = id_of(m, (gf_entity_type)type, rest);
        return look_up(m, t, key_of(m, BY_ID, id), pattern, out);
    }
    return GF_OK;
}

gf_status gf_targets_find(gf_merge *m, const gf_targets *t, gf_view name, gf_view document,
                          gf_indices *out) {
    const gf_view folded = gf_utf8_fold(m->arena, name);
    const char *pattern = document.len ? gf_arena_copy(m->arena, document).ptr : NULL;
    if (document.len && !pattern) return GF_ERR_NOMEM;
    *out = (gf_indices){0};
    GF_TRY(look_up_id(m, t, name, pattern, out));
    if (!out->count) GF_TRY(look_up(m, t, key_of(m, BY_NAME, folded), pattern, out));
    if (!out->count) GF_TRY(look_up(m, t, key_of(m, BY_FORM, folded), pattern, out));
    return GF_OK;
}
