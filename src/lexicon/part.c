#include "lexicon/store.h"

#include "base/utf8.h"

static unsigned part_at(unsigned type, size_t at, size_t count) {
    const unsigned place = at == 0          ? GF_PART_FIRST
                           : at + 1 < count ? GF_PART_INNER
                                            : GF_PART_LAST;
    return type == GF_PLACE ? place << GF_PART_OF_PLACE : place;
}

gf_status gf_lexicon_put_parts(gf_lexicon *l, unsigned type, const gf_view *words,
                               size_t count) {
    for (size_t i = 0; count > 1 && i < count; i++) {
        size_t next;
        if (!gf_utf8_is_upper(gf_utf8_at(words[i], 0, &next))) continue;
        const uint32_t before = gf_map_get(&l->parts, words[i]);
        const uint32_t now = (before == GF_MAP_NONE ? 0 : before) | part_at(type, i, count);
        if (now != before && !gf_map_put(l->arena, &l->parts, words[i], now))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

unsigned gf_lexicon_parts(const gf_lexicon *l, gf_view word) {
    const uint32_t parts = l ? gf_map_get(&l->parts, word) : GF_MAP_NONE;
    return parts == GF_MAP_NONE ? 0 : parts;
}
