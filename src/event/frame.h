#ifndef GF_EVENT_FRAME_H
#define GF_EVENT_FRAME_H

#include "event/stage.h"

/* Who takes part in what a verb of meeting says; from the lexicon. */
typedef enum gf_frame {
    GF_FRAME_NONE,
    GF_FRAME_RECIPROCAL, /* A trifft B; A und B treffen sich */
    GF_FRAME_WITH,       /* A spricht mit B */
    GF_FRAME_HOST,       /* A empfängt B */
    GF_FRAME_GUEST,      /* A besucht B */
    GF_FRAME_VISIT,      /* A reist zu B, A ist bei B zu Gast */
    GF_FRAME_JOIN,       /* A bringt B und C an einen Tisch */
    GF_FRAME_CEREMONY,   /* A verleiht B einen Orden: with a place or a day */
    GF_FRAME_ACT,        /* A und B unterzeichnen, A ernennt B: with place and day */
    GF_FRAME_ATTEND,     /* A nimmt an ... teil */
    GF_FRAME_MEMBER,     /* A gehört der Delegation an */
    GF_FRAME_ABSENT,     /* A fehlt */
    GF_FRAME_TOLD,       /* A lässt sich von B unterrichten */
    GF_FRAME_SEND,       /* A schickt B */
    GF_FRAME_DEPUTY,     /* A lässt sich durch B vertreten */
    GF_FRAME_COMPANY,    /* A begleitet B */
    GF_FRAME_VIDEO       /* A wird zugeschaltet */
} gf_frame;

typedef struct gf_verb_reading {
    gf_frame frame;
    gf_mode mode;
    bool mutual; /* needs no "mit" where two subjects are joined: "A und B verhandeln" */
    bool alone;  /* speaks of a meeting even if only one side is named: "er telefonierte" */
    bool body;   /* its subject is a body, a meeting itself: "der Rat tagt" */
    bool chairs; /* its subject leads the meeting */
    bool set;    /* needs a day or a place: "A erwartet B am Montag" */
    bool escort; /* "A kam mit B": to what is told elsewhere */
} gf_verb_reading;

/* Does the verb of @p clause, with the words beside it, speak of a meeting? O(words of the
   clause). */
gf_verb_reading gf_frame_of(const gf_stage *stage, uint32_t clause);

/* Frames that add people to a meeting which other words speak of. */
bool gf_frame_only_adds(gf_frame frame);

/* "in_person", "phone", "video" among the words of a lexicon value. */
gf_mode gf_mode_in(gf_view value);

/* What words beside the verb say: "am Telefon", "per Video", "unter vier Augen". */
gf_mode gf_mode_of_clause(const gf_stage *stage, uint32_t clause);

#endif
