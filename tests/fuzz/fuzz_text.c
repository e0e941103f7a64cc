#include "fuzz.h"
#include "pipeline/extract.h"

static gf_lexicon *lexicon_once(gf_context *context) {
    static gf_lexicon *lexicon; /* the one global of this file: loaded once per process */
    if (!lexicon && gf_lexicon_load(context, GF_LEXICON_DIR, NULL, 0, &lexicon) != GF_OK) {
        fprintf(stderr, "%s\n", gf_context_message(context));
        abort();
    }
    return lexicon;
}

static void demand_inside(gf_span span, size_t bytes) {
    demand(span.begin <= span.end && span.end <= bytes, "a span outside of the text");
}

static void check_spans(const gf_reading *r) {
    const size_t bytes = r->document.text.len;
    for (size_t i = 0; i < r->tokens.count; i++) {
        demand_inside(r->tokens.at[i].span, bytes);
        demand(i == 0 || r->tokens.at[i - 1].span.end <= r->tokens.at[i].span.begin,
               "tokens out of order");
    }
    for (size_t i = 0; i < r->timexes.count; i++)
        demand_inside(r->timexes.at[i].span, bytes);
    for (size_t i = 0; i < r->mentions.count; i++)
        demand_inside(r->mentions.at[i].span, bytes);
    for (size_t i = 0; i < r->meetings.count; i++) {
        for (size_t k = 0; k < r->meetings.at[i].claims.count; k++)
            demand_inside(r->meetings.at[i].claims.at[k].span, bytes);
        for (size_t k = 0; k < r->meetings.at[i].participants.count; k++)
            demand(r->meetings.at[i].participants.at[k].entity < r->entities.count,
                   "a participant that is no entity");
    }
}

static void check_record(fuzz_bench b, const gf_reading *r) {
    gf_record record = {0}, again = {0};
    demand(gf_reading_record(b.context, b.arena, r, &record) == GF_OK, "no record");
    char *line = NULL;
    size_t bytes = 0;
    FILE *sink = open_memstream(&line, &bytes);
    if (!sink) abort();
    demand(gf_record_write(b.context, sink, &record) == GF_OK, "a record cannot be written");
    fclose(sink);
    demand(gf_record_read(b.context, b.arena, (gf_view){line, bytes}, "line:1", &again) ==
               GF_OK,
           gf_context_message(b.context));
    free(line);
}

/* Any UTF-8 text through the whole line of one document. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const gf_view text = {(const char *)data, size};
    if (gf_utf8_valid_until(text) != size) return 0;
    const fuzz_bench b = fuzz_begin();
    const gf_extract_options options = {.lexicon = lexicon_once(b.context),
                                        .date = GF_WHEN_UNKNOWN};
    gf_reading r = {.document = {.key = GF_VIEW("a.txt"),
                                 .path = GF_VIEW("a.txt"),
                                 .text = text,
                                 .date_source = GF_DATE_UNKNOWN}};
    const gf_status status = gf_reading_make(b.context, b.arena, &options, &r);
    demand_told(b.context, status);
    if (status == GF_OK) {
        check_spans(&r);
        check_record(b, &r);
    }
    fuzz_end(b);
    return 0;
}
