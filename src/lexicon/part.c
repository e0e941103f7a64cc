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
        const gf_map_place at = gf_map_at(l->arena, &l->parts, words[i]);
        if (!at.value) return GF_ERR_NOMEM;
        *at.value = (*at.value == GF_MAP_NONE ? 0 : *at.value) | part_at(type, i, count);
    }
    return GF_OK;
}

unsigned gf_lexicon_parts(const gf_lexicon *l, gf_view word) {
    const uint32_t parts = l ? gf_map_get(&l->parts, word) : GF_MAP_NONE;
    return parts == GF_MAP_NONE ? 0 : parts;
}
