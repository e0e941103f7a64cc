#include "export/graphml_read.h"
#include "fuzz.h"

/* Any bytes as our own GraphML: what is accepted can be written as network.json. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    gf_network network = {0};
    const gf_view text = {(const char *)data, size};
    const gf_status status =
        gf_graphml_read(b.context, b.arena, text, "network.graphml", &network);
    demand_told(b.context, status);
    if (status == GF_OK) {
        char *json = NULL;
        size_t bytes = 0;
        FILE *sink = open_memstream(&json, &bytes);
        if (!sink) abort();
        demand_told(b.context, gf_network_write(b.context, sink, &network, &(gf_style){0}));
        fclose(sink);
        demand_utf8((gf_view){json, bytes});
        free(json);
    }
    fuzz_end(b);
    return 0;
}
