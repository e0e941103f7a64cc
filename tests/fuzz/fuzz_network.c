#include "export/export.h"
#include "fuzz.h"

#include <string.h>

/* Formats that need no layout: a picture of hostile names is drawn by the same code, slowly. */
static const char *const formats[] = {"dot", "graphml"};

static void write_as(fuzz_bench b, const gf_network *network, const char *format) {
    const gf_style style = {.font_directory = GF_FONT_DIR};
    const gf_writer *writer = format ? gf_writer_find(format) : NULL;
    demand(!format || writer, "a format that is gone");
    char *text = NULL;
    size_t bytes = 0;
    FILE *sink = open_memstream(&text, &bytes);
    if (!sink) abort();
    const gf_status status = writer ? writer->write(b.context, sink, network, &style)
                                    : gf_network_write(b.context, sink, network, &style);
    demand_told(b.context, status);
    fclose(sink);
    demand_utf8((gf_view){text, bytes});
    free(text);
}

/* Any bytes as network.json: what is accepted can be written in every form. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    gf_network network;
    memset(&network, 0, sizeof network);
    const gf_status status = gf_network_read(
        b.context, b.arena, (gf_view){(const char *)data, size}, "network.json", &network);
    demand_told(b.context, status);
    if (status == GF_OK) {
        write_as(b, &network, NULL);
        for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++)
            write_as(b, &network, formats[i]);
    }
    fuzz_end(b);
    return 0;
}
