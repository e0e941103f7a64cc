#ifndef GF_TEST_READ_NAMES_H
#define GF_TEST_READ_NAMES_H

#include "entity/entity.h"
#include "text/lines.h"

#include <criterion/criterion.h>
#include <string.h>

/* All stages up to the entities of one text; lexicon with invented countries and names. */
typedef struct name_reading {
    gf_arena *arena;
    gf_lexicon *lexicon;
    gf_view text;
    gf_lines lines;
    gf_tokens tokens;
    gf_sentences sentences;
    gf_clauses clauses;
    gf_timexes timexes;
    gf_mentions mentions;
    gf_titles titles;
    gf_entities entities;
} name_reading;

static inline name_reading read_names_on(const char *text, gf_when date) {
    static const char *const extra[] = {
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/roles.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/given.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/entities.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/origins.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/words.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/facts.tsv",
    };
    name_reading r = {.arena = gf_arena_new(), .text = {text, strlen(text)}};
    gf_context *context = gf_context_new();
    cr_assert_eq(gf_lexicon_load(context, GF_LEXICON_DIR, extra, sizeof extra / sizeof *extra,
                                 &r.lexicon),
                 GF_OK, "%s", gf_context_message(context));
    gf_context_free(context);
    cr_assert_eq(gf_lines_classify(r.arena, r.lexicon, r.text, &r.lines), GF_OK);
    cr_assert_eq(gf_tokenize(r.arena, r.lexicon, r.text, &r.lines, &r.tokens, &r.sentences),
                 GF_OK);
    cr_assert_eq(gf_clauses_find(r.arena, r.lexicon, &r.tokens, &r.sentences, &r.clauses),
                 GF_OK);
    cr_assert_eq(
        gf_timexes_find(r.arena, r.lexicon, &r.tokens, &r.sentences, &r.clauses, &r.timexes),
        GF_OK);
    cr_assert_eq(gf_mentions_find(r.arena, r.lexicon, NULL, &r.tokens, &r.sentences, &r.clauses,
                                  &r.timexes, NULL, &r.mentions, &r.titles),
                 GF_OK);
    cr_assert_eq(gf_entities_resolve(r.arena, r.lexicon, &r.tokens, &r.clauses, &r.mentions,
                                     &r.titles, date, &r.entities),
                 GF_OK);
    return r;
}

static inline name_reading read_names(const char *text) {
    return read_names_on(text, GF_WHEN_UNKNOWN);
}

static inline void forget_names(name_reading *r) {
    gf_lexicon_free(r->lexicon);
    gf_arena_free(r->arena);
}

/* "person:Alwin Achmann;place:Nordstadt" in order of appearance. */
static inline void list_entities(const name_reading *r, char *to, size_t room) {
    static const char *const types[] = {"person", "organisation", "place"};
    size_t len = 0;
    to[0] = '\0';
    for (size_t i = 0; i < r->entities.count; i++) {
        const gf_entity *e = &r->entities.at[i];
        const int n = snprintf(to + len, room - len, "%s%s:%.*s", i ? ";" : "", types[e->type],
                               GF_VIEW_ARG(e->name));
        cr_assert(n >= 0 && (size_t)n < room - len);
        len += (size_t)n;
    }
}

static inline gf_view name_of(const name_reading *r, uint32_t mention) {
    if (mention == GF_NONE || r->mentions.at[mention].entity == GF_NONE) return GF_VIEW("-");
    return r->entities.at[r->mentions.at[mention].entity].name;
}

/* "Alwin Achmann=Präsident/Nordland;..." in order of the titles. */
static inline void list_titles(const name_reading *r, char *to, size_t room) {
    size_t len = 0;
    to[0] = '\0';
    for (size_t i = 0; i < r->titles.count; i++) {
        const gf_title *t = &r->titles.at[i];
        const gf_view person = name_of(r, t->person), object = name_of(r, t->object);
        const int n = snprintf(to + len, room - len, "%s%.*s=%.*s/%.*s", i ? ";" : "",
                               GF_VIEW_ARG(person), GF_VIEW_ARG(t->role), GF_VIEW_ARG(object));
        cr_assert(n >= 0 && (size_t)n < room - len);
        len += (size_t)n;
    }
}

#endif
