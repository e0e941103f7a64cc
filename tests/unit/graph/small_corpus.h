#ifndef GF_TESTS_SMALL_CORPUS_H
#define GF_TESTS_SMALL_CORPUS_H

#include "base/map.h"
#include "base/vec.h"
#include "graph/build.h"
#include "load_lexicon.h"
#include "time/symbol.h"

#include <criterion/parameterized.h>
#include <stdio.h>
#include <string.h>

/*
 * Records for tests, made of names instead of sentences:
 *
 *     gf_record *d = article("a.txt", day(2024, 3, 5));
 *     gf_meeting *m = met(d, day(2024, 3, 4), "Ina Roth,Jan Berg");
 *     at(d, m, "Bonn");
 *     build();
 */
static gf_context *context;
static gf_arena *arena;
static gf_lexicon *lexicon;
static gf_network net;
static gf_corrections corrections;
static struct {
    gf_record **at;
    size_t count, room;
} corpus;

static inline void open_corpus(void) {
    context = gf_context_new();
    arena = gf_arena_new();
    lexicon = load_lexicon();
}

static inline void close_corpus(void) {
    gf_lexicon_free(lexicon);
    gf_arena_free(arena);
    gf_context_free(context);
}

static inline gf_view view(const char *text) {
    return gf_arena_copy(arena, (gf_view){text, strlen(text)});
}

static inline gf_when day(int year, int month, int d) {
    return gf_when_day(gf_day_of(year, month, d));
}

static inline gf_when days(gf_when from, gf_when to) {
    gf_when w = from;
    w.end = to.end;
    w.precision = GF_PRECISION_INTERVAL;
    return w;
}

/* An article; its text is its key, unless the test says another `content`. */
static inline gf_record *article(const char *key, gf_when date) {
    gf_record *r = GF_NEW(arena, gf_record);
    r->key = view(key);
    r->path = r->key;
    r->content = gf_hash(r->key);
    r->date = (gf_document_date){
        date, gf_when_known(date) ? GF_DATE_HEADER : GF_DATE_UNKNOWN, {0, 0}, 0};
    cr_assert(GF_PUSH(arena, &corpus, r));
    return r;
}

/* The entity of that name in the article; "Huber=Karl Huber" adds the form before the "=". */
static inline uint32_t entity(gf_record *r, gf_entity_type type, const char *name) {
    const char *equals = strchr(name, '=');
    const gf_view full = view(equals ? equals + 1 : name);
    const gf_view form =
        equals ? gf_arena_copy(arena, (gf_view){name, (size_t)(equals - name)}) : full;
    for (uint32_t i = 0; i < r->entities.count; i++) {
        if (r->entities.at[i].type == type && gf_view_equal(r->entities.at[i].name, full))
            return i;
    }
    gf_entity e = {
        .type = type, .name = full, .known = GF_NONE, .mentions = 1, .confidence = 1};
    e.aliases = GF_NEW_ARRAY(arena, gf_view, 2);
    e.aliases[e.alias_count++] = full;
    if (equals) e.aliases[e.alias_count++] = form;
    cr_assert(GF_PUSH(arena, &r->entities, e));
    return (uint32_t)r->entities.count - 1;
}

/* Adds persons, in the part they take: "Ina Roth,Jan Berg". */
static inline void with(gf_record *r, gf_meeting *m, const char *names, gf_part part) {
    for (const char *name = names; name && *name;) {
        char one[128];
        const size_t len = strcspn(name, ",");
        snprintf(one, sizeof one, "%.*s", (int)len, name);
        const gf_participant p = {.entity = entity(r, GF_PERSON, one), .part = part};
        cr_assert(GF_PUSH(arena, &m->participants, p));
        name = name[len] ? name + len + 1 : NULL;
    }
}

static inline gf_meeting *report(gf_record *r, gf_meeting_status status, gf_when when,
                                 const char *names) {
    const uint32_t begin = (uint32_t)r->meetings.count * 100;
    gf_meeting m = {.status = status, .when = when, .subject = GF_VIEW("Treffen")};
    const gf_claim claim = {.status = status, .span = {begin, begin + 50}};
    cr_assert(GF_PUSH(arena, &m.claims, claim));
    const gf_quote quote = {claim.span, view("Sie trafen sich.")};
    cr_assert(GF_PUSH(arena, &r->quotes, quote));
    with(r, &m, names, status == GF_HELD ? GF_ATTENDED : GF_EXPECTED);
    cr_assert(GF_PUSH(arena, &r->meetings, m));
    return &r->meetings.at[r->meetings.count - 1];
}

static inline gf_meeting *met(gf_record *r, gf_when when, const char *names) {
    return report(r, GF_HELD, when, names);
}

static inline void at(gf_record *r, gf_meeting *m, const char *place) {
    cr_assert(GF_PUSH(arena, &m->places, entity(r, GF_PLACE, place)));
}

static inline void lasted(gf_meeting *m, int minutes, gf_bound bound) {
    char words[32];
    snprintf(words, sizeof words, "%d Minuten", minutes);
    const gf_duration d = {minutes, bound, view(words), {0, 0}};
    cr_assert(GF_PUSH(arena, &m->durations, d));
}

static inline void build(void) {
    const gf_build_input input = {lexicon, (const gf_record *const *)corpus.at, corpus.count,
                                  &corrections};
    cr_assert_eq(gf_network_build(context, arena, &input, &net), GF_OK, "%s",
                 gf_context_message(context));
}

/* The entity with that id, or NULL. */
static inline const gf_net_entity *node(const char *id) {
    for (size_t i = 0; i < net.entities.count; i++) {
        if (gf_view_equal(net.entities.at[i].id, (gf_view){id, strlen(id)}))
            return &net.entities.at[i];
    }
    return NULL;
}

/* Does the meeting list that person, and not as absent? */
static inline bool joins(const gf_net_meeting *m, const char *id) {
    const gf_net_entity *wanted = node(id);
    for (size_t i = 0; wanted && i < m->participants.count; i++) {
        if (&net.entities.at[m->participants.at[i].entity] == wanted)
            return m->participants.at[i].part != GF_ABSENT;
    }
    return false;
}

/* Is there a merge into @p id of @p what, with @p reason in its reason? */
static inline bool joined(const char *id, const char *what, const char *reason) {
    for (size_t i = 0; i < net.merges.count; i++) {
        const gf_net_merge *m = &net.merges.at[i];
        if (gf_view_equal(m->into, (gf_view){id, strlen(id)}) &&
            gf_view_equal(m->what, (gf_view){what, strlen(what)}) &&
            strstr(gf_arena_copy(arena, m->reason).ptr, reason))
            return true;
    }
    return false;
}

/* 2 April 2024 was a Tuesday. */
#define APRIL(d) day(2024, 4, d)

/* Builds the network of all articles; it must have so many meetings. */
static inline void meetings(size_t count) {
    build();
    cr_assert_eq(net.meetings.count, count, "%zu meetings, not %zu", net.meetings.count, count);
}

static inline const gf_net_conflict *conflict(const gf_net_meeting *m, const char *field) {
    for (size_t i = 0; i < m->conflicts.count; i++) {
        if (gf_view_equal(m->conflicts.at[i].field, (gf_view){field, strlen(field)}))
            return &m->conflicts.at[i];
    }
    return NULL;
}

#endif
