#include "tagger/letters.h"

#include "base/utf8.h"
#include "tagger/feature.h"

#include <string.h>

void gf_letters_read(gf_view word, gf_letters *out) {
    out->count = 0;
    size_t bytes = 0;
    for (size_t at = 0; at < word.len && out->count < GF_LETTERS_MOST;) {
        const size_t i = out->count++;
        out->form[i] = gf_utf8_at(word, at, &at);
        out->lower[i] = gf_utf8_to_lower(out->form[i]);
        out->at[i] = (uint32_t)bytes;
        bytes += gf_utf8_put(out->lower[i], out->bytes + bytes);
    }
    out->at[out->count] = (uint32_t)bytes;
}

gf_view gf_letters_lower(const gf_letters *l, size_t begin, size_t end) {
    return (gf_view){l->bytes + l->at[begin], l->at[end] - l->at[begin]};
}

gf_view gf_letters_capitalised(const gf_letters *l, size_t begin, size_t end, char *to) {
    if (begin == end) return (gf_view){to, 0};
    const size_t first = gf_utf8_put(gf_utf8_to_upper(l->lower[begin]), to);
    const gf_view rest = gf_letters_lower(l, begin + 1, end);
    memcpy(to + first, rest.ptr, rest.len);
    return (gf_view){to, first + rest.len};
}

uint64_t gf_letters_hash(const gf_letters *l, unsigned kind, size_t begin, size_t end) {
    uint64_t hash = 14695981039346656037u ^ ((uint64_t)kind << 40);
    for (size_t i = begin; i < end; i++)
        hash = (hash ^ l->lower[i]) * 1099511628211u;
    return gf_feature_mix(hash ^ (uint64_t)kind);
}
