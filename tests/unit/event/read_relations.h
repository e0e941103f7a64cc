#ifndef GF_TEST_READ_RELATIONS_H
#define GF_TEST_READ_RELATIONS_H

#include "read_text.h"

#include <stdio.h>

static inline void append(char *to, size_t room, const char *from) {
    cr_assert(strlen(to) + strlen(from) < room, "no room for %s", from);
    strcat(to, from);
}

/* "role Anna Berg > Lumora GmbH (Chefin 2001-01-01..)" : one relation. */
static inline void put_relation(const gf_reading *r, const gf_relation *x, char *to,
                                size_t room) {
    const gf_entity *a = &r->entities.at[x->source], *b = &r->entities.at[x->target];
    char one[512];
    snprintf(one, sizeof one, "%s%s %.*s > %.*s", to[0] ? "; " : "",
             gf_relation_type_name(x->type), GF_VIEW_ARG(a->name), GF_VIEW_ARG(b->name));
    append(to, room, one);
    if (x->role.len) {
        snprintf(one, sizeof one, " (%.*s)", GF_VIEW_ARG(x->role));
        append(to, room, one);
    }
    if (x->era) append(to, room, x->era < 0 ? " former" : " future");
    if (!gf_when_known(x->when)) return;
    char from[16] = "", until[16] = "";
    if (x->when.start != GF_DAY_NONE) gf_day_format(x->when.start, from);
    if (x->when.end != GF_DAY_NONE) gf_day_format(x->when.end, until);
    snprintf(one, sizeof one, " [%s..%s]", from, until);
    append(to, room, one);
}

/* All relations of a text of 10 March 2025, in the order they are found; the real lexicon. */
static inline void expect_relations(const char *text, const char *wanted) {
    text_reading r = read_text(load_lexicon(), text, gf_when_read(GF_VIEW("2025-03-10")));
    char found[2048] = "";
    for (size_t i = 0; i < r.found.relations.count; i++)
        put_relation(&r.found, &r.found.relations.at[i], found, sizeof found);
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

#endif
