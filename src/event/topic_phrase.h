#ifndef GF_EVENT_TOPIC_PHRASE_H
#define GF_EVENT_TOPIC_PHRASE_H

#include "event/report.h"

/* A clause in which topics of @p meeting are told. */
typedef struct gf_topic_place {
    const gf_stage *stage;
    uint32_t clause;
    gf_meeting *meeting;
    uint32_t word; /* "Mittelpunkt", "Sprache": no part of the topic; or GF_NONE */
} gf_topic_place;

/* Has the word the use in the lexicon's class "topic_cue"? */
bool gf_topic_cue(const gf_stage *stage, uint32_t token, const char *use);

/* Behind the noun phrase, with what is joined to it, that begins with token @p begin; @p begin
   if none does. It ends before a time, and before who and where of the meeting. */
uint32_t gf_topic_end(const gf_topic_place *at, uint32_t begin);

/* Adds each topic of the noun phrase to the meeting. False if memory is short. */
bool gf_topic_add(const gf_topic_place *at, uint32_t begin, uint32_t end);

#endif
