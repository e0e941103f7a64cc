#ifndef GF_MENTION_WORD_H
#define GF_MENTION_WORD_H

#include "mention/mention.h"

/* Everything the lexicon says about one word form; looked up once per form. */
typedef struct gf_word {
    gf_role_match role;
    gf_origin origin;
    gf_view determiner; /* its readings, "nm df gf gp"; else empty */
    gf_view governs;    /* a preposition's cases, "d"; else empty */
    gf_view personal;   /* a pronoun's gender and cases, "m nd"; else empty */
    gf_view party;      /* "group" or "side": Delegation, Seite; else empty */
    gf_view named;      /* "organisation" or "place": Sender, Stadt; else empty */
    gf_view announces;  /* the same, also of closed compounds: Schraubenhersteller */
    gf_view org_head;   /* kind of organisation whose head noun ends the form, else empty */
    gf_view place_head; /* same for places */
    gf_view org_form;   /* "behind": AG, GmbH; "before": FC; else empty */
    gf_view plain;      /* "Moskau" of "MOSKAU" where only that is known, else empty */
    uint32_t head_at;   /* byte where that head noun begins */
    gf_gender given_gender, title_gender;
    int8_t era;
    bool is_given, is_title, is_particle, is_kinship, is_not_name, is_function, is_time;
    bool is_era; /* says when, not what: "früherer", "dortige" */
    bool is_conjunction, is_link, is_speech, is_verb, is_single_org, has_inner_head;
    bool begins_name;     /* some name of the lexicon begins with it */
    uint32_t seconds;     /* see gf_name_start */
    gf_known_match alone; /* the entity of the lexicon that the word alone names */
    bool needs_cue;       /* "Essen", "Blick": a listed name only if the context says so */
} gf_word;

/* Remembered with the form. NULL: memory is short. */
const gf_word *gf_word_of(const gf_word_memory *memory, const gf_lexicon *lexicon,
                          const gf_token *token);

/* Is the stem of an inflected adjective ("neu" of "neuen") in the class? */
bool gf_adjective_is(const gf_lexicon *lexicon, const gf_token *token, gf_word_class k);

/* Kind of organisation that the word, written as @p form, says: "club" for FC; or empty. */
gf_view gf_word_kind(const gf_lexicon *lexicon, const gf_word *word, gf_view form);

#endif
