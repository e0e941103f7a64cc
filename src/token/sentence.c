#include "token/sentence.h"

#include "base/vec.h"

static bool is_mark(const gf_token *t, char mark) {
    return t->kind == GF_TOKEN_PUNCT && t->form.len >= 1 && t->form.ptr[0] == mark;
}

static bool is_final(const gf_token *t) {
    return is_mark(t, '.') || is_mark(t, '!') || is_mark(t, '?');
}

/* A new sentence begins with a capital, a number or an opening quotation mark. */
static bool can_begin(const gf_token *t) {
    return (t->flags & GF_TOKEN_CAPITAL) || t->kind == GF_TOKEN_OPEN ||
           t->kind == GF_TOKEN_NUMBER || t->kind == GF_TOKEN_ORDINAL ||
           t->kind == GF_TOKEN_DATE || t->kind == GF_TOKEN_CLOCK || is_mark(t, '(') ||
           is_mark(t, '[') || t->kind == GF_TOKEN_PUNCT;
}

/* Closing marks behind the full stop belong to the sentence: „... ist gut.“ */
static uint32_t end_behind(const gf_tokens *tokens, uint32_t t, uint32_t end) {
    t++;
    while (t < end && (tokens->at[t].kind == GF_TOKEN_CLOSE || is_final(&tokens->at[t]) ||
                       is_mark(&tokens->at[t], ')')))
        t++;
    return t;
}

static bool ends_sentence(const gf_tokens *tokens, uint32_t t, uint32_t end) {
    const gf_token *k = &tokens->at[t];
    if (!is_final(k)) return false;
    const uint32_t after = end_behind(tokens, t, end);
    if (after >= end) return true;
    const gf_token *next = &tokens->at[after];
    /* „Wer kommt?“, fragte er: the sentence goes on */
    return can_begin(next) && !is_mark(next, ',');
}

static bool push_sentence(gf_arena *arena, gf_tokens *tokens, gf_range range,
                          const gf_line *line, uint32_t paragraph, gf_sentences *out) {
    const gf_span span = {tokens->at[range.begin].span.begin,
                          tokens->at[range.end - 1].span.end};
    bool first = true;
    for (uint32_t t = range.begin; t < range.end; t++) {
        tokens->at[t].sentence = (uint32_t)out->count;
        if (!first || tokens->at[t].kind != GF_TOKEN_WORD) continue;
        tokens->at[t].flags |= GF_TOKEN_FIRST;
        first = false;
    }
    return GF_PUSH(arena, out, ((gf_sentence){range, span, line->kind, paragraph}));
}

/* "... Beziehungen zu den USA Dies war das dritte Treffen": a heading that lost its line end.
   Certain only where a word that begins sentences follows a noun without any punctuation. */
static bool is_glued(const gf_lexicon *lexicon, const gf_tokens *tokens, uint32_t t,
                     uint32_t begin) {
    const gf_token *k = &tokens->at[t];
    if (t <= begin || k->kind != GF_TOKEN_WORD || !(k->flags & GF_TOKEN_CAPITAL) ||
        (k->flags & GF_TOKEN_ALL_CAPS))
        return false;
    const gf_token *before = &tokens->at[t - 1];
    if (before->kind != GF_TOKEN_WORD || !(before->flags & GF_TOKEN_CAPITAL) ||
        (before->flags & GF_TOKEN_DOT))
        return false;
    return gf_token_lower_is(lexicon, k, GF_WORD_SENTENCE_START, NULL);
}

gf_status gf_sentences_cut(gf_arena *arena, const gf_lexicon *lexicon, gf_tokens *tokens,
                           gf_range range, const gf_line *line, uint32_t paragraph,
                           gf_sentences *out) {
    uint32_t begin = range.begin;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const bool glued = is_glued(lexicon, tokens, t, begin);
        if (!glued && !ends_sentence(tokens, t, range.end)) continue;
        const uint32_t end = glued ? t : end_behind(tokens, t, range.end);
        if (!push_sentence(arena, tokens, (gf_range){begin, end}, line, paragraph, out))
            return GF_ERR_NOMEM;
        begin = end;
        t = glued ? t : end - 1;
    }
    if (begin >= range.end) return GF_OK;
    return push_sentence(arena, tokens, (gf_range){begin, range.end}, line, paragraph, out)
               ? GF_OK
               : GF_ERR_NOMEM;
}
