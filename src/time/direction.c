#include "clause/verb_form.h"
#include "time/time_word.h"

/* "wollte am Montag mit A sprechen": told of a plan of that time; the day may be over. */
static bool is_told_intent(const gf_time_text *text, uint32_t c) {
    const uint32_t finite = text->clauses->at[c].finite;
    gf_view value;
    return finite != GF_NONE &&
           gf_token_lower_is(text->lexicon, gf_time_token(text, finite), GF_WORD_AUXILIARY,
                             &value) &&
           gf_view_has_word(value, "past") &&
           (gf_view_has_word(value, "wollen") || gf_view_has_word(value, "sollen"));
}

/* "ist am Freitag geplant", "war geplant": a state, whose participle is no past. */
static bool is_state_of_plan(const gf_time_text *text, uint32_t c, bool *told) {
    const gf_clause *clause = &text->clauses->at[c];
    gf_view form, support;
    if (clause->finite == GF_NONE || clause->finite == clause->verb || clause->passive ||
        !clause->lemma.len ||
        !gf_token_lower_is(text->lexicon, gf_time_token(text, clause->finite),
                           GF_WORD_AUXILIARY, &form) ||
        !gf_view_has_word(form, "sein"))
        return false;
    *told = gf_view_has_word(form, "past");
    return gf_lexicon_word(text->lexicon, GF_WORD_MEETING_SUPPORT, clause->lemma, &support) &&
           gf_view_has_word(support, "planned");
}

int gf_time_direction(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    bool told;
    if (c == GF_NONE) return 0;
    if (is_state_of_plan(text, c, &told)) return told ? 0 : 1;
    /* "schlug vor, sich am 3. Mai zu treffen" */
    if (text->clauses->at[c].kind == GF_CLAUSE_INFINITIVE && text->clauses->at[c].modal_intent)
        return 1;
    switch (text->clauses->at[c].tense) {
    case GF_PAST: return -1;
    case GF_FUTURE: return is_told_intent(text, c) ? 0 : 1;
    case GF_PRESENT:
    case GF_TENSE_NONE: break;
    }
    return 0;
}

bool gf_time_is_present(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    return c != GF_NONE && text->clauses->at[c].tense == GF_PRESENT;
}

/* The participle that the expression belongs to: "die am Sonntag begonnene Sitzung" past, "der
   für den 2. Mai geplante Besuch" future; 0 if there is none. */
static int attribute_direction(const gf_time_text *text, uint32_t end) {
    if (end + 1 >= text->tokens->count) return 0;
    const gf_token *k = gf_time_token(text, end), *noun = gf_time_token(text, end + 1);
    if (k->kind != GF_TOKEN_WORD || (k->flags & GF_TOKEN_CAPITAL) ||
        !(noun->flags & GF_TOKEN_CAPITAL))
        return 0;
    gf_view value;
    if (gf_token_lower_is(text->lexicon, k, GF_WORD_MEETING_CUE, &value) &&
        gf_view_has_word(value, "planned"))
        return 1;
    for (size_t cut = 1; cut <= 2 && k->lower.len > cut + 4; cut++) { /* -e, -en -er -es -em */
        const gf_view stem = gf_view_slice(k->lower, 0, k->lower.len - cut);
        if (k->lower.ptr[stem.len] != 'e') continue;
        const gf_verb_form form = gf_verb_form_read(text->arena, text->lexicon, stem);
        if (form.kind == GF_VERB_PARTICIPLE) return -1;
    }
    return 0;
}

/* "die Ankündigung vom Mittwoch", "der Putsch vom 26. Juli", but not "vom Mittwoch bis
   Freitag", "vom Mittwoch an": what is named after its day has been */
static bool is_origin(const gf_time_text *text, uint32_t begin, uint32_t end) {
    return begin > 1 && gf_time_is(text, begin - 1, "vom") &&
           (gf_time_token(text, begin - 2)->flags & GF_TOKEN_CAPITAL) &&
           !gf_time_context(text, end, "until", NULL) && !gf_time_is(text, end, "an");
}

/* "war für Mai geplant": told from later, May may be over. */
static bool is_told_plan(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    if (c == GF_NONE || text->clauses->at[c].finite == GF_NONE) return false;
    const uint32_t finite = text->clauses->at[c].finite;
    gf_view value;
    return finite != text->clauses->at[c].verb &&
           gf_token_lower_is(text->lexicon, gf_time_token(text, finite), GF_WORD_AUXILIARY,
                             &value) &&
           gf_view_has_word(value, "sein") && gf_view_has_word(value, "past");
}

/* "verschob die Reise auf den 10. März": put off to a day that lay ahead. */
static bool is_put_off(const gf_time_text *text, uint32_t preposition) {
    const uint32_t c = text->clauses->of_token[preposition];
    gf_view value;
    return c != GF_NONE && gf_time_is(text, preposition, "auf") &&
           text->clauses->at[c].lemma.len &&
           gf_lexicon_word(text->lexicon, GF_WORD_MEETING_SUPPORT, text->clauses->at[c].lemma,
                           &value) &&
           gf_view_has_word(value, "postponed");
}

/* "Das für Montag geplante Treffen platzte": on that day or before it. */
static bool is_over(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    gf_view value;
    return c != GF_NONE && text->clauses->at[c].tense == GF_PAST &&
           !text->clauses->at[c].passive && text->clauses->at[c].lemma.len &&
           gf_lexicon_word(text->lexicon, GF_WORD_MEETING_SUPPORT, text->clauses->at[c].lemma,
                           &value) &&
           gf_view_has_word(value, "event");
}

int gf_time_direction_of(const gf_time_text *text, uint32_t begin, uint32_t end) {
    const int attribute = attribute_direction(text, end);
    if (attribute) return attribute > 0 && is_over(text, begin) ? 0 : attribute;
    const bool determined = begin > 0 && (gf_time_context(text, begin - 1, "article", NULL) ||
                                          gf_time_reading(text, begin - 1, "rel", NULL));
    const uint32_t before = begin - determined;
    /* "Für Montag kündigte er ... an": announced, whatever the verb's tense */
    if (before > 0 &&
        (gf_time_context(text, before - 1, "ahead", NULL) || is_put_off(text, before - 1)))
        return is_told_plan(text, begin) ? 0 : 1;
    const int direction = gf_time_direction(text, begin);
    return direction || !is_origin(text, begin, end) ? direction : -1;
}

/* "Das für den 3. Mai geplante Treffen wurde abgesagt": before that day or after it. */
static bool is_called_off(const gf_time_text *text, uint32_t t) {
    const uint32_t c = text->clauses->of_token[t];
    gf_view value;
    return c != GF_NONE && text->clauses->at[c].tense == GF_PAST &&
           gf_clause_lemma_is(text->lexicon, &text->clauses->at[c], GF_WORD_MEETING_SUPPORT,
                              &value) &&
           (gf_view_has_word(value, "cancelled") || gf_view_has_word(value, "postponed"));
}

int gf_time_direction_of_date(const gf_time_text *text, uint32_t begin, uint32_t end) {
    const int direction = gf_time_direction_of(text, begin, end);
    const bool planned = direction > 0 && attribute_direction(text, end) > 0;
    return planned && is_called_off(text, begin) ? 0 : direction;
}
