#include "time/imprint.h"

#include "clause/grammar.h"
#include "time/symbol.h"

enum { CLOSING = 3 /* sentences */, LONGEST = 20 /* words of one */ };

static bool is_word(const gf_lexicon *lexicon, const gf_token *token, gf_view what) {
    gf_view value;
    return gf_token_lower_is(lexicon, token, GF_WORD_IMPRINT, &value) &&
           gf_view_equal(value, what);
}

/* The first word of that kind before @p end, or @p end. */
static uint32_t first_word(const gf_lexicon *lexicon, const gf_tokens *tokens, uint32_t begin,
                           uint32_t end, gf_view what) {
    uint32_t t = begin;
    while (t < end && !is_word(lexicon, &tokens->at[t], what))
        t++;
    return t;
}

/* "Erschienen in der Ausgabe vom", "Erschienen am"; but "Erschienen ist das Buch am" tells of
   something else. */
static bool begins_with_verb(const gf_lexicon *lexicon, const gf_tokens *tokens,
                             gf_range sentence, uint32_t date) {
    enum { NEAR = 2 };
    if (!is_word(lexicon, &tokens->at[sentence.begin], GF_VIEW("verb"))) return false;
    return date - sentence.begin <= NEAR ||
           first_word(lexicon, tokens, sentence.begin, date, GF_VIEW("edition")) < date;
}

/* "Dieser Artikel erschien zuerst am"; "Der Artikel erschien in der Ausgabe vom" where nothing
   follows. */
static bool speaks_of_itself(const gf_lexicon *lexicon, const gf_tokens *tokens,
                             gf_range sentence, uint32_t date, bool is_last) {
    const gf_token *at = tokens->at;
    const uint32_t noun = sentence.begin + 1;
    if (noun >= date || !is_word(lexicon, &at[noun], GF_VIEW("text"))) return false;
    if (first_word(lexicon, tokens, noun, sentence.end, GF_VIEW("verb")) == sentence.end)
        return false;
    if (is_word(lexicon, &at[sentence.begin], GF_VIEW("this"))) return true;
    return is_last && gf_grammar_is(&at[sentence.begin], "article") &&
           first_word(lexicon, tokens, noun, date, GF_VIEW("edition")) < date;
}

/* "epd fs/mih, 14.05.2025", "(KNA, 3. Mai 2021)": an agency signs, and the day ends the line.
 */
static bool is_signature(const gf_lexicon *lexicon, const gf_tokens *tokens, gf_range sentence,
                         gf_range date) {
    enum { MOST = 8 /* words before the day */, FIRST = 2 /* behind a bracket */ };
    if (date.begin - sentence.begin > MOST) return false;
    bool agency = false;
    for (uint32_t t = sentence.begin; t < date.begin && t < sentence.begin + FIRST; t++)
        agency |= gf_token_form_is(lexicon, &tokens->at[t], GF_WORD_AGENCY, NULL);
    for (uint32_t t = date.end; t < sentence.end; t++)
        agency &= tokens->at[t].kind == GF_TOKEN_PUNCT;
    return agency;
}

static bool is_full_day(const gf_timex *x) {
    return x->symbol.kind == GF_SYMBOL_CALENDAR && x->symbol.year && x->symbol.month &&
           x->symbol.day && !x->symbol.day2 && !x->quoted;
}

uint32_t gf_imprint_find(const gf_lexicon *lexicon, const gf_tokens *tokens,
                         const gf_sentences *sentences, const gf_timexes *timexes) {
    for (size_t i = timexes->count; i-- > 0;) {
        const gf_timex *x = &timexes->at[i];
        if (x->sentence + CLOSING < sentences->count) break;
        const gf_range s = sentences->at[x->sentence].tokens;
        if (!is_full_day(x) || s.end - s.begin > LONGEST) continue;
        const bool is_last = x->sentence + 1 == sentences->count;
        if (begins_with_verb(lexicon, tokens, s, x->tokens.begin) ||
            speaks_of_itself(lexicon, tokens, s, x->tokens.begin, is_last) ||
            (is_last && is_signature(lexicon, tokens, s, x->tokens)))
            return (uint32_t)i;
    }
    return GF_NONE;
}
