#include "fuzz.h"
#include "tagger/column_file.h"

static void read_columns(const uint8_t *data, size_t size, bool tagged) {
    const fuzz_bench b = fuzz_begin();
    FILE *in = size ? fmemopen((void *)(uintptr_t)data, size, "rb") : fopen("/dev/null", "rb");
    if (!in) abort();
    gf_columns columns = {0};
    const gf_status status =
        gf_columns_read(b.context, b.arena, in, "words.conll", tagged, &columns);
    fclose(in);
    demand_told(b.context, status);
    for (size_t i = 0; status == GF_OK && i < columns.sentences.count; i++)
        demand(columns.sentences.at[i].end <= columns.words.count,
               "a sentence beyond the words");
    if (status == GF_OK && tagged)
        demand(columns.tags.count == columns.words.count, "a word without a tag");
    fuzz_end(b);
}

/* Any bytes as one word per line, with tags and without. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    read_columns(data, size, false);
    read_columns(data, size, true);
    return 0;
}
