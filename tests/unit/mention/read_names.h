#ifndef GF_TEST_READ_NAMES_H
#define GF_TEST_READ_NAMES_H

#include "read_text.h"

/* Texts about invented countries and people, which tables of their own name. */
static inline text_reading read_names_on(const char *text, gf_when date) {
    static const char *const tables[] = {
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/roles.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/given.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/entities.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/origins.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/words.tsv",
        GF_SOURCE_DIR "/tests/unit/mention/lexicon/facts.tsv",
    };
    return read_text(load_lexicon_of(GF_LEXICON_DIR, tables, sizeof tables / sizeof *tables),
                     text, date);
}

static inline text_reading read_names(const char *text) {
    return read_names_on(text, GF_WHEN_UNKNOWN);
}

/* "person:Alwin Achmann;place:Nordstadt" in order of appearance. */
static inline void list_entities(const text_reading *r, char *to, size_t room) {
    static const char *const types[] = {"person", "organisation", "place"};
    size_t len = 0;
    to[0] = '\0';
    for (size_t i = 0; i < r->found.entities.count; i++) {
        const gf_entity *e = &r->found.entities.at[i];
        const int n = snprintf(to + len, room - len, "%s%s:%.*s", i ? ";" : "", types[e->type],
                               GF_VIEW_ARG(e->name));
        cr_assert(n >= 0 && (size_t)n < room - len);
        len += (size_t)n;
    }
}

static inline gf_view name_of(const text_reading *r, uint32_t mention) {
    if (mention == GF_NONE || r->found.mentions.at[mention].entity == GF_NONE)
        return GF_VIEW("-");
    return r->found.entities.at[r->found.mentions.at[mention].entity].name;
}

/* "Alwin Achmann=Präsident/Nordland;..." in order of the titles. */
static inline void list_titles(const text_reading *r, char *to, size_t room) {
    size_t len = 0;
    to[0] = '\0';
    for (size_t i = 0; i < r->found.titles.count; i++) {
        const gf_title *t = &r->found.titles.at[i];
        const gf_view person = name_of(r, t->person), object = name_of(r, t->object);
        const int n = snprintf(to + len, room - len, "%s%.*s=%.*s/%.*s", i ? ";" : "",
                               GF_VIEW_ARG(person), GF_VIEW_ARG(t->role), GF_VIEW_ARG(object));
        cr_assert(n >= 0 && (size_t)n < room - len);
        len += (size_t)n;
    }
}

#endif
