#ifndef GF_EVENT_TOPIC_H
#define GF_EVENT_TOPIC_H

#include "event/report.h"

/*
 * What the meetings were about: "Gespräche über X", "berieten X", "Im Mittelpunkt stand X",
 * "Dabei ging es um X". Adds to the meetings of @p joined the words of the text; joins nothing
 * and moves nobody. False if memory is short. O(words of clauses that speak of topics).
 */
bool gf_topics_find(const gf_stage *stage, const gf_reports *reports, const gf_joined *joined);

/* "berieten die Nato und den Haushalt": is mention @p index what the verb of @p clause is
   about, and nobody who takes part? */
bool gf_topic_is_object(const gf_stage *stage, uint32_t index, uint32_t clause);

#endif
