#include "event/portfolio.h"

#include "clause/grammar.h"

static const gf_token *token_at(const gf_scene *scene, uint32_t t) {
    return &scene->tokens->at[t];
}

static bool is_near(const gf_scene *scene, const gf_title *title, uint32_t t) {
    return t < scene->tokens->count && token_at(scene, t)->sentence == title->sentence;
}

static bool is_capital(const gf_scene *scene, uint32_t t) {
    return token_at(scene, t)->kind == GF_TOKEN_WORD &&
           (token_at(scene, t)->flags & GF_TOKEN_CAPITAL);
}

/* An adjective or article: lower case, and no other small word. */
static bool is_attribute(const gf_scene *scene, uint32_t t) {
    const gf_token *token = token_at(scene, t);
    if (token->kind != GF_TOKEN_WORD || (token->flags & GF_TOKEN_CAPITAL)) return false;
    if (gf_grammar_is(token, "article")) return true;
    const gf_view low = token->lower;
    const char last = low.ptr[low.len - 1];
    return low.len > 4 && (last == 'e' || last == 'n' || last == 'r' || last == 's') &&
           !gf_grammar_is(token, "preposition") && !gf_grammar_is(token, "conjunction") &&
           !gf_lexicon_word(scene->lexicon, GF_WORD_PRETERITE, low, NULL);
}

static bool names_person(const gf_scene *scene, uint32_t t) {
    for (size_t i = 0; i < scene->mentions->count; i++) {
        const gf_mention *m = &scene->mentions->at[i];
        if (m->tokens.begin > t) break;
        if (m->kind == GF_MENTION_NAME && m->type == GF_PERSON && m->tokens.end > t)
            return true;
    }
    return false;
}

/* End of the noun phrase that begins at @p t, "wirtschaftliche Zusammenarbeit"; @p t if none.
 */
static uint32_t phrase_end(const gf_scene *scene, const gf_title *title, uint32_t t) {
    uint32_t at = t;
    while (is_near(scene, title, at) && at < t + 3 && is_attribute(scene, at))
        at++;
    if (!is_near(scene, title, at) || !is_capital(scene, at) || names_person(scene, at))
        return t;
    return at + 1;
}

/* "A, B und C": as long as noun phrases follow; @p t if none begins there. */
static uint32_t list_end(const gf_scene *scene, const gf_title *title, uint32_t t) {
    uint32_t end = phrase_end(scene, title, t);
    while (end > t && is_near(scene, title, end) &&
           gf_grammar_is(token_at(scene, end), "conjunction")) {
        const uint32_t next = phrase_end(scene, title, end + 1);
        if (next == end + 1) break;
        end = next;
    }
    return end;
}

/* The "für" of the title: inside its words, or right behind them. */
static uint32_t preposition_of(const gf_scene *scene, const gf_title *title) {
    for (uint32_t t = title->tokens.begin + 1;
         is_near(scene, title, t) && t <= title->tokens.end; t++) {
        if (gf_view_is(token_at(scene, t)->lower, "für")) return t;
    }
    if (title->object == GF_NONE) return GF_NONE;
    /* "Gesandter des Präsidenten für Handel": behind what it is held of */
    const uint32_t behind = scene->mentions->at[title->object].tokens.end;
    const bool attribute = behind > title->tokens.begin && behind <= title->tokens.end + 4;
    return attribute && is_near(scene, title, behind) &&
                   gf_view_is(token_at(scene, behind)->lower, "für")
               ? behind
               : GF_NONE;
}

gf_view gf_portfolio_of(const gf_scene *scene, const gf_title *title) {
    const uint32_t begin = preposition_of(scene, title);
    if (begin == GF_NONE) return (gf_view){0};
    const uint32_t end = list_end(scene, title, begin + 1);
    if (end == begin + 1) return (gf_view){0};
    return gf_view_slice(scene->document->text, token_at(scene, begin)->span.begin,
                         token_at(scene, end - 1)->span.end);
}
