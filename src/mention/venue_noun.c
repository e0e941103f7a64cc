#include "mention/venue_noun.h"

enum { SHORTEST_HEAD = 4, SHORTEST_FIRST_PART = 3 };

bool gf_venue_noun(const gf_lexicon *lexicon, gf_view form, gf_view *nominative) {
    if (gf_lexicon_word(lexicon, GF_WORD_VENUE_NOUN, form, nominative)) return true;
    for (size_t at = SHORTEST_FIRST_PART; at + SHORTEST_HEAD <= form.len; at++) {
        gf_view head;
        const gf_view end = gf_view_slice(form, at, form.len);
        if (!gf_lexicon_word(lexicon, GF_WORD_VENUE_HEAD, end, &head)) continue;
        /* the nominative is as long as the genitive, or ends before its -s or -es */
        if (nominative) *nominative = gf_view_slice(form, 0, at + head.len);
        return true;
    }
    return false;
}
