#ifndef GF_TEST_SUITE_LEXICON_H
#define GF_TEST_SUITE_LEXICON_H

#include "base/arena.h"
#include "load_lexicon.h"

/* For suites that look up words: TestSuite(name, .init = open_lexicon, .fini = close_lexicon).
   What tests make lives in the arena. */
static gf_lexicon *lexicon;
static gf_arena *arena;

static void open_lexicon(void) {
    lexicon = load_lexicon();
    arena = gf_arena_new();
}

static void close_lexicon(void) {
    gf_arena_free(arena);
    gf_lexicon_free(lexicon);
}

#endif
