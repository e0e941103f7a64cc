#include "event/event.h"

#include "base/try.h"
#include "base/vec.h"
#include "clause/grammar.h"

#include <string.h>

/*
 * What the text says of somebody or something that is no relation: an occupation that is held
 * of nothing ("der Geschäftsmann X"), an office of a house that is no node ("der Chef der
 * Bergbahnen, X"), where a gathering takes place ("das Forum in Y").
 */

static bool is_repeated(const gf_traits *all, const gf_trait *t) {
    for (size_t i = 0; i < all->count; i++) {
        const gf_trait *o = &all->at[i];
        if (o->entity == t->entity && o->place == t->place && o->span.begin == t->span.begin &&
            gf_view_equal(o->role, t->role))
            return true;
    }
    return false;
}

static gf_status add(const gf_scene *scene, gf_traits *out, gf_trait t) {
    if (is_repeated(out, &t)) return GF_OK;
    return GF_PUSH(scene->arena, out, t) ? GF_OK : GF_ERR_NOMEM;
}

/* Where the role noun of the title ends. */
static uint32_t noun_end(const gf_scene *scene, const gf_title *t) {
    for (uint32_t at = t->tokens.begin; at < t->tokens.end; at++) {
        const gf_token *token = &scene->tokens->at[at];
        if ((token->flags & GF_TOKEN_CAPITAL) &&
            gf_lexicon_role(scene->lexicon, token->form).role)
            return at + 1;
    }
    return t->tokens.end;
}

/* "der Bergbahnen" behind "Chef": an attribute that names no node; empty if there is none. */
static gf_view attribute_of(const gf_scene *scene, const gf_title *t) {
    const uint32_t begin = noun_end(scene, t);
    if (begin + 1 >= t->tokens.end) return (gf_view){0};
    const gf_token *first = &scene->tokens->at[begin];
    if (!gf_grammar_is(first, "article") && !gf_grammar_is(first, "preposition"))
        return (gf_view){0};
    return gf_view_slice(scene->document->text, first->span.begin,
                         scene->tokens->at[t->tokens.end - 1].span.end);
}

/* "Chef" or "Chef der Bergbahnen" */
static gf_view whole_role(const gf_scene *scene, const gf_title *t) {
    const gf_view attribute = attribute_of(scene, t);
    if (!attribute.len) return t->role;
    char *to = gf_arena_alloc(scene->arena, t->role.len + attribute.len + 1, 1);
    if (!to) return (gf_view){0};
    memcpy(to, t->role.ptr, t->role.len);
    to[t->role.len] = ' ';
    memcpy(to + t->role.len + 1, attribute.ptr, attribute.len);
    return (gf_view){to, t->role.len + 1 + attribute.len};
}

static gf_status add_occupation(const gf_scene *scene, const gf_title *t, gf_traits *out) {
    if (t->person == GF_NONE || t->object != GF_NONE || t->is_kinship || !t->role.len)
        return GF_OK;
    const uint32_t entity = scene->mentions->at[t->person].entity;
    if (entity == GF_NONE) return GF_OK;
    const gf_view role = whole_role(scene, t);
    if (!role.ptr) return GF_ERR_NOMEM;
    return add(scene, out,
               (gf_trait){.entity = entity,
                          .role = role,
                          .place = GF_NONE,
                          .era = t->era,
                          .span = scene->sentences->at[t->sentence].span});
}

/* "Weltwirtschaftsforum", "Sicherheitskonferenz": its name ends in a word for a gathering. */
static bool is_gathering(const gf_scene *scene, const gf_mention *m) {
    if (m->entity == GF_NONE) return false;
    const gf_view low = scene->tokens->at[m->tokens.end - 1].lower;
    for (size_t at = 0; at + 4 <= low.len; at++) {
        if (gf_lexicon_word(scene->lexicon, GF_WORD_GATHERING_END,
                            gf_view_slice(low, at, low.len), NULL))
            return true;
    }
    return false;
}

/* "in Davos", "im Schweizer Davos" right behind the name. */
static uint32_t place_behind(const gf_scene *scene, uint32_t index) {
    const gf_mention *m = &scene->mentions->at[index];
    for (uint32_t i = index + 1; i < scene->mentions->count; i++) {
        const gf_mention *o = &scene->mentions->at[i];
        if (o->sentence != m->sentence || o->tokens.begin > m->tokens.end + 3) break;
        if (o->kind != GF_MENTION_NAME || o->type != GF_PLACE) continue;
        const bool behind = o->preposition == m->tokens.end && o->entity != GF_NONE &&
                            (gf_view_is(scene->tokens->at[o->preposition].lower, "in") ||
                             gf_view_is(scene->tokens->at[o->preposition].lower, "im"));
        return behind ? o->entity : GF_NONE;
    }
    return GF_NONE;
}

static gf_status add_venue(const gf_scene *scene, uint32_t index, gf_traits *out) {
    const gf_mention *m = &scene->mentions->at[index];
    const bool may_gather = m->kind == GF_MENTION_NAME && m->type == GF_ORGANISATION;
    const uint32_t place = may_gather ? place_behind(scene, index) : GF_NONE;
    if (place == GF_NONE || !is_gathering(scene, m)) return GF_OK;
    return add(scene, out,
               (gf_trait){.entity = m->entity,
                          .place = place,
                          .span = scene->sentences->at[m->sentence].span});
}

gf_status gf_traits_find(const gf_scene *scene, gf_traits *out) {
    *out = (gf_traits){0};
    for (size_t i = 0; i < scene->titles->count; i++)
        GF_TRY(add_occupation(scene, &scene->titles->at[i], out));
    for (uint32_t i = 0; i < scene->mentions->count; i++)
        GF_TRY(add_venue(scene, i, out));
    return GF_OK;
}
