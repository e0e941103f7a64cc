#ifndef GF_EVENT_TRIGGER_H
#define GF_EVENT_TRIGGER_H

#include "event/stage.h"

/* Is token @p t a noun of meeting ("Treffen", "Vier-Augen-Gespräch", "Friedensgespräche")? */
bool gf_trigger_noun(const gf_stage *stage, uint32_t t, gf_weight *weight, gf_mode *mode);

/* Is it a noun that stands for a party ("Delegation", "Landesregierung")? */
bool gf_trigger_party(const gf_stage *stage, uint32_t t);

typedef enum gf_support {
    GF_SUPPORT_NONE,
    GF_SUPPORT_SUBJECT,   /* "A führt ein Gespräch mit B": the subject takes part */
    GF_SUPPORT_EVENT,     /* "das Treffen dauert": the meeting is the subject */
    GF_SUPPORT_PROGRAMME, /* "auf dem Programm steht ein Gespräch": part of a visit */
    GF_SUPPORT_FOLLOWS,   /* "im Mai folgte ein Gespräch": of the same people */
    GF_SUPPORT_PICTURE,   /* "Fotos zeigen A im Gespräch mit B" */
    GF_SUPPORT_CHAIR,
    GF_SUPPORT_HOST
} gf_support;

/* How @p clause's verb supports a noun of meeting; *cues gets planned, cancelled, postponed. */
gf_support gf_trigger_support(const gf_stage *stage, uint32_t clause, uint32_t *cues);

/* Has @p clause's verb this value as a support: "recounts" ("unterrichtete sie über das
   Treffen"), "held" ("datiert vom 3. Mai")? */
bool gf_trigger_supports(const gf_stage *stage, uint32_t clause, const char *value);

/* Does @p clause's verb say that a meeting was planned, put off, called off? */
bool gf_trigger_decides(const gf_stage *stage, uint32_t clause);

/* Cues among the words before noun @p t ("das vorherige Treffen") or anywhere in the clause of
   verb @p t ("zuvor"); *adverbial is set where only an adverb gives the cue. */
uint32_t gf_trigger_cues(const gf_stage *stage, uint32_t t, bool is_verb, bool *adverbial);

/* How the noun phrase of @p t stands to the meeting its clause speaks of. */
typedef enum gf_noun_side {
    GF_NOUN_SAME,   /* "bei einem Treffen", "das Treffen" */
    GF_NOUN_WITHIN, /* "am Rande des Gipfels", "während der Tagung": at its side */
    GF_NOUN_GOAL,   /* "zu einem Treffen": what people come to */
    GF_NOUN_APART,  /* "vor dem Gespräch": another one */
    GF_NOUN_TOPIC   /* "über das Treffen": spoken of */
} gf_noun_side;
gf_noun_side gf_trigger_side(const gf_stage *stage, uint32_t t);
/* Neither apart, nor at the side, nor only spoken of. */
bool gf_trigger_is_same(const gf_stage *stage, uint32_t t);

/* First token of the noun phrase of @p t; *definite tells what its article says. */
uint32_t gf_trigger_phrase(const gf_stage *stage, uint32_t t, bool *definite, bool *indefinite);

/* "an so einem Gespräch", "an einem solchen Treffen": of the kind that was told. */
bool gf_trigger_is_such(const gf_stage *stage, uint32_t noun);

#endif
