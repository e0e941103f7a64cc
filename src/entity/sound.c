#include "base/vec.h"
#include "entity/gather.h"
#include "mention/skeleton.h"

static gf_view first_word(gf_view name) {
    size_t end = 0;
    while (end < name.len && name.ptr[end] != ' ')
        end++;
    return gf_view_slice(name, 0, end);
}

static gf_view last_word(gf_view name) {
    size_t begin = name.len;
    while (begin && name.ptr[begin - 1] != ' ')
        begin--;
    return gf_view_slice(name, begin, name.len);
}

static bool put(gf_gather *g, gf_view key, uint32_t entity) {
    if (!key.len) return true;
    const uint32_t next = gf_map_get(&g->by_sound, key);
    for (uint32_t i = next; i != GF_MAP_NONE; i = g->sounds.at[i].next) {
        if (g->sounds.at[i].entity == entity) return true;
    }
    const gf_sound sound = {entity, next};
    if (!GF_PUSH(g->arena, &g->sounds, sound)) return false;
    return gf_map_put(g->arena, &g->by_sound, key, (uint32_t)g->sounds.count - 1);
}

bool gf_sound_put(gf_gather *g, gf_view name, uint32_t entity) {
    const gf_view last = gf_name_without_article(g->lexicon, last_word(name));
    const gf_view words[] = {last, first_word(name)};
    for (size_t i = 0; i < 2; i++) {
        const gf_skeleton s = gf_skeleton_inside(g->arena, words[i], name);
        if (!s.german.ptr || !put(g, s.german, entity) || !put(g, s.english, entity))
            return false;
    }
    return true;
}

static void add(const gf_gather *g, gf_view key, gf_alike *out) {
    for (uint32_t i = gf_map_get(&g->by_sound, key); i != GF_MAP_NONE;
         i = g->sounds.at[i].next) {
        const uint32_t entity = g->sounds.at[i].entity;
        size_t at = 0;
        while (at < out->count && out->at[at] != entity)
            at++;
        if (at == out->count && out->count < GF_ALIKE_MOST) out->at[out->count++] = entity;
    }
}

gf_alike gf_sound_find(const gf_gather *g, gf_view name) {
    gf_alike out = {.count = 0};
    const gf_view last = gf_name_without_article(g->lexicon, last_word(name));
    const gf_view words[] = {last, first_word(name)};
    for (size_t i = 0; i < 2; i++) {
        const gf_skeleton s = gf_skeleton_inside(g->arena, words[i], name);
        if (s.german.len) add(g, s.german, &out);
        if (s.english.len) add(g, s.english, &out);
    }
    return out;
}
