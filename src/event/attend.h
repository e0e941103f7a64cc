#ifndef GF_EVENT_ATTEND_H
#define GF_EVENT_ATTEND_H

#include "event/trigger.h"

/* Questions about a mention as somebody who may take part: what governs it, where it stands,
   what it is joined to. Used for verbs and nouns of meeting alike. */

typedef struct gf_walk {
    uint32_t first, end; /* mentions of a sentence */
} gf_walk;

gf_walk gf_attend_walk(const gf_stage *stage, const gf_report *report);

const gf_mention *gf_attend_mention(const gf_stage *stage, uint32_t index);
bool gf_attend_with(const gf_stage *stage, uint32_t index); /* "mit A", "zwischen A und B" */
/* "gemeinsam mit A": does as the subject does. */
bool gf_attend_together(const gf_stage *stage, uint32_t index);
bool gf_attend_beside(const gf_stage *stage, uint32_t index);  /* "neben A", "außer A" */
bool gf_attend_visited(const gf_stage *stage, uint32_t index); /* "zu A", "bei A" */
bool gf_attend_along(const gf_stage *stage, uint32_t index);   /* "unter Leitung von A" */
/* "besuchte Luzern": a town, which is gone to and meets nobody. */
bool gf_attend_is_town(const gf_stage *stage, uint32_t index);
bool gf_attend_agent(const gf_stage *stage, uint32_t index); /* "von A", "durch A" */

/* Does it stand in @p clause? Can it take part at all? Has it no preposition? Can it be the
   subject, as far as its form tells? */
bool gf_attend_in(const gf_stage *stage, uint32_t index, uint32_t clause);
bool gf_attend_can(const gf_stage *stage, uint32_t index);
bool gf_attend_bare(const gf_stage *stage, uint32_t index);
bool gf_attend_may_be_subject(const gf_stage *stage, uint32_t index);

/* Does @p clause name a place behind a preposition: "schickte A nach Prag"? */
bool gf_attend_place_in(const gf_stage *stage, uint32_t clause);

/* The subject of @p clause, and of the clause that shares it; GF_NONE where no name is it. */
uint32_t gf_attend_subject(const gf_stage *stage, const gf_report *report, uint32_t clause);
uint32_t gf_attend_shared_subject(const gf_stage *stage, const gf_report *report);

/* The clause whose verb @p clause leaves out, too: "Zuerst traf A B, danach C"; or GF_NONE. */
uint32_t gf_attend_host_of_gap(const gf_stage *stage, uint32_t clause);

/* Adds the mention and what is joined to it. False only if memory is short. */
bool gf_attend_add_joined(const gf_stage *stage, uint32_t index, gf_function function,
                          gf_report *report);

#endif
