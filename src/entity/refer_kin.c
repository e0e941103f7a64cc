#include "entity/gather.h"

/*
 * "seinen Schwiegervater": whom the words mean is told where the text says who is whose
 * son-in-law, from this side or from the other.
 */

/* Whose kin: the possessive or the genitive name that opens the phrase. */
static uint32_t owner_of(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    for (size_t i = index; i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence != m->sentence || o->tokens.begin < m->phrase.begin) break;
        const bool owns =
            o->kind == GF_MENTION_PRONOUN || (o->kind == GF_MENTION_NAME && o->genitive);
        if (owns) return o->entity;
    }
    return GF_NONE;
}

static bool genders_fit(gf_gender a, gf_gender b) {
    return a == b || a == GF_GENDER_UNKNOWN || b == GF_GENDER_UNKNOWN;
}

/* Who is the @p noun of @p owner by the title, or GF_NONE. */
static uint32_t kin_by_title(const gf_gather *g, const gf_title *t, uint32_t owner,
                             gf_view noun) {
    if (!t->is_kinship || t->object == GF_NONE) return GF_NONE;
    const uint32_t one = g->mentions->at[t->person].entity;
    const uint32_t other = g->mentions->at[t->object].entity;
    gf_view words = {0};
    if (other == owner && gf_view_equal(t->role, noun)) return one;
    const bool inverse = one == owner &&
                         gf_lexicon_word(g->lexicon, GF_WORD_KIN_INVERSE, noun, &words) &&
                         gf_view_has(words, t->role);
    return inverse ? other : GF_NONE;
}

static uint32_t kin_of(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    const gf_role_match role =
        gf_lexicon_role(g->lexicon, g->tokens->at[m->tokens.end - 1].form);
    if (!role.role || role.plural || !gf_view_is(role.role->rank, "kinship")) return GF_NONE;
    const uint32_t owner = owner_of(g, index);
    if (owner == GF_NONE) return GF_NONE;
    const gf_view noun = role.gender == GF_FEMALE && role.role->feminine.len
                             ? role.role->feminine
                             : role.role->lemma;
    uint32_t found = GF_NONE;
    for (size_t i = 0; i < g->titles->count; i++) {
        const uint32_t kin = kin_by_title(g, &g->titles->at[i], owner, noun);
        if (kin == GF_NONE || !genders_fit(g->out->at[kin].gender, role.gender)) continue;
        if (found != GF_NONE && found != kin) return GF_NONE;
        found = kin;
    }
    return found;
}

gf_status gf_refer_kin(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (m->kind == GF_MENTION_ROLE && m->entity == GF_NONE) m->entity = kin_of(g, i);
    }
    return GF_OK;
}
