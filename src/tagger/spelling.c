#include "tagger/spelling.h"

enum { LONGEST_ENDING = 3, SHORTEST_STEM = 2, SHORTEST_HEAD = 4, SHORTEST_MODIFIER = 3 };

/* Endings of nouns and adjectives, by number of letters. */
static bool is_ending(const gf_letters *l, size_t begin, size_t end) {
    const uint32_t *c = l->lower + begin;
    switch (end - begin) {
    case 0: return true;
    case 1: return c[0] == 's' || c[0] == 'e' || c[0] == 'n';
    case 2:
        return (c[0] == 'e' && (c[1] == 's' || c[1] == 'n' || c[1] == 'r' || c[1] == 'm')) ||
               (c[0] == 'i' && c[1] == 'n');
    case 3:
        return (c[0] == 'e' && c[1] == 'r' && c[2] == 'n') ||
               (c[0] == 'n' && c[1] == 'e' && c[2] == 'n');
    default: return false;
    }
}

/* Flags of the word [begin, end) with the shortest ending off that leaves a stem. */
static uint64_t stem_flags(const gf_vocabulary *v, const gf_letters *l, size_t begin,
                           bool capital, unsigned *cut) {
    char buffer[sizeof l->bytes];
    for (size_t n = 0; n <= LONGEST_ENDING && begin + n + SHORTEST_STEM <= l->count; n++) {
        const size_t end = l->count - n;
        if (!is_ending(l, end, l->count)) continue;
        const gf_view stem = capital ? gf_letters_capitalised(l, begin, end, buffer)
                                     : gf_letters_lower(l, begin, end);
        const uint64_t flags = gf_vocabulary_flags(v, stem);
        *cut = (unsigned)n;
        if (flags) return flags;
    }
    *cut = 0;
    return 0;
}

/* "wirtschafts", with or without the joining -s. */
static bool is_modifier(const gf_vocabulary *v, const gf_letters *l, size_t end) {
    char buffer[sizeof l->bytes];
    if (end < SHORTEST_MODIFIER) return false;
    for (size_t cut = 0; cut <= 1; cut++) {
        if (cut && l->lower[end - 1] != 's') break;
        if (gf_vocabulary_flags(v, gf_letters_capitalised(l, 0, end - cut, buffer)) ||
            gf_vocabulary_flags(v, gf_letters_lower(l, 0, end - cut)))
            return true;
    }
    return false;
}

gf_spelling gf_spelling_of(const gf_vocabulary *v, const gf_letters *l) {
    gf_spelling s = {0};
    if (!v || l->count < SHORTEST_STEM) return s;
    s.capital = stem_flags(v, l, 0, true, &s.capital_cut);
    s.small = stem_flags(v, l, 0, false, &s.small_cut);
    unsigned cut;
    for (size_t at = 2; at + SHORTEST_HEAD <= l->count && !s.head; at++) {
        if (l->lower[at] == '-') continue;
        s.head = stem_flags(v, l, at, true, &cut);
        if (!s.head) s.head = stem_flags(v, l, at, false, &cut);
        s.head_at = at;
        if (s.head) s.modifier = l->lower[at - 1] == '-' || is_modifier(v, l, at);
    }
    return s;
}
