#ifndef GF_EVENT_CLAIM_H
#define GF_EVENT_CLAIM_H

#include "entity/entity.h"

typedef enum gf_meeting_status {
    GF_HELD,
    GF_PLANNED,
    GF_POSTPONED,
    GF_CANCELLED,
    GF_CONDITIONAL, /* of a claim only: a meeting has `conditional` */
    GF_DENIED       /* of a claim only */
} gf_meeting_status;

/* How whoever is heard stands to what is said, the strongest sign of it. */
typedef enum gf_stance {
    GF_STANCE_NONE,
    GF_STANCE_REPORTED,  /* told in the subjunctive: "es sei gut verlaufen" */
    GF_STANCE_HEDGED,    /* "offenbar", "möglicherweise" */
    GF_STANCE_DISTANCED, /* "behauptete", "angeblich" */
    GF_STANCE_CONFIRMED, /* "bestätigte" */
    GF_STANCE_DENIED     /* "dementierte" */
} gf_stance;

/* One statement of the document about a meeting. */
typedef struct gf_claim {
    gf_meeting_status status;
    gf_view speaker; /* who says so, or empty */
    gf_view medium;  /* through which medium, or empty */
    gf_span span;    /* the sentence */
    gf_stance stance;
    gf_view addressee; /* "der Zeitung", to whom it was said, or empty */
    gf_view occasion;  /* "einem Interview", where or in what form, or empty */
} gf_claim;

#endif
