#ifndef GF_TESTS_ALIGNMENT_H
#define GF_TESTS_ALIGNMENT_H

#include "base/arena.h"
#include "graph/network.h"

#include <cjson/cJSON.h>

/* What a gold file asks for, beside what a network has, and which is which. */
typedef struct gf_eval {
    gf_arena *arena;
    const cJSON *gold, *network;
    const cJSON **gold_entities, **entities; /* arrays, so that they can be numbered */
    size_t gold_entity_count, entity_count;
    gf_views *gold_names, *names; /* folded names of each */
    int *entity_of, *gold_of;     /* of each gold entity, of each entity: its partner, or -1 */
    const cJSON **gold_meetings, **meetings;
    size_t gold_meeting_count, meeting_count;
    int *meeting_of, *gold_meeting_of;
} gf_eval;

/* Pairs entities by the names they share, then meetings by people, place, documents and days.
   False: memory is short, or a file is not of its form. */
bool gf_eval_align(gf_eval *eval);

const char *gf_eval_text(const cJSON *object, const char *key); /* "" where it is missing */
bool gf_eval_flag(const cJSON *object, const char *key);
bool gf_eval_holds(const cJSON *list, const char *text);         /* a list of texts */
const cJSON *gf_eval_list(const cJSON *object, const char *key); /* may be NULL: empty */

/* The gold id of an entity of the network: of its partner, or "?" where it has none. */
const char *gf_eval_gold_id(const gf_eval *eval, const char *entity_id);
bool gf_eval_is_person(const gf_eval *eval, const char *entity_id);
/* The gold id of a document of the network. */
const char *gf_eval_document(const gf_eval *eval, const char *key);

/* First and last day of a date, "" where open; false: no date. Gold has pairs, a network
   objects. */
bool gf_eval_days(const cJSON *date, const char *days[2]);
bool gf_eval_closed(const char *const days[2]);
bool gf_eval_disjoint(const char *const a[2], const char *const b[2]);

/* Is the person or party an entity that the gold meeting lists under @p key? */
const char *gf_eval_venue(const gf_eval *eval, const cJSON *meeting);

#endif
