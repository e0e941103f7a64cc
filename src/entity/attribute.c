#include "base/try.h"
#include "entity/gather.h"
#include "mention/scan.h"

#include <string.h>

/*
 * Genitives behind a name that a head noun opens or ends: "Hauptabteilung Aufklärung des
 * Generalstabs", "Senatspalast des Moskauer Kremls". The name stays what it is; the longer
 * words are another form of it.
 */
enum { DEEPEST = 2, MOST_ADJECTIVES = 2 };

static bool is_near(const gf_gather *g, const gf_mention *m, uint32_t t) {
    return t < g->tokens->count && g->tokens->at[t].sentence == m->sentence &&
           g->tokens->at[t].kind == GF_TOKEN_WORD;
}

static bool is(const gf_gather *g, uint32_t t, const char *word) {
    return gf_view_equal(g->tokens->at[t].lower, (gf_view){word, strlen(word)});
}

static bool is_capital(const gf_gather *g, uint32_t t) {
    return g->tokens->at[t].flags & GF_TOKEN_CAPITAL;
}

/* "russischen", "Moskauer": weak forms, or the adjective of a town. */
static bool is_adjective(const gf_gather *g, uint32_t t) {
    const gf_view low = g->tokens->at[t].lower;
    if (is_capital(g, t))
        return gf_lexicon_origin(g->lexicon, g->tokens->at[t].form).kind == GF_ORIGIN_ADJECTIVE;
    return low.len > 4 && memcmp(low.ptr + low.len - 2, "en", 2) == 0;
}

/* A common noun that no name follows: "Stadt" of "der Stadt Bremen" alone would say too little.
 */
static bool is_lone_noun(const gf_gather *g, const gf_mention *m, uint32_t t) {
    if (!is_near(g, m, t) || !is_capital(g, t)) return false;
    const gf_view form = g->tokens->at[t].form;
    if (gf_lexicon_role(g->lexicon, form).role ||
        gf_lexicon_word(g->lexicon, GF_WORD_TITLE, form, NULL) ||
        gf_lexicon_word(g->lexicon, GF_WORD_TIME_WORD, form, NULL))
        return false;
    return !is_near(g, m, t + 1) || !is_capital(g, t + 1);
}

/* End of the genitive that begins at @p t, or @p t. "der" may be a dative: "gab das Amt der
   Zeitung"; behind another genitive or a name in an oblique case it hardly is. */
static uint32_t genitive_end(const gf_gather *g, const gf_mention *m, uint32_t t,
                             bool is_oblique) {
    if (!is_near(g, m, t) || !(is(g, t, "des") || (is_oblique && is(g, t, "der")))) return t;
    uint32_t end = t + 1;
    while (end <= t + MOST_ADJECTIVES && is_near(g, m, end) && is_adjective(g, end))
        end++;
    return is_lone_noun(g, m, end) ? end + 1 : t;
}

static bool has_head_noun(gf_gather *g, const gf_mention *m) {
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_word *w = gf_word_of(g->tokens->memory, g->lexicon, &g->tokens->at[t]);
        if (w && (w->org_head.len || w->place_head.len || w->is_single_org)) return true;
    }
    return false;
}

gf_status gf_add_attribute_forms(gf_gather *g, const gf_mention *m) {
    if (m->type == GF_PERSON) return GF_OK;
    const bool direct = m->cases & (GF_CASE_NOM | GF_CASE_ACC);
    bool is_oblique = m->preposition != GF_NONE || (m->cases && !direct);
    gf_mention longer = *m;
    for (int depth = 0; depth < DEEPEST; depth++) {
        const uint32_t end = genitive_end(g, m, longer.tokens.end, is_oblique);
        if (end == longer.tokens.end || (depth == 0 && !has_head_noun(g, m))) break;
        longer.tokens.end = end;
        GF_TRY(gf_add_form(g, &longer));
        is_oblique = true;
    }
    return GF_OK;
}
