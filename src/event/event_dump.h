#ifndef GF_EVENT_EVENT_DUMP_H
#define GF_EVENT_EVENT_DUMP_H

#include "event/event.h"

#include <stdio.h>

/*
 * What the event room read, as tab-separated lines: "report" for each clause or noun that
 * speaks of a meeting, "meeting" for what the reports were joined to, "refused" for what was
 * looked at and left, "reference" for words that stand for several, or perhaps for somebody.
 * For debugging and tests. GF_ERR_NOMEM or GF_OK; errors of @p sink are the caller's.
 */
gf_status gf_event_dump(FILE *sink, const gf_scene *scene, const gf_meetings *meetings,
                        const gf_refusals *refusals, const gf_references *references);

#endif
