#ifndef MADE_SOCIETY_H
#define MADE_SOCIETY_H

#include "base/vec.h"
#include "export/export.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Networks made by hand, for the tests of the writers. Lack of memory ends the program. */
static gf_arena *made_arena;

static inline void made_require(bool is_so) {
    if (!is_so) abort();
}

static inline gf_view made_text(const char *text) {
    const gf_view copy = gf_arena_copy(made_arena, (gf_view){text, strlen(text)});
    made_require(copy.ptr);
    return copy;
}

static inline void made_document(gf_network *n, const char *key, const char *url) {
    const gf_net_document d = {.key = made_text(key),
                               .path = made_text(key),
                               .url = made_text(url),
                               .date = {.when = gf_when_day(gf_day_of(2024, 5, 17))},
                               .content = 7};
    made_require(GF_PUSH(made_arena, &n->documents, d));
}

static inline uint32_t made_entity(gf_network *n, gf_entity_type type, const char *id,
                                   const char *name) {
    gf_net_entity e = {.id = made_text(id),
                       .type = type,
                       .name = made_text(name),
                       .mentions = 1,
                       .confidence = 1.0F};
    const uint32_t document = 0;
    made_require(GF_PUSH(made_arena, &e.documents, document));
    e.whole = e.people = (gf_measures){.degree = 1, .strength = 1, .community = 1};
    made_require(GF_PUSH(made_arena, &n->entities, e));
    return (uint32_t)n->entities.count - 1;
}

static inline gf_evidences made_evidence(const char *text) {
    gf_evidences all = {0};
    const gf_net_evidence e = {0, {0, (uint32_t)strlen(text)}, made_text(text)};
    made_require(GF_PUSH(made_arena, &all, e));
    return all;
}

static inline uint32_t made_meeting(gf_network *n, const char *id, gf_when when,
                                    gf_meeting_status status) {
    gf_net_meeting m = {.id = made_text(id),
                        .label = made_text(id),
                        .status = status,
                        .mode = GF_MODE_IN_PERSON,
                        .when = when,
                        .place = GF_NONE,
                        .evidence = made_evidence("Sie trafen sich.")};
    const uint32_t document = 0;
    made_require(GF_PUSH(made_arena, &m.documents, document));
    m.whole = (gf_measures){.degree = 2, .strength = 2, .community = 1};
    made_require(GF_PUSH(made_arena, &n->meetings, m));
    return (uint32_t)n->meetings.count - 1;
}

/* A participant and the edge that stands for it. */
static inline void made_attendance(gf_network *n, uint32_t entity, uint32_t meeting) {
    gf_net_meeting *m = &n->meetings.at[meeting];
    const bool is_held = m->status == GF_HELD;
    const gf_net_participant p = {.entity = entity,
                                  .part = is_held ? GF_ATTENDED : GF_EXPECTED};
    made_require(GF_PUSH(made_arena, &m->participants, p));
    char id[24];
    snprintf(id, sizeof id, "e%zu", n->edges.count + 1);
    const gf_net_edge e = {.id = made_text(id),
                           .source = {false, entity},
                           .target = {true, meeting},
                           .type = is_held ? GF_EDGE_ATTENDED : GF_EDGE_EXPECTED,
                           .when = m->when,
                           .weight = 1,
                           .confidence = 0.9F,
                           .evidence = made_evidence("Sie trafen sich.")};
    made_require(GF_PUSH(made_arena, &n->edges, e));
}

/* A small generator, so that every machine makes the same network. */
static inline uint32_t made_random(uint32_t *state, uint32_t below) {
    *state = *state * 1664525U + 1013904223U;
    return (*state >> 8) % below;
}

/* About @p count nodes, a third of them meetings of two to five; a few persons meet often. */
static inline void made_society(gf_network *n, uint32_t count) {
    *n = (gf_network){0};
    made_document(n, "a.txt", "https://example.org/a?x=1&y=2");
    uint32_t seed = 1;
    const uint32_t persons = count - count / 3;
    for (uint32_t i = 0; i < persons; i++) {
        char id[40], name[60];
        const gf_entity_type type = i % 9 == 7   ? GF_ORGANISATION
                                    : i % 9 == 8 ? GF_PLACE
                                                 : GF_PERSON;
        snprintf(id, sizeof id, "person:p%u", i);
        snprintf(name, sizeof name, "%s %c%s %u", i % 2 ? "Annegret" : "Jo",
                 'A' + (char)(i % 26), i % 3 ? "ühlenbrock" : "ay", i);
        made_entity(n, type, id, name);
    }
    for (uint32_t i = 0; i < count / 3; i++) {
        char id[40];
        snprintf(id, sizeof id, "meeting:m%u", i);
        const gf_when when =
            i % 4 == 3 ? GF_WHEN_UNKNOWN : gf_when_day(gf_day_of(2024, 1 + (int)(i % 12), 5));
        const uint32_t m = made_meeting(n, id, when, i % 5 == 4 ? GF_PLANNED : GF_HELD);
        const uint32_t size = 2 + made_random(&seed, 4);
        for (uint32_t k = 0; k < size; k++) {
            const uint32_t who = made_random(&seed, k ? persons : 1 + persons / 6);
            bool is_there = false;
            for (size_t p = 0; p < n->meetings.at[m].participants.count; p++)
                is_there |= n->meetings.at[m].participants.at[p].entity == who;
            if (!is_there) made_attendance(n, who, m);
        }
    }
}

#endif
