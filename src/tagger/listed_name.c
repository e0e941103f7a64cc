#include "tagger/listed_name.h"

#include "base/map.h"
#include "tagger/feature.h"

/* What the lexicon says of the name that begins here: an entity, or a longer hint. */
typedef struct listed_name {
    unsigned type;
    gf_view kind;
    uint32_t words; /* 0: none */
} listed_name;

/* @p hint: of so many words, or NULL. */
static listed_name longer_of(const gf_lexicon *lexicon, gf_known_match match,
                             const gf_hint *hint, uint32_t words) {
    listed_name name = {.words = 0};
    if (match.known != GF_NONE) {
        const gf_known *known = gf_lexicon_known(lexicon, match.known);
        name = (listed_name){known->type, known->kind, match.words};
    }
    if (hint && words > name.words) name = (listed_name){hint->type, hint->kind, words};
    return name;
}

static listed_name name_at(const gf_lexicon *lexicon, const gf_view *forms, size_t count) {
    uint32_t words = 0;
    const gf_known_match match = gf_lexicon_match(lexicon, forms, count);
    const gf_hint *hint = gf_lexicon_hint(lexicon, forms, count, &words);
    return longer_of(lexicon, match, hint, words);
}

/* Each word of the name gets its type, its kind and its place: alone, first, behind. */
static void mark_listed(const listed_name *name, uint64_t *listed) {
    enum { ALONE = 1, FIRST_OF_SOME = 2, BEHIND = 3 };
    const uint64_t kind = name->type == GF_PERSON ? 0 : gf_hash(name->kind);
    for (uint32_t i = 0; i < name->words; i++) {
        const uint64_t in_row = i == 0 ? FIRST_OF_SOME : BEHIND;
        const uint64_t place = name->words == 1 ? ALONE : in_row;
        const uint64_t what = gf_feature_join(kind, place) & ~(uint64_t)GF_LISTED_TYPE;
        listed[i] = what | (4 * (uint64_t)name->type + place);
    }
}

uint64_t gf_listed_alone(const gf_lexicon *lexicon, const gf_name_start *start) {
    const listed_name name = longer_of(lexicon, start->alone, start->hint, 1);
    uint64_t listed = 0;
    mark_listed(&name, &listed);
    return listed;
}

void gf_listed_names(const gf_lexicon *lexicon, const gf_view *forms,
                     const gf_signs *const *signs, size_t count, uint64_t *listed) {
    for (size_t t = 0; t < count;) {
        listed_name name = {.words = 0};
        listed[t] = signs[t]->listed;
        if (t + 1 < count && gf_lexicon_goes_on(signs[t]->seconds, forms[t + 1]))
            name = name_at(lexicon, forms + t, count - t);
        mark_listed(&name, listed + t);
        t += name.words ? name.words : 1;
    }
}
