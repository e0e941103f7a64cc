#include "clause/verb_like.h"

#include "clause/grammar.h"

/* "Im Mai 2025 trafen ...", "2009 besuchte ...": a year that stands for itself. */
static bool is_year(const gf_tokens *tokens, uint32_t t, uint32_t begin) {
    const gf_token *k = &tokens->at[t];
    if (k->kind != GF_TOKEN_NUMBER || k->form.len != 4) return false;
    if (k->form.ptr[0] != '1' && k->form.ptr[0] != '2') return false;
    if (t == begin) return true;
    const gf_token *before = &tokens->at[t - 1];
    return before->kind == GF_TOKEN_ORDINAL || (before->flags & GF_TOKEN_CAPITAL);
}

bool gf_verb_like_determined(const gf_tokens *tokens, uint32_t t, uint32_t begin) {
    if (t == begin || is_year(tokens, t - 1, begin)) return false;
    const gf_token *before = &tokens->at[t - 1];
    if (before->kind == GF_TOKEN_NUMBER || before->kind == GF_TOKEN_ORDINAL) return true;
    return gf_grammar_is(&tokens->at[t - 1], "article") ||
           gf_grammar_is(&tokens->at[t - 1], "possessive");
}

/* "Eine für Mai vereinbarte", "die in Rom begonnenen": an article, a preposition right behind
   it, and nothing but nouns and times up to @p t. */
static bool is_extended(const gf_tokens *tokens, uint32_t t, uint32_t begin) {
    for (uint32_t i = t; i-- > begin + 1;) {
        const gf_token *k = &tokens->at[i];
        const bool preposition = gf_grammar_is(k, "preposition");
        const bool article = gf_grammar_is(&tokens->at[i - 1], "article");
        if (preposition && article) return true;
        const bool inside = (k->flags & GF_TOKEN_CAPITAL) || k->kind == GF_TOKEN_NUMBER ||
                            k->kind == GF_TOKEN_ORDINAL || preposition ||
                            gf_grammar_is(k, "article");
        if (!inside) return false;
    }
    return false;
}

bool gf_verb_like_plain_past(const gf_lexicon *lexicon, gf_view w) {
    const size_t ending = gf_view_ends(w, "te") ? 2 : gf_view_ends(w, "ten") ? 3 : 0;
    if (!ending || (w.len > 2 && w.ptr[0] == 'g' && w.ptr[1] == 'e')) return false;
    if (gf_view_ends(gf_view_slice(w, 0, w.len - ending), "ier")) return false;
    for (size_t n = 2; n <= 7 && n + 3 <= w.len; n++) {
        if (gf_lexicon_word(lexicon, GF_WORD_UNSTRESSED, gf_view_slice(w, 0, n), NULL))
            return false;
    }
    return true;
}

bool gf_verb_like_strong_past(const gf_lexicon *lexicon, gf_view w) {
    return gf_view_ends(w, "en") &&
           gf_lexicon_word(lexicon, GF_WORD_PRETERITE, gf_view_slice(w, 0, w.len - 2), NULL);
}

bool gf_verb_like_attribute(const gf_lexicon *lexicon, const gf_tokens *tokens, uint32_t t,
                            gf_range range) {
    const gf_view w = tokens->at[t].lower;
    const char last = w.ptr[w.len - 1];
    if ((last != 'e' && last != 'n') || gf_verb_like_strong_past(lexicon, w)) return false;
    /* "Das vereinbarten Ministerin A und B": the adjective would be "das vereinbarte" */
    if (last == 'n' && t > range.begin &&
        gf_view_equal(tokens->at[t - 1].lower, GF_VIEW("das")))
        return false;
    const bool noun_follows = t + 1 < range.end && (tokens->at[t + 1].flags & GF_TOKEN_CAPITAL);
    return noun_follows && (gf_verb_like_determined(tokens, t, range.begin) ||
                            is_extended(tokens, t, range.begin));
}
