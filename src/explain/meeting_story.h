#ifndef GF_EXPLAIN_MEETING_STORY_H
#define GF_EXPLAIN_MEETING_STORY_H

#include "explain/quote.h"

/* One meeting in a few lines: when, where, who, what documents disagree on. */
void gf_tell_meeting_facts(const gf_telling *t, const gf_net_meeting *meeting);

/* The same, and the sentences that say so. */
void gf_tell_meeting(const gf_telling *t, const gf_net_meeting *meeting);

/* "Kreml, 22. Januar 2026 [held] (2026-01-22)". */
void gf_tell_meeting_head(const gf_telling *t, const gf_net_meeting *meeting);

#endif
