#include "fuzz.h"
#include "text/timeml.h"

/* Any bytes as TimeML: a document of valid UTF-8, or a reason. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    gf_document d = {0};
    const gf_view bytes = {(const char *)data, size};
    const gf_status status = gf_timeml_read(b.context, b.arena, bytes, "news.tml", &d);
    demand_told(b.context, status);
    if (status == GF_OK) {
        demand_utf8(d.text);
        demand_utf8(d.title);
        demand_utf8(d.date_text);
    }
    fuzz_end(b);
    return 0;
}
