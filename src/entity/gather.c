#include "entity/gather.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "mention/scan.h"

#include <string.h>

uint32_t gf_gather_new(gf_gather *g, gf_view name, const gf_mention *m) {
    const gf_entity entity = {.type = m->type,
                              .name = name,
                              .gender = m->gender,
                              .known = m->known,
                              .first = m->span,
                              .confidence = m->confidence};
    const uint32_t index = (uint32_t)g->out->count;
    if (!name.ptr || !GF_PUSH(g->arena, g->out, entity)) return GF_NONE;
    if (!gf_map_put(g->arena, &g->by_name[m->type], name, index)) return GF_NONE;
    if (m->type == GF_PERSON && !gf_sound_put(g, name, index)) return GF_NONE;
    return index;
}

uint32_t gf_gather_known(gf_gather *g, uint32_t known, const gf_mention *m) {
    const gf_known *entry = gf_lexicon_known(g->lexicon, known);
    gf_map *map = &g->by_known[entry->type];
    const uint32_t before = gf_map_get(map, entry->name);
    if (before != GF_MAP_NONE) return before;
    gf_mention canonical = *m;
    canonical.type = entry->type;
    canonical.known = known;
    const uint32_t index = gf_gather_new(g, entry->name, &canonical);
    if (index == GF_NONE || !gf_map_put(g->arena, map, entry->name, index)) return GF_NONE;
    return index;
}

static bool is_quote(const gf_token *t) {
    return t->kind == GF_TOKEN_OPEN || t->kind == GF_TOKEN_CLOSE;
}

gf_view gf_surface_text(const gf_gather *g, const gf_mention *m) {
    const gf_token *first = &g->tokens->at[m->tokens.begin];
    const bool part = m->kind == GF_MENTION_PREFIX || m->kind == GF_MENTION_ADJECTIVE;
    const uint32_t offset = m->span.begin - first->span.begin;
    const uint32_t length = m->span.end - m->span.begin;
    if (part && offset + length <= first->form.len) {
        return gf_view_slice(first->form, offset, offset + length);
    }
    size_t room = 1;
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++)
        room += g->tokens->at[t].form.len + 1;
    char *to = gf_arena_alloc(g->arena, room, 1);
    if (!to) return (gf_view){0};
    size_t len = 0;
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_token *token = &g->tokens->at[t];
        const bool glued =
            len && (is_quote(&g->tokens->at[t - 1]) || token->kind == GF_TOKEN_CLOSE);
        const bool space = len && !glued && (token->flags & GF_TOKEN_SPACE_BEFORE);
        if (space) to[len++] = ' ';
        memcpy(to + len, token->form.ptr, token->form.len);
        len += token->form.len;
    }
    return (gf_view){to, len};
}

gf_view gf_name_text(const gf_gather *g, const gf_mention *m) {
    const gf_view text = gf_surface_text(g, m);
    return text.ptr && m->genitive ? gf_genitive_off(text) : text;
}
