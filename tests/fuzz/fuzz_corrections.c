#include "fuzz.h"
#include "graph/corrections.h"

/* Any bytes as a table of corrections. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    gf_corrections corrections = {0};
    const gf_view text = {(const char *)data, size};
    const gf_status status =
        gf_corrections_read(b.context, b.arena, text, "corrections.tsv", &corrections);
    demand_told(b.context, status);
    for (size_t i = 0; status == GF_OK && i < corrections.count; i++) {
        demand(corrections.at[i].name.len > 0, "a correction of nothing");
        demand_utf8(corrections.at[i].name);
        demand_utf8(corrections.at[i].value);
    }
    fuzz_end(b);
    return 0;
}
