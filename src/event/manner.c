#include "event/manner.h"

#include "event/saying.h"
#include "event/stage.h"

enum { MOST_WORDS = 9 /* between a preposition and its noun */ };

static const gf_clause *clause_at(const gf_stage *stage, uint32_t clause) {
    return &stage->scene->clauses->at[clause];
}

static void strengthen(gf_claim *claim, gf_stance stance) {
    if (claim->stance < stance) claim->stance = stance;
}

static gf_stance stance_in(gf_view value) {
    static const gf_stance all[] = {GF_STANCE_DENIED, GF_STANCE_CONFIRMED, GF_STANCE_DISTANCED,
                                    GF_STANCE_HEDGED};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (gf_stage_has(value, gf_stance_name(all[i]))) return all[i];
    }
    return GF_STANCE_NONE;
}

static bool word_stance(const gf_stage *stage, uint32_t t, gf_view *value) {
    return gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t),
                             GF_WORD_SPEECH_STANCE, value);
}

void gf_manner_of_said(const gf_stage *stage, uint32_t clause, gf_claim *claim) {
    const gf_clause *c = clause_at(stage, clause);
    const bool told =
        c->mood == GF_SUBJUNCTIVE_1 || (c->mood == GF_SUBJUNCTIVE_2 && !c->conditional);
    const bool quoted =
        c->verb != GF_NONE && (gf_stage_token(stage, c->verb)->flags & GF_TOKEN_QUOTED);
    if (told && !quoted) strengthen(claim, GF_STANCE_REPORTED);
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        gf_view value;
        if (gf_stage_clause_of(stage, t) == clause && word_stance(stage, t, &value))
            strengthen(claim, stance_in(value));
    }
}

bool gf_manner_is_contrast(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = clause_at(stage, clause);
    gf_view verb;
    if (gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_SPEECH_VERB, &verb) &&
        gf_stage_has(verb, "contrast"))
        return true; /* "X widersprach" */
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        gf_view value;
        /* "sagte jedoch X", "Dagegen sagte X"; not "forderte X, mindestens aber Y" */
        const bool leads = t == c->tokens.begin || t == c->finite + 1;
        if (leads && word_stance(stage, t, &value) && gf_stage_has(value, "contrast"))
            return true;
    }
    return false;
}

/* Behind the name that follows a noun in apposition: "der Zeitung Die Presse". */
static uint32_t behind_name(const gf_stage *stage, uint32_t t) {
    const uint32_t sentence = gf_stage_token(stage, t - 1)->sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->kind == GF_MENTION_NAME && m->type != GF_PERSON && m->tokens.begin == t &&
            !m->genitive)
            return m->tokens.end;
    }
    return t;
}

static gf_view words(const gf_stage *stage, uint32_t begin, uint32_t end) {
    return gf_view_slice(stage->scene->document->text, gf_stage_token(stage, begin)->span.begin,
                         gf_stage_token(stage, end - 1)->span.end);
}

/* First word of the noun's phrase: its article, or adjectives. */
static uint32_t phrase_begin(const gf_stage *stage, uint32_t clause, uint32_t noun) {
    uint32_t first = noun;
    const gf_clause *c = clause_at(stage, clause);
    while (first > c->tokens.begin && noun - first < MOST_WORDS) {
        const gf_token *k = gf_stage_token(stage, first - 1);
        if (first - 1 == c->finite || first - 1 == c->verb) break;
        if (gf_stage_grammar(stage, first - 1, "article") ||
            gf_stage_grammar(stage, first - 1, "possessive"))
            return first - 1;
        const bool adjective = k->kind == GF_TOKEN_WORD && !(k->flags & GF_TOKEN_CAPITAL) &&
                               !gf_stage_is_closed(stage, first - 1);
        if (!adjective) break;
        first--;
    }
    return first;
}

/* "der", "einem", "den": may it be a dative? Its readings are case and gender: "df". */
static bool is_dative(const gf_stage *stage, uint32_t t) {
    gf_view value;
    if (!gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t), GF_WORD_DETERMINER,
                           &value))
        return false;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] == 'd' && (i == 0 || value.ptr[i - 1] == ' ')) return true;
    }
    return false;
}

/* "sagte russischen Medien", "sagte der Zeitung", "gegenüber Reportern", "vor Journalisten";
   not "wie die Zeitung schrieb", "laut Medien". */
static bool is_addressee(const gf_stage *stage, uint32_t clause, uint32_t begin,
                         uint32_t noun) {
    if (begin == 0) return false;
    static const char *const to[] = {"gegenüber", "vor"};
    for (size_t i = 0; i < sizeof to / sizeof *to; i++) {
        if (gf_stage_is(stage, begin - 1, to[i])) return true;
    }
    if (gf_stage_grammar(stage, begin - 1, "preposition") ||
        gf_stage_grammar(stage, begin, "preposition"))
        return false;
    const gf_clause *c = clause_at(stage, clause);
    if (c->finite == GF_NONE || begin < c->finite) return false;
    if (begin == noun) return gf_view_ends(gf_stage_lower(stage, noun), "n");
    if (gf_stage_grammar(stage, begin, "article") ||
        gf_stage_grammar(stage, begin, "possessive"))
        return is_dative(stage, begin);
    return gf_view_ends(gf_stage_lower(stage, begin), "en"); /* "russischen Medien" */
}

static void take_addressee(const gf_stage *stage, uint32_t clause, uint32_t noun,
                           gf_claim *claim) {
    const uint32_t begin = phrase_begin(stage, clause, noun);
    if (claim->addressee.len || !is_addressee(stage, clause, begin, noun)) return;
    claim->addressee = words(stage, begin, behind_name(stage, noun + 1));
}

/* "in einem Interview", "auf der Pressekonferenz", "in einem am Montag gesendeten Interview" */
static void take_occasion(const gf_stage *stage, uint32_t clause, uint32_t noun,
                          gf_claim *claim) {
    const uint32_t first = clause_at(stage, clause)->tokens.begin;
    for (uint32_t t = noun; t > first && noun - t < MOST_WORDS && !claim->occasion.len; t--) {
        if (!gf_stage_grammar(stage, t - 1, "preposition")) continue;
        const bool where =
            gf_stage_cue(stage, t - 1, "where") || gf_stage_cue(stage, t - 1, "site") ||
            gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t - 1),
                              GF_WORD_PLATFORM_CUE, NULL);
        const bool near =
            phrase_begin(stage, clause, noun) == t || gf_stage_grammar(stage, t, "article");
        if (where && near) claim->occasion = words(stage, t, noun + 1);
        if (near) return;
    }
}

void gf_manner_of_saying(const gf_stage *stage, uint32_t clause, gf_claim *claim) {
    const gf_clause *c = clause_at(stage, clause);
    gf_view value;
    if (!c->negated &&
        gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_SPEECH_VERB, &value))
        strengthen(claim, stance_in(value));
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause) continue;
        if (gf_saying_noun(stage, t, GF_SOURCE_AUDIENCE))
            take_addressee(stage, clause, t, claim);
        if (gf_saying_noun(stage, t, GF_SOURCE_OCCASION))
            take_occasion(stage, clause, t, claim);
    }
}
