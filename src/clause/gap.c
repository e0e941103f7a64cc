#include "clause/gap.h"

#include "clause/grammar.h"

typedef struct reader {
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    uint32_t at, end;
} reader;

static const gf_token *here(const reader *r) { return &r->tokens->at[r->at]; }

static bool is_capital(const reader *r) {
    return r->at < r->end && here(r)->kind == GF_TOKEN_WORD &&
           (here(r)->flags & GF_TOKEN_CAPITAL);
}

static bool is_closed(const reader *r, const char *closed_class) {
    return r->at < r->end && gf_grammar_is(here(r), closed_class);
}

static void skip(reader *r, const char *closed_class) {
    while (is_closed(r, closed_class))
        r->at++;
}

/* "Jan Novak", "August Thyssen": a month that is somebody's given name. */
static bool is_given_month(const reader *r) {
    reader next = *r;
    next.at++;
    return is_capital(r) && is_capital(&next) &&
           gf_lexicon_given(r->lexicon, here(r)->form, NULL) && !is_closed(&next, "article");
}

/* "Montag", "Nachmittag", "Mai": what a time is named by. */
static bool is_time_noun(const reader *r) {
    gf_view value;
    if (r->at >= r->end) return false;
    const gf_token *w = here(r);
    if (gf_token_lower_is(r->lexicon, w, GF_WORD_MONTH, NULL)) return !is_given_month(r);
    if (gf_token_lower_is(r->lexicon, w, GF_WORD_WEEKDAY, NULL)) return true;
    return gf_token_lower_is(r->lexicon, w, GF_WORD_TIME_WORD, &value) &&
           gf_view_has_word(value, "part");
}

/* "am Montag", "am späten Nachmittag", "am 3. Mai 2021", "im Juni", "abends" */
static bool skip_time(reader *r) {
    reader look = *r;
    if (is_time_noun(&look)) { /* "abends" */
        r->at++;
        return true;
    }
    if (!is_closed(&look, "preposition")) return false;
    look.at++;
    if (is_closed(&look, "article")) look.at++;
    for (uint32_t n = 0; n < 2 && look.at < look.end && !is_capital(&look); n++)
        look.at++;
    if (!is_capital(&look) || !is_time_noun(&look)) return false;
    while (look.at < look.end && (is_time_noun(&look) || here(&look)->kind == GF_TOKEN_NUMBER))
        look.at++;
    *r = look;
    return true;
}

/* A name, a person's noun, or a noun with its article. */
static bool is_named(reader r) {
    skip(&r, "adverb");
    const bool determined = is_closed(&r, "article") || is_closed(&r, "possessive");
    if (determined || is_closed(&r, "companion")) return true;
    if (!is_capital(&r)) return false;
    const gf_view form = here(&r)->form;
    return gf_lexicon_given(r.lexicon, form, NULL) || gf_lexicon_role(r.lexicon, form).role;
}

/* "in Bern den Minister": the place may stand first, if somebody surely follows. */
static bool is_behind_place(reader r) {
    if (!is_closed(&r, "preposition") || is_closed(&r, "companion")) return false;
    r.at++;
    for (uint32_t words = 0; words < 3 && is_capital(&r); words++) {
        r.at++;
        if (is_named(r)) return true;
    }
    return false;
}

bool gf_gap_begins(const gf_lexicon *lexicon, const gf_tokens *tokens, gf_range range) {
    reader r = {lexicon, tokens, range.begin, range.end};
    skip(&r, "conjunction");
    bool found = false;
    while (is_closed(&r, "sequence")) {
        found = true;
        r.at++;
    }
    found |= skip_time(&r);
    if (!found) return false;
    skip(&r, "adverb");
    if (is_behind_place(r)) return true;
    if (is_closed(&r, "companion")) r.at++;
    if (is_closed(&r, "article") || is_closed(&r, "possessive")) r.at++;
    for (uint32_t n = 0; n < 2 && r.at < r.end && here(&r)->kind == GF_TOKEN_WORD; n++) {
        if (is_capital(&r)) break;
        if (is_closed(&r, "preposition") || is_closed(&r, "conjunction")) return false;
        r.at++;
    }
    return is_capital(&r);
}

bool gf_gap_has_time(const gf_lexicon *lexicon, const gf_tokens *tokens, gf_range range) {
    for (uint32_t t = range.begin; t < range.end; t++) {
        reader r = {lexicon, tokens, t, range.end};
        if (is_closed(&r, "sequence") || skip_time(&r)) return true;
    }
    return false;
}
