#ifndef GF_EVENT_TRIGGER_H
#define GF_EVENT_TRIGGER_H

#include "event/stage.h"

/* The frame of a verb of meeting, from the lexicon's value. */
typedef enum gf_frame {
    GF_FRAME_NONE,
    GF_FRAME_RECIPROCAL, /* A trifft B; A und B treffen sich */
    GF_FRAME_WITH,       /* A spricht mit B */
    GF_FRAME_HOST,       /* A empfängt B */
    GF_FRAME_GUEST,      /* A besucht B */
    GF_FRAME_ATTEND,     /* A nimmt an ... teil */
    GF_FRAME_ABSENT,     /* A fehlt */
    GF_FRAME_COMPANY,    /* A begleitet B */
    GF_FRAME_VIDEO       /* A wird zugeschaltet */
} gf_frame;

/* Does @p clause's verb speak of a meeting? Sets frame and mode. */
gf_frame gf_trigger_verb(const gf_stage *stage, uint32_t clause, gf_mode *mode);

/* Does the verb of @p clause need no "mit" where two subjects stand: "A und B verhandeln"? */
bool gf_trigger_is_mutual(const gf_stage *stage, uint32_t clause);

/* Is token @p t a noun of meeting ("Treffen", "Vier-Augen-Gespräch", "Friedensgespräche")? */
bool gf_trigger_noun(const gf_stage *stage, uint32_t t, gf_weight *weight, gf_mode *mode);

typedef enum gf_support {
    GF_SUPPORT_NONE,
    GF_SUPPORT_SUBJECT, /* "A führt ein Gespräch mit B": the subject takes part */
    GF_SUPPORT_EVENT,   /* "das Treffen dauert": the meeting is the subject */
    GF_SUPPORT_PICTURE, /* "Fotos zeigen A im Gespräch mit B" */
    GF_SUPPORT_CHAIR,
    GF_SUPPORT_HOST
} gf_support;

/* How @p clause's verb supports a noun of meeting; *cues gets planned, cancelled, postponed. */
gf_support gf_trigger_support(const gf_stage *stage, uint32_t clause, uint32_t *cues);

/* Cues among the words before noun @p t ("das vorherige Treffen") or anywhere in the clause of
   verb @p t ("zuvor"); *adverbial is set where only an adverb gives the cue. */
uint32_t gf_trigger_cues(const gf_stage *stage, uint32_t t, bool is_verb, bool *adverbial);

/* First token of the noun phrase of @p t; *definite tells what its article says. */
uint32_t gf_trigger_phrase(const gf_stage *stage, uint32_t t, bool *definite, bool *indefinite);

#endif
