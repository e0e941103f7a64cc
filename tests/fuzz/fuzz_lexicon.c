#include "fuzz.h"
#include "lexicon/lexicon.h"

/* Any bytes as a table that somebody adds with --lexicon. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    const char *path = fuzz_scratch(data, size);
    gf_lexicon *lexicon = NULL;
    const gf_status status = gf_lexicon_load(b.context, GF_FUZZ_EMPTY_DIR, &path, 1, &lexicon);
    demand_told(b.context, status);
    if (status == GF_OK) {
        for (uint32_t k = 0; k < gf_lexicon_known_count(lexicon); k++)
            demand(gf_lexicon_known(lexicon, k)->form_count > 0, "an entity without a name");
        gf_lexicon_free(lexicon);
    }
    unlink(path);
    fuzz_end(b);
    return 0;
}
