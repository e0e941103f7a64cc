#include "fuzz.h"
#include "record/record.h"

static char *written(fuzz_bench b, const gf_record *record, size_t *bytes) {
    char *line = NULL;
    FILE *sink = open_memstream(&line, bytes);
    if (!sink) abort();
    demand(gf_record_write(b.context, sink, record) == GF_OK,
           "a record that cannot be written");
    fclose(sink);
    return line;
}

static void demand_same(gf_view one, gf_view two) {
    size_t at = 0;
    while (at < one.len && at < two.len && one.ptr[at] == two.ptr[at])
        at++;
    if (at == one.len && at == two.len) return;
    const size_t from = at > 40 ? at - 40 : 0;
    fprintf(stderr, "written once:  %.80s\nwritten again: %.80s\n", one.ptr + from,
            two.ptr + from);
    demand(false, "a line that changes when it is read and written");
}

/* Any bytes as a line of claims. What was accepted is written, read again, and is the same. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const fuzz_bench b = fuzz_begin();
    gf_record first = {0}, second = {0};
    const gf_status status = gf_record_read(
        b.context, b.arena, (gf_view){(const char *)data, size}, "claims.jsonl:1", &first);
    demand_told(b.context, status);
    if (status == GF_OK) {
        size_t one_bytes = 0, two_bytes = 0;
        char *one = written(b, &first, &one_bytes);
        demand(gf_record_read(b.context, b.arena, (gf_view){one, one_bytes}, "again:1",
                              &second) == GF_OK,
               "a written line that is refused");
        char *two = written(b, &second, &two_bytes);
        demand_same((gf_view){one, one_bytes}, (gf_view){two, two_bytes});
        free(one);
        free(two);
    }
    fuzz_end(b);
    return 0;
}
