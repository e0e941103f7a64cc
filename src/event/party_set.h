#ifndef GF_EVENT_PARTY_SET_H
#define GF_EVENT_PARTY_SET_H

#include "event/report.h"

/*
 * "die Tarifparteien", "beide Seiten", "die drei Länder": adds the states and organisations
 * that the last report names, or whose people it names, if they are as many as the words say;
 * otherwise nothing. @p before: the reports read so far. False if memory is short.
 */
bool gf_party_set_add(const gf_stage *stage, const gf_reports *before, gf_report *report);

/* Adds the states and organisations among @p people; where there are none, those that the
   persons among them hold an office of. False if memory is short. */
bool gf_party_add_of(const gf_stage *stage, const gf_participant *people, size_t count,
                     gf_report *report);

#endif
