#ifndef GF_EVENT_STAGE_H
#define GF_EVENT_STAGE_H

#include "clause/grammar.h"
#include "event/report.h"

/* Small questions about words and mentions that several files of this room ask. The smallest
   are asked of every token by many rules: they are inline. */
static inline const gf_token *gf_stage_token(const gf_stage *stage, uint32_t token) {
    return &stage->scene->tokens->at[token];
}
static inline gf_view gf_stage_lower(const gf_stage *stage, uint32_t token) {
    return gf_stage_token(stage, token)->lower;
}
static inline bool gf_stage_is(const gf_stage *stage, uint32_t token, const char *lower) {
    return gf_view_is(gf_stage_lower(stage, token), lower);
}
static inline bool gf_stage_grammar(const gf_stage *stage, uint32_t token,
                                    const char *closed_class) {
    return token < stage->scene->tokens->count &&
           gf_grammar_is(gf_stage_token(stage, token), closed_class);
}
/* Is the word of any closed class? */
static inline bool gf_stage_is_closed(const gf_stage *stage, uint32_t token) {
    const gf_token *k = gf_stage_token(stage, token);
    return k->kind == GF_TOKEN_WORD && k->word->grammar->words.len > 0;
}
/* One word of a blank-separated value. */
static inline bool gf_stage_has(gf_view value, const char *word) {
    return gf_view_has_word(value, word);
}
/* Has the word the cue in the lexicon's class "meeting_cue"? */
static inline bool gf_stage_cue(const gf_stage *stage, uint32_t token, const char *cue) {
    return token < stage->scene->tokens->count &&
           gf_word_list_has(*gf_stage_token(stage, token)->word->cues, cue);
}
/* Index of the first time expression of @p sentence, or their count. O(log n). */
uint32_t gf_stage_first_timex(const gf_stage *stage, uint32_t sentence);
/* Is the token part of a time expression? O(log n + expressions of its sentence). */
bool gf_stage_in_timex(const gf_stage *stage, uint32_t token);
/* Does the clause's verb have the word in the value of this class? */
static inline bool gf_stage_verb_has(const gf_stage *stage, uint32_t clause,
                                     gf_word_class word_class, const char *word) {
    gf_view value;
    return gf_clause_lemma_is(stage->scene->lexicon, &stage->scene->clauses->at[clause],
                              word_class, &value) &&
           gf_stage_has(value, word);
}
static inline uint32_t gf_stage_clause_of(const gf_stage *stage, uint32_t token) {
    return stage->scene->clauses->of_token[token];
}

/* "NIAMEY/ABUJA, 20. August (AFP) - Eine Delegation ...": do the words stand before the dash,
   where a report says where and when it was written? */
bool gf_stage_in_dateline(const gf_stage *stage, gf_range tokens);

/* The preposition that governs mention @p index, e.g. "mit"; empty if none. */
gf_view gf_stage_governor(const gf_stage *stage, uint32_t index);
/* Has that preposition the cue in the lexicon's class "meeting_cue"? */
bool gf_stage_governor_has(const gf_stage *stage, uint32_t index, const char *cue);

/* Is the token the "so" of "..., so X"? */
bool gf_stage_is_so_says(const gf_stage *stage, uint32_t token);

/* May it be somebody at the table: resolved, not inside another phrase, not only an adjective?
 */
bool gf_stage_is_free(const gf_stage *stage, uint32_t index);
/* "Unterhändler Russlands": the head names nobody, so the state takes part. */
bool gf_stage_stands_for_head(const gf_stage *stage, uint32_t index);
/* "wurde abgesagt", "ist vereinbart" */
bool gf_stage_is_passive(const gf_stage *stage, uint32_t clause);
/* "ist geplant": a participle with a form of sein, and no "worden". */
bool gf_stage_is_state(const gf_stage *stage, uint32_t clause);
/* "hatte ... getroffen": told from a later day. */
bool gf_stage_is_pluperfect(const gf_stage *stage, uint32_t clause);
bool gf_stage_has_plural_verb(const gf_stage *stage, uint32_t clause);
/* Is it "sie" as the only subject of a plural verb ("hatten sie sich getroffen")? It stands for
   several, whoever it was resolved to. */
bool gf_stage_is_plural_sie(const gf_stage *stage, uint32_t index);
bool gf_stage_is_person(const gf_stage *stage, uint32_t index);
/* A state, organisation or group that acts: "die USA", "die Ukrainer", "Verdi". */
bool gf_stage_is_party(const gf_stage *stage, uint32_t index);

#endif
