#ifndef GF_EVENT_SETUP_H
#define GF_EVENT_SETUP_H

#include "event/frame.h"

/* How the meeting was set up, as far as the clause of @p report tells: closed doors, rounds,
   who asked for it, people without a name. @p frame: of its verb, GF_FRAME_NONE for a noun.
   O(words of the sentence); false only if memory is short. */
bool gf_setup_find(const gf_stage *stage, gf_frame frame, gf_report *report);

/* Adds what @p from tells to @p to, each thing once. */
bool gf_setup_add(gf_arena *arena, gf_setup *to, const gf_setup *from);

/* "mit drei Ministern", "mehrere Trainer": people whom the clause counts among those who take
   part (unnamed.c). */
bool gf_setup_unnamed(const gf_stage *stage, gf_frame frame, gf_report *report);

/* "auf Wunsch von A", "die Initiative ging von A aus", "A hatte um das Treffen gebeten"
   (initiator.c). */
bool gf_setup_initiators(const gf_stage *stage, gf_report *report);
/* Does the clause's verb say that somebody asked for the meeting of the report's noun? */
bool gf_setup_is_asked_for(const gf_stage *stage, const gf_report *report);
/* Does @p clause say who asked, without a word for the meeting: "Die Initiative kam von A"? */
bool gf_setup_tells_initiative(const gf_stage *stage, uint32_t clause);

/* "am Rande der Messe", "Konsultationen, darunter ein Treffen": the gathering at whose side the
   report's meeting is; sets report->occasion and its words (occasion.c). */
void gf_setup_occasion(const gf_stage *stage, gf_report *report);

/* "drei", "3": the whole number that token @p t says, or 0. */
int32_t gf_setup_number(const gf_stage *stage, uint32_t t);

#endif
