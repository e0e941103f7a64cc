#ifndef GF_CLAUSE_CUTTER_H
#define GF_CLAUSE_CUTTER_H

#include "clause/grammar.h"
#include "clause/segment.h"

#include <string.h>

/* The sentence that gf_segments_cut() works on, and what its words can be at their places. */
typedef struct gf_cutter {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    gf_segments *out;
} gf_cutter;

static inline const gf_token *gf_cutter_token(const gf_cutter *c, uint32_t t) {
    return &c->tokens->at[t];
}

/* Is token @p t the word @p text, which is written small? */
static inline bool gf_cutter_is(const gf_cutter *c, uint32_t t, const char *text) {
    return gf_view_equal(gf_cutter_token(c, t)->lower, (gf_view){text, strlen(text)});
}

/* Does token @p t belong to the closed class of words ("preposition")? */
static inline bool gf_cutter_class(const gf_cutter *c, uint32_t t, const char *closed_class) {
    return gf_grammar_is(gf_cutter_token(c, t), closed_class);
}

static inline bool gf_cutter_zu_before(const gf_cutter *c, uint32_t t, uint32_t begin) {
    return t > begin && gf_cutter_is(c, t - 1, "zu");
}

/* Is token @p t the last word before @p end? Punctuation may follow. */
bool gf_cutter_last_word(const gf_cutter *c, uint32_t t, uint32_t end);

/* What verb form token @p t is in the stretch @p range; kind 0 if it is none. */
gf_verb_form gf_cutter_form(const gf_cutter *c, uint32_t t, gf_range range);

/* An unknown weak past in a place where only a verb can stand: "Witkoff feixte". */
gf_verb_form gf_cutter_guessed_past(const gf_cutter *c, uint32_t t, gf_range range);

#endif
