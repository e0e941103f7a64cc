#ifndef GF_EVENT_REACH_H
#define GF_EVENT_REACH_H

#include "event/stage.h"

/* The clauses whose times and places a report may use, its own first. */
typedef struct gf_reach {
    uint32_t at[8];
    size_t count;
} gf_reach;

/*
 * "wo ihn Biden empfing" takes the time of its host clause, "um mit Rutte zu beraten" time and
 * place; "die Begegnung, für die man das Terminal hergerichtet hatte" the place of the relative
 * clause; "reiste er am Montag nach Wien und sprach dort mit ..." the time of the clause
 * before. Clauses of saying give nothing to others.
 */
gf_reach gf_reach_of(const gf_stage *stage, const gf_report *report);

/* Does @p clause go on where the one before stopped: "und ...", "dort ...", "danach ..."? */
bool gf_reach_goes_on(const gf_stage *stage, uint32_t clause);
/* Does it go on with a subordinate clause: "dass A nach Ulm fuhr und dort B traf"? */
bool gf_reach_goes_on_below(const gf_stage *stage, uint32_t clause);
bool gf_reach_is_speech(const gf_stage *stage, uint32_t clause);

/* "trat vor die Presse", "stellten sich den Mikrofonen": what people do after a meeting. */
bool gf_reach_faces_press(const gf_stage *stage, uint32_t clause);

#endif
