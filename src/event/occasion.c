#include "event/setup.h"

#include "event/attend.h"

#include <string.h>

/* "Buchmesse", "Klimakonferenz": is the word, or the head of the compound, something that
   people come together at? */
static bool is_event(const gf_stage *stage, uint32_t t) {
    gf_weight weight;
    gf_mode mode;
    if (gf_trigger_noun(stage, t, &weight, &mode)) return true;
    const gf_view lower = gf_stage_lower(stage, t);
    for (size_t at = 0; at < lower.len; at++) {
        gf_view value;
        if (at > 0 && lower.len - at < 5) break; /* "WM" is no part of a word */
        if (((unsigned char)lower.ptr[at] & 0xC0) == 0x80) continue;
        if (gf_lexicon_word(stage->scene->lexicon, GF_WORD_MEETING_CUE,
                            gf_view_slice(lower, at, lower.len), &value) &&
            gf_stage_has(value, "occasion"))
            return true;
    }
    return false;
}

/* The noun of the phrase that begins at @p t, if it is an event; GF_NONE otherwise. */
static uint32_t event_behind(const gf_stage *stage, uint32_t t, uint32_t end) {
    enum { FAR = 5 };
    for (uint32_t n = t; n < end && n < t + FAR; n++) {
        const gf_token *k = gf_stage_token(stage, n);
        if (k->kind != GF_TOKEN_WORD && k->kind != GF_TOKEN_ORDINAL &&
            k->kind != GF_TOKEN_NUMBER)
            return GF_NONE;
        if (is_event(stage, n)) return n;
        if (gf_stage_grammar(stage, n, "preposition")) return GF_NONE;
    }
    return GF_NONE;
}

/* "am Rande der Messe", "während der Konferenz": the event in the report's clause, or GF_NONE.
 */
static uint32_t event_beside(const gf_stage *stage, const gf_report *r) {
    const gf_range range = stage->scene->clauses->at[r->clause].tokens;
    for (uint32_t t = range.begin; t + 1 < range.end; t++) {
        if (gf_stage_clause_of(stage, t) != r->clause) continue;
        if (!gf_stage_cue(stage, t, "beside_event")) continue;
        const uint32_t event = event_behind(stage, t + 1, range.end);
        if (event != GF_NONE && event != r->token && event != r->noun) return event;
    }
    return GF_NONE;
}

/* "Konsultationen, darunter ein Treffen": the talks that the report's noun is one of, or
   GF_NONE. */
static uint32_t talks_around(const gf_stage *stage, const gf_report *r) {
    bool definite, indefinite;
    gf_weight weight;
    gf_mode mode;
    if (r->is_verb) return GF_NONE;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    const uint32_t first = stage->scene->sentences->at[r->sentence].tokens.begin;
    if (begin <= first || !gf_stage_cue(stage, begin - 1, "among")) return GF_NONE;
    for (uint32_t t = begin - 1; t-- > first;) {
        if (gf_trigger_noun(stage, t, &weight, &mode) &&
            gf_trigger_side(stage, t) != GF_NOUN_WITHIN)
            return t;
    }
    return GF_NONE;
}

/* The words of the phrase of @p noun without its article: "dritten Klimakonferenz". */
static gf_view words_of(const gf_stage *stage, uint32_t noun) {
    bool definite, indefinite;
    uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    while (begin < noun && (gf_stage_grammar(stage, begin, "article") ||
                            gf_stage_grammar(stage, begin, "possessive") ||
                            gf_stage_grammar(stage, begin, "preposition")))
        begin++;
    uint32_t end = noun + 1;
    for (uint32_t i = stage->host_of[gf_stage_token(stage, noun)->sentence];
         i < stage->host_of[gf_stage_token(stage, noun)->sentence + 1]; i++) {
        const gf_range name = gf_attend_mention(stage, i)->tokens;
        if (name.begin > noun || name.end <= noun) continue;
        if (name.begin < begin) begin = name.begin; /* "Münchner Sicherheitskonferenz" */
        if (name.end > end) end = name.end;
    }
    return gf_view_slice(stage->scene->document->text, gf_stage_token(stage, begin)->span.begin,
                         gf_stage_token(stage, end - 1)->span.end);
}

void gf_setup_occasion(const gf_stage *stage, gf_report *r) {
    uint32_t noun = talks_around(stage, r);
    if (noun == GF_NONE) noun = event_beside(stage, r);
    r->occasion = noun;
    if (noun != GF_NONE) r->setup.occasion = words_of(stage, noun);
}
