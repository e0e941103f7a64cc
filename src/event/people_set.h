#ifndef GF_EVENT_PEOPLE_SET_H
#define GF_EVENT_PEOPLE_SET_H

#include "event/stage.h"

/*
 * "die beiden", "die drei", plural "sie", "ihnen": adds the persons that the words before speak
 * of, if they are as many as the word says; otherwise nothing. @p before: the reports read so
 * far. False if memory is short.
 */
bool gf_people_set_add(const gf_stage *stage, const gf_reports *before, gf_report *report);

/* "A kam zum Gegenbesuch": adds whom the last report of two persons names beside A. */
bool gf_people_set_add_host(const gf_stage *stage, const gf_reports *before, gf_report *report);

/* "Im Mai folgte ein Gespräch": adds the persons of the last report that names several. */
bool gf_people_set_add_last(const gf_stage *stage, const gf_reports *before, gf_report *report);

/* Is the subject of the report's verb a word that stands for several: "sprachen sie"? */
bool gf_people_set_is_subject(const gf_stage *stage, const gf_report *report);

/* Does a word in the report's clause stand for people it does not name? */
bool gf_people_set_is_meant(const gf_stage *stage, const gf_report *report);

/* "Ein Treffen mit X wurde abgesagt": the other side is whom the main clause before is about,
   unless it only tells what he said. Nothing is added where the words name another side, or the
   meeting is not announced or called off. False if memory is short. */
bool gf_people_set_add_topic(const gf_stage *stage, const gf_reports *before, gf_report *r);

#endif
