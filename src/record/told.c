#include "record/record.h"

#include "base/vec.h"

#include <string.h>

static bool is_told(const gf_record *r, const gf_symbol *symbol) {
    for (size_t i = 0; i < r->told.count; i++) {
        if (memcmp(&r->told.at[i], symbol, sizeof *symbol) == 0) return true;
    }
    return false;
}

gf_status gf_record_told(gf_arena *arena, const gf_sentences *sentences,
                         const gf_timexes *timexes, gf_record *r) {
    r->told.count = 0;
    for (size_t i = 0; i < timexes->count; i++) {
        const gf_timex *x = &timexes->at[i];
        if (x->quoted || !gf_symbol_weekday(&x->symbol)) continue;
        if (sentences->at[x->sentence].kind != GF_LINE_BODY || is_told(r, &x->symbol)) continue;
        if (!GF_PUSH(arena, &r->told, x->symbol)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}
