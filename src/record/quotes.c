#include "record/record.h"

#include "base/try.h"
#include "base/vec.h"

#include <stdlib.h>

static int by_span(const void *a, const void *b) {
    const gf_span x = ((const gf_quote *)a)->span, y = ((const gf_quote *)b)->span;
    if (x.begin != y.begin) return x.begin < y.begin ? -1 : 1;
    return x.end < y.end ? -1 : x.end > y.end;
}

static gf_status keep(gf_arena *arena, gf_view text, gf_record *r, gf_span span) {
    if (span.end > text.len || span.begin >= span.end) return GF_OK;
    const gf_quote q = {span, gf_view_slice(text, span.begin, span.end)};
    return GF_PUSH(arena, &r->quotes, q) ? GF_OK : GF_ERR_NOMEM;
}

gf_status gf_record_quotes(gf_arena *arena, gf_view text, gf_record *r) {
    r->quotes.count = 0;
    GF_TRY(keep(arena, text, r, r->date.span));
    for (size_t m = 0; m < r->meetings.count; m++) {
        for (size_t c = 0; c < r->meetings.at[m].claims.count; c++)
            GF_TRY(keep(arena, text, r, r->meetings.at[m].claims.at[c].span));
    }
    for (size_t i = 0; i < r->statements.count; i++)
        GF_TRY(keep(arena, text, r, r->statements.at[i].said.span));
    for (size_t i = 0; i < r->traits.count; i++)
        GF_TRY(keep(arena, text, r, r->traits.at[i].span));
    for (size_t i = 0; i < r->references.count; i++)
        GF_TRY(keep(arena, text, r, r->references.at[i].span));
    for (size_t i = 0; i < r->relations.count; i++)
        GF_TRY(keep(arena, text, r, r->relations.at[i].span));
    for (size_t i = 0; i < r->refusals.count; i++)
        GF_TRY(keep(arena, text, r, r->refusals.at[i].span));
    if (r->quotes.count) qsort(r->quotes.at, r->quotes.count, sizeof *r->quotes.at, by_span);
    size_t kept = 0;
    for (size_t i = 0; i < r->quotes.count; i++) {
        if (kept && by_span(&r->quotes.at[kept - 1], &r->quotes.at[i]) == 0) continue;
        r->quotes.at[kept++] = r->quotes.at[i];
    }
    r->quotes.count = kept;
    return GF_OK;
}

gf_view gf_record_quote(const gf_record *r, gf_span span) {
    const gf_quote key = {span, {0}};
    if (!r->quotes.count) return (gf_view){0};
    const gf_quote *found = bsearch(&key, r->quotes.at, r->quotes.count, sizeof key, by_span);
    return found ? found->text : (gf_view){0};
}
