#ifndef GF_TEST_LOAD_LEXICON_H
#define GF_TEST_LOAD_LEXICON_H

#include "lexicon/lexicon.h"

#include <criterion/criterion.h>

/* The lexicon of folder @p directory, and @p count tables besides; the caller frees it. */
static inline gf_lexicon *load_lexicon_of(const char *directory, const char *const *tables,
                                          size_t count) {
    gf_lexicon *lexicon = NULL;
    gf_context *context = gf_context_new();
    cr_assert_eq(gf_lexicon_load(context, directory, tables, count, &lexicon), GF_OK, "%s",
                 gf_context_message(context));
    gf_context_free(context);
    return lexicon;
}

/* The lexicon of the product. */
static inline gf_lexicon *load_lexicon(void) {
    return load_lexicon_of(GF_LEXICON_DIR, NULL, 0);
}

#endif
