#include "event/reference.h"

#include "base/try.h"
#include "base/vec.h"
#include "clause/grammar.h"

static bool has_cue(const gf_scene *scene, uint32_t token, const char *cue) {
    gf_view value = {0};
    return gf_token_lower_is(scene->lexicon, &scene->tokens->at[token], GF_WORD_MEETING_CUE,
                             &value) &&
           gf_view_has_word(value, cue);
}

/* "die" and "den", but not "ein": an article that can be a relative pronoun, too. */
static bool is_definite(const gf_scene *scene, uint32_t t) {
    const gf_token *token = &scene->tokens->at[t];
    if (gf_grammar_is(token, "possessive")) return true;
    return gf_grammar_is(token, "article") && gf_grammar_is(token, "relative");
}

static bool is_adjective(const gf_scene *scene, uint32_t t) {
    const gf_token *token = &scene->tokens->at[t];
    const gf_view low = token->lower;
    return token->kind == GF_TOKEN_WORD && !(token->flags & GF_TOKEN_CAPITAL) && low.len > 3 &&
           !gf_grammar_is(token, "preposition") &&
           (low.ptr[low.len - 1] == 'n' || low.ptr[low.len - 1] == 'e');
}

/* "beide", "zwei": 2, "drei": 3; 0 of another word. */
static uint32_t number_at(const gf_scene *scene, uint32_t t) {
    if (has_cue(scene, t, "pair") || has_cue(scene, t, "two")) return 2;
    return has_cue(scene, t, "three") ? 3 : 0;
}

uint32_t gf_number_before(const gf_scene *scene, uint32_t token, bool *definite,
                          uint32_t *begin) {
    enum { MOST_WORDS = 4 };
    const uint32_t sentence = scene->tokens->at[token].sentence;
    uint32_t number = 0;
    *definite = false;
    *begin = token;
    for (uint32_t t = token; t-- && t + MOST_WORDS >= token;) {
        if (scene->tokens->at[t].sentence != sentence) break;
        const uint32_t said = number_at(scene, t);
        const bool article = is_definite(scene, t);
        *definite |= article || has_cue(scene, t, "pair");
        if (said) number = said;
        if (!said && !article && !is_adjective(scene, t)) break;
        *begin = t;
        if (article) break;
    }
    return number;
}

void gf_reference_put(gf_reference *reference, uint32_t entity) {
    for (uint32_t i = 0; i < reference->count && i < GF_REFERENCE_MOST; i++) {
        if (reference->entities[i] == entity) return;
    }
    if (reference->count < GF_REFERENCE_MOST) reference->entities[reference->count] = entity;
    if (reference->count <= GF_REFERENCE_MOST) reference->count++;
}

bool gf_reference_add(gf_referring *r, gf_reference reference, gf_range words) {
    const gf_scene *scene = r->scene;
    const gf_token *first = &scene->tokens->at[words.begin];
    reference.text = gf_view_slice(scene->document->text, first->span.begin,
                                   scene->tokens->at[words.end - 1].span.end);
    reference.span = scene->sentences->at[first->sentence].span;
    return GF_PUSH(scene->arena, r->out, reference);
}

const gf_meeting *gf_meeting_told_before(const gf_referring *r, uint32_t before, uint32_t *at) {
    const gf_meeting *found = NULL;
    for (size_t i = 0; i < r->meetings->count; i++) {
        const gf_meeting *m = &r->meetings->at[i];
        for (size_t c = 0; c < m->claims.count; c++) {
            const uint32_t begin = m->claims.at[c].span.begin;
            if (begin >= before || (found && begin <= *at)) continue;
            found = m;
            *at = begin;
        }
    }
    return found;
}

static bool is_read(const gf_scene *scene, uint32_t sentence) {
    const gf_line_kind kind = scene->sentences->at[sentence].kind;
    return kind == GF_LINE_BODY;
}

/* What the mentions of a sentence refer to, from the *mention-th on; that goes behind them. */
static bool refer_by_mentions(gf_referring *r, uint32_t sentence, uint32_t *mention) {
    const gf_mentions *all = r->scene->mentions;
    while (*mention < all->count && all->at[*mention].sentence < sentence)
        ++*mention;
    for (; *mention < all->count && all->at[*mention].sentence == sentence; ++*mention) {
        const uint32_t m = *mention;
        if (!gf_refer_set(r, m) || !gf_refer_team(r, m) || !gf_refer_seat(r, m)) return false;
    }
    return true;
}

static bool refer_by_words(gf_referring *r, uint32_t sentence) {
    const gf_range tokens = r->scene->sentences->at[sentence].tokens;
    for (uint32_t t = tokens.begin; t < tokens.end; t++) {
        if (!gf_refer_sides(r, t)) return false;
    }
    return true;
}

gf_status gf_references_find(const gf_scene *scene, const gf_meetings *meetings,
                             gf_references *out) {
    *out = (gf_references){0};
    gf_referring r = {scene, meetings, out};
    uint32_t mention = 0;
    for (uint32_t s = 0; s < scene->sentences->count; s++) {
        if (!is_read(scene, s)) continue;
        if (!gf_refer_lost(&r, s) || !refer_by_mentions(&r, s, &mention) ||
            !refer_by_words(&r, s))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}
