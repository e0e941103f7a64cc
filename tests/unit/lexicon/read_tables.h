#ifndef GF_TEST_READ_TABLES_H
#define GF_TEST_READ_TABLES_H

#include "load_lexicon.h"

/* A lexicon of nothing but the invented people of tables/. */
static inline gf_lexicon *read_tables(void) {
    return load_lexicon_of(GF_SOURCE_DIR "/tests/unit/lexicon/tables", NULL, 0);
}

/* The name of the person that a family name alone means, or "-". */
static inline gf_view alone(const gf_lexicon *lexicon, gf_view family) {
    const uint32_t known = gf_lexicon_family(lexicon, family);
    return known == GF_NONE ? GF_VIEW("-") : gf_lexicon_known(lexicon, known)->name;
}

#endif
