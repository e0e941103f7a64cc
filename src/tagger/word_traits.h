#ifndef GF_TAGGER_WORD_TRAITS_H
#define GF_TAGGER_WORD_TRAITS_H

#include "lexicon/lexicon.h"
#include "tagger/vocabulary.h"

/* What the tagger knows besides its model. Either may be NULL. */
typedef struct gf_knowledge {
    const gf_lexicon *lexicon;
    const gf_vocabulary *vocabulary;
} gf_knowledge;

/* How far around it a fact of a word counts. */
enum {
    GF_OFFSETS = 5, /* -2 .. +2 */
    GF_WINDOW_0 = 1 << 2,
    GF_WINDOW_1 = 1 << 1 | 1 << 2 | 1 << 3,
    GF_WINDOW_2 = 31
};

/* One fact about a word form, as a hash: "begins with wit", "is a given name". */
typedef struct gf_atom {
    uint64_t hash;
    uint32_t window; /* bit i: counts for the word that stands i - 2 places before it */
} gf_atom;

/* The facts that are joined with those of neighbours. */
typedef struct gf_signs {
    uint64_t lower, shape, lexical, spelling;
    uint64_t shape_spelling, shape_ending; /* two at once */
    uint64_t type;                         /* shape, lexical and spelling */
    uint64_t recalled_by;                  /* see gf_recall_key() */
    uint64_t listed;                       /* see gf_listed_alone() */
    uint32_t seconds;                      /* see gf_name_start */
    bool mixed;                            /* a capital somewhere in it */
    bool capital, opens, closes;           /* quotation marks: either of which may be both */
} gf_signs;

enum { GF_ATOMS_MOST = 160 };

typedef struct gf_word_traits {
    gf_atom at[GF_ATOMS_MOST];
    size_t count;
    gf_signs signs;
} gf_word_traits;

/* All that depends on the word form alone. O(length). */
void gf_word_traits_read(const gf_knowledge *knowledge, gf_view form, gf_word_traits *out);

#endif
