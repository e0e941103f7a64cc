#include "time/ticker.h"

#include "time/symbol.h"

enum { FEWEST = 3 /* entries */, MARKS = 4 /* before the hour: "+++" */ };

/* "NAHOST-LIVEBLOG", "Liveticker": a word of the list, or one that ends so. */
static bool is_ticker_word(const gf_lexicon *lexicon, gf_view lower) {
    enum { SHORTEST = 6 };
    for (size_t at = 0; at + SHORTEST <= lower.len; at++) {
        if (gf_lexicon_word(lexicon, GF_WORD_TICKER, gf_view_slice(lower, at, lower.len), NULL))
            return true;
    }
    return false;
}

/* Does a line above the text say so? */
static bool is_called_ticker(const gf_lexicon *lexicon, const gf_tokens *tokens,
                             const gf_sentences *sentences) {
    for (size_t s = 0; s < sentences->count && sentences->at[s].kind != GF_LINE_BODY; s++) {
        const gf_range range = sentences->at[s].tokens;
        for (uint32_t t = range.begin; t < range.end; t++) {
            if (is_ticker_word(lexicon, tokens->at[t].lower)) return true;
        }
    }
    return false;
}

/* An hour with which a line opens, and behind it the line's end or a mark. */
static bool opens_entry(const gf_tokens *tokens, const gf_sentences *sentences,
                        const gf_timex *x, bool is_called) {
    const gf_sentence *s = &sentences->at[x->sentence];
    if (x->kind != GF_TIMEX_CLOCK || x->clock < 0 || s->kind == GF_LINE_META) return false;
    if (x->tokens.begin - s->tokens.begin > MARKS) return false;
    bool plus = false;
    for (uint32_t t = s->tokens.begin; t < x->tokens.begin; t++) {
        if (tokens->at[t].kind != GF_TOKEN_PUNCT) return false;
        plus |= gf_view_is(tokens->at[t].form, "+");
    }
    const bool closed =
        x->tokens.end >= s->tokens.end || tokens->at[x->tokens.end].kind == GF_TOKEN_PUNCT;
    return closed && (plus || is_called);
}

/* The hour at which the text stood, by the line with its date; -1: not said. */
static int standing_at(const gf_sentences *sentences, const gf_timexes *timexes) {
    int clock = -1;
    for (size_t i = 0; i < timexes->count; i++) {
        const gf_timex *x = &timexes->at[i];
        if (sentences->at[x->sentence].kind == GF_LINE_META && x->clock > clock)
            clock = x->clock;
    }
    return clock;
}

/* How often the hour of an entry is earlier than that of the one before it, less how often it
   is later: above 0, the newest comes first. 0, too, where there are few. */
static int count_backwards(const gf_timexes *timexes) {
    int balance = 0, before = -1, entries = 0;
    for (size_t i = 0; i < timexes->count; i++) {
        const gf_timex *x = &timexes->at[i];
        if (!x->entry) continue;
        entries++;
        if (before >= 0) balance += (x->clock < before) - (x->clock > before);
        before = x->clock;
    }
    return entries < FEWEST ? 0 : balance;
}

/* How often midnight lies between an entry and the one before it, or the hour at which the text
   stood, if the newest comes first. */
static int count_midnights(const gf_timexes *timexes, int standing, bool newest_first) {
    int midnights = 0, before = newest_first ? standing : -1;
    for (size_t i = 0; i < timexes->count; i++) {
        const gf_timex *x = &timexes->at[i];
        if (!x->entry) continue;
        if (before >= 0) midnights += newest_first ? x->clock > before : x->clock < before;
        before = x->clock;
    }
    return midnights;
}

/* "heute", and behind midnight "gestern" */
static void give_days(gf_timexes *timexes, int standing, bool newest_first) {
    int16_t day = 0;
    int before = standing;
    for (size_t i = 0; i < timexes->count; i++) {
        gf_timex *x = &timexes->at[i];
        if (!x->entry) continue;
        if (newest_first && before >= 0 && x->clock > before) day = -1;
        before = x->clock;
        x->kind = GF_TIMEX_TIME;
        x->symbol = (gf_symbol){.kind = GF_SYMBOL_OFFSET,
                                .anchor = GF_ANCHOR_DOCUMENT,
                                .unit = GF_UNIT_DAY,
                                .amount = day,
                                .direction = -1};
    }
}

void gf_ticker_read(const gf_lexicon *lexicon, const gf_tokens *tokens,
                    const gf_sentences *sentences, gf_timexes *timexes) {
    const bool is_called = is_called_ticker(lexicon, tokens, sentences);
    for (size_t i = 0; i < timexes->count; i++)
        timexes->at[i].entry = opens_entry(tokens, sentences, &timexes->at[i], is_called);
    const int balance = count_backwards(timexes);
    const int standing = standing_at(sentences, timexes);
    const int midnights = count_midnights(timexes, standing, balance > 0);
    if (balance > 0 && midnights <= 1)
        give_days(timexes, standing, true);
    else if (balance < 0 && !midnights)
        give_days(timexes, standing, false);
    else
        for (size_t i = 0; i < timexes->count; i++)
            timexes->at[i].entry = false;
}
