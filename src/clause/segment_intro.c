#include "clause/segment_intro.h"

/* "um", "seit", "ohne" are prepositions, too: "um Frieden geht es", "seit Juni im Amt". */
static bool opens_clause(const gf_cutter *c, const gf_segment *s, uint32_t t) {
    if (!gf_cutter_class(c, t, "preposition")) return true;
    if (s->finite != GF_NONE) return gf_cutter_last_word(c, s->finite, s->tokens.end);
    const bool dass = t + 1 < s->tokens.end && gf_cutter_is(c, t + 1, "dass");
    return s->has_zu || dass;
}

/* ", die Ministerin A und Minister B gemeinsam auf und erklärten": the main clause goes on. */
static bool verb_follows_und(const gf_cutter *c, const gf_segment *s) {
    return s->finite != GF_NONE && s->finite > s->tokens.begin &&
           gf_cutter_class(c, s->finite - 1, "conjunction");
}

/* "der den Fachbereich ...", "die sich ...": an article does not stand before another. */
static bool cannot_be_article(const gf_cutter *c, uint32_t t) {
    return gf_cutter_class(c, t, "possessive") ||
           (gf_cutter_class(c, t, "pronoun") && !gf_cutter_class(c, t, "article")) ||
           (gf_cutter_class(c, t, "article") && gf_cutter_class(c, t, "relative"));
}

/* ", den Jens Plate, der Berater, entworfen hatte": no article stands before a full name. */
static bool is_full_name(const gf_cutter *c, uint32_t t, uint32_t end) {
    return t + 1 < end && (gf_cutter_token(c, t + 1)->flags & GF_TOKEN_CAPITAL) &&
           gf_lexicon_given(c->lexicon, gf_cutter_token(c, t)->form, NULL) &&
           !gf_lexicon_role(c->lexicon, gf_cutter_token(c, t)->form).role;
}

/* ", die Baerbock und Roth am 1. Juli ...": what follows the article is no title, and the verb
   must stand behind another comma. */
static bool is_long_noun(const gf_cutter *c, const gf_segment *s, uint32_t pronoun) {
    const gf_view noun = gf_cutter_token(c, pronoun + 1)->form;
    return gf_cutter_is(c, pronoun, "die") && s->tokens.end - pronoun >= 6 && !s->has_zu &&
           !gf_lexicon_role(c->lexicon, noun).role &&
           !gf_lexicon_given(c->lexicon, noun, NULL) &&
           gf_lexicon_match(c->lexicon, &noun, 1).known == GF_NONE;
}

/* Of a pronoun that may be an article, too: what follows and where the verb stands tell. */
static bool is_no_article(const gf_cutter *c, const gf_segment *s, uint32_t pronoun,
                          bool prepositional) {
    const bool noun_follows = gf_cutter_token(c, pronoun + 1)->flags & GF_TOKEN_CAPITAL;
    if (s->finite == GF_NONE) {
        if (!noun_follows) return prepositional;
        return is_full_name(c, pronoun + 1, s->tokens.end) || is_long_noun(c, s, pronoun);
    }
    if (gf_cutter_last_word(c, s->finite, s->tokens.end)) return true;
    return !noun_follows && s->finite > pronoun + 2;
}

/* "an dem auch ...", "der nicht dabei war": is @p pronoun, the word "der" or its like that the
   segment begins with, a relative pronoun? @p prepositional: a preposition stands before it. */
static bool is_relative(const gf_cutter *c, const gf_segment *s, uint32_t pronoun,
                        bool prepositional) {
    if (!gf_cutter_class(c, pronoun, "relative")) return false;
    /* "KIEL, 3. Mai - Der Rat", "das Ziel: Die Stadt": a capital begins a main clause */
    if (!prepositional && (gf_cutter_token(c, pronoun)->flags & GF_TOKEN_CAPITAL)) return false;
    const bool is_alone = pronoun + 1 >= s->tokens.end;
    const bool article_too = gf_cutter_class(c, pronoun, "article") &&
                             (is_alone || !cannot_be_article(c, pronoun + 1));
    if (!article_too) return true;
    if (verb_follows_und(c, s)) return false;
    return is_alone || is_no_article(c, s, pronoun, prepositional);
}

/* The first word of the segment; behind "und" the subordinator that follows. */
static uint32_t first_word(const gf_cutter *c, const gf_segment *s) {
    uint32_t t = s->tokens.begin;
    while (t < s->tokens.end && gf_cutter_token(c, t)->kind != GF_TOKEN_WORD)
        t++;
    if (t + 1 < s->tokens.end && gf_cutter_class(c, t, "conjunction") &&
        gf_cutter_class(c, t + 1, "subordinator"))
        t++;
    return t;
}

void gf_segment_find_intro(const gf_cutter *c, gf_segment *s, bool after_comma) {
    const uint32_t first = first_word(c, s);
    if (first >= s->tokens.end) return;
    if (gf_cutter_class(c, first, "subordinator") && opens_clause(c, s, first)) {
        s->intro = first;
        return;
    }
    if (!after_comma) return;
    const bool prepositional =
        gf_cutter_class(c, first, "preposition") && first + 1 < s->tokens.end;
    const uint32_t pronoun = prepositional ? first + 1 : first;
    if (!is_relative(c, s, pronoun, prepositional)) return;
    s->intro = pronoun;
    s->is_relative = true;
}
