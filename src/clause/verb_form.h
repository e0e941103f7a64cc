#ifndef GF_CLAUSE_VERB_FORM_H
#define GF_CLAUSE_VERB_FORM_H

#include "clause/clause.h"

typedef enum gf_verb_kind {
    GF_VERB_NONE,
    GF_VERB_FINITE,
    GF_VERB_PARTICIPLE,
    GF_VERB_INFINITIVE,
    GF_VERB_ZU_INFINITIVE /* "teilzunehmen" in one word */
} gf_verb_kind;

typedef enum gf_verb_role {
    GF_VERB_FULL,
    GF_VERB_HABEN,
    GF_VERB_SEIN,
    GF_VERB_WERDEN,
    GF_VERB_MODAL
} gf_verb_role;

/*
 * One reading of a word form. Many forms have two ("verhandelt": finite or participle,
 * "treffen": finite plural or infinitive); the clause decides, so `also` names the second.
 */
typedef struct gf_verb_form {
    gf_verb_kind kind;
    gf_verb_kind also;
    gf_verb_role role;
    gf_tense tense; /* of a finite form */
    gf_mood mood;
    gf_view lemma; /* infinitive; with its prefix if written together */
    bool known;    /* from the lexicon, not from the ending alone */
} gf_verb_form;

/* Reads @p lower (lower case word). The lemma may live in @p arena. O(length^2) look-ups. */
gf_verb_form gf_verb_form_read(gf_arena *arena, const gf_lexicon *lexicon, gf_view lower);

/* The same of a token, remembered with its form. Kind 0 also where memory is short. */
gf_verb_form gf_verb_form_of(const gf_word_memory *memory, const gf_lexicon *lexicon,
                             const gf_token *token);

/* "an" + "rufen" -> "anrufen". */
gf_view gf_verb_join(gf_arena *arena, gf_view prefix, gf_view lemma);

#endif
