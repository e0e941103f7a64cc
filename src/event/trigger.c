#include "event/trigger.h"

#include "event/elided_noun.h"
#include "event/frame.h"
#include "event/noun_sense.h"
#include "event/officials.h"

#include <string.h>

bool gf_trigger_party(const gf_stage *stage, uint32_t t) {
    return gf_noun_sense_of(stage, t).is_party;
}

enum { NOUN_SEEN = 1, NOUN_IS = 2, WEIGHT_SHIFT = 2, MODE_SHIFT = 4 };

/* "der Austausch von 200 Gefangenen": goods change hands. */
static bool is_of_goods(const gf_stage *stage, uint32_t t) {
    if (t + 2 >= stage->scene->tokens->count || !gf_stage_is(stage, t + 1, "von")) return false;
    const gf_view count = gf_stage_lower(stage, t + 2);
    return (count.ptr[0] >= '0' && count.ptr[0] <= '9') ||
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_NUMBER, count, NULL);
}

/* "zum Essen", "ein runder Tisch": a noun of meeting only behind one of the words of its value
   ("after:zum,beim"), and not where it ends a compound. */
static bool stands_behind(const gf_stage *stage, uint32_t t, gf_view value) {
    static const gf_view mark = {"after:", 6};
    size_t at = 0;
    while (at + mark.len < value.len && memcmp(value.ptr + at, mark.ptr, mark.len) != 0)
        at++;
    if (at + mark.len >= value.len) return true;
    if (t == 0 || gf_stage_token(stage, t - 1)->sentence != gf_stage_token(stage, t)->sentence)
        return false;
    const gf_view before = gf_stage_token(stage, t - 1)->lower;
    size_t begin = at + mark.len;
    for (size_t i = begin; i <= value.len; i++) {
        if (i < value.len && value.ptr[i] != ',' && value.ptr[i] != ' ') continue;
        if (gf_view_equal(gf_view_slice(value, begin, i), before)) return true;
        begin = i + 1;
    }
    return false;
}

static gf_weight weight_of(gf_view value) {
    if (gf_stage_has(value, "strong")) return GF_WEIGHT_STRONG;
    if (gf_stage_has(value, "talks")) return GF_WEIGHT_TALKS;
    return gf_stage_has(value, "summit") ? GF_WEIGHT_SUMMIT : GF_WEIGHT_WEAK;
}

static uint8_t read_noun(const gf_stage *stage, uint32_t t) {
    const uint32_t elided = gf_elided_noun(stage, t);
    if (elided != GF_NONE) return stage->nouns[elided];
    const gf_noun_sense sense = gf_noun_sense_of(stage, t);
    if (!sense.is_meeting) return NOUN_SEEN;
    const gf_view value = sense.meeting;
    if (gf_stage_has(value, "none") || !stands_behind(stage, t, value)) return NOUN_SEEN;
    if (gf_stage_has(value, "swap") && is_of_goods(stage, t)) return NOUN_SEEN;
    if (gf_stage_has(value, "people") && !gf_officials_behind(stage, t)) return NOUN_SEEN;
    return (uint8_t)(NOUN_SEEN | NOUN_IS | ((unsigned)weight_of(value) << WEIGHT_SHIFT) |
                     ((unsigned)gf_mode_in(value) << MODE_SHIFT));
}

/* Asked of one token many times: the answer is kept. */
bool gf_trigger_noun(const gf_stage *stage, uint32_t t, gf_weight *weight, gf_mode *mode) {
    if (!stage->nouns[t]) stage->nouns[t] = read_noun(stage, t);
    const unsigned noun = stage->nouns[t];
    if (!(noun & NOUN_IS)) return false;
    *weight = (gf_weight)((noun >> WEIGHT_SHIFT) & 3);
    *mode = (gf_mode)((noun >> MODE_SHIFT) & 3);
    return true;
}

static uint32_t cue_of(gf_view value) {
    static const struct {
        const char *word;
        uint32_t cue;
    } cues[] = {
        {"planned", GF_CUE_PLANNED},         {"cancelled", GF_CUE_CANCELLED},
        {"postponed", GF_CUE_POSTPONED},     {"previous", GF_CUE_PREVIOUS},
        {"before", GF_CUE_PREVIOUS},         {"other", GF_CUE_OTHER},
        {"denied", GF_CUE_DENIED},           {"after", GF_CUE_AFTER},
        {"conditional", GF_CUE_CONDITIONAL},
    };
    uint32_t found = 0;
    for (size_t i = 0; i < sizeof cues / sizeof *cues; i++) {
        if (gf_stage_has(value, cues[i].word)) found |= cues[i].cue;
    }
    return found;
}

/* "auf dem Programm stehen ein Empfang und ein Gespräch", "stellte er in Abrede" */
static bool says(const gf_stage *stage, uint32_t clause, const char *cue) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, cue)) return true;
    }
    return false;
}

gf_support gf_trigger_support(const gf_stage *stage, uint32_t clause, uint32_t *cues) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    if (!gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_MEETING_SUPPORT, &value)) {
        return GF_SUPPORT_NONE;
    }
    static const char *const needed[] = {"programme", "denial", "dropped"};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        if (gf_stage_has(value, needed[i]) && !says(stage, clause, needed[i]))
            return GF_SUPPORT_NONE;
    }
    if (gf_stage_has(value, "recounts")) return GF_SUPPORT_NONE;
    *cues |= cue_of(value);
    if (gf_stage_has(value, "programme")) return GF_SUPPORT_PROGRAMME;
    if (gf_stage_has(value, "follows")) return GF_SUPPORT_FOLLOWS;
    if (gf_stage_has(value, "picture")) return GF_SUPPORT_PICTURE;
    if (gf_stage_has(value, "subject")) return GF_SUPPORT_SUBJECT;
    if (gf_stage_has(value, "chair")) return GF_SUPPORT_CHAIR;
    if (gf_stage_has(value, "host")) return GF_SUPPORT_HOST;
    return GF_SUPPORT_EVENT;
}

bool gf_trigger_supports(const gf_stage *stage, uint32_t clause, const char *word) {
    return gf_stage_verb_has(stage, clause, GF_WORD_MEETING_SUPPORT, word);
}

bool gf_trigger_decides(const gf_stage *stage, uint32_t clause) {
    gf_view value;
    return gf_clause_lemma_is(stage->scene->lexicon, &stage->scene->clauses->at[clause],
                              GF_WORD_MEETING_SUPPORT, &value) &&
           (gf_stage_has(value, "subject") || gf_stage_has(value, "planned")) &&
           (cue_of(value) & (GF_CUE_PLANNED | GF_CUE_CANCELLED | GF_CUE_POSTPONED)) != 0;
}

static uint32_t cue_at(const gf_stage *stage, uint32_t t) {
    gf_view value;
    if (!gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t), GF_WORD_MEETING_CUE,
                           &value))
        return 0;
    return cue_of(value);
}

/* "beim Treffen", "am Gipfel": does the preposition hold an article? */
static bool holds_article(const gf_stage *stage, uint32_t preposition) {
    const gf_view w = gf_stage_lower(stage, preposition);
    if (gf_stage_is(stage, preposition, "am") || gf_stage_is(stage, preposition, "im"))
        return true;
    return w.len > 2 && w.ptr[w.len - 1] == 'm' && !gf_stage_is(stage, preposition, "um");
}

/* An adjective, an ordinal or a number: "dritten", "3." */
static bool is_attribute(const gf_stage *stage, uint32_t t) {
    const gf_token *k = gf_stage_token(stage, t);
    if (k->kind == GF_TOKEN_ORDINAL || k->kind == GF_TOKEN_NUMBER) return true;
    return k->kind == GF_TOKEN_WORD && !(k->flags & GF_TOKEN_CAPITAL) &&
           !gf_stage_grammar(stage, t, "conjunction") && !gf_stage_grammar(stage, t, "adverb");
}

uint32_t gf_trigger_phrase(const gf_stage *stage, uint32_t t, bool *definite,
                           bool *indefinite) {
    const gf_sentence *s = &stage->scene->sentences->at[gf_stage_token(stage, t)->sentence];
    *definite = *indefinite = false;
    uint32_t begin = t;
    while (begin > s->tokens.begin) {
        const uint32_t left = begin - 1;
        if (gf_stage_grammar(stage, left, "article") ||
            gf_stage_grammar(stage, left, "possessive")) {
            const gf_view w = gf_stage_lower(stage, left);
            *indefinite = w.len >= 3 && memcmp(w.ptr, "ein", 3) == 0;
            *definite = !*indefinite;
            return left;
        }
        if (gf_stage_grammar(stage, left, "preposition")) {
            *definite = holds_article(stage, left);
            return begin;
        }
        if (!is_attribute(stage, left)) break;
        begin--;
    }
    return begin;
}

bool gf_trigger_is_such(const gf_stage *stage, uint32_t noun) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, noun, &definite, &indefinite);
    if (begin > 0 && gf_stage_cue(stage, begin - 1, "such")) return true;
    for (uint32_t t = begin; t < noun; t++) {
        if (gf_stage_cue(stage, t, "such")) return true;
    }
    return false;
}

gf_noun_side gf_trigger_side(const gf_stage *stage, uint32_t t) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
    const uint32_t first =
        stage->scene->sentences->at[gf_stage_token(stage, t)->sentence].tokens.begin;
    /* the preposition is the first word of the phrase ("beim Treffen") or stands before it */
    uint32_t from =
        gf_stage_grammar(stage, begin, "preposition") || begin == first ? begin : begin - 1;
    /* "vor Beginn des Gipfels" */
    if (from > first && from == begin - 1 && gf_stage_cue(stage, from, "border_noun")) from--;
    if (gf_stage_cue(stage, from, "within")) return GF_NOUN_WITHIN;
    if (gf_stage_cue(stage, from, "apart")) return GF_NOUN_APART;
    if (gf_stage_cue(stage, from, "goal")) return GF_NOUN_GOAL;
    if (gf_stage_cue(stage, from, "topic")) return GF_NOUN_TOPIC;
    return GF_NOUN_SAME;
}

bool gf_trigger_is_same(const gf_stage *stage, uint32_t t) {
    const gf_noun_side side = gf_trigger_side(stage, t);
    return side == GF_NOUN_SAME || side == GF_NOUN_GOAL;
}

uint32_t gf_trigger_cues(const gf_stage *stage, uint32_t t, bool is_verb, bool *adverbial) {
    uint32_t cues = 0;
    *adverbial = false;
    const uint32_t clause = gf_stage_clause_of(stage, t);
    if (!is_verb) {
        bool definite, indefinite;
        const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
        for (uint32_t i = begin; i < t; i++)
            cues |= cue_at(stage, i);
    }
    if (clause == GF_NONE) return cues;
    const gf_clause *c = &stage->scene->clauses->at[clause];
    for (uint32_t i = c->tokens.begin; i < c->tokens.end; i++) {
        if (gf_stage_clause_of(stage, i) != clause) continue;
        /* "im Anschluss" does the work of an adverb */
        const bool adverb =
            gf_stage_grammar(stage, i, "adverb") || gf_stage_cue(stage, i, "after");
        if (!adverb && i != c->verb && i != c->intro) continue;
        const uint32_t more = cue_at(stage, i) & ~cues;
        *adverbial |= (more & GF_CUE_PREVIOUS) != 0;
        cues |= more;
    }
    return cues;
}
