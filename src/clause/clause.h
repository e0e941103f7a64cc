#ifndef GF_CLAUSE_CLAUSE_H
#define GF_CLAUSE_CLAUSE_H

#include "token/token.h"

typedef enum gf_tense { GF_TENSE_NONE, GF_PAST, GF_PRESENT, GF_FUTURE } gf_tense;
typedef enum gf_mood { GF_INDICATIVE, GF_SUBJUNCTIVE_1, GF_SUBJUNCTIVE_2 } gf_mood;

typedef enum gf_clause_kind {
    GF_CLAUSE_MAIN,
    GF_CLAUSE_SUBORDINATE, /* dass, weil, wie ... */
    GF_CLAUSE_RELATIVE,    /* der, an dem, wo */
    GF_CLAUSE_INFINITIVE,  /* um ... zu */
    GF_CLAUSE_FRAGMENT     /* no verb found: heading, apposition */
} gf_clause_kind;

/*
 * A stretch of a sentence that one verb group governs. Clauses of a sentence are in order of
 * their first token; an embedded clause interrupts its host, so tokens map to clauses through
 * gf_clauses.of_token.
 */
typedef struct gf_clause {
    uint32_t sentence;
    gf_range tokens; /* from the first to the last token, embedded clauses included */
    uint32_t parent; /* clause it depends on, or GF_NONE */
    gf_clause_kind kind;
    uint32_t finite; /* token of the finite verb, or GF_NONE */
    uint32_t verb;   /* token of the full verb (participle, infinitive or finite), or GF_NONE */
    uint32_t prefix; /* token of a separated prefix ("nahm ... teil"), or GF_NONE */
    gf_view lemma;   /* infinitive of the full verb incl. prefix where known, or empty */
    uint32_t lemma_entry; /* gf_lexicon_entry() of it */
    gf_class_set lemma_classes;
    gf_tense tense; /* of the whole group: "wird treffen" future, "hat getroffen" past;
                       present of a modal with future sense (soll, will) is GF_FUTURE */
    gf_mood mood;
    bool passive;
    bool negated;      /* nicht, kein, nie in this clause */
    bool modal_intent; /* soll, will, möchte, plant zu: intended, not stated as fact */
    bool conditional;  /* falls, wenn, würde, könnte, sollte */
    uint32_t intro;    /* subordinator or relative pronoun token, or GF_NONE */
} gf_clause;

typedef struct gf_clauses {
    gf_clause *at;
    size_t count, room;
    uint32_t *of_token; /* clause of each token; GF_NONE for punctuation between clauses */
} gf_clauses;

/* gf_lexicon_word() of the clause's lemma; nothing is looked up. */
static inline bool gf_clause_lemma_is(const gf_lexicon *l, const gf_clause *clause,
                                      gf_word_class word_class, gf_view *value) {
    return gf_class_set_has(&clause->lemma_classes, word_class) &&
           (!value || gf_lexicon_entry_is(l, clause->lemma_entry, word_class, value));
}

gf_status gf_clauses_find(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                          const gf_sentences *sentences, gf_clauses *out);

#endif
