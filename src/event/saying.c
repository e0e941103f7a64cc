#include "event/saying.h"

#include "event/noun_sense.h"

#include <string.h>

static const gf_mention *mention_at(const gf_stage *stage, uint32_t index) {
    return &stage->scene->mentions->at[index];
}

enum { SEEN = 128 };

bool gf_saying_noun(const gf_stage *stage, uint32_t t, unsigned uses) {
    return gf_noun_sense_of(stage, t).source & uses;
}

static bool read_saying(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    const gf_lexicon *lexicon = stage->scene->lexicon;
    gf_view word;
    if (gf_clause_lemma_is(lexicon, c, GF_WORD_SPEECH_VERB, NULL)) return true;
    if (!gf_clause_lemma_is(lexicon, c, GF_WORD_SPEECH_IDIOM, &word)) return false;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause &&
            gf_view_equal(gf_stage_lower(stage, t), word))
            return true;
    }
    return false;
}

bool gf_saying_is(const gf_stage *stage, uint32_t clause) {
    if (!stage->sayings[clause])
        stage->sayings[clause] = read_saying(stage, clause) ? SEEN + 1 : SEEN;
    return stage->sayings[clause] > SEEN;
}

/* An agency, paper, broadcaster or platform: by what is known of it, or by the noun before. */
static bool is_medium(const gf_stage *stage, const gf_mention *m) {
    static const char *const kinds[] = {"agency", "broadcaster", "paper", "platform"};
    if (m->type == GF_PERSON) return false;
    const uint32_t before = m->tokens.begin;
    if (before > 0 && gf_saying_noun(stage, before - 1, GF_SOURCE_MEDIUM)) return true;
    if (m->entity == GF_NONE) return false;
    const gf_entity *e = &stage->scene->entities->at[m->entity];
    if (e->known == GF_NONE) return false;
    const gf_view kind = gf_lexicon_known(stage->scene->lexicon, e->known)->kind;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (gf_stage_has(kind, kinds[i])) return true;
    }
    return false;
}

/* "russisch", "Kreml-": the document need not name them otherwise. */
static gf_view name_of(const gf_stage *stage, const gf_mention *m) {
    if (m->entity != GF_NONE) return stage->scene->entities->at[m->entity].name;
    return gf_lexicon_known(stage->scene->lexicon, m->known)->name;
}

static void take_name(const gf_stage *stage, const gf_mention *m, gf_claim *claim) {
    gf_view *to = is_medium(stage, m) ? &claim->medium : &claim->speaker;
    if (!to->len) *to = name_of(stage, m);
}

/* "laut", "zufolge", and the "so" of "..., so X" */
static bool is_source_word(const gf_stage *stage, uint32_t t) {
    return gf_stage_cue(stage, t, "source") || gf_stage_is_so_says(stage, t);
}

/* "nach Angaben von X", "unter Berufung auf X", "der Agentur Y zufolge", "laut X" */
static bool is_named_source(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->entity == GF_NONE && m->known == GF_NONE) return false;
    if (m->kind == GF_MENTION_ADJECTIVE) /* "nach russischen Angaben" */
        return m->tokens.begin > 0 && m->tokens.end < stage->scene->tokens->count &&
               gf_stage_grammar(stage, m->tokens.begin - 1, "preposition") &&
               gf_saying_noun(stage, m->tokens.end, GF_SOURCE_WORDS);
    if (m->kind == GF_MENTION_PREFIX)
        return gf_saying_noun(stage, m->tokens.begin, GF_SOURCE_WORDS);
    if (m->entity == GF_NONE) return false;
    if (m->head != GF_NONE && gf_saying_noun(stage, m->head, GF_SOURCE_WORDS)) return true;
    const uint32_t governor = stage->governor[index];
    if (governor == GF_NONE) return false;
    if (is_source_word(stage, governor))
        return m->owner == GF_NONE && gf_stage_is_free(stage, index);
    return governor > 0 && gf_saying_noun(stage, governor - 1, GF_SOURCE_WORDS);
}

static bool is_determiner(const gf_stage *stage, uint32_t t) {
    return gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, t),
                             GF_WORD_DETERMINER, NULL);
}

/* "ein Teilnehmer", "Firmenkreise", "mehrere Beamte": the phrase that ends with token @p t. */
static gf_view phrase_of(const gf_stage *stage, uint32_t clause, uint32_t t) {
    uint32_t first = t;
    const uint32_t begin = stage->scene->clauses->at[clause].tokens.begin;
    for (uint32_t i = t; i > begin && t - i < 3; i--) {
        if (gf_stage_clause_of(stage, i - 1) != clause) break;
        if (is_determiner(stage, i - 1)) {
            first = i - 1;
            break;
        }
        if (gf_stage_token(stage, i - 1)->kind != GF_TOKEN_WORD) break;
    }
    return gf_view_slice(stage->scene->document->text, gf_stage_token(stage, first)->span.begin,
                         gf_stage_token(stage, t)->span.end);
}

/* Somebody without a name, only if the clause has not named a speaker. */
static void take_unnamed(const gf_stage *stage, uint32_t clause, bool is_saying,
                         gf_claim *claim) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end && !claim->speaker.len; t++) {
        if (gf_stage_clause_of(stage, t) != clause ||
            !gf_saying_noun(stage, t, GF_SOURCE_UNNAMED))
            continue;
        const bool is_source =
            (t > 0 && is_source_word(stage, t - 1)) ||
            (t > 1 && is_determiner(stage, t - 1) && is_source_word(stage, t - 2)) ||
            (t > 1 && gf_saying_noun(stage, t - 2, GF_SOURCE_WORDS)) ||
            (t + 1 < range.end && gf_stage_cue(stage, t + 1, "source_behind"));
        if (is_saying || is_source) claim->speaker = phrase_of(stage, clause, t);
    }
}

void gf_saying_source(const gf_stage *stage, uint32_t clause, gf_claim *claim) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        if (gf_stage_clause_of(stage, mention_at(stage, i)->tokens.begin) == clause &&
            is_named_source(stage, i))
            take_name(stage, mention_at(stage, i), claim);
    }
    take_unnamed(stage, clause, false, claim);
}

/* "Die Beamten informierten A": one person alone is no subject of a plural verb. */
static bool is_one_of_many(const gf_stage *stage, uint32_t clause, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->plural || !gf_stage_is_person(stage, index) ||
        !gf_stage_has_plural_verb(stage, clause))
        return false;
    for (uint32_t i = stage->host_of[m->sentence]; i < stage->host_of[m->sentence + 1]; i++) {
        if (i != index && stage->joined[i] == stage->joined[index]) return false;
    }
    return true;
}

/* The subject; "aus dem Kreml" where nobody is ("hieß es"); a medium wherever it stands. */
static bool speaks(const gf_stage *stage, uint32_t clause, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->entity == GF_NONE || gf_stage_clause_of(stage, m->tokens.begin) != clause)
        return false;
    if (m->kind == GF_MENTION_ADJECTIVE || m->kind == GF_MENTION_PREFIX) return false;
    if (is_medium(stage, m)) return true;
    if (!gf_stage_is_free(stage, index)) return false;
    const gf_clause *c = &stage->scene->clauses->at[clause];
    const bool names_itself =
        gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_SPEECH_VERB, NULL);
    if (stage->governor[index] != GF_NONE)
        return !names_itself && gf_stage_governor_has(stage, index, "origin");
    if (m->cases && !(m->cases & (GF_CASE_NOM | GF_CASE_ACC))) return false;
    if (is_one_of_many(stage, clause, index)) return false;
    return gf_stage_is_person(stage, index) || gf_stage_is_party(stage, index);
}

void gf_saying_speaker(const gf_stage *stage, uint32_t clause, gf_claim *claim) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    gf_claim own = {0};
    gf_saying_source(stage, clause, &own);
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        if (speaks(stage, clause, i)) take_name(stage, mention_at(stage, i), &own);
    }
    take_unnamed(stage, clause, true, &own);
    if (!claim->speaker.len) claim->speaker = own.speaker;
    if (!claim->medium.len) claim->medium = own.medium;
}
